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
  const trie = buildTrie(patterns, classOf, classes)
  const { outputs, order } = completeTransitions(trie, classes)
  const { table, ends } = packTable(trie.next, outputs, order, classes)
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

interface Trie {
  /** states * classes; -1 for no edge until completed. */
  readonly next: Int32Array
  readonly states: number
  readonly ends: readonly (readonly number[])[]
}

function foldedBytes(keyword: string): Uint8Array {
  return new TextEncoder().encode(keyword).map(fold)
}

function fold(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte
}

function byteClasses(patterns: readonly Uint8Array[]): {
  readonly classOf: Uint8Array
  readonly classes: number
} {
  const used = [...new Set(patterns.flatMap((pattern) => [...pattern]))].sort((a, b) => a - b)
  if (used.length > 255) throw new RangeError('The keywords use every byte.')
  const classOf = new Uint8Array(256)
  for (const [index, byte] of used.entries()) classOf[byte] = index + 1
  for (let byte = 0x41; byte <= 0x5a; byte++) classOf[byte] = classOf[fold(byte)] ?? 0
  return { classOf, classes: used.length + 1 }
}

function buildTrie(patterns: readonly Uint8Array[], classOf: Uint8Array, classes: number): Trie {
  const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0)
  const next = new Int32Array(most * classes).fill(-1)
  const ends: number[][] = [[]]
  for (const [index, pattern] of patterns.entries()) {
    let state = 0
    for (const byte of pattern) {
      const edge = state * classes + (classOf[byte] ?? 0)
      if (next[edge] === -1) {
        next[edge] = ends.length
        ends.push([])
      }
      state = next[edge] ?? 0
    }
    ends[state]?.push(index)
  }
  return { next: next.slice(0, ends.length * classes), states: ends.length, ends }
}

interface Completed {
  /** The keywords that end in each state. */
  readonly outputs: readonly (readonly number[])[]
  /** The states, breadth first. */
  readonly order: readonly number[]
}

/** Breadth first, so that a state's failure state is complete before the state is. */
function completeTransitions({ next, states, ends }: Trie, classes: number): Completed {
  const failure = new Int32Array(states)
  const outputs: (readonly number[])[] = ends.map((own) => own)
  const order = [0]
  for (const state of order) {
    const fallback = failure[state] ?? 0
    if (state !== 0) outputs[state] = [...(ends[state] ?? []), ...(outputs[fallback] ?? [])]
    for (let symbol = 0; symbol < classes; symbol++) {
      const edge = state * classes + symbol
      const child = next[edge] ?? -1
      const missed = state === 0 ? 0 : (next[fallback * classes + symbol] ?? 0)
      if (child === -1) {
        next[edge] = missed
      } else {
        failure[child] = missed
        order.push(child)
      }
    }
  }
  return { outputs, order }
}

/** Rows stand in the order of their depth: ordinary text stays in the first few, and those in the nearest cache. */
function packTable(
  next: Int32Array,
  outputs: readonly (readonly number[])[],
  order: readonly number[],
  classes: number,
): { readonly table: Int32Array; readonly ends: readonly (readonly number[])[] } {
  const place = new Int32Array(order.length)
  for (const [index, state] of order.entries()) place[state] = index
  const table = new Int32Array(next.length)
  for (const [index, state] of order.entries()) {
    for (let symbol = 0; symbol < classes; symbol++) {
      const target = next[state * classes + symbol] ?? 0
      const ends = (outputs[target]?.length ?? 0) > 0 ? 1 : 0
      table[index * classes + symbol] = (place[target] ?? 0) * classes * 2 + ends
    }
  }
  return { table, ends: order.map((state) => outputs[state] ?? []) }
}
