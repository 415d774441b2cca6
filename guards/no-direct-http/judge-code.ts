import { type Address, addressesIn, hostsAlone, withoutBody } from './addresses.js'
import { isAddressName, isDiagnostic, isProseName, isSettingName, kindOfCall, makesClient } from './calls.js'
import type { Argument, CallExpression, Expression, Source } from './fold/expression.js'
import type { Folded, Folder } from './fold/folded.js'
import type { CallSite, Kept } from './fold/place.js'
import { mayBeAddress, providerUrlIn } from './hosts.js'
import { sdkOf } from './imports/index.js'
import { isTypePosition } from './imports/javascript.js'
import { judgeCommandLine } from './judge-shell.js'
import { serviceProvider } from './packages.js'
import { readsKept, sendsNothing } from './passive-calls.js'
import type { CodeFile, Project } from './project.js'
import { resolveCallee } from './resolve-callee.js'
import type { Hit } from './rules.js'

export interface CodeVerdict {
  readonly hits: readonly Hit[]
  /** Looks whether a host is there, which the guard lets be. */
  readonly diagnostics: number
}

/** What one look at a file works with. */
interface Look {
  readonly file: CodeFile
  readonly folder: Folder
  readonly project: Project
  readonly hits: Hit[]
  readonly seen: Set<string>
  /** Literals that a hit is about already. */
  readonly explained: Set<string>
  diagnostics: number
}

/** What goes round the client in a file, once all files were read. */
export function judgeCode(file: CodeFile, project: Project, folder: Folder): CodeVerdict {
  const look: Look = {
    file,
    folder,
    project,
    hits: [],
    seen: new Set(),
    explained: new Set(),
    diagnostics: 0,
  }
  judgeImports(look)
  const unsure = file.parsed.calls.filter((site) => !judgeCall(site, look))
  const [others, last]: [CallSite[], CallSite[]] = [[], []]
  for (const site of unsure) {
    if (sendsNothing(site, look)) last.push(site)
    // Most calls are given no address at all.
    else if (addressOf(site.call.args, look) !== undefined)
      (isGivenLater(site, look) ? last : others).push(site)
  }
  for (const site of others) judgeUnknownCall(site, look)
  const isAlias = ({ value }: Kept): boolean => value.kind === 'name'
  for (const kept of file.parsed.kept) if (!isAlias(kept)) judgeKept(kept, look)
  for (const kept of file.parsed.kept) if (isAlias(kept)) judgeKept(kept, look)
  for (const site of last) judgeUnknownCall(site, look)
  return { hits: look.hits, diagnostics: look.diagnostics }
}

/** The first one among the arguments of a call. */
function addressOf(args: readonly Argument[], { folder }: Look): Address | undefined {
  return addressesIn(args, folder, 'start').next().value
}

/** A name may hold an address before its function gives it one further down; that is the place to show. */
function isGivenLater({ call, end }: CallSite, look: Look): boolean {
  const sources = addressOf(call.args, look)?.folded.sources ?? []
  return sources.length > 0 && sources.every(({ origin, at }) => origin === look.file.origin && at >= end)
}

function judgeImports({ file, hits }: Look): void {
  const seen = new Set<string>()
  for (const { specifier, at, isTypeOnly } of file.imports) {
    const provider = isTypeOnly ? null : sdkOf(specifier, file.language)
    const line = `${file.unit.placeOf(at).line}:${provider}`
    if (provider === null || seen.has(line)) continue
    seen.add(line)
    hits.push({ rule: 'llm-sdk-import', provider, url: null, subject: specifier, at })
  }
}

/** False where nobody knows what the call does with what it is given. */
function judgeCall(site: CallSite, look: Look): boolean {
  const { call } = site
  if (makesClient(call.name) && judgeService(site, look)) return true
  const callee = resolveCallee(call.name, call.scope, look.project)
  const own = kindOfCall(callee.name, callee.module)
  // Bundlers shorten the names of what they import, and keep the local ones.
  const kind = own === 'unknown' ? kindOfCall(call.name, null) : own
  switch (kind) {
    case 'request':
      if (sendsNothing(site, look)) return false
      judgeRequest(site, callee.name, look)
      return true
    case 'import':
      judgeLoad(site, look)
      return true
    case 'command':
      judgeCommand(site, look)
      return false
    case 'harmless':
      return true
    case 'unknown':
      return false
  }
}

/** A cloud's library gets at models by the name of the service. */
function judgeService({ call, at }: CallSite, look: Look): boolean {
  for (const { name, value } of call.args) {
    if (name !== null && name !== 'service_name') continue
    for (const { text } of look.folder.fold(value)) {
      const provider = serviceProvider(text)
      if (provider === null) continue
      add(look, { rule: 'llm-sdk-import', provider, url: null, subject: `${call.name}('${text}')`, at })
      return true
    }
  }
  return false
}

function judgeRequest({ call, at }: CallSite, name: string, look: Look): void {
  const isLookUp = isDiagnostic(name) || call.args.some(({ value }) => asksForHead(value, look))
  for (const { argument, folded, url } of addressesIn(
    withoutBody(call.args),
    look.folder,
    hostsAlone(name),
  )) {
    if (isLookUp && url.isRoot) look.diagnostics++
    else {
      const rule = argument !== null && isSettingName(argument) ? 'llm-base-url' : 'llm-direct-call'
      add(look, { rule, provider: url.provider, url: url.url, subject: subjectOf(name, argument), at })
    }
    explain(folded, look)
    return
  }
}

