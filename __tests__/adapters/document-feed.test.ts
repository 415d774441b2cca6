import { describe, expect, it } from '@jest/globals'
import { createFedSource, createFeedSender, type FeedMessage } from '../../src/adapters/document-feed.js'
import { PlumblineError } from '../../src/core/errors.js'
import type { Scope } from '../../src/core/guard.js'
import type {
  DocumentSource,
  DocumentVisitor,
  ScanTotals,
  SourceEntry,
} from '../../src/ports/document-source.js'

const TREE: Scope = { kind: 'tree', ignored: 'left_out' }
const TOTALS: ScanTotals = { files: 2, bytes: 9, commits: 0, binaryFiles: 1, submodules: 1, knownBlobs: 0 }
const never: DocumentSource = { documents: () => Promise.reject(new Error('nobody asked for this')) }

interface File {
  readonly path: string
  /** Pieces with the line that each begins at; none for what is not read. */
  readonly pieces: readonly (readonly [firstLine: number, text: string])[]
  readonly entry: Omit<SourceEntry, 'path' | 'commit' | 'blobId'>
}

const FILES: readonly File[] = [
  { path: 'a.txt', pieces: [[1, 'one']], entry: { kind: 'text', bytes: 3, tracked: true } },
  {
    path: 'ü/b.txt',
    pieces: [
      [1, 'two\n'],
      [2, ''],
    ],
    entry: { kind: 'text', bytes: 4, tracked: false },
  },
  { path: 'empty', pieces: [], entry: { kind: 'text', bytes: 0, tracked: null } },
  { path: 'c.png', pieces: [], entry: { kind: 'binary', bytes: 5_000_000_000, tracked: true } },
  { path: 'gone', pieces: [], entry: { kind: 'missing', bytes: null, tracked: true } },
]

function tell(files: readonly File[], visitor: DocumentVisitor): void {
  for (const { path, pieces, entry } of files) {
    for (const [firstLine, text] of pieces)
      visitor.document({ path, bytes: Buffer.from(text), firstLine, commit: null, authorDate: null })
    visitor.entry?.({ ...entry, path, commit: null, blobId: null })
  }
}

const sourceOf = (files: readonly File[]): DocumentSource => ({
  async documents(_, visitor) {
    tell(files, visitor)
    return TOTALS
  },
})

/** All that a visitor was told, as lines. */
function listening(): { readonly visitor: DocumentVisitor; readonly heard: string[] } {
  const heard: string[] = []
  return {
    heard,
    visitor: {
      document: ({ path, bytes, firstLine }) => void heard.push(`${path}:${firstLine} ${Buffer.from(bytes)}`),
      entry: ({ path, ...rest }) => void heard.push(`${path} ${Object.entries(rest).sort().join(' ')}`),
    },
  }
}

/** Both ends, with what is between them passed on as threads do it. */
function connected(source: DocumentSource, keptBytes?: number, fallback = never) {
  const queue: FeedMessage[] = []
  let hand: ((message: FeedMessage) => void) | undefined
  const sender = createFeedSender((message) => {
    const copy: FeedMessage = structuredClone(message)
    if (hand === undefined) queue.push(copy)
    else hand(copy)
    hand = undefined
  })
  const receive = (): Promise<FeedMessage> => {
    const next = queue.shift()
    if (next !== undefined) return Promise.resolve(next)
    return new Promise((resolve) => {
      hand = resolve
    })
  }
  const fed = createFedSource(TREE, { receive, taken: sender.taken }, fallback, keptBytes)
  return { sent: sender.send(source, TREE), fed }
}

describe('a reading that is handed to another thread', () => {
  it('is told there as it was told here', async () => {
    const [here, there] = [listening(), listening()]
    tell(FILES, here.visitor)
    const { fed } = connected(sourceOf(FILES))

    expect(await fed.documents(TREE, there.visitor)).toEqual(TOTALS)
    expect(there.heard).toEqual(here.heard)
  })

  it('holds its order and its bytes over many messages', async () => {
    const files = Array.from({ length: 3_000 }, (_, index): File => {
      const text = `${index}`.repeat(1 + (index % 300))
      return {
        path: `f${index}`,
        pieces: [[1, text]],
        entry: { kind: 'text', bytes: text.length, tracked: true },
      }
    })
    const large = 'x'.repeat(1_000_000)
    files.push({
      path: 'large',
      pieces: [[1, large]],
      entry: { kind: 'text', bytes: large.length, tracked: true },
    })
    const [here, there] = [listening(), listening()]
    tell(files, here.visitor)
    await connected(sourceOf(files)).fed.documents(TREE, there.visitor)

    expect(there.heard).toEqual(here.heard)
  })

  it('is told again to who asks again, without the disk', async () => {
    const [first, second] = [listening(), listening()]
    const { fed } = connected(sourceOf(FILES))
    await fed.documents(TREE, first.visitor)

    expect(await fed.documents(TREE, second.visitor)).toEqual(TOTALS)
    expect(second.heard).toEqual(first.heard)
  })

  it('is read again where it is too large to be kept', async () => {
    const again = listening()
    const { fed } = connected(sourceOf(FILES), 3, sourceOf(FILES.slice(0, 1)))
    await fed.documents(TREE, listening().visitor)
    await fed.documents(TREE, again.visitor)

    expect(again.heard).toHaveLength(2)
  })

  it('leaves other scopes to who can read them', async () => {
    const { visitor, heard } = listening()
    const { fed } = connected(sourceOf(FILES), undefined, sourceOf(FILES.slice(0, 1)))
    await fed.documents({ kind: 'range', base: 'a', head: 'b' }, visitor)

    expect(heard).toHaveLength(2)
  })

  it('fails there as it failed here', async () => {
    const broken = new PlumblineError('toolchain', 'cannot be read', {
      location: { path: 'a.txt' },
      remedy: 'Mend it.',
      details: ['one more'],
    })
    const { fed } = connected({
      async documents(_, visitor) {
        tell(FILES, visitor)
        throw broken
      },
    })

    await expect(fed.documents(TREE, listening().visitor)).rejects.toMatchObject({
      errorClass: 'toolchain',
      message: 'cannot be read',
      location: { path: 'a.txt' },
      remedy: 'Mend it.',
      details: ['one more'],
    })
  })
})

describe('a thread that falls behind', () => {
  const behind = (mostBytes: number) => {
    const posted: FeedMessage[] = []
    const sender = createFeedSender((message) => posted.push(message), mostBytes)
    let visitor: DocumentVisitor | undefined
    void sender.send(
      {
        documents: (_, own) => {
          visitor = own
          return new Promise(() => undefined)
        },
      },
      TREE,
    )
    const large = Buffer.alloc(300_000, 'x')
    const document = (path: string) =>
      visitor?.document({ path, bytes: large, firstLine: 1, commit: null, authorDate: null })
    document('a')
    document('b')
    return { sender, ready: () => visitor?.ready?.() ?? null }
  }

  it('makes the reading wait until it has caught up', async () => {
    const { sender, ready } = behind(200_000)
    const pause = ready()
    let waits = true
    void pause?.then(() => {
      waits = false
    })
    await Promise.resolve()
    expect(pause).not.toBeNull()
    expect(waits).toBe(true)

    sender.taken(300_000)
    await pause
    expect(ready()).toBeNull()
  })

  it('makes nobody wait once it is gone', async () => {
    const { sender, ready } = behind(200_000)
    const pause = ready()
    sender.close()
    await pause

    expect(ready()).toBeNull()
  })

  it('makes nobody wait who is within bounds', () => {
    expect(behind(10_000_000).ready()).toBeNull()
  })
})
