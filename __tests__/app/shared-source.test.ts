import { describe, expect, it } from '@jest/globals'
import { shareSource } from '../../src/app/shared-source.js'
import type { Scope } from '../../src/core/guard.js'
import type { DocumentSource, ScanTotals } from '../../src/ports/document-source.js'

const TOTALS: ScanTotals = { files: 1, bytes: 2, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
const TREE: Scope = { kind: 'tree', ignored: 'left_out' }
const RANGE: Scope = { kind: 'range', base: 'a', head: 'b' }
const DOCUMENT = { path: 'a.txt', bytes: Buffer.from('hi'), firstLine: 1, commit: null, authorDate: null }

/** Hands out one document a reading, and remembers what was read. */
function counting(): DocumentSource & { readonly readings: Scope[] } {
  const readings: Scope[] = []
  return {
    readings,
    async documents(scope, visitor) {
      readings.push(scope)
      visitor.document(DOCUMENT)
      return TOTALS
    },
  }
}

function three(source: DocumentSource) {
  const [first, second, third] = shareSource(source, 3)
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('three were asked for')
  return { first, second, third }
}

const seen = (paths: string[]) => ({ document: ({ path }: { path: string }) => void paths.push(path) })

describe('a source that guards share', () => {
  it('reads once for those who ask for the same, whenever they ask', async () => {
    const source = counting()
    const { first, second, third } = three(source)
    const paths: string[] = []
    const early = first.source.documents(TREE, seen(paths))
    third.leave()
    await Promise.resolve()
    const late = second.source.documents(TREE, seen(paths))

    expect(await Promise.all([early, late])).toEqual([TOTALS, TOTALS])
    expect(source.readings).toEqual([TREE])
    expect(paths).toEqual(['a.txt', 'a.txt'])
  })

  it('reads different scopes one by one', async () => {
    const source = counting()
    const { first, second, third } = three(source)
    third.leave()
    await Promise.all([first.source.documents(TREE, seen([])), second.source.documents(RANGE, seen([]))])

    expect(source.readings).toEqual([TREE, RANGE])
  })

  it('serves a guard that asks again when the others have left', async () => {
    const source = counting()
    const { first, second, third } = three(source)
    second.leave()
    third.leave()
    await first.source.documents(TREE, seen([]))
    await first.source.documents(RANGE, seen([]))

    expect(source.readings).toEqual([TREE, RANGE])
  })

  it('keeps a visitor that breaks from the others', async () => {
    const { first, second, third } = three(counting())
    third.leave()
    const paths: string[] = []
    const breaking = first.source.documents(TREE, {
      document: () => {
        throw new RangeError('too far')
      },
    })
    const sound = second.source.documents(TREE, seen(paths))

    await expect(breaking).rejects.toThrow('too far')
    expect(await sound).toEqual(TOTALS)
    expect(paths).toEqual(['a.txt'])
  })

  it('tells everybody of a reading that failed', async () => {
    const broken: DocumentSource = { documents: () => Promise.reject(new Error('git failed')) }
    const { first, second, third } = three(broken)
    third.leave()
    const both = await Promise.allSettled([
      first.source.documents(TREE, seen([])),
      second.source.documents(TREE, seen([])),
    ])

    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
