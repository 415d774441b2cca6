import { PlumblineError } from '../../core/errors.js'
import type { Started, Verified } from '../state.js'
import type { Step } from '../step.js'

/** The oldest Node that runs everything; `require(esm)` and a current ICU come with it. */
const OLDEST_NODE = [20, 19] as const

/** Step 1: Node, a reports folder that can be written, a model client that can be had, and the way to the model. */
export const verifyToolchain: Step<Started, Verified> = {
  id: 'toolchain',
  title: 'toolchain',
  async run(_state, context) {
    const { env, fileSystem } = context.ports
    requireRecentNode(env.nodeVersion)
    await fileSystem.makeDirectory(context.request.reportsDir)
    const llm = context.chooseLlm()
    if (llm.warning !== null) context.warn(llm.warning)
    const obstacle = llm.kind === 'measured' ? await context.checkNetwork() : null
    if (obstacle !== null) context.warn(obstacle)
    return { state: { llm }, note: `node ${env.nodeVersion}` }
  },
}

/** @throws PlumblineError `toolchain` for a Node that cannot run everything */
export function requireRecentNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new PlumblineError(
    'toolchain',
    `Node ${version} is too old; ${OLDEST_NODE.join('.')} or newer is needed`,
    {
      remedy: 'Install it, for instance with `nvm install`.',
    },
  )
}
