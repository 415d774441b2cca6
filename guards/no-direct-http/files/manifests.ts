import type { ManifestKind } from '../languages.js'
import {
  composerProvider,
  crateProvider,
  type FindProvider,
  gemProvider,
  goProvider,
  mavenProvider,
  npmProvider,
  nugetProvider,
  pypiProvider,
} from '../packages.js'
import type { Hit } from '../rules.js'

/** Longer lines are no manifest that people write. */
const LONGEST_LINE = 4_000

/** Libraries of providers that a manifest asks for, at their places. */
export function readManifest(text: string, kind: ManifestKind): readonly Hit[] {
  const hits: Hit[] = []
  const seen = new Set<string>()
  const add = (name: string, find: FindProvider, at: number): void => {
    const provider = find(name)
    const key = `${name}\0${text.lastIndexOf('\n', at)}`
    if (provider === null || seen.has(key)) return
    seen.add(key)
    hits.push({ rule: 'llm-sdk-dependency', provider, url: null, subject: name, at })
  }
  READERS[kind](text, add)
  return hits
}

type Add = (name: string, find: FindProvider, at: number) => void
type ManifestReader = (text: string, add: Add) => void

const READERS: Readonly<Record<ManifestKind, ManifestReader>> = {
  package_json: (text, add) =>
    readJsonSections(
      text,
      /^(?:(?:dev|peer|optional)?[dD]ependencies|overrides|resolutions|catalog)$/,
      npmProvider,
      add,
    ),
  deno: (text, add) =>
    eachMatch(text, /"(?:imports|scopes)?"?\s*:\s*"((?:npm|jsr):[^"]+|https?:\/\/[^"]+)"/g, npmProvider, add),
  composer: (text, add) => readJsonSections(text, /^require(?:-dev)?$/, composerProvider, add),
  requirements: (text, add) =>
    eachMatch(text, /^[ \t]*([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:\[|[=<>!~;@#]|$))/gm, pypiProvider, add),
  conda: (text, add) =>
    eachMatch(text, /^[ \t]*-[ \t]*["']?(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/gm, pypiProvider, add),
  toml: readToml,
  setup_cfg: (text, add) =>
    eachMatch(text, /^[ \t]+([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:\[|[=<>!~;]|$))/gm, pypiProvider, add),
  go_mod: (text, add) =>
    eachMatch(
      text,
      /^[ \t]*(?:require[ \t]+)?([a-z0-9.-]+\.[a-z]+\/[^\s]+)[ \t]+v[^\n]*$/gm,
      goProvider,
      add,
      /\/\/ indirect/,
    ),
  gemfile: (text, add) =>
    eachMatch(
      text,
      /\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ \t(]+["']([\w.-]+)["']/g,
      gemProvider,
      add,
      /^[ \t]*#/,
    ),
  maven: readMaven,
  gradle: readGradle,
  nuget: (text, add) =>
    eachMatch(
      text,
      /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)\b[^>]{0,500}?\b(?:Include|Update|id)="([^"]+)"/gi,
      nugetProvider,
      add,
    ),
}

/** @param not lines that do not count */
function eachMatch(
  text: string,
  pattern: RegExp,
  find: FindProvider,
  add: Add,
  not: RegExp | null = null,
): void {
  for (const match of text.matchAll(pattern)) {
    const name = match[1]
    if (name === undefined) continue
    const line = not === null ? '' : lineAt(text, match.index)
    if (not?.test(line) !== true) add(name, find, match.index + match[0].indexOf(name))
  }
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_LINE))
}

/** Members of the sections of a JSON file, told by the braces that hold them. */
function readJsonSections(text: string, section: RegExp, find: FindProvider, add: Add): void {
  let sectionDepth: number | null = null
  let depth = 0
  let name: { readonly text: string; readonly at: number } | null = null
  // A string that never closes goes to the end, so that none of its quotes is tried as another beginning.
  for (const token of text.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|[{}[\]:,]/g)) {
    const [mark, string] = token
    if (string !== undefined) {
      name = { text: string, at: token.index + 1 }
      continue
    }
    if (mark === ':' && name !== null && sectionDepth !== null) add(name.text, find, name.at)
    if (mark === '{' || mark === '[') {
      depth++
      if (mark === '{' && name !== null && sectionDepth === null && section.test(name.text))
        sectionDepth = depth
    } else if (mark === '}' || mark === ']') {
      if (sectionDepth === depth) sectionDepth = null
      depth--
    }
    if (mark !== ':') name = null
  }
}

/** pyproject.toml, Pipfile, Cargo.toml and version catalogues, told by their tables and lists. */
function readToml(text: string, add: Add): void {
  let table = ''
  let list: string | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.length > LONGEST_LINE || /^\s*#/.test(line)) continue
    const opened = list === null ? /^\s*\[+([^\]]+)\]+\s*(?:#.*)?$/.exec(line)?.[1]?.trim() : undefined
    table = opened ?? table
    const key: string | undefined =
      list === null ? /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(line)?.[1] : undefined
    list = key !== undefined && /=\s*\[/.test(line) ? key : list
    readTomlLine({ line, table, key: key ?? null, list, start }, add)
    if (/\][\s,]*(?:#.*)?$/.test(line)) list = null
  }
}

interface TomlLine {
  readonly line: string
  readonly table: string
  readonly key: string | null
  /** Name of the list that the line belongs to. */
  readonly list: string | null
  readonly start: number
}

const PYTHON_NAME = /["']([A-Za-z0-9][\w.-]*)(?=\s*(?:\[[\w,\s-]*\])?\s*(?:[=<>!~;@][^"']*)?["'])/g

function readTomlLine({ line, table, key, list, start }: TomlLine, add: Add): void {
  const place = (name: string): number => start + line.indexOf(name)
  const isPoetry = /poetry.*dependencies$|^(?:dev-)?packages$/.test(table)
  const isCargo =
    /(?:^|\.)(?:dev-|build-)?dependencies(?:$|\.)/.test(table) &&
    !isPoetry &&
    !/^(?:project|tool)\b/.test(table)
  const inTable = /(?:^|\.)(?:dev-|build-)?dependencies\.([\w-]+)$/.exec(table)?.[1]
  if (isCargo && key !== null) add(key, crateProvider, place(key))
  if (isCargo && inTable !== undefined && line.includes(inTable)) add(inTable, crateProvider, place(inTable))
  if (isPoetry && key !== null) add(key, pypiProvider, place(key))
  const isList = list !== null && (/dependencies|requires/.test(list) || /dependenc/.test(table))
  if (isList)
    for (const { 1: name = '', index } of line.matchAll(PYTHON_NAME))
      add(name, pypiProvider, start + index + 1)
  for (const { 1: name = '', index } of line.matchAll(/["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/g)) {
    add(name, mavenProvider, start + index + 1)
  }
}

function readMaven(text: string, add: Add): void {
  for (const match of text.matchAll(
    /<groupId>\s*([\w.-]+)\s*<\/groupId>\s*<artifactId>\s*([\w.-]+)\s*<\/artifactId>/g,
  )) {
    add(`${match[1]}:${match[2]}`, mavenProvider, match.index)
  }
}

/** `implementation "group:artifact:version"` and `group: 'a', name: 'b'`. */
function readGradle(text: string, add: Add): void {
  for (const match of text.matchAll(/["']([\w.-]+:[\w.-]+)(?::[^"'\n]*)?["']/g)) {
    if (!/^\s*\/\//.test(lineAt(text, match.index))) add(match[1] ?? '', mavenProvider, match.index + 1)
  }
  for (const match of text.matchAll(
    /\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']/g,
  )) {
    add(`${match[1]}:${match[2]}`, mavenProvider, match.index)
  }
}
