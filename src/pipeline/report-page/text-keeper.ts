import { type Case, isInvalid, type LoadedCase } from '../../core/case.js'
import type { CaseLine } from '../../core/generated/baseline-report.js'
import type { Redact } from '../../core/redact.js'
import type { MissingTexts, RecordTexts } from '../../core/report-page.js'
import { sizeOf, toRecordTexts } from './record-texts.js'

/** Characters of all texts in a page together; the least telling records do without. */
const TEXT_BUDGET = 8_000_000

export interface TextRules {
  readonly redact: Redact
  /** Asked about records that the run did not look at, such as those whose call failed. */
  readonly isPersonal: (unchecked: Case) => boolean
  /** Characters of all texts together. */
  readonly budget?: number
}

/**
 * Keeps the texts of the most telling records, as many as the budget holds; memory is bounded by it. Reports travel
 * further than the data: a record with personal data or keys is named, not quoted.
 */
export class TextKeeper {
  private readonly lines: readonly CaseLine[]
  private readonly rankOf: ReadonlyMap<string, number>
  private readonly rules: TextRules
  private readonly budget: number
  private readonly withheld = new Set<number>()
  private readonly texts = new Map<number, { readonly texts: RecordTexts; readonly size: number }>()
  /** Records of this rank and of less telling ones do without. */
  private cut: number
  private used = 0

  /** @param lines most telling first */
  constructor(lines: readonly CaseLine[], rules: TextRules) {
    this.lines = lines
    this.rankOf = new Map(lines.map(({ case_id }, rank) => [case_id, rank]))
    this.rules = rules
    this.budget = rules.budget ?? TEXT_BUDGET
    this.cut = lines.length
  }

  add(loaded: LoadedCase): void {
    const rank = this.rankOf.get(loaded.id)
    if (rank === undefined || rank >= this.cut || isInvalid(loaded)) return
    const line = this.lines[rank]
    if (line === undefined) return
    if (line.pii === null ? this.rules.isPersonal(loaded) : line.pii.length > 0) {
      this.withheld.add(rank)
      return
    }
    const texts = toRecordTexts(loaded, this.rules.redact)
    const size = sizeOf(texts)
    this.texts.set(rank, { texts, size })
    this.used += size
    while (this.used > this.budget && this.cut > 0) this.drop(--this.cut)
  }

  textsOf(line: CaseLine): RecordTexts | MissingTexts {
    const rank = this.rankOf.get(line.case_id) ?? -1
    if ((line.pii ?? []).length > 0 || this.withheld.has(rank)) return 'withheld'
    const found = this.texts.get(rank)
    if (found !== undefined) return found.texts
    return line.error_class === 'schema_invalid' ? 'unreadable' : 'left_out'
  }

  /** Whether the budget left anything out. */
  get isCut(): boolean {
    return this.cut < this.lines.length
  }

  private drop(rank: number): void {
    this.used -= this.texts.get(rank)?.size ?? 0
    this.texts.delete(rank)
  }
}
