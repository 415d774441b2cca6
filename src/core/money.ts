declare const microUsd: unique symbol

/** Integer micro-dollars: sums are exact, whatever their order. 1 USD = 1,000,000. */
export type MicroUsd = number & { readonly [microUsd]: true }

export const ZERO_USD = 0 as MicroUsd

/** A whole number of micro-dollars. @throws RangeError for anything else */
export function wholeMicroUsd(amount: number): MicroUsd {
  if (!isMicroUsd(amount)) throw new RangeError(`not an amount of money: ${amount}`)
  return amount
}

function isMicroUsd(amount: number): amount is MicroUsd {
  return Number.isSafeInteger(amount) && amount >= 0
}

/** Rounds up, so that a cost is never understated. */
export function toMicroUsd(usd: number): MicroUsd {
  const micro = Math.ceil(Number((usd * 1e6).toFixed(6)))
  if (!Number.isSafeInteger(micro) || micro < 0) throw new RangeError(`not an amount of money: ${usd}`)
  return micro as MicroUsd
}

export function addMicroUsd(a: MicroUsd, b: MicroUsd): MicroUsd {
  return (a + b) as MicroUsd
}

export function lesserUsd(a: MicroUsd, b: MicroUsd): MicroUsd {
  return a < b ? a : b
}

export function toUsd(amount: MicroUsd): number {
  return amount / 1e6
}

/** `0.00`, `1.50`, `0.000125`: at least two decimals, and as many as the amount needs. */
export function formatUsd(usd: number): string {
  const exact = usd.toFixed(6).replace(/0+$/, '')
  const decimals = exact.length - exact.indexOf('.') - 1
  return usd.toFixed(Math.max(2, decimals))
}
