import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type Scalar } from 'yaml'
import { isSettingName } from '../calls.js'
import { providerUrlIn } from '../hosts.js'
import { createPrefilter } from '../keywords.js'
import { actionProvider } from '../packages.js'
import type { Hit } from '../rules.js'
import type { TextPlace, Unit } from '../unit.js'

export interface YamlReading {
  /** Scripts that it holds. */
  readonly units: readonly Unit[]
  readonly hits: readonly Hit[]
  /** Variables that it gives the programs it starts, with what they hold. */
  readonly variables: readonly { readonly name: string; readonly value: string }[]
}

/** Keys whose text is a command line: GitHub, GitLab, compose, Kubernetes, CircleCI, Azure, Taskfile. */
const SCRIPTS = new Set(
  'run script before_script after_script command commands entrypoint args cmd cmds bash sh powershell pwsh inlineScript exec pre-commit entry'.split(
    ' ',
  ),
)
const ENVIRONMENTS = new Set('env environment variables vars build-args args defaults'.split(' '))
/** Larger ones are data. */
const LARGEST = 1 << 20
const DEEPEST = 40

/** Commands and settings of a YAML file. Aliases are not followed: what they stand for was read in its place. */
export function readYaml(path: string, text: string): YamlReading {
  const units: Unit[] = []
  const hits: Hit[] = []
  const variables: { name: string; value: string }[] = []
  const lines = new LineCounter()
  let sources: readonly string[] | undefined
  const visit = (node: unknown, key: string, parent: string, shell: string, depth: number): void => {
    if (depth > DEEPEST) return
    if (isMap(node)) {
      const own = shellOf(node) ?? shell
      for (const { key: name, value } of node.items)
        visit(value, isScalar(name) ? String(name.value) : '', key, own, depth + 1)
    } else if (isSeq(node)) visitList(node.items, key, parent, shell, depth)
    else if (isScalar(node) && typeof node.value === 'string') visitText(node, node.value, key, parent, shell)
  }
  const visitList = (
    items: readonly unknown[],
    key: string,
    parent: string,
    shell: string,
    depth: number,
  ): void => {
    const words = items.map((item) => (isScalar(item) && typeof item.value === 'string' ? item : null))
    const isWords =
      SCRIPTS.has(key) && !/script|cmds|commands/.test(key) && words.every((word) => word !== null)
    const [first] = words
    if (isWords && first != null) {
      const line = words.map((word) => quoted(String(word?.value ?? ''))).join(' ')
      units.push({ path, text: line, language: 'shell', placeOf: () => placeAt(first, 0) })
    } else for (const item of items) visit(item, key, parent, shell, depth + 1)
  }
  const visitText = (node: Scalar, value: string, key: string, parent: string, shell: string): void => {
    const at = node.range?.[0] ?? 0
    if (SCRIPTS.has(key))
      units.push({ path, text: value, language: languageOf(shell, key), placeOf: placesOf(node, value) })
    if (key === 'uses') pushAction(value, at)
    const isVariable = ENVIRONMENTS.has(parent) || ENVIRONMENTS.has(key)
    const [, listed, own] =
      isVariable && ENVIRONMENTS.has(key) ? (/^([A-Za-z_]\w*)=(.*)$/s.exec(value) ?? []) : []
    const name = listed ?? key
    const setting = own ?? value
    if (isVariable && name !== '') variables.push({ name, value: setting })
    const url = isSettingName(name) ? providerUrlIn(setting, 'bare') : null
    if (url !== null && !SCRIPTS.has(key))
      hits.push({ rule: 'llm-base-url', provider: url.provider, url: url.url, subject: name, at })
  }
  const pushAction = (value: string, at: number): void => {
    const provider = actionProvider(value)
    if (provider !== null) hits.push({ rule: 'llm-sdk-import', provider, url: null, subject: value, at })
  }
  const placeAt = (node: Scalar, offset: number): TextPlace => {
    const { line, col } = lines.linePos((node.range?.[0] ?? 0) + offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  /** Lines of a block stand one below the other behind its mark; others are shown where they begin. */
  const placesOf =
    (node: Scalar, value: string) =>
    (offset: number): TextPlace => {
      const start = placeAt(node, 0)
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
      if (!isBlock) return start
      const before = value.slice(0, offset)
      const line = start.line + 1 + (before.match(/\n/g)?.length ?? 0)
      const inLine = offset - (before.lastIndexOf('\n') + 1)
      sources ??= text.split('\n')
      const source = sources[line - 1] ?? ''
      return { line, column: (/^\s*/.exec(source)?.[0].length ?? 0) + inLine + 1 }
    }
  // Many files name a provider in a remark alone, and to read YAML costs far more than to ask.
  const bare = withoutRemarks(text)
  if (bare !== text && !createPrefilter().hasKeyword(Buffer.from(bare))) return { units, hits, variables }
  for (const document of documentsOf(text, lines)) visit(document, '', '', '', 0)
  return { units, hits, variables }
}

/** Without lines that hold a comment alone; in blocks of text they are part of the text. */
function withoutRemarks(text: string): string {
  if (!/^[ \t]*#/m.test(text)) return text
  const kept: string[] = []
  /** Of the line that opens a block; null outside of blocks. */
  let block: number | null = null
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/)
    if (block !== null && indent !== -1 && indent <= block) block = null
    if (block === null && line[indent] === '#') continue
    kept.push(line)
    if (block === null && /[|>][-+\d]*\s*(?:#.*)?$/.test(line)) block = indent
  }
  return kept.join('\n')
}

function documentsOf(text: string, lines: LineCounter): readonly (Node | null)[] {
  if (text.length > LARGEST || isTooDeep(text)) return []
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  return 'empty' in documents ? [] : documents.map(({ contents }) => contents)
}

/** Brackets in brackets cost the parser a frame each. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x5b || code === 0x7b) depth++
    else if (code === 0x5d || code === 0x7d) depth--
    if (depth > 200) return true
  }
  return /^(?:[ \t]*[-?:] ){100}/m.test(text)
}

/** `shell:` beside `run:` says what the script is written in. */
function shellOf(node: { get(key: string): unknown }): string | null {
  const shell = node.get('shell')
  return typeof shell === 'string' ? shell : null
}

function languageOf(shell: string, key: string): Unit['language'] {
  if (/^python/.test(shell)) return 'python'
  if (/^(?:pwsh|powershell)/.test(shell) || key === 'powershell' || key === 'pwsh') return 'powershell'
  return /^node/.test(shell) ? 'javascript' : 'shell'
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
