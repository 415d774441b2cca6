import { at, type GramSet, rankByFrequency } from './near-duplicates-grams.js'

/**
 * Finds texts that nearly repeat an earlier one: exact Jaccard similarity of at least .80 over sets of character
 * grams, in star clusters round the earliest text. A text joins a representative that it resembles itself, never
 * through a third text, so clusters cannot drift (no chains).
 *
 * The join indexes representatives only, so a huge cluster costs as little as one text. Filters that lose no pair:
 * prefix and length (Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), position (Xiao et al. 2008),
 * bitmap (Sandes, Teodoro, Melo 2017). What passes them is counted exactly.
 */
export function findNearDuplicates(sets: readonly GramSet[]): Int32Array {
  const { tokens, offsets } = rankByFrequency(sets)
  const bitmaps = drawBitmaps(tokens, offsets)
  const index = new PrefixIndex(tokens.length)
  const representativeOf = new Int32Array(sets.length).fill(NONE)
  const seenBy = new Int32Array(sets.length).fill(NONE)

  for (let x = 0; x < sets.length; x++) {
    const xStart = at(offsets, x)
    const xSize = at(offsets, x + 1) - xStart
    if (xSize === 0) continue
    const prefix = prefixLength(xSize)
    let best = NONE
    for (let i = 0; i < prefix; i++) {
      for (let entry = index.first(at(tokens, xStart + i)); entry !== NONE; entry = index.next(entry)) {
        const y = index.owner(entry)
        if (seenBy[y] === x || (best !== NONE && y > best)) continue
        seenBy[y] = x
        const yStart = at(offsets, y)
        const ySize = at(offsets, y + 1) - yStart
        if (5 * Math.min(xSize, ySize) < 4 * Math.max(xSize, ySize)) continue
        const needed = overlapNeeded(xSize, ySize)
        // Both token lists are sorted, and this is the first token they share.
        const position = index.position(entry)
        if (Math.min(xSize - i, ySize - position) < needed) continue
        if (xSize + ySize - hammingDistance(bitmaps, x, y) < 2 * needed) continue
        if (overlaps(tokens, xStart + i, xStart + xSize, yStart + position, yStart + ySize, needed)) best = y
      }
    }
    if (best === NONE) index.add(x, tokens, xStart, prefix)
    else representativeOf[x] = best
  }
  return representativeOf
}

/** In the result: the text repeats no earlier one. */
export const NONE = -1

/** The smallest overlap with Jaccard >= .80: 9 o >= 4 (|x| + |y|), in integers, so that .80 itself counts. */
function overlapNeeded(xSize: number, ySize: number): number {
  return Math.ceil((4 * (xSize + ySize)) / 9)
}

/** Two similar sets share a token among this many of their rarest ones. */
function prefixLength(size: number): number {
  return size - Math.ceil((4 * size) / 5) + 1
}

/** Posting lists over the prefixes of representatives, as linked lists in flat arrays. */
class PrefixIndex {
  readonly #heads: Int32Array
  #next = new Int32Array(1 << 12)
  #owners = new Int32Array(1 << 12)
  #positions = new Int32Array(1 << 12)
  #size = 0

  constructor(vocabulary: number) {
    this.#heads = new Int32Array(vocabulary).fill(NONE)
  }

  first(token: number): number {
    return at(this.#heads, token)
  }

  next(entry: number): number {
    return at(this.#next, entry)
  }

  owner(entry: number): number {
    return at(this.#owners, entry)
  }

  position(entry: number): number {
    return at(this.#positions, entry)
  }

  add(owner: number, tokens: Uint32Array, start: number, prefix: number): void {
    if (this.#size + prefix > this.#next.length) {
      const room = (this.#size + prefix) * 2
      this.#next = widen(this.#next, room)
      this.#owners = widen(this.#owners, room)
      this.#positions = widen(this.#positions, room)
    }
    for (let position = 0; position < prefix; position++) {
      const token = at(tokens, start + position)
      this.#next[this.#size] = at(this.#heads, token)
      this.#owners[this.#size] = owner
      this.#positions[this.#size] = position
      this.#heads[token] = this.#size++
    }
  }
}

function widen(numbers: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room)
  wider.set(numbers)
  return wider
}

/** 128 bits a set, one set bit a token: two bitmaps differ in no more bits than their sets in tokens. */
function drawBitmaps(tokens: Uint32Array, offsets: Uint32Array): Int32Array {
  const bitmaps = new Int32Array((offsets.length - 1) * 4)
  for (let x = 0; x + 1 < offsets.length; x++) {
    for (let i = at(offsets, x); i < at(offsets, x + 1); i++) {
      const token = at(tokens, i)
      const word = x * 4 + ((token >>> 5) & 3)
      bitmaps[word] = at(bitmaps, word) | (1 << (token & 31))
    }
  }
  return bitmaps
}

function hammingDistance(bitmaps: Int32Array, x: number, y: number): number {
  let distance = 0
  for (let word = 0; word < 4; word++) distance += ones(at(bitmaps, x * 4 + word) ^ at(bitmaps, y * 4 + word))
  return distance
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Whether two sorted ranges of tokens share at least `needed`; gives up as soon as they no longer can. */
function overlaps(
  tokens: Uint32Array,
  xFrom: number,
  xEnd: number,
  yFrom: number,
  yEnd: number,
  needed: number,
): boolean {
  let x = xFrom
  let y = yFrom
  let missing = needed
  while (missing > 0) {
    if (xEnd - x < missing || yEnd - y < missing) return false
    const difference = at(tokens, x) - at(tokens, y)
    if (difference === 0) missing--
    if (difference <= 0) x++
    if (difference >= 0) y++
  }
  return true
}
