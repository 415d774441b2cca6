import type { Ledger } from '../../src/ports/spending.js'

/** A ledger that several budgets of a test may share: `join` is what another process would open. */
export interface MemoryLedger extends Ledger {
  readonly lines: readonly string[]
  join(): Ledger
}

export function createMemoryLedger(): MemoryLedger {
  const lines: string[] = []
  const join = (): Ledger => {
    let read = 0
    return {
      append: (line) => lines.push(line),
      readAppended: () => {
        const appended = lines.slice(read)
        read = lines.length
        return appended
      },
      close: () => {},
    }
  }
  return { ...join(), lines, join }
}
