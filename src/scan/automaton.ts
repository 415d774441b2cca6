/** Finds all of many keywords in one pass over bytes, upper and lower case alike. */
export interface Automaton {
  /** Calls `onHit` for each keyword that ends in `bytes[from..to)`; `end` is exclusive. Nothing is allocated. */
  scan(bytes: Uint8Array, from: number, to: number, onHit: (keyword: number, end: number) => void): void
  readonly states: number
}

/**
 * Aho-Corasick (Aho and Corasick 1975), made into a complete DFA over byte classes: bytes that no keyword holds
 * share one class. An entry is `row of the next state * 2 + 1 if a keyword ends there`, so that the hot loop
 * reads one array and branches on one bit.
 * @param keywords ASCII or UTF-8, not empty; hits name them by their index
 */
export function createAutomaton(keywords: readonly string[]): Automaton {
  const patterns = keywords.map(foldedBytes)
  if (patterns.some((pattern) => pattern.length === 0)) throw new RangeError('A keyword is empty.')
  const { classOf, classes } = byteClasses(patterns)
  const trie = buildTrie(patterns, classOf)
  const { table, ends } = completeTable(trie, classes)
  return {
    states: trie.states,
    scan(bytes, from, to, onHit) {
      let row = 0
      for (let i = from; i < to; i++) {
        const entry = table[row + (classOf[bytes[i] as number] as number)] as number
        row = entry >> 1
        if ((entry & 1) === 0) continue
        const ended = ends[row / classes] as readonly number[]
        for (let k = 0; k < ended.length; k++) onHit(ended[k] as number, i + 1)
      }
    },
  }
}

/** States in the order in which keywords need them; 0 is the root, and as a child or sibling says that there is none. */
interface Trie {
  readonly states: number
  readonly firstChild: Int32Array
  readonly sibling: Int32Array
  /** Class of the byte that leads to a state. */
  readonly symbol: Uint8Array
  /** The keywords that end in each state. */
  readonly ends: readonly (readonly number[])[]
}

function foldedBytes(keyword: string): Uint8Array {
  const bytes = Buffer.from(keyword)
  for (const [at, byte] of bytes.entries()) bytes[at] = fold(byte)
  return bytes
}

function fold(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
}

function byteClasses(patterns: readonly Uint8Array[]): {
  readonly classOf: Uint8Array
  readonly classes: number
} {
  const isUsed = new Uint8Array(256)
  for (const pattern of patterns) for (const byte of pattern) isUsed[byte] = 1
  const used = [...isUsed.keys()].filter((byte) => isUsed[byte] === 1)
  if (used.length > 255) throw new RangeError('The keywords use every byte.')
  const classOf = new Uint8Array(256)
  for (const [index, byte] of used.entries()) classOf[byte] = index + 1
  for (let byte = 0x41; byte <= 0x5a; byte++) classOf[byte] = classOf[fold(byte)] ?? 0
  return { classOf, classes: used.length + 1 }
}

function buildTrie(patterns: readonly Uint8Array[], classOf: Uint8Array): Trie {
  const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0)
  const firstChild = new Int32Array(most)
  const sibling = new Int32Array(most)
  const symbol = new Uint8Array(most)
  const ends: number[][] = [[]]
  for (const [index, pattern] of patterns.entries()) {
    let state = 0
    for (const byte of pattern) {
      const wanted = classOf[byte] ?? 0
      let child = firstChild[state] ?? 0
      while (child !== 0 && symbol[child] !== wanted) child = sibling[child] ?? 0
      if (child === 0) {
        child = ends.length
        ends.push([])
        symbol[child] = wanted
        sibling[child] = firstChild[state] ?? 0
        firstChild[state] = child
      }
      state = child
    }
    ends[state]?.push(index)
  }
  return { states: ends.length, firstChild, sibling, symbol, ends }
}

/**
 * Breadth first, so that the row of a state's failure state is complete before the state's own, which differs from it
 * in the state's children alone. Rows stand in the order of their depth: ordinary text stays in the first few, and
 * those in the nearest cache.
 */
function completeTable(
  { states, firstChild, sibling, symbol, ends }: Trie,
  classes: number,
): { readonly table: Int32Array; readonly ends: readonly (readonly number[])[] } {
  const table = new Int32Array(states * classes)
  const order = new Int32Array(states)
  /** By place, as the rows are. */
  const failure = new Int32Array(states)
  const outputs: (readonly number[])[] = [ends[0] ?? []]
  let known = 1
  for (let place = 0; place < known; place++) {
    const row = place * classes
    const fallback = (failure[place] ?? 0) * classes
    if (place !== 0) table.copyWithin(row, fallback, fallback + classes)
    for (let child = firstChild[order[place] ?? 0] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      const entry = row + (symbol[child] ?? 0)
      const missed = place === 0 ? 0 : (table[entry] ?? 0) >> 1
      const own = ends[child] ?? []
      const inherited = outputs[missed / classes] ?? []
      outputs.push(own.length === 0 ? inherited : inherited.length === 0 ? own : [...own, ...inherited])
      failure[known] = missed / classes
      order[known] = child
      table[entry] = known * classes * 2 + (own.length + inherited.length > 0 ? 1 : 0)
      known++
    }
  }
  return { table, ends: outputs }
}
