import type { TextPlace, Unit } from '../unit.js'

/** Cells are read in their order, so that what one defines the next one knows. */
export function notebookUnits(path: string, text: string): readonly Unit[] {
  const notebook = parse(text)
  if (notebook === null) return []
  const language = languageOf(notebook)
  const code: SourceLine[] = []
  const shell: SourceLine[] = []
  const find = createLineFinder(text)
  for (const cell of listOf(memberOf(notebook, 'cells'))) {
    const lines = linesOf(memberOf(cell, 'source')).map((line) => ({ text: line, place: find(line) }))
    if (memberOf(cell, 'cell_type') !== 'code') continue
    const isShell = /^%%(?:bash|sh|script\s+(?:ba)?sh)/.test(lines[0]?.text ?? '')
    for (const line of lines) {
      const command = isShell ? line.text.replace(/^%%.*/, '') : /^\s*[!%](?!%)\s*(.*)$/s.exec(line.text)?.[1]
      if (command === undefined) code.push(line)
      else shell.push({ ...line, text: command })
    }
    code.push({ text: '\n', place: code.at(-1)?.place ?? { line: 1, column: 1 } })
  }
  return [unitOf(path, language, code), unitOf(path, 'shell', shell)].filter(
    (unit) => unit.text.trim() !== '',
  )
}

interface SourceLine {
  readonly text: string
  readonly place: TextPlace
}

function unitOf(path: string, language: Unit['language'], lines: readonly SourceLine[]): Unit {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    text += line.text.endsWith('\n') ? line.text : `${line.text}\n`
  }
  return {
    path,
    text,
    language,
    placeOf(offset) {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      const place = lines[low]?.place ?? { line: 1, column: 1 }
      return { line: place.line, column: place.column + offset - (starts[low] ?? 0) }
    },
  }
}

/** Lines stand in the file as strings of JSON, in their order. */
function createLineFinder(text: string): (line: string) => TextPlace {
  let at = 0
  let line = 1
  let lineStart = 0
  let misses = 0
  return (source) => {
    const found = misses > MOST_MISSES ? -1 : text.indexOf(JSON.stringify(source).slice(1, -1), at)
    if (found === -1) {
      misses++
      return { line, column: 1 }
    }
    for (
      let feed = text.indexOf('\n', lineStart);
      feed !== -1 && feed < found;
      feed = text.indexOf('\n', lineStart)
    ) {
      line++
      lineStart = feed + 1
    }
    at = found
    return { line, column: found - lineStart + 1 }
  }
}

/** A line that is written with other escapes is shown where the one before it stands. */
const MOST_MISSES = 100

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    // No notebook that any program could run.
    return null
  }
}

function languageOf(notebook: unknown): Unit['language'] {
  const metadata = memberOf(notebook, 'metadata')
  const name =
    memberOf(memberOf(metadata, 'language_info'), 'name') ??
    memberOf(memberOf(metadata, 'kernelspec'), 'language')
  const known = String(name ?? 'python').toLowerCase()
  if (known === 'javascript' || known === 'typescript') return 'javascript'
  if (known === 'ruby' || known === 'rust' || known === 'go' || known === 'java' || known === 'kotlin')
    return known
  return known === 'csharp' || known === 'c#' ? 'csharp' : known === 'bash' ? 'shell' : 'python'
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function linesOf(source: unknown): readonly string[] {
  if (typeof source === 'string') return source.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return listOf(source).filter((line) => typeof line === 'string')
}
