import { at } from './near-duplicates-grams.js'

/**
 * Classes of set sizes; two sets are similar only if neither is larger than 5/4 of the other. Classes as wide as that
 * mean fewest parts to look up: narrower ones cut sets more finely to size, but more often.
 */
export class SizeClasses {
  /** Largest size of each class. */
  readonly #largest: number[] = [0]
  readonly #classOf: Int32Array

  constructor(largestSize: number) {
    this.#classOf = new Int32Array(largestSize + 1)
    for (let from = 1; from <= largestSize; ) {
      const to = Math.min(largestSize, Math.max(from, Math.floor(from * CLASS_RATIO)))
      this.#classOf.fill(this.#largest.length, from, to + 1)
      this.#largest.push(to)
      from = to + 1
    }
  }

  of(size: number): number {
    return at(this.#classOf, size)
  }

  /** The class of the largest sets that can be similar to one of this size. */
  lastOf(size: number): number {
    return at(this.#classOf, Math.min(Math.floor((5 * size) / 4), this.#classOf.length - 1))
  }

  /** More than two sets of this class can differ in grams. None for empty sets, which resemble nothing. */
  partsOf(sizeClass: number): number {
    const largest = this.#largest[sizeClass] ?? 0
    return largest === 0 ? 0 : Math.floor((2 * largest) / 9) + SPARE_PARTS
  }

  /**
   * In how many grams a set of this size can differ from one of the class that is similar to it and no smaller:
   * from 9 o >= 4 (s + t), sets of s and t grams with an overlap of o differ in s + t - 2 o <= (s + t) / 9.
   */
  mostDifferences(size: number, sizeClass: number): number {
    const largest = Math.min(this.#largest[sizeClass] ?? 0, Math.floor((5 * size) / 4))
    return Math.floor((size + largest) / 9)
  }
}

const CLASS_RATIO = 1.25
/** One is needed; with more, each set can leave out those that most others have, such as empty ones. */
const SPARE_PARTS = 3
