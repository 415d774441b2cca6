import path from 'node:path'
import { toMicroUsd } from '../core/money.js'
import type { RunRequest } from '../core/run-request.js'
import { showPath } from '../core/show-path.js'
import { baseUrlOf } from '../llm/api-address.js'
import { estimateCall } from '../llm/estimate.js'
import { createJudgeClient, payloadOf } from '../llm/judge-client.js'
import { keysOf } from '../llm/key-ring.js'
import { createResponseCache, type ResponseCache } from '../llm/response-cache.js'
import { ledgerPathOf } from '../pipeline/salvage.js'
import { SMOKE_BUDGET_USD } from '../pipeline/spending-limit.js'
import type { LlmTask, OpenLlm, PaidCalls } from '../pipeline/step.js'
import type { Ports } from '../ports/index.js'
import type { ModelEntry } from '../ports/model-catalogue.js'
import { openModel } from './open-model.js'

/** The judge's model for a run, within its spending limit. The run's ledger lives as long as the calls do. */
export async function openOnlineLlm(
  { config, spending, request, runId }: LlmTask,
  ports: Ports,
): Promise<OpenLlm & { readonly paid: PaidCalls }> {
  const { env, clock, logger, fileSystem } = ports
  const ledgerPath = ledgerPathOf(request.reportsDir, runId)
  const { client, budget, prices, close } = openModel(
    {
      model: config.model,
      cap: toMicroUsd(spending?.usd ?? SMOKE_BUDGET_USD),
      ledgerPath,
      shownLedgerPath: showPath(ledgerPath, request.workingDirectory),
      note: (message) => logger.debug(message),
    },
    { env, clock },
  )
  const { name } = config.model
  let spentAtEnd: ReturnType<typeof budget.spent> | undefined
  return {
    client: createJudgeClient(client, name),
    priceVersion: prices.version,
    cache: openCache(request, prices.catalogue.find(name), name, ports),
    paid: {
      cap: budget.cap,
      estimate: (asked) => estimateCall(payloadOf(asked, name), prices),
      carry: (spent) => budget.carry(spent),
      spent: () => spentAtEnd ?? budget.spent(),
    },
    async close() {
      spentAtEnd = budget.spent()
      await close()
      await fileSystem.remove(ledgerPath)
    },
  }
}

/**
 * Grades of earlier runs: under the reports, and inside Actions in the runner's own folder, where no checkout and no
 * artifact can reach it.
 */
function openCache(
  { reportsDir, cache }: RunRequest,
  entry: ModelEntry,
  name: string,
  { env, fileSystem, logger }: Ports,
): ResponseCache | null {
  if (cache === 'off') return null
  const runnerFolder = env.get('GITHUB_ACTIONS') === 'true' ? env.get('RUNNER_TEMP') : undefined
  return createResponseCache({
    fileSystem,
    directory: path.join(
      runnerFolder === undefined ? reportsDir : path.join(runnerFolder, 'plumbline'),
      'cache',
    ),
    endpoint: baseUrlOf(env),
    model: entry.kind === 'priced' ? entry.pinnedId : name,
    seals: keysOf(env.get),
    note: (message) => logger.debug(message),
  })
}
