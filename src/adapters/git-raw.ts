import { PlumblineError } from '../core/errors.js'

/** A file that a commit changed, with what each parent had in its place. */
export interface RawChange {
  readonly path: string
  /** As in a tree, such as 100644; 000000 for a deletion. */
  readonly mode: string
  readonly blobId: string
  readonly parentBlobIds: readonly string[]
}

export interface RawListener {
  commit(id: string, authorDate: string): void
  change(change: RawChange): void
}

const COMMIT = /^\n?([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d\d-\d\dT\S+)$/
const NO_BLOB = /^0+$/

/**
 * Reads the output of `git diff-tree --stdin -r -c --raw -z --no-abbrev --format='%H %aI'` in any cut. Names stand
 * between NULs and so may hold anything. Source of the format: git-diff-tree(1), "Raw output format".
 */
export function createRawParser(listener: RawListener): { write(chunk: Buffer): void; end(): void } {
  let kept: Buffer = Buffer.alloc(0)
  let awaitsPath: Omit<RawChange, 'path'> | undefined

  const readToken = (token: Buffer): void => {
    if (awaitsPath !== undefined) {
      listener.change({ ...awaitsPath, path: token.toString('utf8') })
      awaitsPath = undefined
      return
    }
    const text = token.toString('latin1')
    const commit = COMMIT.exec(text)
    if (commit !== null) listener.commit(commit[1] ?? '', commit[2] ?? '')
    else if (text.trimStart().startsWith(':')) awaitsPath = parseMeta(text.trimStart())
    else if (text.trim() !== '') throw unreadable()
  }

  return {
    write(chunk) {
      const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
      let from = 0
      for (let nul = bytes.indexOf(0); nul !== -1; nul = bytes.indexOf(0, from)) {
        readToken(bytes.subarray(from, nul))
        from = nul + 1
      }
      kept = Buffer.from(bytes.subarray(from))
    },
    end() {
      if (awaitsPath !== undefined || kept.toString('latin1').trim() !== '') throw unreadable()
    },
  }
}

/** `:MODE MODE ID ID STATUS`; with n colons for n parents, n + 1 modes and n + 1 ids. */
function parseMeta(text: string): Omit<RawChange, 'path'> {
  const parents = text.length - text.replace(/^:+/, '').length
  const fields = text.slice(parents).split(' ')
  const mode = fields[parents]
  const ids = fields.slice(parents + 1, 2 * parents + 2)
  const blobId = ids[parents]
  if (mode === undefined || blobId === undefined || fields.length !== 2 * parents + 3) throw unreadable()
  // A parent may have had nothing or a submodule there, which is no blob.
  const isBlob = (id: string, index: number): boolean => !NO_BLOB.test(id) && fields[index] !== '160000'
  return { mode, blobId, parentBlobIds: ids.slice(0, parents).filter(isBlob) }
}

function unreadable(): PlumblineError {
  return new PlumblineError('toolchain', 'the list of changes that git printed cannot be read', {
    remedy: 'Use git 2.31 or newer without a wrapper round it.',
  })
}
