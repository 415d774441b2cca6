import { plainText, type Token } from '../../../src/scan/code/token.js'
import { dottedName, type Import, isMark, isWord } from './import.js'

/** `import "a"`, `import b "a"`, and blocks of them. */
export function goImports(tokens: readonly Token[]): readonly Import[] {
  const imports: Import[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!isWord(tokens[index], 'import')) continue
    const isBlock = isMark(tokens[index + 1], '(')
    for (let at = index + (isBlock ? 2 : 1); at < tokens.length; at++) {
      const token = tokens[at]
      if (token?.kind === 'string') {
        const specifier = plainText(token) ?? ''
        const alias = tokens[at - 1]
        const local =
          alias?.kind === 'word' && alias.text !== 'import' ? alias.text : lastPart(specifier, '/')
        imports.push({ specifier, at: token.at, names: [{ imported: '*', local }], isTypeOnly: false })
      }
      if (
        isMark(token, ')') ||
        (!isBlock && token?.kind === 'string') ||
        (!isBlock && token?.kind === 'line')
      )
        break
    }
  }
  return imports
}

/** `require 'a'`, `require_relative 'a'`, `gem 'a'` and `autoload :A, 'a'`. */
export function rubyImports(tokens: readonly Token[]): readonly Import[] {
  return tokens.flatMap((token, index): readonly Import[] => {
    if (token.kind !== 'word' || !/^(?:require|require_relative|load|gem)$/.test(token.text)) return []
    const next = isMark(tokens[index + 1], '(') ? tokens[index + 2] : tokens[index + 1]
    const specifier = next?.kind === 'string' ? plainText(next) : null
    const shown = token.text === 'require_relative' ? `./${specifier ?? ''}` : (specifier ?? '')
    return specifier === null
      ? []
      : [{ specifier: shown, at: token.at, names: [{ imported: '*', local: '*' }], isTypeOnly: false }]
  })
}

/** `import a.b.C;`, `import static a.b.C.d;`, `import a.b.C as D` */
export function javaImports(tokens: readonly Token[]): readonly Import[] {
  return statements(tokens, 'import', (index) => {
    const start = isWord(tokens[index], 'static') ? index + 1 : index
    const { name, next } = dottedName(tokens, start, ['.'])
    const alias = tokens[next + 1]
    const local = isWord(tokens[next], 'as') && alias?.kind === 'word' ? alias.text : lastPart(name, '.')
    return name === '' ? null : { specifier: name.replace(/\.$/, ''), local }
  })
}

/** `using A.B;`, `using static A.B;`, `using C = A.B;`, `global using A;` */
export function csharpImports(tokens: readonly Token[]): readonly Import[] {
  return statements(tokens, 'using', (index) => {
    let start = isWord(tokens[index], 'static') ? index + 1 : index
    if (isMark(tokens[start + 1], '=')) start += 2
    const { name, next } = dottedName(tokens, start, ['.'])
    return name === '' || !isMark(tokens[next], ';') ? null : { specifier: name, local: lastPart(name, '.') }
  })
}

/** `use a::b::{c, d}`, `extern crate a`, and paths that name a crate without either. */
export function rustImports(tokens: readonly Token[]): readonly Import[] {
  const imports: Import[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue
    const isUse = token.text === 'use' || (token.text === 'crate' && isWord(tokens[index - 1], 'extern'))
    const before = tokens[index - 1]
    const isPath = isMark(tokens[index + 1], '::') && !isMark(before, '::') && !isWord(before, 'use')
    if (!isUse && !isPath) continue
    const { name } = dottedName(tokens, isUse ? index + 1 : index, ['::'])
    const specifier = name.replace(/^::|::$/g, '')
    imports.push({
      specifier,
      at: token.at,
      names: [{ imported: '*', local: lastPart(specifier, '::') }],
      isTypeOnly: false,
    })
  }
  return imports
}

/** `use A\B;` and names that begin at the root. */
export function phpImports(tokens: readonly Token[]): readonly Import[] {
  return statements(tokens, 'use', (index) => {
    const { name } = dottedName(tokens, index, ['\\'])
    return name === '' ? null : { specifier: name.replace(/^\\/, ''), local: lastPart(name, '\\') }
  })
}

function statements(
  tokens: readonly Token[],
  keyword: string,
  read: (index: number) => { readonly specifier: string; readonly local: string } | null,
): readonly Import[] {
  const imports: Import[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || token.text !== keyword) continue
    const found = read(index + 1)
    if (found === null) continue
    imports.push({
      specifier: found.specifier,
      at: token.at,
      names: [{ imported: '*', local: found.local }],
      isTypeOnly: false,
    })
  }
  return imports
}

function lastPart(name: string, separator: string): string {
  return name.slice(name.lastIndexOf(separator) + (name.includes(separator) ? separator.length : 1))
}
