/**
 * Harmonic mean of precision and recall over the words that two texts share, each word as often as it occurs;
 * articles are left out. Source: the evaluation of SQuAD (Rajpurkar et al. 2016). 0..1.
 */
export function tokenF1(answer: readonly string[], reference: readonly string[]): number {
  const said = withoutArticles(answer)
  const expected = withoutArticles(reference)
  if (said.length === 0 || expected.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of said) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / (said.length + expected.length)
}

const ARTICLES = new Set(['a', 'an', 'the'])

function withoutArticles(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !ARTICLES.has(word))
  return kept.length > 0 ? kept : words
}
