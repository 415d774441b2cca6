/** Character grams of questions: how they are cut, hashed and kept for the near-duplicate join. */
/** A look-up of the global object in every step of a hash is slow where tests run, in a context of their own. */
const { imul } = Math

const CHUNK_LENGTH = 1 << 18

/** Keeps many small gram sets in few large arrays: a typed array of its own costs more than a question's grams. */
export class GramStore {
  #chunk = new Int32Array(0)
  #used = 0
  #scratch = new Int32Array(256)
  readonly #seen = new GramTable()

  /** @param canonical a text in canonical form, see `canon` */
  add(canonical: string): GramSet {
    if (this.#scratch.length < canonical.length) this.#scratch = new Int32Array(canonical.length * 2)
    const length = writeGrams(canonical, this.#scratch, this.#seen)
    if (this.#chunk.length - this.#used < length) {
      this.#chunk = new Int32Array(Math.max(CHUNK_LENGTH, length))
      this.#used = 0
    }
    const start = this.#used
    for (let i = 0; i < length; i++) this.#chunk[start + i] = at(this.#scratch, i)
    this.#used += length
    return { chunk: this.#chunk, start, length }
  }
}

/** Distinct grams of a text, hashed to 32 bits: `length` numbers of `chunk` from `start`, in no meaningful order. */
export interface GramSet {
  readonly chunk: Int32Array
  readonly start: number
  readonly length: number
}

/** More than half of the characters, spaces aside, are Hangul, Han or Kana. */
export function isMostlyCjk(text: string): boolean {
  let cjk = 0
  let others = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20) continue
    if (
      unit >= 0x1100 &&
      ((unit >= 0xac00 && unit <= 0xd7a3) ||
        (unit >= 0x3040 && unit <= 0x318f) ||
        (unit >= 0x3400 && unit <= 0x9fff) ||
        unit <= 0x11ff)
    ) {
      cjk++
    } else {
      others++
    }
  }
  return cjk > others
}

/**
 * Grams are counted in UTF-16 units: 2 where the text is mostly CJK, else 4; a shorter text is one gram, filled up
 * with zeros. Returns how many distinct ones were written.
 */
function writeGrams(canonical: string, into: Int32Array, seen: GramTable): number {
  if (canonical.length === 0) return 0
  const size = isMostlyCjk(canonical) ? 2 : 4
  const count = Math.max(1, canonical.length - size + 1)
  const seed = imul(size, 0x9e3779b1)
  seen.clear(count)
  let distinct = 0
  for (let i = 0; i < count; i++) {
    const head = pairAt(canonical, i)
    const gram = hashPairs(head, size === 2 ? 0 : pairAt(canonical, i + 2), seed)
    if (seen.add(gram)) into[distinct++] = gram
  }
  return distinct
}

/** Two UTF-16 units; zeros behind the end. */
function pairAt(text: string, index: number): number {
  if (index + 1 < text.length) return text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)
  return index < text.length ? text.charCodeAt(index) : 0
}

/** Odd multipliers keep grams of Latin letters apart; the steps after them, one to one, spread them over all bits. */
function hashPairs(first: number, second: number, seed: number): number {
  let hash = (imul(first, 0x85ebca6b) + imul(second, 0xc2b2ae35) + seed) | 0
  hash = imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = imul(hash ^ (hash >>> 15), 0x846ca68b)
  return hash ^ (hash >>> 16)
}

/** A set of grams that is cleared at no cost: a slot counts only if it was written since. */
export class GramTable {
  #grams = new Int32Array(512)
  #writtenIn = new Int32Array(512)
  #round = 0

  /** @param room how many grams will be added at most */
  clear(room: number): void {
    if (this.#grams.length < 2 * room || this.#round === 0x7fffffff) {
      const length = 2 ** Math.ceil(Math.log2(4 * room + 512))
      this.#grams = new Int32Array(length)
      this.#writtenIn = new Int32Array(length)
      this.#round = 0
    }
    this.#round++
  }

  /** Whether it is new. */
  add(gram: number): boolean {
    const slot = this.#slotOf(gram)
    if (at(this.#writtenIn, slot) === this.#round) return false
    this.#grams[slot] = gram
    this.#writtenIn[slot] = this.#round
    return true
  }

  has(gram: number): boolean {
    return at(this.#writtenIn, this.#slotOf(gram)) === this.#round
  }

  /** Where the gram is, or the empty slot where it belongs. */
  #slotOf(gram: number): number {
    const mask = this.#grams.length - 1
    let slot = gram & mask
    while (at(this.#writtenIn, slot) === this.#round && at(this.#grams, slot) !== gram)
      slot = (slot + 1) & mask
    return slot
  }
}

/**
 * The arrays of the join are read within bounds only; this says so to the compiler, at no cost as long as all of them
 * are of one type.
 */
export function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0
}
