/** Character grams of questions: how they are cut, hashed, kept and ranked for the near-duplicate join. */
/** A look-up of the global object in every step of a hash is slow where tests run, in a context of their own. */
const { imul, min } = Math

const CHUNK_LENGTH = 1 << 18

/** Keeps many small gram sets in few large arrays: a typed array of its own costs more than a question's grams. */
export class GramStore {
  #chunk = new Uint32Array(0)
  #used = 0
  #scratch = new Uint32Array(256)

  /** @param canonical a text in canonical form, see `canon` */
  add(canonical: string): GramSet {
    if (this.#scratch.length < canonical.length) this.#scratch = new Uint32Array(canonical.length * 2)
    const length = writeGrams(canonical, this.#scratch)
    if (this.#chunk.length - this.#used < length) {
      this.#chunk = new Uint32Array(Math.max(CHUNK_LENGTH, length))
      this.#used = 0
    }
    const start = this.#used
    this.#chunk.set(this.#scratch.subarray(0, length), start)
    this.#used += length
    return { chunk: this.#chunk, start, length }
  }
}

/** Distinct grams of a text, hashed to 32 bits: `length` numbers of `chunk` from `start`. */
export interface GramSet {
  readonly chunk: Uint32Array
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
      (unit >= 0xac00 && unit <= 0xd7a3) ||
      (unit >= 0x3040 && unit <= 0x318f) ||
      (unit >= 0x3400 && unit <= 0x9fff) ||
      (unit >= 0x1100 && unit <= 0x11ff)
    ) {
      cjk++
    } else {
      others++
    }
  }
  return cjk > others
}

/**
 * Grams are counted in UTF-16 units: 2 where the text is mostly CJK, else 4; a shorter text is one gram.
 * Returns how many distinct ones were written, in no meaningful order.
 */
function writeGrams(canonical: string, into: Uint32Array): number {
  if (canonical.length === 0) return 0
  const size = isMostlyCjk(canonical) ? 2 : 4
  const count = Math.max(1, canonical.length - size + 1)
  for (let i = 0; i < count; i++) into[i] = hashUnits(canonical, i, min(canonical.length, i + size), size)
  const written = into.subarray(0, count).sort()
  let distinct = 1
  for (let i = 1; i < count; i++) {
    const gram = at(written, i)
    if (gram !== at(written, distinct - 1)) written[distinct++] = gram
  }
  return distinct
}

/** MurmurHash3's mixing steps over UTF-16 units; the gram size is the seed, so that sizes do not mix. */
function hashUnits(text: string, from: number, to: number, seed: number): number {
  let hash = seed
  for (let i = from; i < to; i++) {
    hash = imul(hash ^ text.charCodeAt(i), 0x85ebca6b)
    hash ^= hash >>> 13
    hash = imul(hash, 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}

const EMPTY = -1

/** Replaces grams by their rank, rarest first, sorted within each set; sets lie end to end. */
export function rankByFrequency(sets: readonly GramSet[]): { tokens: Uint32Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(sets.length + 1)
  for (const [i, set] of sets.entries()) offsets[i + 1] = at(offsets, i) + set.length
  const total = at(offsets, sets.length)
  const slots = new GramTable()
  const tokens = new Uint32Array(total)
  let next = 0
  for (const { chunk, start, length } of sets) {
    for (let i = start; i < start + length; i++) tokens[next++] = slots.count(at(chunk, i))
  }
  const rankOf = slots.ranks()
  for (let i = 0; i < total; i++) tokens[i] = at(rankOf, at(tokens, i))
  for (let i = 0; i < sets.length; i++) tokens.subarray(at(offsets, i), at(offsets, i + 1)).sort()
  return { tokens, offsets }
}

/** Open addressing over 32-bit grams: numbers them by first sight and counts them. */
class GramTable {
  #slots = new Int32Array(1 << 12).fill(EMPTY)
  #grams = new Uint32Array(1 << 11)
  #counts = new Uint32Array(1 << 11)
  #size = 0

  count(gram: number): number {
    if (this.#size === this.#grams.length) this.#grow()
    const slot = this.#slotOf(gram)
    const id = at(this.#slots, slot)
    if (id !== EMPTY) {
      this.#counts[id] = at(this.#counts, id) + 1
      return id
    }
    this.#slots[slot] = this.#size
    this.#grams[this.#size] = gram
    this.#counts[this.#size] = 1
    return this.#size++
  }

  /** Where the gram is, or the empty slot where it belongs. */
  #slotOf(gram: number): number {
    const mask = this.#slots.length - 1
    let slot = (imul(gram, 0x9e3779b1) >>> 5) & mask
    for (;;) {
      const id = at(this.#slots, slot)
      if (id === EMPTY || at(this.#grams, id) === gram) return slot
      slot = (slot + 1) & mask
    }
  }

  /** By number of a gram: its rank by rising frequency. Ties go by gram, so that the input's order has no say. */
  ranks(): Uint32Array {
    const keys = new Float64Array(this.#size)
    for (let id = 0; id < this.#size; id++) keys[id] = at(this.#counts, id) * 2 ** 32 + at(this.#grams, id)
    keys.sort()
    const rankOf = new Uint32Array(this.#size)
    for (let rank = 0; rank < this.#size; rank++) {
      rankOf[at(this.#slots, this.#slotOf((keys[rank] ?? 0) % 2 ** 32))] = rank
    }
    return rankOf
  }

  #grow(): void {
    this.#grams = widen(this.#grams)
    this.#counts = widen(this.#counts)
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY)
    for (let id = 0; id < this.#size; id++) this.#slots[this.#slotOf(at(this.#grams, id))] = id
  }
}

function widen(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}

/** The arrays of the join are read within bounds only; this says so to the compiler, at no cost. */
export function at(numbers: Uint32Array | Int32Array, index: number): number {
  return numbers[index] ?? 0
}
