import { describe, expect, it } from '@jest/globals'
import { createLineFinder } from '../../src/scan/lines.js'

describe('createLineFinder', () => {
  const bytes = Buffer.from('first\n\n한글 secret\r\nlast', 'utf8')

  it.each([
    { at: 'first', position: { line: 1, column: 1 } },
    { at: 'secret', position: { line: 3, column: 4 } },
    { at: 'last', position: { line: 4, column: 1 } },
  ])('counts characters, not bytes: $at', ({ at, position }) => {
    expect(createLineFinder(bytes, 1)(bytes.indexOf(at))).toEqual(position)
  })

  it('counts from the line at which a piece of a file begins', () => {
    expect(createLineFinder(bytes, 100)(bytes.indexOf('secret'))).toEqual({ line: 102, column: 4 })
  })

  it('answers in any order, twice the same', () => {
    const positionOf = createLineFinder(bytes, 1)
    const offsets = [bytes.indexOf('last'), 2, 2, bytes.indexOf('글'), bytes.indexOf('secret'), 0]
    expect(offsets.map((offset) => positionOf(offset))).toEqual(
      offsets.map((offset) => createLineFinder(bytes, 1)(offset)),
    )
  })

  it('gives the line feed itself to the line that it ends', () => {
    expect(createLineFinder(bytes, 1)(5)).toEqual({ line: 1, column: 6 })
    expect(createLineFinder(bytes, 1)(6)).toEqual({ line: 2, column: 1 })
  })
})
