import { runPost } from './app/action-post.js'

/** The action's post step: saves what a cancelled or crashed main step left. It never turns a run red by itself. */
await runPost(process.env.GITHUB_WORKSPACE || process.cwd())
process.stdout.write('', () => process.exit(0))
