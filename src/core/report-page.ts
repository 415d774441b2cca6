import type { CaseLine } from './generated/baseline-report.js'
import type { PlumblineGuards } from './generated/guards.js'
import type { SessionReport } from './generated/session-report.js'

/** What index.html shows: the reporter writes it into the page as JSON, the page's own script reads it there. */
export interface ReportPage {
  /** Without the ten telling records: the rows below hold them. */
  readonly report: Omit<SessionReport, 'records'>
  /** Sentences that every surface says in the same words. */
  readonly told: {
    /** The verdict's headline without the result in front. */
    readonly headline: string
    /** Cases, cost, time and profile in one line. */
    readonly numbers: string
    readonly cost: string
    /** What the figures cannot see. */
    readonly blindSpots: readonly string[]
    /** The command that repeats the run. */
    readonly rerun: string
    /** The command that replays failed runs. */
    readonly replay: string
  }
  readonly records: PageRecords
  readonly histograms: readonly Histogram[]
  readonly clusters: {
    readonly total: number
    /** Largest first. */
    readonly shown: readonly Cluster[]
  }
  /** Null where no guard left a report. */
  readonly guards: { readonly origin: 'run' | 'file'; readonly report: PlumblineGuards } | null
}

export interface PageRecords {
  /** Case lines that the run wrote. */
  readonly total: number
  /** Data files; rows name them by their place here. */
  readonly files: readonly string[]
  /** Most telling first. */
  readonly rows: readonly RecordRow[]
  /** Why texts are missing that are not withheld; null where none are. */
  readonly missing: string | null
}

/** One record: its case line, why it should be looked at, and its texts. A tuple, because a page holds thousands. */
export type RecordRow = readonly [
  caseId: string,
  file: number,
  line: number,
  status: CaseLine['status'],
  score: number | null,
  passed: boolean | null,
  support: number | null,
  align: number | null,
  evidencePresent: boolean | null,
  questionForm: string | null,
  answerType: string | null,
  duplicateOf: string | null,
  templateOf: string | null,
  pii: readonly string[] | null,
  license: string | null,
  errorClass: string | null,
  origin: CaseLine['origin'],
  latencyMs: number | null,
  costUsd: number | null,
  why: readonly string[],
  notes: readonly string[],
  texts: RecordTexts | MissingTexts,
]

/** `withheld`: personal data or keys. `unreadable`: the record is no case. `left_out`: see `PageRecords.missing`. */
export type MissingTexts = 'withheld' | 'unreadable' | 'left_out'

export interface RecordTexts {
  readonly question: string
  readonly answer: string
  readonly reference: string | null
  /** What of the answer the evidence does not carry, in order, without overlaps. */
  readonly marks: readonly Mark[]
  /** Null where the data has no evidence field. */
  readonly evidence: readonly Passage[] | null
}

/** UTF-16 offsets, end exclusive. */
export type Mark = readonly [start: number, end: number, kind: MarkKind]
export type MarkKind = 'number' | 'name' | 'denial' | 'words'

export interface Passage {
  readonly text: string
  readonly source: string | null
  /** Characters that are cut off before and after the text. */
  readonly cut: readonly [before: number, after: number]
  /** Where in it the answer is most likely to come from: UTF-16 offsets, end exclusive. */
  readonly nearest: readonly [start: number, end: number] | null
}

export interface Histogram {
  readonly id: 'support' | 'score' | 'latency'
  readonly title: string
  readonly unit: 'share' | 'ms'
  /** Borders of the bins, one more than there are counts. */
  readonly borders: readonly number[]
  readonly counts: readonly number[]
  /** Lines that are drawn into it. */
  readonly lines: readonly { readonly at: number; readonly label: string }[]
  /** Cases that have no such value. */
  readonly without: number
}

export interface Cluster {
  /** Id of the case that the others repeat. */
  readonly of: string
  readonly kind: 'duplicate' | 'template'
  readonly size: number
  /** Ids of the first cases that repeat it. */
  readonly members: readonly string[]
}
