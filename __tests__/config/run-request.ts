import type { RunRequest } from '../../src/core/run-request.js'

/** What is asked for in these tests, in the folder /work/repo. */
export function requestOf(overrides: Partial<RunRequest> = {}): RunRequest {
  return {
    target: 'baseline',
    mode: 'smoke',
    offline: true,
    handoff: false,
    reportsDir: '/work/repo/reports',
    workingDirectory: '/work/repo',
    invokedAs: 'plumbline',
    ...overrides,
  }
}
