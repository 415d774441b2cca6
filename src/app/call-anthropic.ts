import { PlumblineError, toPlumblineError } from '../core/errors.js'
import type { LedgerLines } from '../llm/memory-ledger.js'
import { compose } from './compose.js'
import { callOnce, spendingLimitOf } from './single-call.js'

/** Calls that name one run spend from one cap, as long as this process lives. */
const ledgers = new Map<string, LedgerLines>()

export interface CallOptions {
  readonly budgetCents?: number
  readonly timeoutMs?: number
  readonly runId?: string
  readonly agentRole?: string
}

/**
 * One call of the Messages API by the client that all runs use.
 * @param directory whose `.env.local` and configuration count
 * @throws PlumblineError
 */
export async function callFromCode(
  payload: Readonly<Record<string, unknown>>,
  { budgetCents, timeoutMs, runId, agentRole }: CallOptions,
  directory: string,
): Promise<Readonly<Record<string, unknown>>> {
  const toolbox = compose(directory)
  requirePositive('budgetCents', budgetCents)
  requirePositive('timeoutMs', timeoutMs)
  try {
    const limit = await spendingLimitOf(budgetCents === undefined ? undefined : budgetCents / 100, toolbox)
    const label = [runId, agentRole].filter((part) => part !== undefined).join('/') || 'callAnthropic'
    const call = { payload, limit, timeoutMs, label, ledger: ledgerOf(runId), env: toolbox.env }
    return (await callOnce(call, toolbox, new AbortController().signal)).body
  } catch (thrown) {
    throw withoutSecrets(toPlumblineError(thrown), toolbox.redact)
  }
}

function ledgerOf(runId: string | undefined): LedgerLines {
  if (runId === undefined) return []
  const known = ledgers.get(runId)
  if (known !== undefined) return known
  const created: LedgerLines = []
  ledgers.set(runId, created)
  return created
}

function requirePositive(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isFinite(value) && value > 0)) return
  throw new PlumblineError('config_invalid', `${name} must be a number above 0`, { remedy: `Check ${name}.` })
}

/** Whoever catches it may print it, cause and all. */
function withoutSecrets(error: PlumblineError, redact: (text: string) => string): PlumblineError {
  const { errorClass, message, remedy, location, details } = error
  return new PlumblineError(errorClass, redact(message), {
    remedy: redact(remedy),
    location,
    details: details.map(redact),
  })
}
