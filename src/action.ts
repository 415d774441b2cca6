import * as core from '@actions/core'
import { runAction } from './app/action.js'

/** The action's main step. Sets failure once, at the end; the number stands in the output `exit-code`. */
const { exitCode, headline } = await runAction(process.env.GITHUB_WORKSPACE || process.cwd())
if (exitCode !== 0) core.setFailed(headline)
// Sockets of an upload that was given up would keep the process; pipes that are not yet read must be emptied first.
process.stdout.write('', () => process.exit(exitCode === 0 ? 0 : 1))
