import { plainText, type Token } from '../../../src/scan/code/token.js'
import { type Import, type ImportedName, isMark, isWord } from './import.js'

const LONGEST_CLAUSE = 400

/** `import`, `export … from` and `require`, static ones; calls with a value that has to be worked out are calls. */
export function javascriptImports(tokens: readonly Token[]): readonly Import[] {
  const imports: Import[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    if (token.text === 'import' || token.text === 'export') {
      const found = fromClause(tokens, index)
      if (found !== null) imports.push(found)
    } else if (token.text === 'require' && isMark(tokens[index + 1], '(')) {
      const found = required(tokens, index)
      if (found !== null) imports.push(found)
    }
  }
  return imports
}

/** `typeof import('x')` and `let a: import('x').B` name types. */
export function isTypePosition(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at)
  if (/\btypeof\s*$/.test(before)) return true
  const behind = text.slice(at, at + 200)
  return (
    /(?:[:<|&]|\btype\s+\w+(?:<[^>]*>)?\s*=)\s*$/.test(before) &&
    /^import\s*\([^)]*\)\s*\.\s*[A-Z]/.test(behind)
  )
}

/** `import a, { b as c } from 'x'`, `import 'x'`, `export * from 'x'`, `import a = require('x')`. */
function fromClause(tokens: readonly Token[], start: number): Import | null {
  const next = tokens[start + 1]
  if (next?.kind === 'string' && isWord(tokens[start], 'import')) return importOf(next, [], false)
  if (isMark(next, '(') || isMark(next, '.')) return null
  const isTypeOnly =
    isWord(next, 'type') && !isMark(tokens[start + 2], ',') && !isWord(tokens[start + 2], 'from')
  for (let index = start + 1; index < tokens.length && index < start + LONGEST_CLAUSE; index++) {
    const token = tokens[index]
    if (
      isMark(token, ';') ||
      isMark(token, '=') ||
      isMark(token, '(') ||
      (index > start + 1 && (isWord(token, 'import') || isWord(token, 'export')))
    )
      return null
    if (token?.kind !== 'string') continue
    if (!isWord(tokens[index - 1], 'from')) return null
    const clause = tokens.slice(start + 1, index - 1)
    const names = namesOf(clause)
    return importOf(token, names, isTypeOnly || isOnlyTypes(clause))
  }
  return null
}

/** `import { type A, type B } from 'x'` */
function isOnlyTypes(clause: readonly Token[]): boolean {
  const open = clause.findIndex((token) => isMark(token, '{'))
  if (open !== 0) return false
  const items = splitAtCommas(clause.slice(1).filter((token) => !isMark(token, '}')))
  return items.length > 0 && items.every((item) => isWord(item[0], 'type') && item.length > 1)
}

function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'line') continue
    if (isMark(token, ',')) items.push([])
    else items.at(-1)?.push(token)
  }
  return items.filter((item) => item.length > 0)
}

function namesOf(clause: readonly Token[]): readonly ImportedName[] {
  const words = clause.filter((token) => token.kind === 'word' && token.text !== 'type')
  const open = clause.findIndex((token) => isMark(token, '{'))
  const names: ImportedName[] = []
  if (isMark(clause[0], '*')) {
    const local = words.at(-1)?.text
    return [{ imported: '*', local: local === undefined || local === 'as' ? '*' : local }]
  }
  const first = clause[0]
  if (first?.kind === 'word' && open !== 0 && first.text !== 'type')
    names.push({ imported: 'default', local: first.text })
  if (open === -1) return names
  for (const item of splitAtCommas(clause.slice(open + 1).filter((token) => !isMark(token, '}')))) {
    const [imported, ...rest] = item
      .filter(({ kind, text }) => kind === 'word' && text !== 'type')
      .map(({ text }) => text)
    if (imported !== undefined) names.push({ imported, local: rest.at(-1) ?? imported })
  }
  return names
}

/** `const a = require('x')`, `const { b: c } = require('x')`, `import a = require('x')` */
function required(tokens: readonly Token[], index: number): Import | null {
  const token = tokens[index + 2]
  if (token?.kind !== 'string' || !isMark(tokens[index + 3], ')')) return null
  let at = index - 1
  if (isWord(tokens[at], 'await')) at--
  if (!isMark(tokens[at], '=')) return importOf(token, [], false)
  const before = tokens[at - 1]
  if (before?.kind === 'word') return importOf(token, [{ imported: '*', local: before.text }], false)
  if (!isMark(before, '}')) return importOf(token, [], false)
  let open = at - 1
  while (open > 0 && open > at - LONGEST_CLAUSE && !isMark(tokens[open], '{')) open--
  const names = splitAtCommas(tokens.slice(open + 1, at - 1)).flatMap((item) => {
    const [imported, ...rest] = item.filter(({ kind }) => kind === 'word').map(({ text }) => text)
    return imported === undefined ? [] : [{ imported, local: rest.at(-1) ?? imported }]
  })
  return importOf(token, names, false)
}

function importOf(
  token: Extract<Token, { kind: 'string' }>,
  names: readonly ImportedName[],
  isTypeOnly: boolean,
): Import | null {
  const specifier = plainText(token)
  return specifier === null ? null : { specifier, at: token.at, names, isTypeOnly }
}
