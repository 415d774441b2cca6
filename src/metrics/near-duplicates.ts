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
  const postings = layOutPostings(tokens, offsets)
  const representativeOf = new Int32Array(sets.length).fill(NONE)
  const seenBy = new Int32Array(sets.length).fill(NONE)

  for (let x = 0; x < sets.length; x++) {
    const xStart = at(offsets, x)
    const xEnd = at(offsets, x + 1)
    const xSize = xEnd - xStart
    const prefix = prefixLength(xSize)
    let best = NONE
    for (let i = 0; i < prefix; i++) {
      const token = at(tokens, xStart + i)
      const reach = reachOf(xSize, i)
      for (let entry = at(postings.starts, token); entry < at(postings.ends, token); entry++) {
        const ySize = at(postings.sizes, entry)
        // Both token lists are sorted, and this is the first token they share. This bounds the sizes, too.
        if (reach < 4 * ySize || at(postings.reaches, entry) < 4 * xSize) continue
        const y = at(postings.owners, entry)
        if (at(seenBy, y) === x || (best !== NONE && y > best)) continue
        seenBy[y] = x
        const needed = overlapNeeded(xSize, ySize)
        if (xSize + ySize - hammingDistance(bitmaps, x, y) < 2 * needed) continue
        const yStart = at(offsets, y)
        if (overlaps(tokens, xStart + i, xEnd, yStart, yStart + ySize, needed)) best = y
      }
    }
    if (best === NONE) enter(postings, x, tokens, xStart, xSize)
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

/**
 * A set whose first shared token stands at `position` has at most `size - position` tokens to share. That is enough
 * for a set of another size only if this number is at least 4 times that size, see `overlapNeeded`.
 */
function reachOf(size: number, position: number): number {
  return 9 * (size - position) - 4 * size
}

/** Two similar sets share a token among this many of their rarest ones. */
function prefixLength(size: number): number {
  return size === 0 ? 0 : size - Math.ceil((4 * size) / 5) + 1
}

/** By token, from `starts` to `ends`: the representatives that have it in their prefix. */
interface Postings {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly owners: Uint32Array
  readonly sizes: Uint32Array
  readonly reaches: Int32Array
}

/** Room for everybody's prefix, a token's entries side by side; all still empty. */
function layOutPostings(tokens: Uint32Array, offsets: Uint32Array): Postings {
  const room = new Uint32Array(vocabularyOf(tokens))
  let total = 0
  for (let x = 0; x + 1 < offsets.length; x++) {
    const start = at(offsets, x)
    const prefix = prefixLength(at(offsets, x + 1) - start)
    for (let i = start; i < start + prefix; i++) room[at(tokens, i)] = at(room, at(tokens, i)) + 1
    total += prefix
  }
  const starts = new Uint32Array(room.length)
  for (let token = 1; token < room.length; token++) {
    starts[token] = at(starts, token - 1) + at(room, token - 1)
  }
  return {
    starts,
    ends: starts.slice(),
    owners: new Uint32Array(total),
    sizes: new Uint32Array(total),
    reaches: new Int32Array(total),
  }
}

function enter(postings: Postings, x: number, tokens: Uint32Array, start: number, size: number): void {
  const { ends, owners, sizes, reaches } = postings
  const prefix = prefixLength(size)
  for (let position = 0; position < prefix; position++) {
    const token = at(tokens, start + position)
    const entry = at(ends, token)
    owners[entry] = x
    sizes[entry] = size
    reaches[entry] = reachOf(size, position)
    ends[token] = entry + 1
  }
}

function vocabularyOf(tokens: Uint32Array): number {
  let highest = -1
  for (let i = 0; i < tokens.length; i++) highest = Math.max(highest, at(tokens, i))
  return highest + 1
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
