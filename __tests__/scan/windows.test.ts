import { describe, expect, it } from '@jest/globals'
import { createWindowMerger } from '../../src/scan/windows.js'

const REACH = { beforeBytes: 4, afterBytes: 6 }

function windowsOf(
  text: string,
  hits: readonly (readonly [channel: number, end: number])[],
): readonly string[] {
  const bytes = Buffer.from(text)
  const windows: string[] = []
  const merger = createWindowMerger([REACH, REACH], (channel, start, end) => {
    windows.push(`${channel}:${text.slice(start, end)}`)
  })
  merger.begin(bytes, bytes.length)
  for (const [channel, end] of hits) merger.hit(channel, end)
  merger.flush()
  return windows
}

describe('createWindowMerger', () => {
  const text = 'aa bb cc dd ee ff gg hh ii jj kk ll'

  it('looks round a hit', () => {
    expect(windowsOf(text, [[0, 11]])).toEqual(['0:cc dd ee ff'])
  })

  it('merges hits that are near, so that no byte is looked at twice', () => {
    expect(
      windowsOf(text, [
        [0, 9],
        [0, 12],
        [0, 14],
      ]),
    ).toEqual(['0:bb cc dd ee ff gg'])
  })

  it('keeps hits that are far apart, and other channels, to themselves', () => {
    expect(
      windowsOf(text, [
        [0, 2],
        [1, 2],
        [0, 30],
      ]),
    ).toEqual(['0:aa bb cc', '0:ii jj kk ll', '1:aa bb cc'])
  })

  it('follows a token that leaves the window to its end', () => {
    const token = 'x'.repeat(900)
    expect(windowsOf(`key ${token}; other words`, [[0, 3]])).toEqual([`0:key ${token}`])
  })

  it('forgets one text before the next', () => {
    const seen: number[] = []
    const merger = createWindowMerger([REACH], (_channel, start, end) => seen.push(end - start))
    merger.begin(Buffer.from('aa bb cc'), 8)
    merger.hit(0, 2)
    merger.flush()
    merger.flush()
    expect(seen).toEqual([8])
  })
})
