import { addMicroUsd, lesserUsd, type MicroUsd, wholeMicroUsd, ZERO_USD } from '../core/money.js'

/** A line of a ledger. Amounts are whole micro-dollars; `id` is one reservation's, in all processes. */
export type LedgerRecord =
  /** The lowest of all caps holds. */
  | { readonly type: 'cap'; readonly micro_usd: number }
  /** Spent before this ledger began, by the run that is resumed. */
  | { readonly type: 'carried'; readonly micro_usd: number }
  | { readonly type: 'reserve'; readonly id: string; readonly micro_usd: number }
  | { readonly type: 'settle'; readonly id: string; readonly micro_usd: number }

/**
 * What a ledger says, line by line. Whether a reservation is held is decided by its place among the lines alone, so
 * everybody who reads them comes to the same answer, without locks: it is held if it fits there and then.
 */
export class LedgerState {
  cap: MicroUsd | null = null
  spent: MicroUsd = ZERO_USD
  reserved: MicroUsd = ZERO_USD
  private readonly held = new Map<string, MicroUsd>()

  /** Lines that cannot be read are those of a writer that died in the middle: it never saw them held, so it sent nothing. */
  apply(line: string): void {
    const record = parseRecord(line)
    if (record === undefined) return
    const amount = wholeMicroUsd(record.micro_usd)
    switch (record.type) {
      case 'cap':
        this.cap = this.cap === null ? amount : lesserUsd(this.cap, amount)
        return
      case 'carried':
        this.spent = addMicroUsd(this.spent, amount)
        return
      case 'reserve':
        if (!this.fits(amount) || this.held.has(record.id)) return
        this.held.set(record.id, amount)
        this.reserved = addMicroUsd(this.reserved, amount)
        return
      case 'settle':
        this.settle(record.id, amount)
    }
  }

  /** False too where there is no cap: without one nothing may be spent. */
  fits(amount: MicroUsd): boolean {
    return this.cap !== null && this.spent + this.reserved + amount <= this.cap
  }

  /** Whether it could fit if everything that is held came back. */
  couldFit(amount: MicroUsd): boolean {
    return this.cap !== null && this.spent + amount <= this.cap
  }

  holds(id: string): boolean {
    return this.held.has(id)
  }

  private settle(id: string, amount: MicroUsd): void {
    const held = this.held.get(id)
    if (held === undefined) return
    this.held.delete(id)
    this.reserved = wholeMicroUsd(this.reserved - held)
    this.spent = addMicroUsd(this.spent, lesserUsd(amount, held))
  }
}

function parseRecord(line: string): LedgerRecord | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is LedgerRecord {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('micro_usd' in value))
    return false
  const { type, micro_usd } = value
  if (typeof micro_usd !== 'number' || !Number.isSafeInteger(micro_usd) || micro_usd < 0) return false
  if (type === 'cap' || type === 'carried') return true
  return (type === 'reserve' || type === 'settle') && 'id' in value && typeof value.id === 'string'
}

/**
 * Names the ledger of the run that started a process, absolute: whoever calls a model spends from the same cap. Set by
 * us for targets that have a key, and read by every call.
 */
export const LEDGER_VARIABLE = 'PLUMBLINE_LEDGER'
