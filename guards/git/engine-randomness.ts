/**
 * Shannon entropy of a text's own letter frequencies, in bits a character (Shannon 1948). A text of n characters
 * cannot have more than log2(n): 4 bits for 16 different ones.
 */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/**
 * Whether a secret has the entropy that its rule asks for. Chance lets a short random text have fewer bits than its
 * alphabet would give, so the limit is never above 82% of what its length allows.
 */
export function isEntropyEnough(secret: string, leastBits: number): boolean {
  return shannonEntropy(secret) >= Math.min(leastBits, 0.82 * Math.log2(Math.max(2, secret.length)))
}

/** Share of neighbours that belong to different classes, below which a text is words or a number. */
const LEAST_TRANSITIONS = 0.18
/** Share of letter pairs that are common in English, above which a text is made of words. */
const MOST_COMMON_PAIRS = 0.38
const FEWEST_PAIRS = 5

/**
 * The measure for secrets that have no form of their own: a digit, classes (lower, upper, digit, other) that change
 * often, and letter pairs that are not English. Random base 62 changes class at 62% of its places, hex at 47%,
 * words at under 15%; of random letter pairs 14% are common, of English ones about 60%.
 */
export function isRandomLooking(text: string): boolean {
  return (
    /\d/.test(text) && /[A-Za-z]/.test(text) && transitions(text) >= LEAST_TRANSITIONS && !isMadeOfWords(text)
  )
}

/** The most frequent letter pairs of English, from the counts of Mayzner and Tresselt (1965) as retold by Norvig (2012). */
const COMMON_PAIRS = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo ' +
    'wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ke ey ss wo rd'
  ).split(' '),
)

/** Whether most of a text's letters form English words; digits and signs between them do not matter. */
export function isMadeOfWords(text: string): boolean {
  let pairs = 0
  let common = 0
  for (const word of text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
    const lower = word.toLowerCase()
    for (let i = 0; i + 1 < lower.length; i++) {
      pairs++
      if (COMMON_PAIRS.has(lower.slice(i, i + 2))) common++
    }
  }
  return pairs >= FEWEST_PAIRS && common / pairs > MOST_COMMON_PAIRS
}

function transitions(text: string): number {
  let changes = 0
  for (let i = 1; i < text.length; i++) {
    if (classOf(text.charCodeAt(i)) !== classOf(text.charCodeAt(i - 1))) changes++
  }
  return changes / Math.max(1, text.length - 1)
}

function classOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 0
  if (code >= 0x41 && code <= 0x5a) return 1
  return code >= 0x30 && code <= 0x39 ? 2 : 3
}
