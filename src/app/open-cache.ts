import path from 'node:path'
import { baseUrlOf } from '../llm/api-address.js'
import { keysOf } from '../llm/key-ring.js'
import { openResponseCache, type ResponseCache } from '../llm/response-cache.js'
import type { LlmTask } from '../pipeline/step.js'
import type { Env } from '../ports/env.js'
import type { Ports } from '../ports/index.js'
import type { ModelCatalogue } from '../ports/model-catalogue.js'

/**
 * Grades of earlier runs: under the reports, and inside Actions in the runner's own folder, where no checkout and no
 * artifact can reach it.
 */
export async function openCache(
  { request: { reportsDir, cache }, runId, config }: LlmTask,
  catalogue: ModelCatalogue,
  { env, fileSystem, logger, clock }: Ports,
): Promise<ResponseCache | null> {
  if (cache === 'off') return null
  const entry = catalogue.find(config.model.name)
  return openResponseCache({
    fileSystem,
    directory: path.join(homeOfReplies(env, reportsDir), 'cache'),
    endpoint: baseUrlOf(env),
    runId,
    model: entry.kind === 'priced' ? entry.pinnedId : config.model.name,
    secrets: keysOf(env.get),
    now: clock.now,
    note: (message) => logger.debug(message),
  })
}

/** The folder that the folder `cache` is in. */
export function homeOfReplies(env: Env, reportsDir: string): string {
  const runnerFolder = env.get('GITHUB_ACTIONS') === 'true' ? env.get('RUNNER_TEMP') : undefined
  return runnerFolder === undefined ? reportsDir : path.join(runnerFolder, 'plumbline')
}
