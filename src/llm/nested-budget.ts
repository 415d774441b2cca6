import { lesserUsd, ZERO_USD } from '../core/money.js'
import type { Budget, Reservation } from '../ports/spending.js'

/**
 * A budget inside of another: what is spent counts in both, and neither gives way. `spent` and `reserved` are those of
 * the inner one.
 * @param outer such as that of the run which started this process
 */
export function nestBudget(outer: Budget, inner: Budget): Budget {
  return {
    cap: lesserUsd(outer.cap, inner.cap),
    carry: (spent) => inner.carry(spent),
    spent: () => inner.spent(),
    reserved: () => inner.reserved(),
    async reserve(worstCase, signal): Promise<Reservation> {
      const own = await inner.reserve(worstCase, signal)
      try {
        const shared = await outer.reserve(worstCase, signal)
        return {
          settle(spent) {
            own.settle(spent)
            shared.settle(spent)
          },
        }
      } catch (error) {
        // Nothing was sent, so nothing was spent.
        own.settle(ZERO_USD)
        throw error
      }
    },
  }
}
