import { createVocabulary, type EvidenceText } from './evidence-text.js'
import { isUnknownName, namesIn } from './names.js'
import { negatedWords, unsupportedNegations } from './negation.js'
import { knownNumbers, statedNumbers } from './numbers.js'

/** What an answer says that neither the evidence nor the question does. */
export interface Unsupported {
  readonly numbers: readonly string[]
  readonly names: readonly string[]
  readonly negation: boolean
}

/**
 * @param text the answer, without its markers
 * @param answer its words, without a leading yes or no
 * @param question the question's words
 */
export function findUnsupported(
  text: string,
  answer: readonly string[],
  question: readonly string[],
  evidence: EvidenceText,
): Unsupported {
  const asked = createVocabulary(question)
  const vocabulary = evidence.vocabulary()
  const isKnown = (word: string): boolean => vocabulary.has(word) || asked.has(word)
  const askedNumbers = knownNumbers(question)
  const deniedInQuestion = negatedWords(question)
  const numbers = statedNumbers(answer).filter(
    ({ value }) => !evidence.numbers().has(value) && !askedNumbers.has(value),
  )
  const negations = unsupportedNegations(
    answer,
    (word) => evidence.negated().has(word) || deniedInQuestion.has(word),
  )
  return {
    numbers: [...new Set(numbers.map(({ shown }) => shown))],
    names: namesIn(text).filter((name) => isUnknownName(name, isKnown)),
    negation: negations.length > 0,
  }
}

/**
 * Takes away what a text says about itself rather than about its subject: citations in square brackets (a number, or
 * a file name with its page) and the numbers of list items. Blanks stand in their place, so that offsets stay true.
 */
export function withoutMarkers(text: string): string {
  if (!/[\d[]/.test(text)) return text
  const uncited = text.replace(CITATION, blank)
  // One such line alone may be a date: "12. Mai".
  const items = uncited.match(LIST_NUMBER)?.length ?? 0
  const stripped = items < 2 ? uncited : uncited.replace(LIST_NUMBER, blank)
  // An answer may be a bare number in brackets.
  return /[\p{L}\p{N}]/u.test(stripped) ? stripped : text
}

function blank(marker: string): string {
  return ' '.repeat(marker.length)
}

const CITATION =
  /\[(?:\^?\d{1,3}|[^[\]\n]{1,200}\.(?:pdf|md|html?|txt|docx?|json|csv|xlsx?|pptx?)[^[\]\n]{0,40})\]/gi
const LIST_NUMBER = /^ {0,8}\d{1,2}[.)] +(?=\S)/gm
