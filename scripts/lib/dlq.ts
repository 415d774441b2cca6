// The path that the operations guide names; the command is `dlq`. Runs on any Node: there are no types in it.
process.argv.splice(2, 0, 'dlq')
import('../../dist/cli/index.js')
