import type { MetricRow, SessionReport } from '../core/generated/session-report.js'
import type { PageRecord } from './records.js'

/** What colour and shape say together, so that neither says it alone. */
export type Tone = 'fail' | 'warn' | 'pass' | 'none'

export const RESULT_TONES: Readonly<Record<SessionReport['result'], Tone>> = {
  PASS: 'pass',
  WARN: 'warn',
  PARTIAL: 'warn',
  FAIL: 'fail',
}

export const GATE_TONES: Readonly<Record<MetricRow['state'], Tone>> = {
  fail: 'fail',
  warn: 'warn',
  pass: 'pass',
  not_judged: 'none',
  not_applicable: 'none',
}

export const GATE_WORDS: Readonly<Record<MetricRow['state'], string>> = {
  fail: 'fail',
  warn: 'warn',
  pass: 'pass',
  not_judged: 'not judged',
  not_applicable: 'n/a',
}

export const RECORD_TONES: Readonly<Record<PageRecord['state'], Tone>> = {
  errored: 'fail',
  barred: 'fail',
  failed: 'warn',
  skipped: 'none',
  passed: 'pass',
}

export const RECORD_WORDS: Readonly<Record<PageRecord['state'], string>> = {
  errored: 'errored',
  barred: 'must not be here',
  failed: 'not passed',
  skipped: 'not scored',
  passed: 'passed',
}

const SHAPES: Readonly<Record<Tone, string>> = {
  fail: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z M5.4 5.4l5.2 5.2 M10.6 5.4l-5.2 5.2',
  warn: 'M8 1.4 15.2 14.2H.8Z M8 6v3.6 M8 11.6v.6',
  pass: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1Z M4.8 8.3l2.2 2.2 4.2-4.6',
  none: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1Z M5 8h6',
}

/** An octagon, a triangle, a tick in a circle, a dash in a circle. The word beside it, or `label`, says it to everyone. */
export function Glyph({ tone, label }: { readonly tone: Tone; readonly label?: string }) {
  const shape = <path d={SHAPES[tone]} />
  return label === undefined ? (
    <svg class={`glyph ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      {shape}
    </svg>
  ) : (
    <svg class={`glyph ${tone}`} viewBox="0 0 16 16" role="img" aria-label={label}>
      {shape}
    </svg>
  )
}
