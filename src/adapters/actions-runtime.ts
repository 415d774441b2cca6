import * as core from '@actions/core'
import type { AnnotationLevel } from '../core/annotation.js'
import type { Redact } from '../core/redact.js'
import type { ActionsRuntime } from '../ports/actions.js'

/** `@actions/core`. The toolkit escapes every message as a workflow command's data; what leaves is redacted first. */
export function createActionsRuntime(redact: Redact): ActionsRuntime {
  const counts: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  const say = (level: AnnotationLevel, message: string, properties: core.AnnotationProperties = {}): void => {
    counts[level]++
    SAY[level](redact(message), properties)
  }
  return {
    input: (name) => blankAsUndefined(core.getInput(name)),
    setOutput: (name, value) => core.setOutput(name, redact(value)),
    async addSummary(markdown) {
      await core.summary.addRaw(redact(markdown), true).write()
    },
    notice: (message) => say('notice', message),
    warning: (message) => say('warning', message),
    error: (message) => say('error', message),
    annotate: ({ level, path, line, column, title, message }) =>
      say(level, message, {
        title: redact(title),
        file: redact(path),
        startLine: line,
        ...(column === null ? {} : { startColumn: column }),
      }),
    annotated: (level) => counts[level],
    maskSecret: (secret) => core.setSecret(secret),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => blankAsUndefined(core.getState(name)),
  }
}

const SAY = { error: core.error, warning: core.warning, notice: core.notice } as const

function blankAsUndefined(value: string): string | undefined {
  return value.trim() === '' ? undefined : value.trim()
}
