import { HASH, maskComments } from '../../src/scan/mask-comments.js'
import { blank } from '../../src/scan/mask-script.js'
import { readPowerShell } from './read-powershell.js'
import { readPython } from './read-python.js'
import { readShell } from './read-shell.js'
import { type Declaration, type EnvRead, joinSeen, NOTHING, type Seen } from './seen.js'
import { entriesBelow, environmentEntries, linesBelow, type YamlLine, yamlLines } from './yaml-lines.js'

export interface SeenWorkflow extends Seen {
  /** Those of the reads that the settings of the repository hold: `vars.X`, `secrets.X`. By offset. */
  readonly settings: ReadonlySet<number>
}

const USE = /\b(env|vars|secrets)(?:\.([A-Za-z_]\w*)|\[\s{0,8}'([A-Za-z_]\w*)'\s{0,8}\])(\s{0,8}\|\|)?/g
/** A step has fewer lines than this between its keys. */
const MOST_STEP_LINES = 200

/** Workflows and actions of GitHub: expressions, what steps provide, and the scripts that they run. */
export function readWorkflow(text: string): SeenWorkflow {
  const code = maskComments(text, HASH)
  const lines = yamlLines(code)
  const reads: EnvRead[] = []
  const settings = new Set<number>()
  for (const [from, to] of [...expressionsOf(code), ...conditionsOf(lines)]) {
    for (const match of code.slice(from, to).matchAll(USE)) {
      const name = match[2] ?? match[3] ?? ''
      const offset = from + match.index + match[0].indexOf(name, (match[1] ?? '').length)
      if (match[1] !== 'env') settings.add(offset)
      reads.push({ name, offset, hasDefault: match[4] !== undefined })
    }
  }
  const declarations: Declaration[] = environmentEntries(lines, 'env').map(({ name, offset }) => ({
    name,
    offset,
    kind: 'provided',
  }))
  const scripts = lines.filter(({ key }) => key === 'run').map((line) => readStep(text, lines, line))
  const own = {
    reads,
    unnamed: [],
    declarations: [...declarations, ...calledWith(lines), ...inputsOf(lines)],
  }
  return { ...joinSeen([own, ...scripts]), settings }
}

type Range = readonly [from: number, to: number]

/** From `${{` to `}}` of the same line. */
function expressionsOf(code: string): readonly Range[] {
  const ranges: Range[] = []
  let at = code.indexOf('${{')
  while (at !== -1) {
    const close = code.indexOf('}}', at)
    if (close === -1) break
    const newline = code.indexOf('\n', at)
    const isWhole = newline === -1 || close < newline
    if (isWhole) ranges.push([at, close + 2])
    at = code.indexOf('${{', isWhole ? close + 2 : newline)
  }
  return ranges
}

/** `if:` is an expression without any marks. */
function conditionsOf(lines: readonly YamlLine[]): readonly Range[] {
  return lines
    .filter(({ key, value }) => key === 'if' && !value.includes('${{'))
    .map(({ value, valueOffset }): Range => [valueOffset, valueOffset + value.length])
}

/** Secrets that a workflow is called with; `secrets` of a call gives them names as well. */
function calledWith(lines: readonly YamlLine[]): readonly Declaration[] {
  const called = lines.find(({ key }) => key === 'workflow_call')
  const secrets =
    called === undefined ? undefined : linesBelow(lines, called).find(({ key }) => key === 'secrets')
  if (secrets === undefined) return []
  return entriesBelow(lines, secrets).flatMap(({ key, keyOffset }): readonly Declaration[] =>
    key === null ? [] : [{ name: key, offset: keyOffset, kind: 'provided' }],
  )
}

/**
 * The variables of an action's inputs. Source: GitHub's "Metadata syntax for GitHub Actions", `inputs.<input_id>`: upper
 * case, blanks become underscores.
 */
function inputsOf(lines: readonly YamlLine[]): readonly Declaration[] {
  const inputs = lines.find(({ key, depth }) => key === 'inputs' && depth === 0)
  if (inputs === undefined) return []
  return entriesBelow(lines, inputs).flatMap(({ key, keyOffset }): readonly Declaration[] =>
    key === null ? [] : [{ name: `INPUT_${key.toUpperCase()}`, offset: keyOffset, kind: 'input' }],
  )
}

/** The script of a step, in the language of its shell; places are those in the file. */
function readStep(text: string, lines: readonly YamlLine[], run: YamlLine): Seen {
  const isBlock = /^[|>][-+0-9]{0,2}$/.test(run.value)
  const below = isBlock ? linesBelow(lines, run) : []
  const last = below.at(-1)
  const from = isBlock ? (below[0]?.offset ?? run.valueOffset) : run.valueOffset
  const to = last === undefined ? lineEnd(text, run.valueOffset) : lineEnd(text, last.offset)
  const quoted = !isBlock && /^["']/.test(run.value) ? 1 : 0
  const written = text.slice(from + quoted, to - quoted)
  const script = blank(written, expressionsOf(written))
  const moved = moveBy(readScript(script, shellOf(lines, run)), from + quoted)
  return joinSeen([moved, { ...NOTHING, declarations: writtenForLater(script, from + quoted) }])
}

function readScript(script: string, shell: string): Seen {
  if (/^(?:pwsh|powershell)/.test(shell)) return readPowerShell(script)
  return /^python/.test(shell) ? readPython(script) : readShell(script)
}

function moveBy({ reads, unnamed, declarations }: Seen, by: number): Seen {
  return {
    reads: reads.map((read) => ({ ...read, offset: read.offset + by })),
    unnamed: unnamed.map((offset) => offset + by),
    declarations: declarations.map((each) => ({ ...each, offset: each.offset + by })),
  }
}

/** Of the step, which has the same depth as `run`. */
function shellOf(lines: readonly YamlLine[], run: YamlLine): string {
  for (const direction of [-1, 1]) {
    // The line that begins with a dash begins the step.
    let line: YamlLine | undefined = run
    for (let left = MOST_STEP_LINES; left > 0 && line !== undefined && line.depth >= run.depth; left--) {
      if (line.depth === run.depth && line.key === 'shell') return line.value
      if (direction === -1 && line.depth === run.depth && line.isItem) break
      line = lines[line.index + direction]
      if (direction === 1 && line?.isItem === true && line.depth <= run.depth) break
    }
  }
  return 'bash'
}

/** What a script appends to the file of GITHUB_ENV is there for the steps behind it. */
function writtenForLater(script: string, from: number): readonly Declaration[] {
  if (!/GITHUB_ENV/.test(script)) return []
  return [
    ...script.matchAll(
      /(?:\b(?:echo|printf)[ \t]{1,8}(?:-\w{1,8}[ \t]{1,8}){0,3}["']?|^[ \t]{0,60}["'])([A-Za-z_]\w*)(?:=|<<)/gm,
    ),
  ].map((match) => ({
    name: match[1] ?? '',
    offset: from + match.index + match[0].lastIndexOf(match[1] ?? ''),
    kind: 'provided' as const,
  }))
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
