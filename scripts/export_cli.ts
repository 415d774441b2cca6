// The path that the operations guide names; the command is `export`. Runs on any Node: there are no types in it.
process.argv.splice(2, 0, 'export')
import('../dist/cli/index.js')
