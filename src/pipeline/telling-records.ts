import { type Case, isInvalid, type LoadedCase } from '../core/case.js'
import { shorten } from '../core/escape.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { SessionReport } from '../core/generated/session-report.js'

type TellingRecord = SessionReport['records'][number]

const MOST_RECORDS = 10
const TEXT_LIMIT = 160

/** Keeps the records that a reviewer should look at first: at most ten, worst first, texts shortened. */
export class TellingRecords {
  private kept: { readonly weight: number; readonly index: number; readonly record: TellingRecord }[] = []

  add(loaded: LoadedCase, line: CaseLine): void {
    const judged = reasonsOf(line)
    if (judged === null) return
    const least = this.kept[MOST_RECORDS - 1]
    if (least !== undefined && judged.weight <= least.weight) return
    const read = isInvalid(loaded) ? null : loaded
    this.kept.push({ weight: judged.weight, index: loaded.index, record: toRecord(read, line, judged.why) })
    this.kept.sort((a, b) => b.weight - a.weight || a.index - b.index)
    this.kept.length = Math.min(this.kept.length, MOST_RECORDS)
  }

  list(): readonly TellingRecord[] {
    return this.kept.map(({ record }) => record)
  }
}

/** How much a record says about what is wrong, and in which words; null for a sound one. */
export function reasonsOf(line: CaseLine): { readonly weight: number; readonly why: string } | null {
  const why: string[] = []
  let weight = 0
  const blame = (amount: number, reason: string): void => {
    weight += amount
    why.push(reason)
  }
  const proven = (line.pii ?? []).filter((kind) => kind.endsWith(':proven'))
  if (proven.length > 0)
    blame(100, `personal data: ${proven.map((kind) => kind.replace(':proven', '')).join(', ')}`)
  if (line.license === 'denied') blame(90, 'denied licence')
  if (line.status === 'errored')
    blame(80, `not scored${line.error_class === null ? '' : ` (${line.error_class})`}`)
  if (line.license === 'restricted_copy') blame(60, 'long verbatim copy from a restricted source')
  if (line.support !== null && line.support < 0.6)
    blame(50 * (1 - line.support), `support ${line.support.toFixed(2)}`)
  if (line.evidence_present === false) blame(30, 'no evidence')
  if (line.passed === false) blame(20 * (1 - (line.score ?? 0)), `score ${(line.score ?? 0).toFixed(2)}`)
  if (why.length === 0) return null
  return { weight, why: shorten([...why, ...line.notes].join('; '), TEXT_LIMIT) }
}

function toRecord(read: Case | null, line: CaseLine, why: string): TellingRecord {
  return {
    file: line.file,
    line: line.line,
    caseId: shorten(line.case_id, TEXT_LIMIT),
    why,
    question: shown(read?.question, line),
    answer: shown(read?.answer, line),
    origin: line.origin,
  }
}

/** Reports travel further than the data: a record with personal data is named, not quoted. */
function shown(text: string | undefined, line: CaseLine): string {
  if ((line.pii ?? []).length > 0) return '[withheld: personal data]'
  return shorten(text ?? '', TEXT_LIMIT)
}
