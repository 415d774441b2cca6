import { PlumblineError } from '../core/errors.js'
import { type RunningGit, startGit } from './git-command.js'
import { incompleteHistory } from './git-failure.js'

/** Told about the blobs in the order that they were asked for. */
export interface BlobListener<T> {
  begin(context: T, bytes: number): void
  content(context: T, chunk: Buffer): void
  end(context: T): void
}

/** Blobs through one `git cat-file`, streamed: no blob is ever whole in memory because of us. */
export interface BlobReader<T> {
  request(blobId: string, context: T): void
  /** Resolves when few enough blobs are under way; what is asked for faster than it is read would pile up. */
  drained(): Promise<void>
  /** No more requests: resolves when the last blob was passed on. @throws PlumblineError `toolchain`. */
  finish(): Promise<void>
  stop(): void
}

const MOST_UNDER_WAY = 4_096
const NEWLINE = 10
const HEADER = /^([0-9a-f]+) (\S+)(?: (\d+))?$/

export function openBlobReader<T extends object | string>(
  directory: string,
  listener: BlobListener<T>,
): BlobReader<T> {
  const git: RunningGit = startGit({ directory, args: ['cat-file', '--batch', '--buffer'] })
  const queue: T[] = []
  let head = 0
  let asked = ''
  let wake: (() => void) | undefined
  let failure: unknown

  const parser = createBatchParser<T>(listener, () => {
    const context = queue[head++]
    if (head > MOST_UNDER_WAY) {
      queue.splice(0, head)
      head = 0
    }
    return context
  })
  const reading = git.read((chunk) => {
    parser.write(chunk)
    if (queue.length - head < MOST_UNDER_WAY / 2) wake?.()
  })
  reading.catch((error: unknown) => {
    failure = error
    wake?.()
  })

  const flush = (): void => {
    if (asked !== '') git.write(asked)
    asked = ''
  }
  return {
    request(blobId, context) {
      queue.push(context)
      asked += `${blobId}\n`
      if (asked.length > 16_384) flush()
    },
    async drained() {
      if (queue.length - head < MOST_UNDER_WAY) return
      flush()
      // `--buffer` holds output back until its buffer is full or the input ends, so half of them are enough.
      await new Promise<void>((resolve) => {
        wake = resolve
        if (failure !== undefined) resolve()
      })
      wake = undefined
      if (failure !== undefined) throw failure
    },
    async finish() {
      flush()
      git.endInput()
      await reading
      parser.end(queue.length - head)
    },
    stop: () => git.stop(),
  }
}

/** `ID TYPE SIZE`, a line end, the content, a line end. Source: git-cat-file(1), "Batch output". */
function createBatchParser<T extends object | string>(listener: BlobListener<T>, next: () => T | undefined) {
  let header = ''
  let current: T | undefined
  let left = 0
  let awaitsLineEnd = false

  const begin = (line: string): void => {
    const [, id, type, size] = HEADER.exec(line) ?? []
    if (type === 'missing') throw incompleteHistory(`git cat-file: the object ${id} is missing`)
    const context = next()
    if (type !== 'blob' || size === undefined || context === undefined) throw unreadable(line)
    current = context
    left = Number(size)
    awaitsLineEnd = true
    listener.begin(context, left)
  }

  return {
    write(chunk: Buffer): void {
      let at = 0
      while (at < chunk.length) {
        if (current !== undefined && left > 0) {
          const end = Math.min(chunk.length, at + left)
          listener.content(current, chunk.subarray(at, end))
          left -= end - at
          at = end
        } else if (current !== undefined && awaitsLineEnd) {
          awaitsLineEnd = false
          at++
          listener.end(current)
          current = undefined
        } else {
          const newline = chunk.indexOf(NEWLINE, at)
          const end = newline === -1 ? chunk.length : newline
          header += chunk.toString('latin1', at, end)
          at = end + 1
          if (newline !== -1) {
            begin(header)
            header = ''
          }
        }
      }
    },
    end(unanswered: number): void {
      if (unanswered > 0 || current !== undefined || header !== '') throw unreadable('it ended early')
    },
  }
}

function unreadable(what: string): PlumblineError {
  return new PlumblineError('toolchain', `git cat-file: the answer cannot be read: ${what.slice(0, 80)}`, {
    remedy: 'Check the repository with `git fsck`.',
  })
}
