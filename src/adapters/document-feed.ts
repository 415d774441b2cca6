import { PlumblineError, type PlumblineErrorOptions, toPlumblineError } from '../core/errors.js'
import type { Scope } from '../core/guard.js'
import type { DocumentSource, DocumentVisitor, EntryKind, ScanTotals } from '../ports/document-source.js'

/** A reading of a tree on its way to another thread. */
export type FeedMessage =
  | {
      readonly kind: 'documents'
      /** Empty where it is the same as before. */
      readonly paths: readonly string[]
      /** Three for each path: what it is, see `DOCUMENT`, and two more. */
      readonly numbers: Float64Array
      /** Of all documents, one after the other. */
      readonly bytes: Uint8Array
    }
  | { readonly kind: 'end'; readonly totals: ScanTotals }
  | { readonly kind: 'failed'; readonly error: WireError }

/** A document, followed by its length and its first line; or an entry of a kind, followed by its bytes and whether it is tracked. */
const DOCUMENT = 0
const ENTRIES: readonly EntryKind[] = ['text', 'binary', 'symlink', 'submodule', 'missing', 'other']
const UNKNOWN = -1

type WireError = Pick<PlumblineError, 'errorClass' | 'message' | 'remedy' | 'details'> &
  Pick<PlumblineErrorOptions, 'location'>

/** Larger messages would leave the other thread waiting for its first. */
const MESSAGE_BYTES = 256 << 10
const MESSAGE_ITEMS = 1_024
/** On their way, or waiting over there: so much memory may a slow thread cost. */
const MOST_BYTES = 64 << 20

export interface FeedSender {
  /** Reads the scope and sends what is read; the failure of the reading goes the same way. */
  send(source: DocumentSource, scope: Scope): Promise<void>
  /** The other thread is done with so many bytes. */
  taken(bytes: number): void
  /** Nobody is there any more. */
  close(): void
}

/** @param post hands the message over, and its bytes with it */
export function createFeedSender(post: (message: FeedMessage) => void, mostBytes = MOST_BYTES): FeedSender {
  let paths: string[] = []
  let numbers = new Float64Array(MESSAGE_ITEMS * 3)
  let bytes = Buffer.allocUnsafeSlow(MESSAGE_BYTES)
  let length = 0
  let lastPath = ''
  let underway = 0
  let isOpen = true
  let resume: (() => void) | undefined

  function flush(): void {
    if (paths.length === 0) return
    underway += length
    post({
      kind: 'documents',
      paths,
      numbers: numbers.subarray(0, paths.length * 3),
      bytes: bytes.subarray(0, length),
    })
    paths = []
    numbers = new Float64Array(MESSAGE_ITEMS * 3)
    bytes = Buffer.allocUnsafeSlow(MESSAGE_BYTES)
    length = 0
    lastPath = ''
  }

  function push(path: string, tag: number, first: number, second: number): void {
    const at = paths.length * 3
    numbers[at] = tag
    numbers[at + 1] = first
    numbers[at + 2] = second
    paths.push(path === lastPath ? '' : path)
    lastPath = path
    if (paths.length === MESSAGE_ITEMS) flush()
  }

  const visitor: DocumentVisitor = {
    document({ path, firstLine, bytes: own }) {
      if (!isOpen) return
      if (length + own.length > bytes.length) {
        flush()
        if (own.length > bytes.length) bytes = Buffer.allocUnsafeSlow(own.length)
      }
      bytes.set(own, length)
      length += own.length
      push(path, DOCUMENT, own.length, firstLine)
    },
    entry({ path, kind, bytes: size, tracked }) {
      if (!isOpen) return
      push(path, 1 + ENTRIES.indexOf(kind), size ?? UNKNOWN, tracked === null ? UNKNOWN : Number(tracked))
    },
    ready() {
      if (underway < mostBytes || !isOpen) return null
      return new Promise((resolve) => {
        resume = resolve
      })
    },
  }
  const goOn = (): void => {
    if (underway < mostBytes || !isOpen) resume?.()
  }

  return {
    async send(source, scope) {
      try {
        const totals = await source.documents(scope, visitor)
        flush()
        post({ kind: 'end', totals })
      } catch (thrown) {
        const { errorClass, message, remedy, details, location } = toPlumblineError(thrown)
        post({ kind: 'failed', error: { errorClass, message, remedy, details, location } })
      }
    },
    taken(count) {
      underway -= count
      goOn()
    },
    close() {
      isOpen = false
      goOn()
    },
  }
}

/** So much is kept for who asks again; of more than that, the disk is read again. */
const KEPT_BYTES = 64 << 20

/** The other end of a feed. */
export interface FeedReceiver {
  /** The next message. */
  receive(): Promise<FeedMessage>
  /** Told how much a message held, once it has been seen. */
  taken(bytes: number): void
}

/**
 * The other end: who asks for the scope is told what the reading thread's own visitors are told.
 * @param fallback for other scopes, and for what is too large to be kept
 */
export function createFedSource(
  scope: Scope,
  { receive, taken }: FeedReceiver,
  fallback: DocumentSource,
  keptBytes = KEPT_BYTES,
): DocumentSource {
  let kept: FeedMessage[] = []
  let held = 0
  let isTaken = false
  const wanted = JSON.stringify(scope)

  async function visitFirst(visitor: DocumentVisitor): Promise<ScanTotals> {
    isTaken = true
    for (;;) {
      const message = await receive()
      held += message.kind === 'documents' ? message.bytes.length : 0
      if (held <= keptBytes) kept.push(message)
      else kept = []
      const totals = visit(message, visitor)
      if (totals !== null) return totals
      if (message.kind === 'documents') taken(message.bytes.length)
    }
  }

  function visitKept(visitor: DocumentVisitor): ScanTotals | null {
    for (const message of kept) {
      const totals = visit(message, visitor)
      if (totals !== null) return totals
    }
    return null
  }

  return {
    async documents(asked, visitor) {
      if (JSON.stringify(asked) !== wanted) return fallback.documents(asked, visitor)
      if (!isTaken) return visitFirst(visitor)
      return visitKept(visitor) ?? fallback.documents(asked, visitor)
    },
  }
}

/** The totals once the reading has come to its end. @throws PlumblineError when it failed */
function visit(message: FeedMessage, visitor: DocumentVisitor): ScanTotals | null {
  if (message.kind === 'end') return message.totals
  if (message.kind === 'failed') {
    const { errorClass, message: text, ...options } = message.error
    throw new PlumblineError(errorClass, text, options)
  }
  const { paths, numbers, bytes } = message
  let from = 0
  let path = ''
  for (let index = 0; index < paths.length; index++) {
    path = paths[index] || path
    const at = index * 3
    const [tag, first, second] = [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]
    if (tag === DOCUMENT) {
      const own = bytes.subarray(from, from + first)
      from += first
      visitor.document({ path, bytes: own, firstLine: second, commit: null, authorDate: null })
    } else {
      const kind = ENTRIES[tag - 1] ?? 'other'
      const tracked = second === UNKNOWN ? null : second === 1
      visitor.entry?.({
        path,
        kind,
        bytes: first === UNKNOWN ? null : first,
        tracked,
        commit: null,
        blobId: null,
      })
    }
  }
  return null
}
