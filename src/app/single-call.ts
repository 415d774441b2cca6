import { PlumblineError } from '../core/errors.js'
import { type MicroUsd, toMicroUsd } from '../core/money.js'
import { type LedgerLines, openMemoryLedger } from '../llm/memory-ledger.js'
import type { CallOutcome } from '../llm/model-client.js'
import type { Payload } from '../llm/token-bound.js'
import { type SpendingLimit, settleSpendingLimit } from '../pipeline/spending-limit.js'
import type { Env } from '../ports/env.js'
import type { Toolbox } from './compose.js'
import { openModel } from './open-model.js'

export interface SingleCall {
  readonly payload: Payload
  readonly limit: SpendingLimit
  /** Of the call with all of its attempts; undefined for the client's own limits. */
  readonly timeoutMs?: number | undefined
  /** Names the call in messages. */
  readonly label: string
  /** Calls that share these spend from one cap. */
  readonly ledger: LedgerLines
  /** Whose keys are taken. */
  readonly env: Env
}

/** A Messages API reply as the API gave it. */
export interface SingleReply {
  readonly body: Readonly<Record<string, unknown>>
  readonly costMicroUsd: MicroUsd
  readonly latencyMs: number
}

/**
 * Makes one call by the same client as every run: within a budget, with its keys, retries and limits.
 * @throws PlumblineError whatever kept it from being answered, with nothing secret in its text
 */
export async function callOnce(
  call: SingleCall,
  toolbox: Toolbox,
  signal: AbortSignal,
): Promise<SingleReply> {
  if (toolbox.keyProblem !== null) throw toolbox.keyProblem
  const { payload, limit, timeoutMs, label, ledger } = call
  const { clock } = toolbox
  const model = await modelOf(payload, toolbox)
  const cap = toMicroUsd(limit.usd)
  const options = { model, cap, openLedger: () => openMemoryLedger(ledger), note: () => {} }
  const opened = openModel(options, { env: call.env, clock })
  try {
    const limited =
      timeoutMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const outcome = await opened.client.send(payload, label, limited).catch((thrown: unknown) => {
      if (signal.aborted || !limited.aborted) throw thrown
      throw new PlumblineError('network_timeout', `no reply within ${timeoutMs} ms`)
    })
    return readOutcome(outcome, toolbox)
  } finally {
    await opened.close()
  }
}

/** What may be spent, and who says so: what was asked for, the configuration, or 0.10 USD. */
export async function spendingLimitOf(
  budgetUsd: number | undefined,
  toolbox: Toolbox,
): Promise<SpendingLimit> {
  const config = await readConfig(toolbox, budgetUsd)
  const limit = settleSpendingLimit({ mode: 'smoke', budgetUsd }, config)
  return config.budgetUsd === null ? { ...limit, origin: 'the default' } : limit
}

export async function readConfig(toolbox: Toolbox, budgetUsd?: number) {
  const { loadRunConfig } = await import('../config/policy.js')
  const { findPolicyBase } = await import('./policy-base.js')
  const { workingDirectory } = toolbox
  const request = {
    target: 'baseline',
    mode: 'smoke',
    offline: false,
    handoff: false,
    budgetUsd,
    reportsDir: workingDirectory,
    workingDirectory,
    invokedAs: 'plumbline',
  } as const
  return (await loadRunConfig(request, toolbox, await findPolicyBase(workingDirectory, toolbox))).config
}

async function modelOf({ model: name }: Payload, toolbox: Toolbox) {
  const { model } = await readConfig(toolbox)
  if (typeof name === 'string' && name !== '') return { ...model, name }
  throw new PlumblineError('config_invalid', 'the request names no model', {
    remedy: 'Give it a `model`, such as claude-haiku-4-5.',
  })
}

/** Error texts quote what the service said, and the service may quote anything. */
function readOutcome(outcome: CallOutcome, { redact }: Toolbox): SingleReply {
  if (outcome.kind === 'replied') {
    const { body, costMicroUsd, latencyMs } = outcome
    return { body, costMicroUsd, latencyMs }
  }
  const { errorClass, message, remedy } = outcome.error
  throw new PlumblineError(errorClass, redact(message), { remedy: redact(remedy) })
}
