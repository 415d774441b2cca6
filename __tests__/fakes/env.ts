import type { Env } from '../../src/ports/env.js'

/** A process with these variables and no others. */
export function envOf(variables: Readonly<Record<string, string>> = {}, overrides: Partial<Env> = {}): Env {
  return {
    get: (name) => variables[name],
    variables,
    nodeVersion: '24.1.0',
    nodePath: '/usr/bin/node',
    platform: 'linux',
    pid: 4711,
    randomInt: () => 0,
    ...overrides,
  }
}
