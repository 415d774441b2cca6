import type { MetricRow } from '../core/generated/session-report.js'
import { formatUsd } from '../core/money.js'

type Unit = MetricRow['unit']

const DECIMALS = 3
const MOST_DECIMALS = 6

/** What stands where there is no number. */
const NO_VALUE = '–'

/** A value with its unit: shares and scores as `.071`, money as `0.42 USD`, times as `812 ms`. */
export function formatValue(unit: Unit, value: number | null, decimals: number = DECIMALS): string {
  if (value === null) return NO_VALUE
  switch (unit) {
    case 'share':
    case 'score':
      return formatRatio(value, decimals)
    case 'usd':
      return `${formatUsd(value)} USD`
    case 'ms':
      return formatMs(value, decimals - DECIMALS)
    case 'bits':
      return `${value.toFixed(decimals)} bits`
    case 'count':
      return Number.isInteger(value) ? String(value) : value.toFixed(decimals)
  }
}

/** Value and limit with as many decimals as it takes to tell them apart, so that no row reads "over .050 with .050". */
export function formatAgainst(
  unit: Unit,
  value: number | null,
  limit: number | null,
): readonly [string, string] {
  for (let decimals = DECIMALS; decimals < MOST_DECIMALS; decimals++) {
    const pair = [formatValue(unit, value, decimals), formatValue(unit, limit, decimals)] as const
    if (value === limit || pair[0] !== pair[1]) return pair
  }
  return [formatValue(unit, value, MOST_DECIMALS), formatValue(unit, limit, MOST_DECIMALS)]
}

/** `📈 +.021`, `📉 -.003`, `➡️ .000`; empty where there is nothing to compare with. */
export function formatDelta(unit: Unit, delta: number | null): string {
  if (delta === null) return ''
  const size = formatValue(unit, Math.abs(delta))
  if (size === formatValue(unit, 0)) return `➡️ ${size}`
  return delta > 0 ? `📈 +${size}` : `📉 -${size}`
}

/** `.056 to .090` */
export function formatInterval(unit: Unit, interval: MetricRow['interval']): string {
  const [low, high] = interval ?? []
  return low === undefined || high === undefined
    ? ''
    : `${formatValue(unit, low)} to ${formatValue(unit, high)}`
}

/** How long something took: `812 ms`, `18.2 s`, `3 min 12 s`. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return NO_VALUE
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** `512 B`, `3.4 kB`, `1.2 MB`: thousands, as file managers count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** `1 case`, `2 cases` */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function formatRatio(value: number, decimals: number): string {
  const fixed = value.toFixed(decimals)
  return /^-?0\.0*$/.test(fixed) ? fixed.replace(/^-?0/, '') : fixed.replace(/^(-?)0\./, '$1.')
}

function formatMs(value: number, decimals: number): string {
  return `${value.toFixed(Math.abs(value) < 10 ? decimals + 1 : decimals)} ms`
}
