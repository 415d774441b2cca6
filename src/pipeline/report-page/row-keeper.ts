import { shorten } from '../../core/escape.js'
import type { CaseLine } from '../../core/generated/baseline-report.js'
import type { MissingTexts, RecordRow, RecordTexts } from '../../core/report-page.js'
import { judgeLine } from '../telling-records.js'

/** Rows that a page holds; what is less telling is counted and left out. */
export const MOST_ROWS = 20_000
const NAME_LIMIT = 160
/** Sound records that repeat others come before those that say nothing. */
const REPETITION_WEIGHT = 0.1

interface Kept {
  readonly weight: number
  /** Place in dataset order. */
  readonly place: number
  readonly line: CaseLine
  readonly why: readonly string[]
}

/** Keeps the most telling case lines of a run, at most twice as many as a page shows at any time. */
export class RowKeeper {
  private kept: Kept[] = []
  private readonly most: number
  total = 0

  constructor(most: number = MOST_ROWS) {
    this.most = most
  }

  add(line: CaseLine): void {
    const judged = judgeLine(line)
    const repeats = line.duplicate_of !== null || line.template_of !== null
    const weight = judged?.weight ?? (repeats ? REPETITION_WEIGHT : 0)
    this.kept.push({ weight, place: this.total, line, why: judged?.reasons ?? [] })
    this.total++
    if (this.kept.length >= this.most * 2) this.settle()
  }

  /** Most telling first; equal ones in dataset order. */
  lines(): readonly CaseLine[] {
    this.settle()
    return this.kept.map(({ line }) => line)
  }

  rows(textsOf: (line: CaseLine) => RecordTexts | MissingTexts): {
    readonly files: readonly string[]
    readonly rows: readonly RecordRow[]
  } {
    this.settle()
    const files = [...new Set(this.kept.map(({ line }) => line.file))].sort()
    const placeOf = new Map(files.map((file, at) => [file, at]))
    return {
      files,
      rows: this.kept.map(({ line, why }) => toRow(line, placeOf.get(line.file) ?? 0, why, textsOf(line))),
    }
  }

  private settle(): void {
    this.kept.sort((a, b) => b.weight - a.weight || a.place - b.place)
    this.kept.length = Math.min(this.kept.length, this.most)
  }
}

function toRow(
  line: CaseLine,
  file: number,
  why: readonly string[],
  texts: RecordTexts | MissingTexts,
): RecordRow {
  const shortId = (id: string): string => shorten(id, NAME_LIMIT)
  return [
    shortId(line.case_id),
    file,
    line.line,
    line.status,
    line.score,
    line.passed,
    line.support,
    line.align,
    line.evidence_present,
    line.question_form,
    line.answer_type,
    line.duplicate_of === null ? null : shortId(line.duplicate_of),
    line.template_of === null ? null : shortId(line.template_of),
    line.pii,
    line.license,
    line.error_class,
    line.origin,
    line.latency_ms,
    line.cost_usd,
    why,
    notesOf(line),
    texts,
  ]
}

/** Notes quote the answer; those of a record with personal data are named by their kind alone. */
function notesOf({ notes, pii }: CaseLine): readonly string[] {
  if ((pii ?? []).length === 0) return notes
  return notes.map((note) => (QUOTING.test(note) ? note.replace(QUOTING, '$1 […] $2') : note))
}

const QUOTING = /^(number|name) .* (is not in the evidence)$/s
