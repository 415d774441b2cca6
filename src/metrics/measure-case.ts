import type { Case } from '../core/case.js'
import { shorten } from '../core/escape.js'
import { alignment } from './align.js'
import type { CorpusFrequencies } from './corpus.js'
import { readEvidence } from './evidence-text.js'
import type { AnswerType, QuestionForm } from './question-forms.js'
import { answerType, questionForm, withoutYesNo } from './question-type.js'
import { partialSupport } from './support.js'
import { wordsOf } from './text.js'
import { tokenF1 } from './token-f1.js'
import { findUnsupported, type Unsupported, withoutMarkers } from './unsupported.js'
import { occurrencesOf } from './word-search.js'

/** What the text of one case shows without any model. Numbers are 0..1 with 6 decimals. */
export interface CaseMeasures {
  /** How far the evidence carries the answer; null where that cannot be checked. */
  readonly support: number | null
  /** Why support is null or 0, as it stands in `notes` too. */
  readonly supportNote: string | null
  /** How much of the question stands round the answer in the evidence. */
  readonly align: number | null
  /** Null where the data set has no evidence field. */
  readonly evidencePresent: boolean | null
  readonly questionForm: QuestionForm
  readonly answerType: AnswerType
  /** Against the reference; null where there is none. */
  readonly tokenF1: number | null
  readonly unsupported: Unsupported
  /** One plain sentence each, with excerpts of at most 40 characters. */
  readonly notes: readonly string[]
}

export interface MeasureOptions {
  /** Longest excerpt of a text in a note, in characters; 40 unless told. */
  readonly excerptCharacters?: number | undefined
}

/** Pure: the same case and frequencies give the same measures. Time is linear in the length of the texts. */
export function measureCase(
  measured: Case,
  corpus: CorpusFrequencies,
  options: MeasureOptions = {},
): CaseMeasures {
  const form = questionForm(measured.question)
  const type = answerType(measured.answer, form, measured.question)
  const answer = wordsOf(withoutMarkers(measured.answer))
  const grounding = ground(measured, answer, type, corpus)
  const reference = measured.reference === null ? [] : wordsOf(withoutMarkers(measured.reference))
  const f1 = reference.length === 0 ? null : round(tokenF1(answer, reference))
  const notes = notesOf(grounding, type, options.excerptCharacters ?? 40)
  if (type !== 'empty' && grounding.support === null && grounding.align === null && f1 === null) {
    notes.push('score: nothing to score against (no evidence that can be checked, no reference)')
  }
  return { ...grounding, questionForm: form, answerType: type, tokenF1: f1, notes }
}

/**
 * .6 support + .2 align + .2 token F1 with the reference, renormalised over what exists; 0 for an empty answer; null
 * where nothing exists, which `notes` then explains.
 */
export function offlineScore(measures: CaseMeasures): number | null {
  if (measures.answerType === 'empty') return 0
  const parts = [
    { weight: 6, value: measures.support },
    { weight: 2, value: measures.align },
    { weight: 2, value: measures.tokenF1 },
  ]
  let weights = 0
  let sum = 0
  for (const { weight, value } of parts) {
    if (value === null) continue
    weights += weight
    sum += weight * value
  }
  return weights === 0 ? null : round(sum / weights)
}

/** Score of at least .70 and, where it can be checked, support of at least .60. */
export function isPassed(score: number, support: number | null): boolean {
  return score >= 0.7 && (support === null || support >= 0.6)
}

type Grounding = Pick<CaseMeasures, 'support' | 'supportNote' | 'align' | 'evidencePresent' | 'unsupported'>

const NOTHING_UNSUPPORTED: Unsupported = { numbers: [], names: [], negation: false }

function ground(
  measured: Case,
  answer: readonly string[],
  type: AnswerType,
  corpus: CorpusFrequencies,
): Grounding {
  const unchecked = { support: null, align: null, unsupported: NOTHING_UNSUPPORTED }
  if (measured.evidence === null) {
    return { ...unchecked, evidencePresent: null, supportNote: 'support: not_checkable (no evidence field)' }
  }
  const evidence = readEvidence(measured.evidence)
  const evidencePresent = evidence.words.length > 0
  if (type === 'empty' || answer.length === 0) {
    return { ...unchecked, evidencePresent, supportNote: 'support: not_checkable (empty answer)' }
  }
  if (!evidencePresent) {
    const supportNote = 'support: 0 (the case has no evidence)'
    return { ...unchecked, support: 0, align: 0, evidencePresent, supportNote }
  }
  const question = wordsOf(measured.question)
  const align = alignment(question, answer, evidence, corpus)
  const rest = { align: align === null ? null : round(align), evidencePresent }
  if (type === 'yes_no') {
    return { ...unchecked, ...rest, supportNote: 'support: not_checkable (yes/no answer)' }
  }
  if (occurrencesOf(answer, evidence.words).length > 0) {
    return { ...rest, support: 1, supportNote: null, unsupported: NOTHING_UNSUPPORTED }
  }
  const claim = withoutYesNo(answer)
  const unsupported = findUnsupported(withoutMarkers(measured.answer), claim, question, evidence)
  const support = round(partialSupport(claim, evidence, unsupported, corpus))
  return { ...rest, support, supportNote: null, unsupported }
}

/** A case may repeat one fault a hundred times; the first ones tell enough. */
const MOST_NOTES_OF_A_KIND = 3

function notesOf(grounding: Grounding, type: AnswerType, limit: number): string[] {
  const notes: string[] = []
  if (type === 'empty') notes.push('the answer is empty')
  if (type === 'no_answer') notes.push('the answer declines to answer')
  if (grounding.supportNote !== null) notes.push(grounding.supportNote)
  const { numbers, names, negation } = grounding.unsupported
  for (const number of numbers.slice(0, MOST_NOTES_OF_A_KIND)) {
    notes.push(`number ${shorten(number, limit)} is not in the evidence`)
  }
  for (const name of names.slice(0, MOST_NOTES_OF_A_KIND)) {
    notes.push(`name ${shorten(name, limit)} is not in the evidence`)
  }
  if (negation) notes.push('the answer denies something that the evidence does not')
  return notes
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
