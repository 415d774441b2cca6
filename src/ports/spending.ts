import type { MicroUsd } from '../core/money.js'

/** What a call may cost at most, held until its fate is known. */
export interface Reservation {
  /** What it did cost; at most what was reserved. Whoever cannot tell settles for all of it. */
  settle(spent: MicroUsd): Promise<void>
}

/** The wall: spent and reserved together never go beyond the cap, whoever reserves and from whichever process. */
export interface Budget {
  readonly cap: MicroUsd
  /** @throws PlumblineError `budget_exceeded` where it does not fit; nothing is held then */
  reserve(worstCase: MicroUsd): Promise<Reservation>
  spent(): MicroUsd
  reserved(): MicroUsd
}
