import * as core from '@actions/core'
import type { ActionsRuntime } from '../ports/actions.js'

/** `@actions/core`. Every message is escaped by the toolkit as a workflow command's data. */
export function createActionsRuntime(): ActionsRuntime {
  return {
    input: (name) => blankAsUndefined(core.getInput(name)),
    setOutput: (name, value) => core.setOutput(name, value),
    async addSummary(markdown) {
      await core.summary.addRaw(markdown, true).write()
    },
    notice: (message) => core.notice(message),
    warning: (message) => core.warning(message),
    error: (message) => core.error(message),
    maskSecret: (secret) => core.setSecret(secret),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => blankAsUndefined(core.getState(name)),
  }
}

function blankAsUndefined(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim()
}
