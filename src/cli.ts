#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { VERSION } from './core/version.js'

/** The command line. Only `--version` is answered here; everything else is loaded when it is needed. */
const words = process.argv.slice(2)
if (!isMainThread) {
  // Started by `createNodeGuardThreads`, from this same bundle.
  const { answerTask } = await import('./app/guard-thread.js')
  await answerTask()
} else if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { runCli } = await import('./app/cli.js')
  process.exit(
    await runCli(words, {
      cwd: process.cwd(),
      invokedAs: process.env.PLUMBLINE_INVOKED_AS ?? 'plumbline',
    }),
  )
}
