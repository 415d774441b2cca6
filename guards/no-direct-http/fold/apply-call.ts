import { characterOf } from '../../../src/scan/code/escapes.js'
import { decodeText, isDecoder } from './decoders.js'
import type { Argument, CallExpression, Expression } from './expression.js'
import { type Folded, type Folder, HOLE } from './folded.js'
import { CHARACTER_CODES, constantOf, joinAll, joined } from './lists.js'
import { fillTemplate } from './templates.js'
import { joinUrl } from './urls.js'

/** Give back what they are called on, as far as a host is concerned. */
const SAME_AS_RECEIVER = new Set(
  'toString to_string to_owned into trim strip rstrip lstrip toLowerCase lower downcase as_str clone encode decode freeze unwrap as_ref valueOf trimEnd trimStart chomp to_s String ToString Trim TrimEnd toURL toURI toUri build expect unwrap_or_default as_bytes getBytes text dup'.split(
    ' ',
  ),
)
/** Give back what they are called with. */
const SAME_AS_ARGUMENT = new Set(
  'String str encodeURI Uri URL URI create parse Parse HttpUrl toHttpUrl from new freeze cast NewURL Url raw bytes bytearray Some Ok Symbol html_safe ParseRequestURI get_str from_str from_utf8 utf8 trimSuffix TrimSuffix TrimRight'.split(
    ' ',
  ),
)
const VARIABLES =
  /(?:^|\.)(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|ENV\.fetch|env\.var|env\.get|env!|option_env!|environ\.setdefault)$/
const WITH_DEFAULT = new Set(
  'unwrap_or unwrap_or_else orElse orElseGet getOrDefault or get fetch pop setdefault Or presence ifEmpty ifBlank getOrElse'.split(
    ' ',
  ),
)
/** Of those, the ones whose first argument is a key. */
const KEYED = new Set('getOrDefault get fetch pop setdefault'.split(' '))
const FORMATS = new Set('Sprintf format Format sprintf format! % formatted printf interpolate'.split(' '))
const PATH_JOINS =
  /(?:^|\.)(?:path\.join|posixpath\.join|JoinPath|Path\.Combine|path\.Join|posix\.join|urlcat|joinURL|urlJoin)$/
const URL_JOINS = /(?:^|\.)(?:urljoin|URI\.join|url\.resolve|URL|Uri|URL\.new|ResolveReference|Url\.join)$/

/** The texts that a call of a known function gives. */
export function applyCall(
  call: CallExpression,
  folder: Folder,
  named: (name: string) => readonly Expression[],
): readonly Folded[] {
  const own = named(call.name)
  if (own.length > 0) return own.flatMap((value) => folder.fold(value))
  const { receiver, args } = call
  const method = call.name.slice(call.name.lastIndexOf('.') + 1)
  const values = args.map(({ value }) => value)
  const [first, second] = values
  if (VARIABLES.test(call.name)) return variableOf(values, folder)
  if (isDecoder(call.name, method, constantOf(second, folder)))
    return decoded(call.name, method, values, receiver, folder)
  if (CHARACTER_CODES.has(method)) {
    const characters = charactersOf(method === 'pack' ? [receiver ?? { kind: 'unknown' }] : values, folder)
    if (characters !== null) return [characters]
  }
  if (PATH_JOINS.test(call.name)) return joinAll(values, folder, '/')
  if (URL_JOINS.test(call.name) && first !== undefined && second !== undefined)
    return joinUrls(call.name, first, second, folder)
  if (FORMATS.has(method)) return formatted(call, method, folder)
  if (method === 'concat' || method === 'Concat' || method === 'plus')
    return joinAll(
      receiver !== null && isValue(receiver, folder) ? [receiver, ...values] : values,
      folder,
      '',
    )
  if (method === 'join' || method === 'Join') return joined(call, folder)
  if (method === 'reversed' && receiver !== null)
    return folder.fold(receiver).map(({ text, sources }) => ({ text: reverse(text), sources }))
  if ((method === 'reverse' || method === 'rev') && receiver !== null)
    return folder.fold(receiver).map(({ text, sources }) => ({ text: reverse(text), sources }))
  if (/^(?:replace|replaceAll|replace_all|gsub|sub|Replace|ReplaceAll|tr)$/.test(method))
    return replaced(call, folder)
  if (WITH_DEFAULT.has(method) && receiver !== null)
    return [...folder.fold(receiver), ...defaultOf(method, values).flatMap((value) => folder.fold(value))]
  if (method === 'at' && receiver !== null) return elementAt(receiver, first, folder)
  if (SAME_AS_RECEIVER.has(method) && receiver !== null && isValue(receiver, folder))
    return folder.fold(receiver)
  if (method === 'cast') return values.slice(-1).flatMap((value) => folder.fold(value))
  if (SAME_AS_ARGUMENT.has(method) && first !== undefined) return folder.fold(first)
  return []
}

