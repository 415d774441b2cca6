import { isFunctionWord, isHangulWord } from './text.js'

/** Content words that stand near a negation in a text, from its words (`wordsOf`). */
export function negatedWords(words: readonly string[]): Set<string> {
  const negated = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    if (isNegation(words[at] ?? ''))
      for (const word of contentAround(words, at, REACH_IN_EVIDENCE)) negated.add(word)
  }
  return negated
}

/**
 * Positions of the negations with which an answer denies something that neither the evidence nor the question denies:
 * no content word near one of them stands near a negation there.
 */
export function unsupportedNegations(
  answer: readonly string[],
  isNegatedElsewhere: (word: string) => boolean,
): readonly number[] {
  return [...answer.keys()].filter((at) => {
    if (!isNegation(answer[at] ?? '')) return false
    const denied = contentAround(answer, at, REACH_IN_ANSWER)
    return denied.length > 0 && !denied.some(isNegatedElsewhere)
  })
}

/** Words each side. The evidence may put more between the negation and what it denies. */
const REACH_IN_ANSWER = 4
const REACH_IN_EVIDENCE = 6

const ENGLISH = new Set('not no never none nobody nothing neither nor cannot without unable'.split(' '))
const KOREAN = /^안$|^않|^없|^아니|^아닌|^아닙|^못|[가-힣]않|[가-힣]없|[가-힣]못하/

function isNegation(word: string): boolean {
  return isHangulWord(word) ? KOREAN.test(word) : word.length < 8 && ENGLISH.has(word)
}

function contentAround(words: readonly string[], at: number, reach: number): string[] {
  return words
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((word) => word.length > 1 && !isFunctionWord(word) && !isNegation(word))
}
