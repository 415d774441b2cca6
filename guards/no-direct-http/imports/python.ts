import type { Token } from '../../../src/scan/code/token.js'
import { dottedName, type Import, type ImportedName, isMark, isWord } from './import.js'

/** `import a.b as c, d` and `from a import b as c`; what only type checkers see is told apart. */
export function pythonImports(tokens: readonly Token[]): readonly Import[] {
  const imports: Import[] = []
  let typesIndent: number | null = null
  let indent = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === 'line') {
      const isBlank = tokens[index + 1]?.kind === 'line'
      if (!isBlank) indent = token.indent
      if (!isBlank && typesIndent !== null && indent <= typesIndent) typesIndent = null
      continue
    }
    const before = tokens[index - 1]
    const begins =
      before === undefined || before.kind === 'line' || isMark(before, ';') || isMark(before, ':')
    if (token?.kind !== 'word' || !begins) continue
    if (token.text === 'if' && isTypeChecking(tokens, index)) typesIndent = indent
    const isTypeOnly = typesIndent !== null
    if (token.text === 'import') imports.push(...plain(tokens, index + 1, isTypeOnly))
    else if (token.text === 'from') imports.push(...from(tokens, index + 1, isTypeOnly))
  }
  return imports
}

function isTypeChecking(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    isWord(next, 'TYPE_CHECKING') ||
    ((isWord(next, 'typing') || isWord(next, 't')) && isWord(tokens[index + 3], 'TYPE_CHECKING'))
  )
}

function plain(tokens: readonly Token[], start: number, isTypeOnly: boolean): readonly Import[] {
  const imports: Import[] = []
  let index = start
  for (;;) {
    const at = tokens[index]?.at ?? 0
    const { name, next } = dottedName(tokens, index, ['.'])
    if (name === '') return imports
    index = next
    let local = name
    const alias = tokens[index + 1]
    if (isWord(tokens[index], 'as') && alias?.kind === 'word') {
      local = alias.text
      index += 2
    }
    imports.push({ specifier: name, at, names: [{ imported: '*', local }], isTypeOnly })
    if (!isMark(tokens[index], ',')) return imports
    index++
  }
}

/** `from google import genai` may bring the module `google.genai`: each name is a specifier of its own as well. */
function from(tokens: readonly Token[], start: number, isTypeOnly: boolean): readonly Import[] {
  const at = tokens[start]?.at ?? 0
  let index = start
  while (isMark(tokens[index], '.') || isMark(tokens[index], '...')) index++
  const isRelative = index > start
  const { name, next } = dottedName(tokens, index, ['.'])
  if (!isWord(tokens[next], 'import')) return []
  const names = namesOf(tokens, next + 1)
  const specifier = isRelative ? `.${name}` : name
  const own: Import = { specifier, at, names, isTypeOnly }
  const members = names.flatMap(({ imported, local }): readonly Import[] =>
    imported === '*'
      ? []
      : [{ specifier: `${specifier}.${imported}`, at, names: [{ imported: '*', local }], isTypeOnly }],
  )
  return [own, ...members]
}

function namesOf(tokens: readonly Token[], start: number): readonly ImportedName[] {
  const names: ImportedName[] = []
  const isOpen = isMark(tokens[start], '(')
  for (let index = isOpen ? start + 1 : start; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === 'line' && isOpen) continue
    if (isMark(token, ',')) continue
    if (isMark(token, '*')) return [{ imported: '*', local: '*' }]
    if (token?.kind !== 'word') break
    const alias = tokens[index + 2]
    if (isWord(tokens[index + 1], 'as') && alias?.kind === 'word') {
      names.push({ imported: token.text, local: alias.text })
      index += 2
    } else names.push({ imported: token.text, local: token.text })
  }
  return names
}
