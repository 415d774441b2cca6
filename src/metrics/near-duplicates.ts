import { at, type GramSet, GramTable } from './near-duplicates-grams.js'
import { PartIndex } from './near-duplicates-index.js'

/**
 * Finds texts that nearly repeat an earlier one: exact Jaccard similarity of at least .80 over sets of character
 * grams, in star clusters round the earliest text. A text joins a representative that it resembles itself, never
 * through a third text, so clusters cannot drift (no chains).
 *
 * The join indexes representatives only, so a huge cluster costs as little as one text. Filters that lose no pair:
 * equal parts (see `PartIndex`), size, bitmap (Sandes, Teodoro, Melo 2017). What passes them is counted exactly.
 */
export function findNearDuplicates(sets: readonly GramSet[]): Int32Array {
  const bitmaps = drawBitmaps(sets)
  const index = new PartIndex(sets)
  const { spans, owners } = index
  const representativeOf = new Int32Array(sets.length).fill(NONE)
  const comparedTo = new Int32Array(sets.length).fill(NONE)
  const gramsOfX = new GramTable()

  for (const [x, set] of sets.entries()) {
    const count = index.lookUp(set)
    const buckets = index.buckets
    // No set that is similar differs in more, whatever its size.
    const differences = set.length >>> 2
    let tabulated = NONE
    let best = NONE
    for (let i = 0; i < count; i++) {
      const bucket = at(buckets, i)
      const end = at(spans, 2 * bucket + 1)
      for (let entry = at(spans, 2 * bucket); entry < end; entry++) {
        const y = at(owners, entry)
        // Entries stand in the order of the texts, and the earliest representative counts.
        if (best !== NONE && y >= best) break
        if (areBitmapsApart(bitmaps, x, y, differences) || at(comparedTo, y) === x) continue
        comparedTo[y] = x
        const other = sets[y]
        if (other === undefined) continue
        if (tabulated !== x) fill(gramsOfX, set)
        tabulated = x
        if (isSimilar(gramsOfX, set.length, other)) best = y
      }
    }
    if (best === NONE) index.enter(x, count)
    else representativeOf[x] = best
  }
  return representativeOf
}

/** In the result: the text repeats no earlier one. */
export const NONE = -1

/**
 * In how many grams two sets of these sizes may differ, in both directions together, with Jaccard >= .80; negative if
 * none can be similar. From 9 o >= 4 (|x| + |y|) for their overlap o, in integers, so that .80 itself counts.
 */
function mostDifferences(xSize: number, ySize: number): number {
  const both = xSize + ySize
  const differences = both - 2 * Math.ceil((4 * both) / 9)
  return Math.abs(xSize - ySize) > differences ? -1 : differences
}

/** 128 bits a set, one set bit a gram: two bitmaps differ in no more bits than their sets in grams. */
function drawBitmaps(sets: readonly GramSet[]): Int32Array {
  const bitmaps = new Int32Array(sets.length * 4)
  for (const [x, { chunk, start, length }] of sets.entries()) {
    for (let i = start; i < start + length; i++) {
      const gram = at(chunk, i)
      const word = x * 4 + ((gram >>> 5) & 3)
      bitmaps[word] = at(bitmaps, word) | (1 << (gram & 31))
    }
  }
  return bitmaps
}

function areBitmapsApart(bitmaps: Int32Array, x: number, y: number, differences: number): boolean {
  const distance =
    ones(at(bitmaps, 4 * x) ^ at(bitmaps, 4 * y)) + ones(at(bitmaps, 4 * x + 1) ^ at(bitmaps, 4 * y + 1))
  if (distance > differences) return true
  return (
    distance +
      ones(at(bitmaps, 4 * x + 2) ^ at(bitmaps, 4 * y + 2)) +
      ones(at(bitmaps, 4 * x + 3) ^ at(bitmaps, 4 * y + 3)) >
    differences
  )
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function fill(table: GramTable, { chunk, start, length }: GramSet): void {
  table.clear(length)
  for (let i = start; i < start + length; i++) table.add(at(chunk, i))
}

/** Whether Jaccard >= .80 with a set given as a table; gives up as soon as it cannot be. */
function isSimilar(x: GramTable, xSize: number, { chunk, start, length }: GramSet): boolean {
  const differences = mostDifferences(xSize, length)
  if (differences < 0) return false
  // |x| + |y| - 2 o <= differences, where the overlap o is |y| less what only y has.
  let onlyInY = (differences + length - xSize) / 2
  for (let i = start; i < start + length; i++) {
    if (!x.has(at(chunk, i)) && --onlyInY < 0) return false
  }
  return true
}