function defaultOf(method: string, values: readonly Expression[]): readonly Expression[] {
  return (KEYED.has(method) ? values.slice(1) : values).slice(-1)
}

function isValue(value: Expression, folder: Folder): boolean {
  return folder.fold(value).length > 0
}

function variableOf([name, fallback]: readonly Expression[], folder: Folder): readonly Folded[] {
  const variable = constantOf(name, folder)
  const own = variable === null ? [] : folder.fold({ kind: 'variable', name: variable })
  return [...own, ...(fallback === undefined ? [] : folder.fold(fallback))]
}

function decoded(
  name: string,
  method: string,
  values: readonly Expression[],
  receiver: Expression | null,
  folder: Folder,
): readonly Folded[] {
  const isOfReceiver = values.length === 0 && receiver !== null
  const value = isOfReceiver ? receiver : values[0]
  if (value === undefined) return []
  const kind = constantOf(values[1], folder)
  return folder.fold(value).flatMap(({ text, sources }) => {
    const plain = decodeText(name, method, kind, text)
    return plain === null ? [] : [{ text: plain, sources }]
  })
}

/** A text of character codes: numbers one by one, or lists of them. */
function charactersOf(values: readonly Expression[], folder: Folder): Folded | null {
  const codes: number[] = []
  for (const value of values) {
    const elements = value.kind === 'number' ? [value] : folder.list(value)
    if (elements === null) return null
    for (const element of elements) {
      if (element.kind !== 'number') return null
      codes.push(element.value)
    }
  }
  return codes.length === 0 ? null : { text: codes.map(characterOf).join(''), sources: [] }
}

function joinUrls(name: string, first: Expression, second: Expression, folder: Folder): readonly Folded[] {
  const isBaseFirst = !/(?:^|\.)URL(?:\.new)?$/.test(name)
  const [base, path] = isBaseFirst ? [first, second] : [second, first]
  return joinTextPairs(folder.fold(base), folder.fold(path))
}

function joinTextPairs(bases: readonly Folded[], paths: readonly Folded[]): readonly Folded[] {
  const known = paths.length === 0 ? [{ text: HOLE, sources: [] }] : paths
  return (bases.length === 0 ? [{ text: HOLE, sources: [] }] : bases).flatMap((base) =>
    known.map((path) => ({
      text: joinUrl(base.text, path.text),
      sources: [...base.sources, ...path.sources],
    })),
  )
}

function formatted(
  { receiver, args, name }: CallExpression,
  method: string,
  folder: Folder,
): readonly Folded[] {
  const isOfReceiver =
    name === '%' || method === 'formatted' || (receiver !== null && isValue(receiver, folder))
  const template = isOfReceiver ? receiver : args[0]?.value
  if (template === null || template === undefined) return []
  const values = isOfReceiver ? args : args.slice(1)
  const fill = (argument: Argument | undefined): readonly Folded[] =>
    argument === undefined ? [] : folder.fold(argument.value)
  return folder.fold(template).flatMap((text) => fillTemplate(text, values, fill))
}

function elementAt(receiver: Expression, index: Expression | undefined, folder: Folder): readonly Folded[] {
  const element = index?.kind === 'number' ? folder.list(receiver)?.[index.value] : undefined
  return element === undefined ? [] : folder.fold(element)
}

function replaced({ receiver, args }: CallExpression, folder: Folder): readonly Folded[] {
  const isFree = receiver === null || !isValue(receiver, folder)
  const [target, from, to] = isFree
    ? args.map(({ value }) => value)
    : [receiver, ...args.map(({ value }) => value)]
  const [old, young] = [constantOf(from, folder), constantOf(to, folder)]
  if (target === undefined) return []
  const texts = folder.fold(target)
  if (old === null || young === null || old === '') return texts
  return texts.map(({ text, sources }) => ({ text: text.replaceAll(old, young).slice(0, 2_048), sources }))
}

function reverse(text: string): string {
  return [...text].reverse().join('')
}
