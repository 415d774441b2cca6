process.argv.splice(2, 0, 'report', 'baseline')
await import('../../cli/index.js')
