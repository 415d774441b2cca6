import type { PlumblineError } from '../core/errors.js'

/** Calls in a row that failed after all of their attempts, before nobody believes any more that the service is there. */
const MOST_IN_A_ROW = 5

/** Opens, for good, when call after call fails: the rest of a run would fail alike, and slowly. */
export class Breaker {
  private inARow = 0
  private last: PlumblineError | null = null

  /** The failure that opened it; null while it is closed. */
  get openedBy(): PlumblineError | null {
    return this.inARow >= MOST_IN_A_ROW ? this.last : null
  }

  succeeded(): void {
    if (this.openedBy === null) this.inARow = 0
  }

  failed(error: PlumblineError): void {
    if (this.openedBy === null) this.last = error
    this.inARow++
  }
}
