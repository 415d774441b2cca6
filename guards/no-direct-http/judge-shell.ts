import { readShell } from '../../src/scan/code/shell.js'
import type { ShellCommand, ShellWord } from '../../src/scan/code/shell-command.js'
import { isSettingName } from './calls.js'
import { HOLE } from './fold/folded.js'
import { providerUrlIn } from './hosts.js'
import { installedBy } from './installs.js'
import { commandProvider } from './packages.js'
import type { Hit } from './rules.js'
import { createShellValues, type ShellValues } from './shell-values.js'
import { type Expanded, unwrapped } from './shell-words.js'

export interface ShellVerdict {
  readonly hits: readonly Hit[]
  readonly diagnostics: number
  /** Programs of other languages that stand in the script, to be judged as such. */
  readonly programs: readonly ShellProgram[]
}

export interface ShellProgram {
  readonly language: 'python' | 'javascript' | 'ruby'
  readonly text: string
  readonly at: number
}

/** What sends requests from a command line. */
const CLIENTS = new Set(
  'curl wget http https httpie xh xhs curlie aria2c lynx grpcurl websocat wscat hey ab wrk k6 hurl lwp-request GET POST curl.exe'.split(
    ' ',
  ),
)
/** What looks whether a host is there. */
const DIAGNOSTICS = new Set(
  'ping ping6 dig nslookup host nc ncat telnet traceroute mtr tracepath openssl nmap getent drill whois'.split(
    ' ',
  ),
)
const SHELLS = /^(?:.*\/)?(?:ba|z|k|da|a)?sh$/
const INTERPRETERS: Readonly<Record<string, ShellProgram['language']>> = {
  python: 'python',
  python3: 'python',
  node: 'javascript',
  bun: 'javascript',
  deno: 'javascript',
  ruby: 'ruby',
}
const HARMLESS = new Set(
  'echo printf grep egrep rg sed awk test [ [[ : cat jq assert log say error warn info die fail logger read'.split(
    ' ',
  ),
)
/** Scripts in scripts in scripts: deeper is nobody's. */
const DEEPEST = 6

interface Look {
  readonly values: ShellValues
  readonly hits: Hit[]
  readonly programs: ShellProgram[]
  /** Offset that everything is shown at; null for a hit's own. */
  readonly fixedAt: number | null
  readonly depth: number
  diagnostics: number
}

/** What goes round the client in a script. @param variables that settings of the project give */
export function judgeShell(text: string, variables: (name: string) => string | null): ShellVerdict {
  const look: Look = {
    values: createShellValues(variables),
    hits: [],
    programs: [],
    fixedAt: null,
    depth: 0,
    diagnostics: 0,
  }
  judgeCommands(readShell(text), look)
  return {
    hits: [...look.hits, ...unusedAddresses(look)],
    diagnostics: look.diagnostics,
    programs: look.programs,
  }
}

/** The same of one command line that a program runs. */
export function judgeCommandLine(line: string): readonly Hit[] {
  return judgeShell(line.slice(0, 8_192), () => null).hits.filter(({ rule }) => rule !== 'llm-url')
}

function judgeCommands(commands: readonly ShellCommand[], look: Look): void {
  for (const command of commands) {
    for (const { name, value, at } of command.assignments) {
      judgeSubstitutions(value, look)
      look.values.assign(name, value, at)
    }
    for (const word of command.words) judgeSubstitutions(word, look)
    judgeCommand(command, look)
  }
}

function judgeSubstitutions(word: ShellWord, look: Look): void {
  for (const part of word.parts) {
    if (part.kind === 'commands') judgeCommands(part.commands, look)
    if (part.kind === 'variable' && part.fallback !== null) judgeSubstitutions(part.fallback, look)
  }
}

function judgeCommand(command: ShellCommand, look: Look): void {
  const words = unwrapped(
    command.words.map((word) => ({ text: look.values.textOf(word), at: word.at, word })),
  )
  const [program, ...args] = words
  if (program === undefined) return
  const at = look.fixedAt ?? program.at
  const name = program.text.slice(program.text.lastIndexOf('/') + 1)
  const texts = args.map(({ text }) => text)
  if (CLIENTS.has(name)) judgeClient(name, words, at, look)
  else if (DIAGNOSTICS.has(name)) countDiagnostics(texts, look)
  else if (name === 'eval' || (SHELLS.test(program.text) && texts.some((text) => /^-\w*c$/.test(text))))
    judgeNested(texts, at, look)
  else if (name === 'alias') judgeAliases(texts, look)
  else judgeOther(name, words, command, at, look)
}

