import type { Config } from '../../core/config.js'
import type { Entrypoint } from '../../core/generated/entrypoint.js'
import { KEY_NAMES } from '../../core/key-names.js'
import { toMicroUsd } from '../../core/money.js'
import { LEDGER_VARIABLE, type LedgerRecord, LedgerState } from '../../llm/ledger-state.js'
import type { FileSystem } from '../../ports/file-system.js'
import { ledgerPathOf } from '../salvage.js'
import { type SpendingLimit, settleSpendingLimit } from '../spending-limit.js'
import type { StepContext } from '../step.js'

/** What a target may spend on a model, and what it did spend by the ledger. */
export interface TargetBudget {
  readonly limit: SpendingLimit
  readonly environment: Readonly<Record<string, string>>
  /** Reads what was spent and removes the ledger. */
  close(): Promise<void>
  /** In US dollars, known once it is closed; calls that the target never settled count at their worst case. */
  spentUsd(): number
}

/**
 * A ledger for a target that has a key and so may call a model: its calls, and those of whatever it starts, are held
 * against one cap.
 * @returns null for a target without a key, and offline
 * @throws PlumblineError `toolchain` where a full run names no budget
 */
export async function openTargetBudget(
  { env_required }: Entrypoint,
  config: Config,
  { request, run, ports }: StepContext,
): Promise<TargetBudget | null> {
  const hasKey = env_required.some((name) => KEY_NAMES.some((key) => key === name))
  if (!hasKey || request.offline) return null
  const limit = settleSpendingLimit(request, config)
  const ledgerPath = ledgerPathOf(request.reportsDir, run.runId)
  const cap: LedgerRecord = { type: 'cap', micro_usd: toMicroUsd(limit.usd) }
  await ports.fileSystem.writeAtomic(ledgerPath, `${JSON.stringify(cap)}\n`)
  let spentUsd = 0
  return {
    limit,
    environment: { [LEDGER_VARIABLE]: ledgerPath },
    async close() {
      spentUsd = await readSpent(ledgerPath, ports.fileSystem)
      await ports.fileSystem.remove(ledgerPath)
    },
    spentUsd: () => spentUsd,
  }
}

async function readSpent(ledgerPath: string, fileSystem: FileSystem): Promise<number> {
  const state = new LedgerState()
  for (const line of (await fileSystem.readText(ledgerPath)).split('\n')) state.apply(line)
  return (state.spent + state.reserved) / 1e6
}
