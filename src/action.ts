import { VERSION } from './core/version.js'

/**
 * The action's main step. What runs is said before the rest is loaded, which takes longer than starting Node. Sets failure
 * once, at the end; the number stands in the output `exit-code`.
 */
process.stdout.write(`plumbline ${VERSION}, Node ${process.versions.node}\n`)
const [{ setFailed }, { runAction }] = await Promise.all([import('@actions/core'), import('./app/action.js')])
const { exitCode, headline } = await runAction(process.env.GITHUB_WORKSPACE || process.cwd())
if (exitCode !== 0) setFailed(headline)
// Sockets of an upload that was given up would keep the process; pipes that are not yet read must be emptied first.
process.stdout.write('', () => process.exit(exitCode === 0 ? 0 : 1))
