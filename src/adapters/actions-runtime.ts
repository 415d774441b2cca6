import * as core from '@actions/core'
import type { Redact } from '../core/redact.js'
import type { ActionsRuntime } from '../ports/actions.js'

/** `@actions/core`. The toolkit escapes every message as a workflow command's data; what leaves is redacted first. */
export function createActionsRuntime(redact: Redact): ActionsRuntime {
  return {
    input: (name) => blankAsUndefined(core.getInput(name)),
    setOutput: (name, value) => core.setOutput(name, redact(value)),
    async addSummary(markdown) {
      await core.summary.addRaw(redact(markdown), true).write()
    },
    notice: (message) => core.notice(redact(message)),
    warning: (message) => core.warning(redact(message)),
    error: (message) => core.error(redact(message)),
    maskSecret: (secret) => core.setSecret(secret),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => blankAsUndefined(core.getState(name)),
  }
}

function blankAsUndefined(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim()
}
