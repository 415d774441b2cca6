import type { RunRequest } from '../../src/core/run-request.js'

/** What is asked for in these tests, in the folder /base/repo. */
export function requestOf(overrides: Partial<RunRequest> = {}): RunRequest {
  return {
    target: 'baseline',
    mode: 'smoke',
    offline: true,
    handoff: false,
    reportsDir: '/base/repo/reports',
    workingDirectory: '/base/repo',
    invokedAs: 'plumbline',
    ...overrides,
  }
}
