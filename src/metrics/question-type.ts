import { createVocabulary } from './evidence-text.js'
import { koreanForm } from './korean-question.js'
import type { AnswerType, QuestionForm } from './question-forms.js'
import { isFunctionWord, isHangulWord, isNumberWord, wordsOf } from './text.js'

export function questionForm(question: string): QuestionForm {
  const words = wordsOf(question)
  const korean = words.filter(isHangulWord).length * 2 > words.length
  return korean ? koreanForm(question) : englishForm(question, words)
}

export function answerType(answer: string, form: QuestionForm, question: string): AnswerType {
  const words = wordsOf(answer)
  if (words.length === 0) return 'empty'
  if (isYesNo(words, wordsOf(question))) return 'yes_no'
  if (NO_ANSWER.test(answer.slice(0, 200))) return 'no_answer'
  if (isList(answer)) return 'list'
  if (words.length > LONGEST_SHORT_TEXT) return 'long_text'
  if (isDate(answer, words, form)) return 'date'
  if (isNumber(words, form)) return 'number'
  if (form === 'who') return 'person'
  if (form === 'where' || PLACE_QUESTION.test(question)) return 'place'
  return 'short_text'
}

/**
 * Whether nothing is said but yes or no, perhaps with the question's own words again: what the evidence says cannot
 * show by its words which of the two is right.
 */
function isYesNo(answer: readonly string[], question: readonly string[]): boolean {
  const claim = withoutYesNo(answer)
  if (claim.length === answer.length) return false
  const asked = createVocabulary(question)
  return claim.every(
    (word) => YES_NO.has(word) || isFunctionWord(word) || asked.has(word) || SAYS_SO.has(word),
  )
}

/** What an answer says behind its yes or no; all of it where it starts with neither. */
export function withoutYesNo(answer: readonly string[]): readonly string[] {
  return YES_NO.has(answer[0] ?? '') ? answer.slice(1) : answer
}

const YES_NO = new Set(
  'yes no yeah nope true false 네 예 아니오 아니요 아뇨 맞습니다 아닙니다 그렇습니다 맞아요 그래요'.split(
    ' ',
  ),
)
const SAYS_SO = new Set(
  'not sir correct right indeed 그렇 그렇지 않 아니 그렇습 맞습 아닙 맞아요 그래요'.split(' '),
)

/** Words up to which an answer counts as short. */
const LONGEST_SHORT_TEXT = 12

const NO_ANSWER =
  /\b(?:i (?:do not|don['’]t) (?:know|have (?:enough )?information)|no (?:information|answer) (?:is )?(?:available|given|provided)|(?:cannot|can['’]t) (?:be )?(?:answer|determine|find)|(?:is )?not (?:mentioned|stated|specified) in|n\/a)|모르겠|알 수 없|(?:정보|언급)(?:이|가|은|는)? 없/i

const PLACE_QUESTION =
  /\b(?:what|which) (?:city|country|state|town|county|region|continent|place|location|river|island)\b|(?:어느|무슨|어떤) (?:나라|도시|지역|곳|장소|국가)/i

const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d\s*년|\d\s*월|\d\s*일(?![가-힣])|\b\d{4}-\d{2}-\d{2}\b/i

function isDate(answer: string, words: readonly string[], form: QuestionForm): boolean {
  const hasYear = words.some((word) => /^(?:1\d|20)\d\d$/.test(word))
  if (form === 'when')
    return hasYear || MONTH.test(answer) || /century|세기|\bBC\b|\d시|o'clock/i.test(answer)
  return words.length <= 6 && MONTH.test(answer) && words.some(isNumberWord)
}

function isNumber(words: readonly string[], form: QuestionForm): boolean {
  if (form === 'how_many') return words.some(isNumberWord)
  return words.length <= 4 && isNumberWord(words[0] ?? '')
}

