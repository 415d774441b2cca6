import { toMicroUsd } from '../core/money.js'
import { showPath } from '../core/show-path.js'
import { estimateCall } from '../llm/estimate.js'
import { createJudgeClient, payloadOf } from '../llm/judge-client.js'
import { ledgerPathOf } from '../pipeline/salvage.js'
import { SMOKE_BUDGET_USD } from '../pipeline/spending-limit.js'
import type { LlmTask, OpenLlm, PaidCalls } from '../pipeline/step.js'
import type { Ports } from '../ports/index.js'
import { openModel } from './open-model.js'

/** The judge's model for a run, within its spending limit. The run's ledger lives as long as the calls do. */
export async function openOnlineLlm(
  { config, spending, request, runId }: LlmTask,
  { env, clock, logger, fileSystem }: Ports,
): Promise<OpenLlm & { readonly paid: PaidCalls }> {
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
