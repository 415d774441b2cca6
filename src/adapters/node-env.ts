import { randomInt } from 'node:crypto'
import type { Env } from '../ports/env.js'

/** The process that we live in. Variables are read once, so that a run sees one environment from start to end. */
export function createNodeEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const variables: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(source)) {
    if (value !== undefined) variables[name] = value
  }
  return {
    get: (name) => variables[name],
    variables,
    nodeVersion: process.versions.node,
    nodePath: process.execPath,
    platform: process.platform,
    pid: process.pid,
    randomInt: (below) => randomInt(below),
  }
}
