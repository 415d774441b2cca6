import path from 'node:path'
import { openNodeLedger } from '../adapters/node-ledger.js'
import { toMicroUsd } from '../core/money.js'
import { showPath } from '../core/show-path.js'
import { baseUrlOf } from '../llm/api-address.js'
import { estimateCall } from '../llm/estimate.js'
import { createJudgeClient, payloadOf } from '../llm/judge-client.js'
import { keysOf } from '../llm/key-ring.js'
import { openResponseCache, type ResponseCache } from '../llm/response-cache.js'
import { ledgerPathOf } from '../pipeline/salvage.js'
import { SMOKE_BUDGET_USD } from '../pipeline/spending-limit.js'
import type { LlmTask, OpenLlm, PaidCalls } from '../pipeline/step.js'
import type { Ports } from '../ports/index.js'
import type { ModelCatalogue } from '../ports/model-catalogue.js'
import { openModel } from './open-model.js'

/** The judge's model for a run, within its spending limit. The run's ledger lives as long as the calls do. */
export async function openOnlineLlm(
  task: LlmTask,
  ports: Ports,
): Promise<OpenLlm & { readonly paid: PaidCalls }> {
  const { env, clock, logger, fileSystem } = ports
  const { config, spending, request, runId } = task
  const ledgerPath = ledgerPathOf(request.reportsDir, runId)
  const { client, budget, prices, close } = openModel(
    {
      model: config.model,
      cap: toMicroUsd(spending?.usd ?? SMOKE_BUDGET_USD),
      openLedger: () => openNodeLedger(ledgerPath, showPath(ledgerPath, request.workingDirectory)),
      note: (message) => logger.debug(message),
    },
    { env, clock },
  )
  const { name } = config.model
  const cache = await openCache(task, prices.catalogue, ports)
  let spentAtEnd: ReturnType<typeof budget.spent> | undefined
  return {
    client: createJudgeClient(client, name),
    priceVersion: prices.version,
    cache,
    paid: {
      cap: budget.cap,
      estimate: (asked) => estimateCall(payloadOf(asked, name), prices),
      carry: (spent) => budget.carry(spent),
      spent: () => spentAtEnd ?? budget.spent(),
    },
    async close() {
      spentAtEnd = budget.spent()
      await cache?.close()
      await close()
      await fileSystem.remove(ledgerPath)
    },
  }
}

/**
 * Grades of earlier runs: under the reports, and inside Actions in the runner's own folder, where no checkout and no
 * artifact can reach it.
 */
async function openCache(
  { request: { reportsDir, cache }, runId, config }: LlmTask,
  catalogue: ModelCatalogue,
  { env, fileSystem, logger, clock }: Ports,
): Promise<ResponseCache | null> {
  if (cache === 'off') return null
  const entry = catalogue.find(config.model.name)
  const runnerFolder = env.get('GITHUB_ACTIONS') === 'true' ? env.get('RUNNER_TEMP') : undefined
  return openResponseCache({
    fileSystem,
    directory: path.join(
      runnerFolder === undefined ? reportsDir : path.join(runnerFolder, 'plumbline'),
      'cache',
    ),
    endpoint: baseUrlOf(env),
    runId,
    model: entry.kind === 'priced' ? entry.pinnedId : config.model.name,
    secrets: keysOf(env.get),
    now: clock.now,
    note: (message) => logger.debug(message),
  })
}
