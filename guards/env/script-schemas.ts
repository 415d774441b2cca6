import type { Declaration } from './seen.js'

/** Calls whose arguments describe an environment: envalid, t3-env, envsafe, and what is called like them. */
const DESCRIBES =
  /(?<![\w$.])(?:cleanEnv|createEnv|defineEnv|envsafe|parseEnv|validateEnv)\s{0,8}(?:<[^<>()\n]{0,60}>)?\(/g
/** Object schemas of zod, valibot, yup, joi, TypeBox, effect and io-ts. */
const OBJECTS = /(?<![\w$])(?:object|strictObject|looseObject|Object|Struct|keys|type)\s{0,8}\(\s{0,40}\{/g
const CONVICT = /(?<![\w$.])convict\s{0,8}\(/g
const KEYS = /[{,\n]\s{0,60}["']?([A-Z_][A-Z0-9_]+)["']?\s{0,8}:/g
/** Which schemas of a file are about an environment is told by what they parse, or by their own name. */
const NAMED =
  /(?<![\w$])(?:\w{0,40}[eE]nv(?:ironment)?(?:Vars?|Schema|Config)?\w{0,20})\s{0,8}(?::[^=\n]{1,60})?=\s{0,8}[\w$.]{1,40}$/
const LONGEST_CALL = 20_000
const MOST_CALLS = 200

/**
 * Variables that a script checks its environment for.
 * @param environment source of the pattern of the environment itself
 */
export function schemaDeclarations(code: string, bare: string, environment: string): readonly Declaration[] {
  const parses = new RegExp(
    `\\b(?:parse|safeParse|parseAsync|safeParseAsync|assert|validate|validateSync|validateAsync|cast|check|decode\\w{0,12}|create)\\(\\s{0,40}(?:[\\w$.]{1,60}\\s{0,8},\\s{0,40})?(?:\\{\\s{0,8}\\.\\.\\.)?${environment}|\\bvalidationSchema\\b`,
    'i',
  )
  const checksAll = /[eE]nv|validationSchema/.test(bare) && parses.test(bare)
  const bodies = [
    ...callsOf(bare, DESCRIBES, () => true),
    ...callsOf(
      bare,
      OBJECTS,
      (at) => checksAll || NAMED.test(bare.slice(Math.max(0, at - 200), at).replace(/\.$/, '')),
    ),
  ]
  const found = new Map<string, Declaration>()
  const add = (name: string, offset: number): void => {
    if (!found.has(name)) found.set(name, { name, offset, kind: 'schema' })
  }
  for (const [from, to] of bodies) {
    const body = code.slice(from, to)
    for (const match of body.matchAll(KEYS))
      add(match[1] ?? '', from + match.index + match[0].indexOf(match[1] ?? ''))
  }
  for (const [from, to] of callsOf(bare, CONVICT, () => true)) {
    for (const match of code
      .slice(from, to)
      .matchAll(/\benv["']?\s{0,8}:\s{0,8}["']([A-Z_][A-Z0-9_]+)["']/g)) {
      add(match[1] ?? '', from + match.index + match[0].indexOf(match[1] ?? ''))
    }
  }
  return [...found.values()]
}

type Range = readonly [from: number, to: number]

function callsOf(bare: string, pattern: RegExp, counts: (at: number) => boolean): readonly Range[] {
  const ranges: Range[] = []
  for (const match of bare.matchAll(pattern)) {
    if (ranges.length >= MOST_CALLS) break
    const open = match.index + match[0].indexOf('(')
    if (counts(match.index)) ranges.push([open, closingOf(bare, open)])
  }
  return ranges
}

/** Of the bracket at `open`; the farthest place that is looked at where it is not there. */
function closingOf(bare: string, open: number): number {
  let depth = 0
  const last = Math.min(bare.length, open + LONGEST_CALL)
  for (let at = open; at < last; at++) {
    const letter = bare[at]
    if (letter === '(') depth++
    else if (letter === ')' && --depth === 0) return at
  }
  return last
}
