import { PlumblineError } from '../core/errors.js'
import { KEY_NAMES } from '../core/key-names.js'
import type { RunRequest } from '../core/run-request.js'
import { createMockClient } from '../llm/mock-client.js'
import type { LlmChoice } from '../pipeline/step.js'
import type { Ports } from '../ports/index.js'

/** Decides which model client a run gets. What was asked for and can't be had is an error; what is done instead is said. */
export function chooseLlm(request: RunRequest, ports: Ports): LlmChoice {
  if (request.offline) return simulated(null)
  if (hasKey(ports.env)) return measured(request, ports)
  const offline = request.givenBy === 'inputs' ? 'set the input `offline: true`' : 'add --offline'
  if (request.mode === 'full' || request.requireOnline === true) {
    const what = request.requireOnline === true ? 'a run with require-online' : 'a full online run'
    throw new PlumblineError('toolchain', `${what} needs an API key and none is set`, {
      remedy: `Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS, or ${offline}.`,
    })
  }
  return simulated({
    code: 'no_key',
    message: 'no API key is set: this smoke run is offline, its model replies are simulated',
  })
}

export function hasKey(env: Pick<Ports['env'], 'get'>): boolean {
  return KEY_NAMES.some((name) => (env.get(name) ?? '').trim() !== '')
}

function simulated(warning: LlmChoice['warning']): LlmChoice {
  return {
    kind: 'simulated',
    warning,
    spent: () => 0,
    open: async () => ({
      client: createMockClient(),
      paid: null,
      priceVersion: null,
      cache: null,
      close: async () => {},
    }),
  }
}

/** The SDK and the network stack are loaded only by runs that call. */
function measured({ batch }: RunRequest, ports: Ports): LlmChoice {
  let spent = (): number => 0
  return {
    kind: 'measured',
    warning: null,
    spent: () => spent(),
    async open(task) {
      const opened =
        batch === 'collect'
          ? await (await import('./open-batch.js')).openBatchResults(task, ports)
          : await (await import('./open-llm.js')).openOnlineLlm(task, ports)
      spent = opened.paid.spent
      return opened
    },
  }
}
