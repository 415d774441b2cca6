import { PlumblineError } from '../core/errors.js'
import { formatUsd, type MicroUsd, toUsd } from '../core/money.js'
import type { Timer } from '../ports/model-transport.js'
import type { Budget, Ledger, Reservation } from '../ports/spending.js'
import { type LedgerRecord, LedgerState } from './ledger-state.js'

export interface BudgetOptions {
  readonly ledger: Ledger
  /** Null to take the cap that the ledger has. */
  readonly cap: MicroUsd | null
  /** Unique among all who ever write to this ledger. */
  readonly owner: string
  readonly timer: Timer
}

/** How often is looked whether another process has given money back, and for how long in all. */
const FOREIGN_POLL_MS = 100
const FOREIGN_WAIT_MS = 45_000

/**
 * A budget over a ledger that several processes may share. Money is held before a call is sent and settled when its
 * fate is known; a call whose process died stays held, so it counts at its worst case for ever.
 * @throws PlumblineError `budget_exceeded` where the ledger names no cap: without one nothing may be spent
 */
export function createBudget({ ledger, cap, owner, timer }: BudgetOptions): Budget {
  const state = new LedgerState()
  const own = new Set<string>()
  const waiting = new Set<() => void>()
  let count = 0
  let turn: Promise<unknown> = Promise.resolve()
  const write = (record: LedgerRecord): void => ledger.append(JSON.stringify(record))
  const read = (): void => {
    for (const line of ledger.readAppended()) state.apply(line)
  }
  const settle = (id: string, spent: MicroUsd): void => {
    if (!own.delete(id)) return
    write({ type: 'settle', id, micro_usd: spent })
    read()
    for (const wake of waiting) wake()
  }
  const tryReserve = (amount: MicroUsd): Reservation | undefined => {
    read()
    if (!state.fits(amount)) return undefined
    const id = `${owner}/${count++}`
    write({ type: 'reserve', id, micro_usd: amount })
    read()
    // Another process may have been first with what was left.
    if (!state.holds(id)) return undefined
    own.add(id)
    return { settle: (spent) => settle(id, spent) }
  }
  const untilChange = async (signal: AbortSignal): Promise<void> => {
    let wake = (): void => {}
    const woken = new Promise<void>((resolve) => {
      wake = resolve
    })
    waiting.add(wake)
    signal.addEventListener('abort', wake, { once: true })
    await woken
    waiting.delete(wake)
    signal.removeEventListener('abort', wake)
  }
  const reserve = async (amount: MicroUsd, signal: AbortSignal): Promise<Reservation> => {
    for (let waitedMs = 0; ; ) {
      if (signal.aborted) throw signal.reason
      const reservation = tryReserve(amount)
      if (reservation !== undefined) return reservation
      if (!state.couldFit(amount) || waitedMs >= FOREIGN_WAIT_MS) throw exceeded(amount, state)
      if (own.size > 0) await untilChange(signal)
      else {
        await timer.sleep(FOREIGN_POLL_MS, signal)
        waitedMs += FOREIGN_POLL_MS
      }
    }
  }

  if (cap !== null) write({ type: 'cap', micro_usd: cap })
  read()
  const { cap: agreed } = state
  if (agreed === null) {
    throw new PlumblineError('budget_exceeded', 'the ledger of the run names no cap, so nothing may be spent')
  }
  return {
    cap: agreed,
    /** One after the other, so that a large call is not passed over for ever by small ones. */
    reserve(amount, signal) {
      const mine = turn.then(() => reserve(amount, signal))
      turn = mine.catch(() => undefined)
      return mine
    },
    carry(spent) {
      write({ type: 'carried', micro_usd: spent })
      read()
    },
    spent: () => {
      read()
      return state.spent
    },
    reserved: () => {
      read()
      return state.reserved
    },
  }
}

function exceeded(amount: MicroUsd, state: LedgerState): PlumblineError {
  const usd = (micro: MicroUsd) => `$${formatUsd(toUsd(micro))}`
  const cap = state.cap === null ? 'none' : usd(state.cap)
  const held = state.reserved > 0 ? `, ${usd(state.reserved)} held by calls under way` : ''
  return new PlumblineError(
    'budget_exceeded',
    `the budget of ${cap} is used up: ${usd(state.spent)} spent${held}, and the next call may cost ${usd(amount)}`,
  )
}
