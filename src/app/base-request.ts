import type { RunRequest } from '../core/run-request.js'
import type { GlobalOptions } from './command.js'

/** A request for nothing in particular, for commands that only read the configuration. */
export function baseRequest(global: GlobalOptions): RunRequest {
  return {
    target: 'baseline',
    mode: 'smoke',
    offline: true,
    handoff: false,
    reportsDir: global.reportsDir,
    workingDirectory: global.workingDirectory,
    invokedAs: global.invokedAs,
  }
}
