import { PlumblineError } from '../core/errors.js'

/** What a patch without context lines says, as it is read. */
export interface PatchListener {
  commit(id: string, authorDate: string): void
  /** The path after the change; `mode` as in a tree, such as 100644, and '' where the patch does not say. */
  file(path: string, mode: string): void
  /** A run of added lines starts. */
  hunk(firstLine: number): void
  /** Bytes of added lines, without their signs; a line may come in several. */
  added(bytes: Uint8Array): void
  hunkEnd(): void
  /** A file that git shows no lines of, in spite of `--text`. */
  unreadable(description: string): void
  end(): void
}

export interface PatchParser {
  write(chunk: Buffer): void
  /** @throws PlumblineError `toolchain` when the patch stops in its midst. */
  end(): void
}

const NEWLINE = 10
const PLUS = 43
const MINUS = 45
const BACKSLASH = 92
const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d\d-\d\dT\S+)$/
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/
const MODE = /^(?:(?:new file mode|new mode) |index [0-9a-f]+\.\.[0-9a-f]+ )(\d{6})$/
const OTHER_HEADER =
  /^(?:$|diff --git |index |old mode |deleted file mode |similarity index |dissimilarity index |rename |copy |--- |\\ |\* Unmerged path )/

/**
 * Reads the output of `git diff-tree --stdin -p -U0 --format='%H %aI'` byte by byte, in any cut. Lines of a hunk are
 * counted by its header, so that no content can pass for a header.
 * Source of the format: git-diff-tree(1), "Generating patch text with -p".
 */
export function createPatchParser(listener: PatchListener): PatchParser {
  let removedLeft = 0
  let addedLeft = 0
  let sign = 0
  let mode = ''
  let header: Buffer[] = []

  const closeLine = (): void => {
    if (sign === PLUS) addedLeft--
    else if (sign === MINUS) removedLeft--
    sign = 0
    if (addedLeft === 0 && removedLeft === 0) listener.hunkEnd()
  }

  /** Returns where the next line starts, or the end of the chunk. */
  const readContent = (chunk: Buffer, from: number): number => {
    let at = from
    if (sign === 0) {
      sign = chunk[at++] ?? 0
      if (sign !== PLUS && sign !== MINUS && sign !== BACKSLASH) throw unreadable('a line of a hunk')
    }
    const newline = chunk.indexOf(NEWLINE, at)
    const end = newline === -1 ? chunk.length : newline + 1
    if (sign === PLUS && end > at) listener.added(chunk.subarray(at, end))
    if (newline !== -1) closeLine()
    return end
  }

  const readHeaderLine = (line: Buffer): void => {
    const text = line.toString('latin1')
    const commit = COMMIT.exec(text)
    if (commit !== null) {
      listener.commit(commit[1] ?? '', commit[2] ?? '')
      return
    }
    const hunk = HUNK.exec(text)
    if (hunk !== null) {
      removedLeft = Number(hunk[1] ?? 1)
      addedLeft = Number(hunk[3] ?? 1)
      listener.hunk(Number(hunk[2]))
      return
    }
    const newMode = MODE.exec(text)?.[1]
    if (newMode !== undefined) mode = newMode
    else if (text.startsWith('diff --git ')) mode = ''
    else if (text.startsWith('+++ ')) listener.file(pathOf(line.subarray(4)), mode)
    else if (text.startsWith('Binary files ')) listener.unreadable(line.toString('utf8'))
    else if (!OTHER_HEADER.test(text)) throw unreadable('a header')
  }

  const readHeader = (chunk: Buffer, from: number): number => {
    const newline = chunk.indexOf(NEWLINE, from)
    if (newline === -1) {
      // Kept beyond this call, and the chunk may be used again.
      header.push(Buffer.from(chunk.subarray(from)))
      return chunk.length
    }
    const rest = chunk.subarray(from, newline)
    const line = header.length === 0 ? rest : Buffer.concat([...header, rest])
    if (header.length > 0) header = []
    readHeaderLine(line)
    return newline + 1
  }

  return {
    write(chunk) {
      let at = 0
      while (at < chunk.length) {
        at = addedLeft > 0 || removedLeft > 0 ? readContent(chunk, at) : readHeader(chunk, at)
      }
    },
    end() {
      if (addedLeft > 0 || removedLeft > 0 || header.length > 0) throw unreadable('the end, which is missing')
      listener.end()
    },
  }
}

/** `b/PATH`, with a tab behind it where the path has blanks, or all of it quoted like a string of C. */
function pathOf(text: Buffer): string {
  const trimmed = text.at(-1) === 9 ? text.subarray(0, -1) : text
  const plain = trimmed[0] === 34 ? unquote(trimmed) : trimmed
  return plain.subarray(plain.indexOf(47) + 1).toString('utf8')
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }

/** Source of the quoting: git-config(1), `core.quotePath`. */
function unquote(quoted: Buffer): Buffer {
  const inner = quoted.subarray(1, quoted.lastIndexOf(34)).toString('latin1')
  const plain = inner.replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
    code.length === 3
      ? String.fromCharCode(Number.parseInt(code, 8))
      : String.fromCharCode(ESCAPES[code] ?? code.charCodeAt(0)),
  )
  return Buffer.from(plain, 'latin1')
}

function unreadable(what: string): PlumblineError {
  return new PlumblineError('toolchain', `the patch that git printed cannot be read: ${what}`, {
    remedy: 'Use git 2.31 or newer without a wrapper round it.',
  })
}
