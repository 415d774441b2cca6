import type { MicroUsd } from '../core/money.js'

/** What a call may cost at most, held until its fate is known. */
export interface Reservation {
  /** What it did cost; more than was reserved counts as what was reserved. Whoever cannot tell settles for all of it. */
  settle(spent: MicroUsd): void
}

/** The wall: spent and reserved together never go beyond the cap, whoever reserves and from whichever process. */
export interface Budget {
  readonly cap: MicroUsd
  /**
   * Waits while money that others hold may come back.
   * @throws PlumblineError `budget_exceeded` where it cannot fit any more; nothing is held then. The signal's reason
   *   when it aborts.
   */
  reserve(worstCase: MicroUsd, signal: AbortSignal): Promise<Reservation>
  /** Counts what the run that is resumed had spent against the same cap. */
  carry(spent: MicroUsd): void
  /** By everybody who shares the ledger, calls of unknown fate at their worst case. */
  spent(): MicroUsd
  reserved(): MicroUsd
}

/**
 * The shared record of a run's spending: lines that are only ever added, and that everybody reads in the same order.
 * An implementation must add a line as a whole or not at all, also when it is killed, and from several processes.
 */
export interface Ledger {
  append(line: string): void
  /** Lines since the last call, one's own included. */
  readAppended(): readonly string[]
  close(): void
}
