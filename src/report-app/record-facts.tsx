import { formatValue } from '../reporters/format.js'
import type { PageRecord } from './records.js'

/** The figures of a record, each with the limit that it is held against where there is one. */
export function RecordFacts({ record }: { readonly record: PageRecord }) {
  const { score, support, align, form, answerType, latencyMs, costUsd, license, pii } = record
  const share = (value: number | null): string => (value === null ? '–' : formatValue('share', value))
  const facts: readonly (readonly [name: string, value: string, limit?: string])[] = [
    ['score', share(score), 'passes from .7 on'],
    ['support', share(support), 'unsupported below .6'],
    ['align', share(align)],
    ['question form', form ?? '–'],
    ['answer type', answerType ?? '–'],
    ['latency', latencyMs === null ? '–' : formatValue('ms', latencyMs)],
    ['cost', costUsd === null ? '–' : formatValue('usd', costUsd)],
    ['licence', license ?? 'not mapped'],
    ['personal data', pii.length === 0 ? 'none found' : pii.join(', ')],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value, limit]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {limit !== undefined && <span class="quiet"> {limit}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
