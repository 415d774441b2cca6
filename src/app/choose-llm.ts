import { PlumblineError } from '../core/errors.js'
import type { RunRequest } from '../core/run-request.js'
import { createMockClient } from '../llm/mock-client.js'
import type { LlmChoice } from '../pipeline/step.js'
import type { Env } from '../ports/env.js'

/** Decides which model client a run gets. What was asked for and can't be had is an error; what is done instead is said. */
export function chooseLlm(request: RunRequest, env: Env): LlmChoice {
  if (request.offline) return { kind: 'simulated', warning: null, create: async () => createMockClient() }
  const offline = request.givenBy === 'inputs' ? 'set the input `offline: true`' : 'add --offline'
  if (hasKey(env)) {
    throw new PlumblineError('toolchain', 'online model calls are not part of this version', {
      remedy: `To go on, ${offline}: scores then come from the text measures, and nothing is sent.`,
    })
  }
  if (request.mode === 'full' || request.requireOnline === true) {
    const what = request.requireOnline === true ? 'a run with require-online' : 'a full online run'
    throw new PlumblineError('toolchain', `${what} needs an API key and none is set`, {
      remedy: `Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS, or ${offline}.`,
    })
  }
  return {
    kind: 'simulated',
    warning: {
      code: 'no_key',
      message: 'no API key is set: this smoke run is offline, its model replies are simulated',
    },
    create: async () => createMockClient(),
  }
}

export function hasKey(env: Env): boolean {
  return [env.get('ANTHROPIC_API_KEY'), env.get('ANTHROPIC_API_KEYS')].some(
    (value) => (value ?? '').trim() !== '',
  )
}
