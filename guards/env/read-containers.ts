import { HASH, maskComments } from '../../src/scan/mask-comments.js'
import { readShell } from './read-shell.js'
import type { Declaration, EnvRead, Seen } from './seen.js'
import { environmentEntries, yamlLines } from './yaml-lines.js'

/** Behind these a command begins. */
const RUNS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'ONBUILD', 'SHELL'])
const SETS = /^[ \t]{0,40}(?:ONBUILD[ \t]{1,8})?(?:ENV|ARG)[ \t]{1,40}/gim

/** A Dockerfile: what `ENV` and `ARG` set is its own, and there for what runs in the image. */
export function readDockerfile(text: string): Seen {
  // A comment has a line of its own here.
  const code = text.replace(/^[ \t]{0,100}#.*$/gm, (comment) => ' '.repeat(comment.length))
  const declarations = [...code.matchAll(SETS)].flatMap((match) => setBy(code, match.index + match[0].length))
  const own = new Set(declarations.map(({ name }) => name))
  const { reads } = readShell(code, { commandWords: RUNS, hasDocuments: false })
  return { reads: reads.filter(({ name }) => !own.has(name)), unnamed: [], declarations }
}

/** `ENV A=1 B=2` over several lines, `ENV A 1`, `ARG A`. */
function setBy(code: string, from: number): readonly Declaration[] {
  const instruction = /^(?:\\[ \t]*\r?\n|[^\n])*/.exec(code.slice(from, from + 10_000))?.[0] ?? ''
  const [first = ''] = /^[A-Za-z_]\w*/.exec(instruction) ?? []
  const declarations: Declaration[] = first === '' ? [] : [{ name: first, offset: from, kind: 'provided' }]
  if (instruction[first.length] !== '=') return declarations
  for (const match of instruction.matchAll(/(?<=[\s])([A-Za-z_]\w*)=/g)) {
    declarations.push({ name: match[1] ?? '', offset: from + match.index, kind: 'provided' })
  }
  return declarations
}

const INTERPOLATED = /\$\$|\$(?:\{([A-Za-z_]\w*)(:?[-+?])?|([A-Za-z_]\w*))/g

/** A compose file: what it interpolates and hands through is read, what it gives a service is provided. */
export function readCompose(text: string): Seen {
  const code = maskComments(text, HASH)
  const declarations: Declaration[] = []
  const reads: EnvRead[] = [...code.matchAll(INTERPOLATED)].flatMap((match) => {
    const name = match[1] ?? match[3]
    if (name === undefined) return []
    const hasDefault = match[2] !== undefined && !match[2].endsWith('?')
    return [{ name, offset: match.index + match[0].indexOf(name), hasDefault }]
  })
  const lines = yamlLines(code)
  for (const { name, value, offset } of [
    ...environmentEntries(lines, 'environment'),
    ...environmentEntries(lines, 'args'),
  ]) {
    if (value === null) reads.push({ name, offset, hasDefault: false })
    else declarations.push({ name, offset, kind: 'provided' })
  }
  return { reads, unnamed: [], declarations }
}

/** Files of `NAME=value` that people copy: values may refer to other variables. */
export function readExpansionsOf(text: string): Seen {
  const code = text.replace(/^[ \t]{0,100}#.*$/gm, (comment) => ' '.repeat(comment.length))
  const reads = [...code.matchAll(/\\\$|'[^'\n]{0,2000}'|\$\{([A-Za-z_]\w*)(:?[-+?])?/g)].flatMap((match) => {
    const name = match[1]
    const hasDefault = match[2] !== undefined && !match[2].endsWith('?')
    return name === undefined ? [] : [{ name, offset: match.index + 2, hasDefault }]
  })
  return { reads, unnamed: [], declarations: [] }
}

/** Spring's settings: placeholders that are called like variables, which come from the environment. */
export function readSpring(text: string): Seen {
  const code = maskComments(text, HASH)
  const reads = [...code.matchAll(/\$\{([A-Z_][A-Z0-9_]+)(:)?/g)].map((match) => ({
    name: match[1] ?? '',
    offset: match.index + 2,
    hasDefault: match[2] !== undefined,
  }))
  return { reads, unnamed: [], declarations: [] }
}
