import { openNodeLedger } from '../adapters/node-ledger.js'
import { toMicroUsd } from '../core/money.js'
import { showPath } from '../core/show-path.js'
import { estimateCall } from '../llm/estimate.js'
import { createJudgeClient, payloadOf } from '../llm/judge-client.js'
import { ledgerPathOf } from '../pipeline/salvage.js'
import { SMOKE_BUDGET_USD } from '../pipeline/spending-limit.js'
import type { LlmTask, OpenLlm, PaidCalls } from '../pipeline/step.js'
import type { Ports } from '../ports/index.js'
import { openCache } from './open-cache.js'
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
