import { characterOf } from '../../../src/scan/code/escapes.js'
import type { CallExpression, Expression } from './expression.js'
import { type Folded, type Folder, joinTexts } from './folded.js'

/** Functions that make characters of numbers. */
export const CHARACTER_CODES = new Set([
  'fromCharCode',
  'fromCodePoint',
  'chr',
  'bytes',
  'bytearray',
  'from',
  'pack',
  'string',
  'String',
  'from_u32',
])

/** `list.join(separator)`, `separator.join(list)`, `Join(list, separator)` or `join(separator, list)`. */
export function joined({ receiver, args }: CallExpression, folder: Folder): readonly Folded[] {
  const values = args.map(({ value }) => value)
  const lists = [receiver, ...values].flatMap((value) => (value === null ? [] : [elementsOf(value, folder)]))
  const elements = lists.find((list) => list !== null) ?? null
  const texts = [receiver, ...values].filter((value) => value !== null && elementsOf(value, folder) === null)
  const separators = texts.flatMap((value) => (value === null ? [] : folder.fold(value).slice(0, 1)))
  const separator = separators[0]?.text ?? (receiver !== null && values.length === 0 ? ',' : '')
  if (elements !== null) return joinAll(elements, folder, separator === '/' ? '/' : separator)
  return values.length > 1 ? joinAll(values.slice(1), folder, separator) : []
}

/** Elements of a list that is written out, turned round, mapped to characters, or made of a text. */
function elementsOf(value: Expression, folder: Folder): readonly Expression[] | null {
  const list = folder.list(value)
  if (list !== null) return list
  if (value.kind !== 'call') return null
  const method = value.name.slice(value.name.lastIndexOf('.') + 1)
  const { receiver, args } = value
  const first = args[0]?.value
  if (method === 'map' || method === 'collect') return mapped(receiver ?? args[1]?.value, first, folder)
  if (
    (method === 'reverse' || method === 'reversed' || method === 'toReversed') &&
    (receiver ?? first) !== undefined
  ) {
    const source = receiver ?? first
    return source === undefined ? null : (elementsOf(source, folder)?.toReversed() ?? null)
  }
  if (
    (method === 'split' || method === 'chars' || method === 'list' || method === 'of') &&
    (receiver ?? first) !== undefined
  ) {
    return split(
      method === 'split' || method === 'chars' ? receiver : (first ?? null),
      method === 'split' ? first : undefined,
      folder,
    )
  }
  return method === 'asList' || method === 'listOf' || method === 'vec!' ? args.map((arg) => arg.value) : null
}

function mapped(
  source: Expression | undefined,
  by: Expression | undefined,
  folder: Folder,
): readonly Expression[] | null {
  const elements = source === undefined ? null : elementsOf(source, folder)
  const name = by?.kind === 'call' || by?.kind === 'name' ? by.name : ''
  if (elements === null || !CHARACTER_CODES.has(name.slice(name.lastIndexOf('.') + 1))) return null
  return elements.map((element) =>
    element.kind === 'number'
      ? { kind: 'text', text: characterOf(element.value), source: { at: 0, origin: -1 } }
      : element,
  )
}

function split(
  source: Expression | null,
  by: Expression | undefined,
  folder: Folder,
): readonly Expression[] | null {
  const text = source === null ? undefined : folder.fold(source)[0]
  if (text === undefined) return null
  const separator = by === undefined ? '' : (constantOf(by, folder) ?? '')
  const origin = text.sources[0] ?? { at: 0, origin: -1 }
  return text.text.split(separator).map((piece) => ({ kind: 'text', text: piece, source: origin }))
}

/** One after the other, with something between. */
export function joinAll(values: readonly Expression[], folder: Folder, separator: string): readonly Folded[] {
  const between: readonly Folded[] = [{ text: separator, sources: [] }]
  return values.reduce<readonly Folded[]>(
    (row, value, index) => {
      const own = folder.fold(value)
      if (index === 0) return own
      if (separator !== '/') return joinTexts(joinTexts(row, between), own)
      const trimmed = own.map(({ text, sources }) => ({ text: text.replace(/^\/+/, ''), sources }))
      return joinTexts(
        joinTexts(
          row.map(({ text, sources }) => ({ text: text.endsWith('/') ? text.slice(0, -1) : text, sources })),
          between,
        ),
        trimmed,
      )
    },
    [{ text: '', sources: [] }],
  )
}

/** The one text that a value can have; null where there are none or several. */
export function constantOf(value: Expression | undefined, folder: Folder): string | null {
  if (value === undefined) return null
  const [only, other] = folder.fold(value)
  return only === undefined || other !== undefined ? null : only.text
}
