import { at, type GramSet } from './near-duplicates-grams.js'
import { SizeClasses } from './near-duplicates-sizes.js'

/**
 * Finds the sets that may be similar to a given one, by what both must have in common.
 *
 * Two sets that differ in at most d grams share one of their d + 1 rarest (prefix filter: Chaudhuri, Ganti, Kaushik
 * 2006). Where a set has fewer rare grams than that, its common ones are joined into parts by their hash, a few more
 * than d, of which similar sets agree in at least one entirely (pigeonhole: Arasu, Ganti, Kaushik 2006; Deng, Li, Wen,
 * Feng 2015). A part of a handful of grams is far rarer than each of them, so that few sets share it even where texts
 * are made of few different grams. Rare grams and parts are filtered alike: rare grams first, then parts, rarest first.
 *
 * How many parts depends on the larger set, so sizes fall into classes; a set is cut once for its own class and once
 * for each class above that has sets similar to it.
 */
export class PartIndex {
  /** Who was entered in a bucket stands in `owners` from `spans[2 * bucket]` to `spans[2 * bucket + 1]`, in that order. */
  readonly spans: Int32Array
  readonly owners: Int32Array
  /** Of the set that was looked up last; `lookUp` tells how many there are. */
  buckets = new Int32Array(256)

  readonly #classes: SizeClasses
  /** Buckets of grams come first, those of parts behind them. */
  readonly #gramBuckets: number
  readonly #partBuckets: number
  /** By bucket: how many sets have it. */
  readonly #counts: Int32Array
  /** Scratch for `lookUp`: sums of hashes by part, and what is selected from. */
  #parts = new Int32Array(64)
  #keys = new Float64Array(256)

