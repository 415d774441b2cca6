import type { Case, Evidence } from '../../core/case.js'
import type { Redact } from '../../core/redact.js'
import type { Passage, RecordTexts } from '../../core/report-page.js'
import { type CaseMarks, markCase } from '../../metrics/answer-marks.js'
import { visibleText } from '../../reporters/html/embed-json.js'

const QUESTION_LIMIT = 2_000
const ANSWER_LIMIT = 4_000
const MOST_PASSAGES = 12
/** Characters of the passage with the nearest sentence, and of each other one. */
const NEAREST_LIMIT = 1_600
const PASSAGE_LIMIT = 600

/** The texts of a record as a page shows them: redacted first, then marked, then cut, so that marks stand where they belong. */
export function toRecordTexts(shown: Case, redact: Redact): RecordTexts {
  const clean = (text: string): string => visibleText(redact(text))
  const question = clean(shown.question)
  const answer = clean(shown.answer)
  const evidence = shown.evidence?.map((each) => ({ ...each, text: clean(each.text) })) ?? null
  const marks = markCase({ question, answer, evidence })
  return {
    question: cutEnd(question, QUESTION_LIMIT),
    answer: cutEnd(answer, ANSWER_LIMIT),
    reference: shown.reference === null ? null : cutEnd(clean(shown.reference), QUESTION_LIMIT),
    marks: marks.answer.filter(([, end]) => end < ANSWER_LIMIT),
    evidence: evidence === null ? null : toPassages(evidence, marks.nearest),
  }
}

/** Characters that the texts take in a page, about. */
export function sizeOf({ question, answer, reference, evidence, marks }: RecordTexts): number {
  const passages = (evidence ?? []).reduce((sum, { text }) => sum + text.length + 60, 0)
  return question.length + answer.length + (reference?.length ?? 0) + passages + marks.length * 20 + 80
}

/** The first passages, and the nearest one in any case. */
function toPassages(evidence: readonly Evidence[], nearest: CaseMarks['nearest']): readonly Passage[] {
  const kept = [...evidence.entries()].filter(([at]) => at < MOST_PASSAGES || at === nearest?.passage)
  return kept.map(([at, { text, source }]) => {
    const span = nearest?.passage === at ? nearest : null
    return { source: source === null ? null : cutEnd(source, 200), ...cutPassage(text, span) }
  })
}

function cutPassage(
  text: string,
  span: { readonly start: number; readonly end: number } | null,
): Omit<Passage, 'source'> {
  const limit = span === null ? PASSAGE_LIMIT : NEAREST_LIMIT
  const middle = span === null ? 0 : Math.floor((span.start + span.end) / 2)
  const from = onCodePoint(text, Math.max(0, Math.min(middle - limit / 2, text.length - limit)))
  const to = onCodePoint(text, Math.min(text.length, from + limit))
  const start = Math.max(0, (span?.start ?? 0) - from)
  const end = Math.min(to, span?.end ?? 0) - from
  return {
    text: text.slice(from, to),
    cut: [from, text.length - to],
    nearest: span === null || end <= start ? null : [start, end],
  }
}

function cutEnd(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, onCodePoint(text, limit - 1))}…`
}

/** The same place, or one before it where it would part a surrogate pair. */
function onCodePoint(text: string, at: number): number {
  const unit = text.charCodeAt(Math.floor(at))
  return unit >= 0xdc00 && unit <= 0xdfff ? Math.floor(at) - 1 : Math.floor(at)
}
