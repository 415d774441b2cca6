/** Where a case stands: the index of its file and its 1-based line. */
export interface Place {
  readonly file: number
  readonly line: number
}

/** A hash table over the first 64 bits of digests, in typed arrays: 40 to 80 bytes an entry. */
export interface DigestTable {
  /** @param digest hexadecimal, at least 16 digits */
  add(digest: string, place: Place): { readonly isNew: boolean; readonly by: Place }
  /** How often a present digest was met, this time included: 2, 3 … */
  countUp(digest: string): number
}

/** One slot: high half, low half, file, line, count. A count of 0 marks a free slot. */
const WIDTH = 5
const FIRST_SLOTS = 1024

export function createDigestTable(): DigestTable {
  let slots = FIRST_SLOTS
  let table = new Uint32Array(slots * WIDTH)
  let used = 0

  /** The offset of the slot that holds these halves, or of the free one where they belong. */
  const find = (into: Uint32Array, high: number, low: number): number => {
    const mask = into.length / WIDTH - 1
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH
      if (into[at + 4] === 0 || (into[at] === high && into[at + 1] === low)) return at
    }
  }
  const grow = (): void => {
    slots *= 2
    const larger = new Uint32Array(slots * WIDTH)
    for (let at = 0; at < table.length; at += WIDTH) {
      if (table[at + 4] === 0) continue
      larger.set(table.subarray(at, at + WIDTH), find(larger, table[at] ?? 0, table[at + 1] ?? 0))
    }
    table = larger
  }
  const slotOf = (digest: string): readonly [number, number, number] => {
    const high = Number.parseInt(digest.slice(0, 8), 16)
    const low = Number.parseInt(digest.slice(8, 16), 16)
    return [find(table, high, low), high, low]
  }

  return {
    add(digest, place) {
      if (used * 2 > slots) grow()
      const [at, high, low] = slotOf(digest)
      const isNew = table[at + 4] === 0
      if (isNew) {
        table[at] = high
        table[at + 1] = low
        table[at + 2] = place.file
        table[at + 3] = place.line
        table[at + 4] = 1
        used++
      }
      return { isNew, by: { file: table[at + 2] ?? 0, line: table[at + 3] ?? 0 } }
    },
    countUp(digest) {
      const [at] = slotOf(digest)
      const count = (table[at + 4] ?? 0) + 1
      table[at + 4] = count
      return count
    },
  }
}
