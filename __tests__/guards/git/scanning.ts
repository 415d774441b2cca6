import type { ExampleRandom } from '../../../guards/git/rule.js'
import type { ScanDocument } from '../../../src/core/scan-document.js'

export function documentOf(text: string | Uint8Array, path = 'src/app.env'): ScanDocument {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
  return { path, bytes, firstLine: 1, commit: null, authorDate: null }
}

/** Mulberry32 (Ettinger 2017): the same numbers for the same seed, so that a failing example can be made again. */
export function exampleRandom(seed: number): ExampleRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    int,
    text(alphabet, length) {
      const letters = lettersOf(alphabet)
      return Array.from({ length }, () => letters.charAt(int(letters.length))).join('')
    },
    pick: (items) => {
      const item = items[int(items.length)]
      if (item === undefined) throw new RangeError('Nothing to pick from.')
      return item
    },
  }
}

/** The letters of the inside of a character class: `a-z0-9_-`. */
function lettersOf(alphabet: string): string {
  return alphabet.replace(/(.)-(.)/g, (_, first: string, last: string) => {
    let letters = ''
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
      letters += String.fromCharCode(code)
    return letters
  })
}
