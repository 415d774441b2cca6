import { PlumblineError } from '../core/errors.js'
import type { PatternStep } from '../scan/json-positions.js'
import type { SourceRecord, Step } from './source-record.js'

/**
 * A JSON Pointer (RFC 6901) counted from the record, or a Relative JSON Pointer
 * (draft-bhutton-relative-json-pointer-00) that climbs from it first.
 */
export interface CompiledPointer {
  readonly text: string
  /** How many levels to climb. */
  readonly up: number
  /** Index manipulation: how many places to move within a list after climbing. */
  readonly shift: number
  readonly steps: readonly string[]
  /** `#`: the name or index of the value instead of the value. */
  readonly wantsKey: boolean
}

const RELATIVE = /^(0|[1-9]\d*)([+-](?:0|[1-9]\d*))?(#|(?:\/.*)?)$/s

/** @param name the key of the configuration, for the error */
export function parsePointer(text: string, name: string): CompiledPointer {
  if (text === '' || text.startsWith('/')) {
    return { text, up: 0, shift: 0, steps: parseSteps(text, name), wantsKey: false }
  }
  const match = RELATIVE.exec(text)
  if (match === null) {
    throw invalid(text, name, 'expected a JSON Pointer such as /answer or a relative one such as 2/context')
  }
  const [, up = '0', shift = '0', rest = ''] = match
  const wantsKey = rest === '#'
  return {
    text,
    up: Number(up),
    shift: Number(shift),
    steps: wantsKey ? [] : parseSteps(rest, name),
    wantsKey,
  }
}

/** A pattern such as `/data/list` as steps, where * stands for every element. */
export function parseRecordPattern(text: string): readonly PatternStep[] {
  if (text !== '' && !text.startsWith('/')) {
    throw invalid(text, 'records', 'expected a JSON Pointer such as /data/*, or nothing for the root')
  }
  return parseSteps(text, 'records').map((name) => (name === '*' ? 'every' : { name }))
}

function parseSteps(text: string, name: string): readonly string[] {
  if (/~(?![01])/.test(text)) throw invalid(text, name, 'expected ~0 for ~ and ~1 for / in a JSON Pointer')
  return text
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function invalid(text: string, name: string, expected: string): PlumblineError {
  return new PlumblineError('config_invalid', `${name}: found ${JSON.stringify(text)}, ${expected}`, {
    remedy: 'Mend it under `fields` or `records` of the configuration.',
  })
}

/** The value, or undefined where nothing stands; JSON has no undefined. */
export function resolvePointer(pointer: CompiledPointer, record: SourceRecord): unknown {
  const origin = record.trail.length - 1 - pointer.up
  let value = record.trail[origin]
  if (pointer.wantsKey || pointer.shift !== 0) {
    const key = keyAfterShift(pointer, record, origin)
    if (pointer.wantsKey) return key
    value = key === undefined ? undefined : childOf(record.trail[origin - 1], String(key))
  }
  for (const step of pointer.steps) value = childOf(value, step)
  return value
}

/** The steps from the document's root to where a pointer leads; undefined when it climbs too high. */
export function absoluteSteps(pointer: CompiledPointer, record: SourceRecord): readonly Step[] | undefined {
  const origin = record.steps.length - pointer.up
  if (origin < 0) return undefined
  const base = record.steps.slice(0, origin)
  if (pointer.shift === 0) return [...base, ...pointer.steps]
  const key = keyAfterShift(pointer, record, origin)
  return key === undefined ? undefined : [...base.slice(0, -1), key, ...pointer.steps]
}

function keyAfterShift({ shift }: CompiledPointer, record: SourceRecord, origin: number): Step | undefined {
  const key = record.steps[origin - 1]
  if (shift === 0 || key === undefined) return key
  return typeof key === 'number' ? key + shift : undefined
}

/** Own members only: a name such as `constructor` never reaches a prototype. */
function childOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(step)) return undefined
  return Reflect.get(value, step)
}