/** Three parts or more between commas, or two lines that begin with a mark. */
function isList(answer: string): boolean {
  const lines = answer.split('\n', 200).filter((line) => /^\s{0,8}(?:[-*•]|\d{1,3}[.)])\s/.test(line))
  if (lines.length >= 2) return true
  if (answer.length > 400 || /[.!?。]\s/.test(answer)) return false
  const parts = answer.split(/,(?!\d{3})|;|、/)
  return parts.length >= 3 && parts.every((part) => wordsOf(part).length <= 5)
}

const PREPOSITIONS = new Set(
  'in on at by for from to of with about under during into and so but or since until through'.split(' '),
)
const AUXILIARIES = new Set(
  'is are was were am do doe did has have had can could will would shall should may might must not'.split(
    ' ',
  ),
)
const REQUESTS = new Set(
  'list name give describe explain tell write summarize summarise compare define identify provide find show state discuss calculate translate please'.split(
    ' ',
  ),
)
const TIME_NOUNS = new Set('year date day month time century decade season'.split(' '))
const QUANTITIES = new Set(
  'many much long old far often tall large big high deep fast wide heavy few soon hot cold'.split(' '),
)

/** The words are in their normal form: `does` is `doe`. */
function englishForm(question: string, words: readonly string[]): QuestionForm {
  const opening = openingForm(words)
  if (opening !== undefined) return opening
  if (REQUESTS.has(words[0] ?? '')) return 'request'
  const clauses = question
    .slice(0, LONGEST_READ)
    .split(/[,.;:?!]+/)
    .map(wordsOf)
  const asking = clauses.filter((clause) => clause.length > 0).reverse()
  for (const clause of asking) {
    const form = questionWordForm(clause)
    if (form !== undefined) return form
  }
  const inside = formsInside(words)
  if (inside.surely !== undefined) return inside.surely
  if (AUXILIARIES.has(asking[0]?.[0] ?? '')) return 'yes_no'
  return (question.includes('?') ? inside.perhaps : undefined) ?? 'other'
}

/** A question says what it asks within this many characters. */
const LONGEST_READ = 2000

function openingForm(words: readonly string[]): QuestionForm | undefined {
  const form = questionWordForm(words)
  if (form !== undefined) return form
  if (!AUXILIARIES.has(words[0] ?? '')) return undefined
  return words.includes('or') ? 'choice' : 'yes_no'
}

/** By the question word at the start, behind at most two prepositions. */
function questionWordForm(words: readonly string[]): QuestionForm | undefined {
  let start = 0
  while (start < 2 && PREPOSITIONS.has(words[start] ?? '')) start += 1
  return formAt(words, start)
}

function formAt(words: readonly string[], at: number): QuestionForm | undefined {
  const next = words[at + 1] ?? ''
  switch (words[at]) {
    case 'who':
    case 'whom':
    case 'whose':
      return 'who'
    case 'what':
      return TIME_NOUNS.has(next) ? 'when' : 'what'
    case 'which':
      return TIME_NOUNS.has(next) ? 'when' : 'which'
    case 'when':
      return 'when'
    case 'where':
      return 'where'
    case 'why':
      return 'why'
    case 'how':
      return QUANTITIES.has(next) ? 'how_many' : 'how'
    default:
      return undefined
  }
}

interface FormsInside {
  readonly surely: QuestionForm | undefined
  readonly perhaps: QuestionForm | undefined
}

/**
 * `The army left in what year?`: words that only ask are trusted anywhere, those that also join clauses (who, which,
 * when, where) near the end or after a preposition; elsewhere only where a question mark says that something is asked.
 */
function formsInside(words: readonly string[]): FormsInside {
  let surely: QuestionForm | undefined
  let perhaps: QuestionForm | undefined
  for (let at = 1; at < words.length; at++) {
    const form = formAt(words, at)
    if (form === undefined) continue
    const asksOnly = ['what', 'why', 'how'].includes(words[at] ?? '')
    if (asksOnly || at >= words.length - 4 || PREPOSITIONS.has(words[at - 1] ?? '')) surely = form
    else perhaps ??= form
  }
  return { surely, perhaps }
}