  constructor(sets: readonly GramSet[]) {
    const grams = sets.reduce((sum, { length }) => sum + length, 0)
    this.#classes = new SizeClasses(sets.reduce((largest, { length }) => Math.max(largest, length), 0))
    this.#gramBuckets = powerOfTwo(grams / 16)
    this.#partBuckets = powerOfTwo(grams / 4)
    this.#counts = new Int32Array(this.#gramBuckets + this.#partBuckets)
    this.#countGrams(sets)
    for (const set of sets) this.#countParts(set)
    this.spans = new Int32Array(2 * this.#counts.length)
    let total = 0
    for (let bucket = 0; bucket < this.#counts.length; bucket++) {
      this.spans[2 * bucket] = total
      this.spans[2 * bucket + 1] = total
      const count = at(this.#counts, bucket)
      if (count > 1 && (bucket >= this.#gramBuckets || count <= RARE)) total += count
    }
    this.owners = new Int32Array(total)
  }

  /** Writes the buckets where sets similar to this one stand, if they were entered, and returns how many they are. */
  lookUp(set: GramSet): number {
    const { length } = set
    const last = this.#classes.lastOf(length)
    const rare = this.#collectRare(set)
    let found = this.#take(0, rare, this.#classes.mostDifferences(length, last) + 1)
    for (let c = this.#classes.of(length); c <= last; c++) {
      const missing = this.#classes.mostDifferences(length, c) + 1 - rare
      if (missing <= 0) continue
      const count = this.#cut(set, c)
      this.#makeRoom(count)
      for (let i = 0; i < count; i++) this.#keys[i] = this.#keyOf(at(this.#parts, i))
      found = this.#take(found, count, missing)
    }
    return found
  }

  /** Enters the set that was looked up last. */
  enter(owner: number, count: number): void {
    for (let i = 0; i < count; i++) {
      const bucket = at(this.buckets, i)
      const entry = at(this.spans, 2 * bucket + 1)
      this.owners[entry] = owner
      this.spans[2 * bucket + 1] = entry + 1
    }
  }

  #countGrams(sets: readonly GramSet[]): void {
    for (const { chunk, start, length } of sets) {
      for (let i = start; i < start + length; i++) {
        const bucket = at(chunk, i) & (this.#gramBuckets - 1)
        this.#counts[bucket] = at(this.#counts, bucket) + 1
      }
    }
  }

  #countParts(set: GramSet): void {
    const { length } = set
    const rare = this.#collectRare(set)
    const last = this.#classes.lastOf(length)
    for (let c = this.#classes.of(length); c <= last; c++) {
      if (this.#classes.mostDifferences(length, c) < rare) continue
      const count = this.#cut(set, c)
      for (let i = 0; i < count; i++) {
        const bucket = at(this.#parts, i)
        this.#counts[bucket] = at(this.#counts, bucket) + 1
      }
    }
  }

  /** Writes the keys of the set's rare grams and returns how many they are. */
  #collectRare({ chunk, start, length }: GramSet): number {
    this.#makeRoom(length)
    const counts = this.#counts
    const keys = this.#keys
    let rare = 0
    for (let i = start; i < start + length; i++) {
      const bucket = at(chunk, i) & (this.#gramBuckets - 1)
      const count = at(counts, bucket)
      if (count <= RARE) keys[rare++] = count * KEY_BASE + bucket
    }
    return rare
  }

  /**
   * Writes a bucket for each part of the set's common grams and returns how many they are. Which grams are common is
   * the same for all sets, so equal parts get equal buckets.
   */
  #cut({ chunk, start, length }: GramSet, sizeClass: number): number {
    const count = this.#classes.partsOf(sizeClass)
    if (this.#parts.length < count) this.#parts = new Int32Array(2 * count)
    const parts = this.#parts
    const counts = this.#counts
    for (let part = 0; part < count; part++) parts[part] = 0
    for (let i = start; i < start + length; i++) {
      const gram = at(chunk, i)
      if (at(counts, gram & (this.#gramBuckets - 1)) <= RARE) continue
      const part = ((gram >>> 16) * count) >>> 16
      parts[part] = at(parts, part) + Math.imul(gram, 0x9e3779b1)
    }
    for (let part = 0; part < count; part++) {
      let hash = Math.imul(at(parts, part) ^ Math.imul(sizeClass, 0x9e3779b1), 0x7feb352d)
      hash = Math.imul(hash ^ (hash >>> 15) ^ part, 0x846ca68b)
      parts[part] = this.#gramBuckets + ((hash ^ (hash >>> 16)) & (this.#partBuckets - 1))
    }
    return count
  }

  /** Sorts buckets by how many sets have them. The order is total but for equal buckets, which is enough. */
  #keyOf(bucket: number): number {
    return at(this.#counts, bucket) * KEY_BASE + bucket
  }

  /**
   * Appends the buckets of the lowest keys, `wanted` of them, to those found, except those that no other set has;
   * returns how many these are then.
   */
  #take(found: number, count: number, wanted: number): number {
    const taken = Math.min(count, wanted)
    if (taken < count) selectLowest(this.#keys, count, taken)
    if (this.buckets.length < found + taken) this.buckets = widen(this.buckets, 2 * (found + taken))
    let next = found
    for (let i = 0; i < taken; i++) {
      const key = this.#keys[i] ?? 0
      // What a set has alone leads nowhere, and that is most of what is rare.
      if (key >= 2 * KEY_BASE) this.buckets[next++] = key % KEY_BASE
    }
    return next
  }

  #makeRoom(keys: number): void {
    if (this.#keys.length < keys) this.#keys = new Float64Array(2 * keys)
  }
}

/** A gram that so many sets have at most is looked up by itself. */
const RARE = 48
const MOST_BUCKETS = 2 ** 23
/** More than there are buckets of both sorts; with counts of less than 2^28 a key is exact in a number. */
const KEY_BASE = 2 ** 25

/** Hoare's selection (1961): moves the `wanted` lowest of the first `count` keys to the front, in no order. */
function selectLowest(keys: Float64Array, count: number, wanted: number): void {
  let low = 0
  let high = count - 1
  while (low < high) {
    const pivot = keys[(low + high) >>> 1] ?? 0
    let i = low
    let j = high
    while (i <= j) {
      while ((keys[i] ?? 0) < pivot) i++
      while ((keys[j] ?? 0) > pivot) j--
      if (i > j) break
      const swapped = keys[i] ?? 0
      keys[i++] = keys[j] ?? 0
      keys[j--] = swapped
    }
    if (wanted - 1 <= j) high = j
    else if (wanted - 1 >= i) low = i
    else return
  }
}

function powerOfTwo(buckets: number): number {
  return 2 ** Math.max(10, Math.min(Math.log2(MOST_BUCKETS), Math.ceil(Math.log2(buckets + 1))))
}

function widen(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length)
  wider.set(numbers)
  return wider
}