function judgeClient(name: string, words: readonly Expanded[], at: number, look: Look): void {
  const isLookUp = words.some(
    ({ text }) =>
      text === '--head' || text === 'HEAD' || text === '--spider' || /^-[a-zA-Z]*I[a-zA-Z]*$/.test(text),
  )
  for (const [index, { text, word }] of words.entries()) {
    if (index === 0 || text === '') continue
    const before = words[index - 1]?.text ?? ''
    const named = headerHost(text) ?? routedHost(before, text)
    const url = providerUrlIn(named ?? text, named === null && PROSE_OPTIONS.has(before) ? 'start' : 'bare')
    if (url === null || DATA_OPTIONS.has(before)) continue
    look.values.explain(word)
    if (isLookUp && url.isRoot) look.diagnostics++
    else look.hits.push({ rule: 'llm-direct-call', provider: url.provider, url: url.url, subject: name, at })
    return
  }
}

const DATA_OPTIONS = new Set([
  '-d',
  '--data',
  '--data-raw',
  '--data-binary',
  '-A',
  '--user-agent',
  '-e',
  '--referer',
  '-o',
  '--output',
  '-w',
])
const PROSE_OPTIONS = new Set(['-o', '--output', '-X', '-u', '--user', '-H'])

/** A request that is sent elsewhere still names whom it is for. */
function headerHost(text: string): string | null {
  return /^host:\s*(\S+)/i.exec(text)?.[1] ?? null
}

/** `--resolve host:port:address`, `--connect-to host:port:other:port` */
function routedHost(option: string, text: string): string | null {
  return option === '--resolve' || option === '--connect-to' ? (text.split(':')[0] ?? null) : null
}

function countDiagnostics(texts: readonly string[], look: Look): void {
  if (texts.some((text) => providerUrlIn(text.replace(/:\d+$/, ''), 'bare') !== null)) look.diagnostics++
}

function judgeNested(texts: readonly string[], at: number, look: Look): void {
  if (look.depth >= DEEPEST) return
  const script = texts.filter((text) => !text.startsWith('-')).join(' ')
  const nested: Look = { ...look, fixedAt: at, depth: look.depth + 1 }
  judgeCommands(readShell(script), nested)
  look.diagnostics = nested.diagnostics
}

function judgeAliases(texts: readonly string[], look: Look): void {
  for (const text of texts) {
    const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(text) ?? []
    if (name !== undefined && value !== undefined) look.values.alias(name, value)
  }
}

function judgeOther(
  name: string,
  words: readonly Expanded[],
  command: ShellCommand,
  at: number,
  look: Look,
): void {
  const texts = words.map(({ text }) => text)
  const aliased = look.values.aliasOf(name)
  if (aliased !== null && look.depth < DEEPEST) {
    judgeNested(
      [[aliased, ...texts.slice(1).map((text) => `'${text.replaceAll("'", '')}'`)].join(' ')],
      at,
      look,
    )
    return
  }
  const language = INTERPRETERS[name]
  if (language !== undefined) {
    const code = texts[texts.findIndex((text) => /^(?:-c|-e|-p|-pe|--eval|--print|eval)$/.test(text)) + 1]
    const isInline = texts.some((text) => /^(?:-c|-e|-p|-pe|--eval|--print|eval)$/.test(text))
    if (isInline && code !== undefined) look.programs.push({ language, text: code, at })
    else
      for (const input of command.inputs)
        look.programs.push({ language, text: input.text, at: look.fixedAt ?? input.at })
  }
  if (SHELLS.test(name)) for (const input of command.inputs) judgeNested([input.text], at, look)
  const provider = commandProvider(texts)
  if (provider !== null)
    look.hits.push({ rule: 'llm-direct-call', provider, url: null, subject: texts.slice(0, 2).join(' '), at })
  for (const installed of installedBy(texts)) {
    look.hits.push({
      rule: 'llm-sdk-dependency',
      provider: installed.provider,
      url: null,
      subject: installed.name,
      at,
    })
  }
  if (!HARMLESS.has(name)) judgeArguments(name, words, at, look)
}

/** An address that is handed to a program of which nothing is known. */
function judgeArguments(name: string, words: readonly Expanded[], at: number, look: Look): void {
  for (const { text, word } of words.slice(1)) {
    const [, setting, value] = /^(?:--?)?([\w.-]+)=(.*)$/s.exec(text) ?? []
    const url = providerUrlIn(value ?? text, 'start')
    if (url === null) continue
    const rule = setting !== undefined && isSettingName(setting) ? 'llm-base-url' : 'llm-url'
    look.values.explain(word)
    look.hits.push({
      rule,
      provider: url.provider,
      url: url.url,
      subject: rule === 'llm-base-url' ? (setting ?? name) : name,
      at,
    })
    return
  }
}

/** Addresses in variables that no command of the script takes: somebody else will. */
function unusedAddresses({ values }: Look): readonly Hit[] {
  return values.unexplained().flatMap(({ name, text, at }): readonly Hit[] => {
    const isSetting = isSettingName(name)
    const url = providerUrlIn(text.replaceAll(HOLE, ''), isSetting ? 'bare' : 'start')
    if (url === null) return []
    return [
      {
        rule: isSetting ? 'llm-base-url' : 'llm-url',
        provider: url.provider,
        url: url.url,
        subject: name,
        at,
      },
    ]
  })
}
