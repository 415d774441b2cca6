import { applyCall } from './apply-call.js'
import { type Argument, type Expression, rootOf, type Scope, valuesOf } from './expression.js'
import { distinct, type Folded, type Folder, joinTexts, LONGEST_TEXT, MOST_TEXTS } from './folded.js'

/** What lies outside of one file. */
export interface Surroundings {
  /** Values of a name that the file itself does not give any. */
  name(name: string, scope: Scope): readonly Expression[]
  /** Values that settings of the project give a variable of the environment. */
  variable(name: string): readonly Expression[]
}

/** Names of names, calls in calls: beyond, nothing is known. */
const DEEPEST = 48
/** A file cannot make its folding cost more than this many steps, whatever it holds. */
const MOST_STEPS = 200_000

/** Works texts out, with bounds on everything: length, alternatives, depth and the steps of a whole folder. */
export function createFolder(surroundings: Surroundings): Folder {
  const known = new Map<Expression, readonly Folded[]>()
  const records = new Map<Expression, readonly Argument[] | null>()
  const lists = new Map<Expression, readonly Expression[] | null>()
  const members = new Map<Scope, Map<string, readonly Expression[]>>()
  const outsiders = new Map<Scope, Map<string, readonly Expression[]>>()
  let depth = 0
  let steps = 0

  const folder: Folder = {
    fold: (value) => once(known, value, [], (one) => foldAnew(one).slice(0, MOST_TEXTS)),
    record: (value) => once(records, value, null, recordAnew),
    list: (value) => once(lists, value, null, listAnew),
  }

  /** Works a thing out once; what needs itself to be worked out stays what is not known. */
  function once<Key, Value>(
    known: Map<Key, Value>,
    key: Key,
    unknown: Value,
    make: (key: Key) => Value,
  ): Value {
    const before = known.get(key)
    if (before !== undefined) return before
    if (depth >= DEEPEST || ++steps > MOST_STEPS) return unknown
    known.set(key, unknown)
    depth++
    const value = make(key)
    depth--
    known.set(key, value)
    return value
  }

  function recordAnew(value: Expression): readonly Argument[] | null {
    if (value.kind === 'record') return value.of
    if (value.kind !== 'name') return null
    for (const one of namedValues(value.name, value.scope)) {
      const members = folder.record(one)
      if (members !== null) return members
    }
    return null
  }

  function foldAnew(value: Expression): readonly Folded[] {
    switch (value.kind) {
      case 'text':
        return [{ text: value.text.slice(0, LONGEST_TEXT), sources: [value.source] }]
      case 'number':
        return [{ text: String(value.value), sources: [] }]
      case 'row':
        return value.of.reduce<readonly Folded[]>(
          (row, piece) => joinTexts(row, folder.fold(piece)),
          [{ text: '', sources: [] }],
        )
      case 'either':
        return distinct(value.of.flatMap((one) => folder.fold(one)))
      case 'name':
        return distinct(namedValues(value.name, value.scope).flatMap((one) => folder.fold(one)))
      case 'variable':
        return distinct(surroundings.variable(value.name).flatMap((one) => folder.fold(one)))
      case 'call':
        return applyCall(value, folder, (name) => namedValues(name, value.scope))
      case 'list':
      case 'record':
      case 'unknown':
        return []
    }
  }

  function listAnew(value: Expression): readonly Expression[] | null {
    if (value.kind === 'list') return value.of
    if (value.kind !== 'name') return null
    for (const one of namedValues(value.name, value.scope)) {
      const elements = folder.list(one)
      if (elements !== null) return elements
    }
    return null
  }

  function namedValues(name: string, scope: Scope): readonly Expression[] {
    const own = valuesOf(scope, name) ?? memberValues(name, scope)
    if (own.length > 0) return own
    return once(mapOf(outsiders, scope), name, [], () => surroundings.name(name, scope))
  }

  /** `a.b.c` of whatever `a` or `a.b` stands for. */
  function memberValues(name: string, scope: Scope): readonly Expression[] {
    const dot = name.lastIndexOf('.')
    if (dot <= 0) return []
    const [base, member] = [name.slice(0, dot), name.slice(dot + 1)]
    if (base === 'this') return valuesOf(scope, `.${member}`) ?? rootOf(scope).names.get(member) ?? []
    return once(mapOf(members, scope), name, [], () => {
      const holders = valuesOf(scope, base) ?? memberValues(base, scope)
      const found = holders.flatMap((holder) => membersOf(holder, member, scope))
      if (found.length > 0 || !/^[A-Z]/.test(base)) return found.slice(0, MOST_TEXTS)
      // Members of a class stand among the names of the file; those of a function are not its members.
      return rootOf(scope).names.get(member) ?? []
    })
  }

  function membersOf(holder: Expression, member: string, scope: Scope): readonly Expression[] {
    if (holder.kind === 'name')
      return (
        valuesOf(holder.scope, `${holder.name}.${member}`) ?? memberValues(`${holder.name}.${member}`, scope)
      )
    if (holder.kind === 'record')
      return holder.of.flatMap(({ name, value }) => (name === member ? [value] : []))
    return TEXT_MEMBERS.has(member) ? [holder] : []
  }

  return folder
}

/** Members of a URL or a text that say the same. */
const TEXT_MEMBERS = new Set(['href', 'url', 'value', 'to_s', 'freeze', 'strip', 'dup'])

function mapOf<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const map = maps.get(key) ?? new Map<Inner, Value>()
  maps.set(key, map)
  return map
}
