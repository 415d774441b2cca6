/**
 * Word positions at which a sequence of words starts in a text, overlaps included. Knuth, Morris and Pratt 1977:
 * linear, whatever the texts repeat.
 */
export function occurrencesOf(pattern: readonly string[], words: readonly string[]): number[] {
  const found: number[] = []
  if (pattern.length === 0 || pattern.length > words.length) return found
  const borders = bordersOf(pattern)
  let matched = 0
  for (let at = 0; at < words.length; at++) {
    while (matched > 0 && words[at] !== pattern[matched]) matched = borders[matched - 1] ?? 0
    if (words[at] === pattern[matched]) matched += 1
    if (matched === pattern.length) {
      found.push(at - matched + 1)
      matched = borders[matched - 1] ?? 0
    }
  }
  return found
}

/** For each prefix, the length of its longest proper prefix that is also its suffix. */
function bordersOf(pattern: readonly string[]): Int32Array {
  const borders = new Int32Array(pattern.length)
  let length = 0
  for (let at = 1; at < pattern.length; at++) {
    while (length > 0 && pattern[at] !== pattern[length]) length = borders[length - 1] ?? 0
    if (pattern[at] === pattern[length]) length += 1
    borders[at] = length
  }
  return borders
}