/** `baseURL of axios.create` */
function subjectOf(name: string, argument: string | null): string {
  const plain = name.replace(/^(?:this)?\./, '')
  if (argument === null || !isSettingName(argument)) return plain
  return plain === '' ? argument : `${argument} of ${plain}`
}

/** `{ method: 'HEAD' }` */
function asksForHead(value: Argument['value'], { folder }: Look): boolean {
  return (folder.record(value) ?? []).some(
    ({ name, value: own }) => name === 'method' && folder.fold(own)[0]?.text === 'HEAD',
  )
}

function judgeLoad({ call, at }: CallSite, look: Look): void {
  const { file, folder } = look
  const first = call.args[0]?.value
  if (first === undefined || isTypePosition(file.unit.text, at)) return
  // What is written out was found as an import.
  const isStatic = (call.name === 'require' && file.language === 'javascript') || file.language === 'ruby'
  if (first.kind === 'text' && isStatic) return
  const known = folder.fold(first)
  for (const { text } of known.length > 0 ? known : membersNamedLike(first, look)) {
    const provider = sdkOf(text, file.language)
    if (provider === null) continue
    add(look, { rule: 'llm-sdk-import', provider, url: null, subject: text, at })
    return
  }
}

/** `import(entry.package)` of an entry that only the run picks: whatever the file calls a `package`. */
function membersNamedLike(value: Expression, { file, folder }: Look): readonly Folded[] {
  if (value.kind !== 'name' || !value.name.includes('.')) return []
  const member = value.name.slice(value.name.lastIndexOf('.') + 1)
  return file.parsed.kept.flatMap((kept) => (kept.name === member ? folder.fold(kept.value) : []))
}

function judgeCommand({ call, at }: CallSite, look: Look): void {
  const words = argumentsOf(call).flatMap(({ value }) => {
    const items = look.folder.list(value) ?? [value]
    return items.map((item) => look.folder.fold(item)[0])
  })
  const known = words.filter((word) => word !== undefined)
  const line = known.map(({ text }) => text).join(' ')
  for (const hit of judgeCommandLine(line)) {
    add(look, { ...hit, at })
    for (const folded of known) explain(folded, look)
    return
  }
}

/** `Command::new(program).arg(a).arg(b)` is one command line. */
function argumentsOf({ name, receiver, args }: CallExpression): readonly Argument[] {
  const isAdded = /\.args?$/.test(name) && receiver?.kind === 'call'
  return isAdded ? [...argumentsOf(receiver), ...args] : args
}

function judgeUnknownCall(site: CallSite, look: Look): void {
  const { call, at } = site
  const address = addressOf(readsKept(site, look.folder) ? call.args.slice(1) : call.args, look)
  // What another file names is found there, or allowed there.
  if (address === undefined || isExplained(address.folded, look) || !isOfFile(address.folded, look)) return
  const { argument, folded, url } = address
  const rule = argument !== null && isSettingName(argument) ? 'llm-base-url' : 'llm-url'
  add(look, { rule, provider: url.provider, url: url.url, subject: subjectOf(call.name, argument), at })
  explain(folded, look)
}

function judgeKept({ value, name, at }: Kept, look: Look): void {
  if (name !== null && isProseName(name)) return
  const texts = look.folder.fold(withoutItself(value, name)).filter(({ text }) => mayBeAddress(text))
  if (texts.length === 0) return
  const where = name !== null && isAddressName(name) ? 'bare' : 'start'
  for (const folded of texts) {
    const url = providerUrlIn(folded.text, where)
    if (url === null || isExplained(folded, look) || !isOfFile(folded, look)) continue
    const rule = name !== null && isSettingName(name) ? 'llm-base-url' : 'llm-url'
    add(look, { rule, provider: url.provider, url: url.url, subject: name ?? '', at })
    explain(folded, look)
  }
}

/** `base = base or 'https://…'`: what a name held before was judged where it got it. */
function withoutItself(value: Expression, own: string | null): Expression {
  if (value.kind !== 'either' || own === null) return value
  return { ...value, of: value.of.filter((one) => one.kind !== 'name' || one.name !== own) }
}

function add({ hits, seen }: Look, hit: Hit): void {
  const key = `${hit.at}:${hit.rule}:${hit.provider}`
  if (seen.has(key)) return
  seen.add(key)
  hits.push(hit)
}

function keyOf({ origin, at }: Source): string {
  return `${origin}:${at}`
}

function explain({ sources }: Folded, { explained }: Look): void {
  for (const source of sources) explained.add(keyOf(source))
}

/** Whether the literal that names the host belongs to a hit already. */
function isExplained({ sources }: Folded, { explained }: Look): boolean {
  return sources.length > 0 && sources.some((source) => explained.has(keyOf(source)))
}

function isOfFile({ sources }: Folded, { file }: Look): boolean {
  return sources.length === 0 || sources.some(({ origin }) => origin === file.origin)
}
