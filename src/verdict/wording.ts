import type { MetricRow } from '../core/generated/session-report.js'

/** `hallucination (severe) .071 is over .050 (P0)`, `cases under a denied licence: 3, over 0 (P0)`. Titles are ours, so nothing here comes from a data set. */
export function breachText(row: MetricRow): string {
  const { value, limit, direction, unit } = row
  if (value === null || limit === null) return inSentence(row.title)
  const side = direction === 'lower_is_better' ? 'over' : 'under'
  const [shown, bound] = tellApart(value, limit, unit)
  if (unit === 'count') return `${inSentence(row.title)}: ${shown}, ${side} ${bound} (${row.severity})`
  return `${inSentence(row.title)} ${shown} is ${side} ${bound} (${row.severity})`
}

/** Rounded figures must not look equal where one is beyond the other. */
function tellApart(value: number, limit: number, unit: MetricRow['unit']): readonly [string, string] {
  for (let extra = 0; extra < 6; extra++) {
    const pair = [formatValue(value, unit, extra), formatValue(limit, unit, extra)] as const
    if (pair[0] !== pair[1]) return pair
  }
  return [String(value), String(limit)]
}

function formatValue(value: number, unit: MetricRow['unit'], extraDecimals: number): string {
  switch (unit) {
    case 'share':
    case 'score':
      return value.toFixed(3 + extraDecimals).replace(/^0(?=\.)/, '')
    case 'bits':
      return `${value.toFixed(2 + extraDecimals)} bits`
    case 'usd':
      return `${value.toFixed(6 + extraDecimals).replace(/(\.\d\d\d*?)0+$/, '$1')} USD`
    case 'ms':
      return `${value.toFixed(extraDecimals)} ms`
    case 'count':
      return value.toFixed(extraDecimals).replace(/\.0+$/, '')
  }
}

/** A title within a sentence: its first letter small, but `PII` stays as it is. */
function inSentence(title: string): string {
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title
}
