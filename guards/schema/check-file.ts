import type { ValidationIssue } from '../../src/core/validator.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import type { SchemaValidator } from './compiled.js'
import { describeIssues } from './describe.js'
import type { Fault, Instance, InstanceVisitor } from './instance.js'
import { type Issue, issueOf } from './issue.js'
import { SlowPattern } from './patterns.js'
import { readFile } from './read-file.js'

export interface CheckedFile {
  /** The first ones, in the order of the file. */
  readonly issues: readonly Issue[]
  /** How many there are in all. */
  readonly total: number
  /** Documents, or rows of JSON lines. */
  readonly values: number
  readonly wrongValues: number
  readonly bytes: number
}

export interface CheckFileOptions {
  readonly maxLineBytes: number
  readonly maxIssues: number
}

/** More mistakes of one value than this are neither listed nor counted: a million objects would not fit. */
const MOST_VALUES_COUNTED = 4_000_000

/** Holds all that a file has against a schema. Positions are only computed for what is listed. */
export async function checkFile(
  file: string,
  validator: SchemaValidator,
  fileSystem: FileSystem,
  { maxLineBytes, maxIssues }: CheckFileOptions,
): Promise<CheckedFile> {
  const issues: Issue[] = []
  let total = 0
  let values = 0
  let wrongValues = 0
  const add = (count: number, make: () => readonly Issue[]): void => {
    total += count
    if (issues.length < maxIssues) issues.push(...make().slice(0, maxIssues - issues.length))
  }
  const visitor: InstanceVisitor = {
    instance(instance) {
      values++
      try {
        if (validator.accepts(instance.value)) return
        wrongValues++
        addMistakes(instance)
      } catch (thrown) {
        const message = unjudged(thrown)
        if (message === undefined) throw thrown
        wrongValues++
        add(1, () => [issueOf('schema-violation', message, instance.locate([], 'value'))])
      }
    },
    fault(fault: Fault) {
      if (fault.ruleId === 'schema-syntax') {
        values++
        wrongValues++
      }
      add(1, () => [issueOf(fault.ruleId, fault.message, fault)])
    },
  }
  const addMistakes = (instance: Instance): void => {
    const found = listIssues(validator, instance.value)
    // Nobody reads the words of what is no longer listed.
    if (found.length === 1 && issues.length >= maxIssues) {
      total++
      return
    }
    const mistakes = describeIssues(found, instance.value)
    add(Math.max(1, mistakes.length), () => {
      const room = Math.max(0, maxIssues - issues.length)
      const shown = mistakes.slice(0, room).map(({ message, steps, part }) => {
        return issueOf('schema-violation', message, instance.locate(steps, part))
      })
      return shown.sort((a, b) => a.line - b.line || a.column - b.column)
    })
  }
  const bytes = await readFile(file, fileSystem, { maxLineBytes }, visitor)
  return { issues, total, values, wrongValues, bytes }
}

function listIssues(validator: SchemaValidator, value: unknown): readonly ValidationIssue[] {
  if (countValues(value) > MOST_VALUES_COUNTED) {
    const message = `does not follow the schema; its mistakes are not listed, because it holds more than ${MOST_VALUES_COUNTED} values: write it as JSON lines`
    return [{ instancePath: '', schemaPath: '#', keyword: 'too large', params: {}, message }]
  }
  return validator.issuesOf(value)
}

/** Stops counting when there are too many. Values nest no deeper than readers let them. */
function countValues(value: unknown, before = 0): number {
  let count = before + 1
  if (typeof value !== 'object' || value === null) return count
  for (const name in value) {
    if (count > MOST_VALUES_COUNTED) return count
    const child: unknown = value[name as keyof typeof value]
    count = typeof child === 'object' && child !== null ? countValues(child, count) : count + 1
  }
  return count
}

/** Why a value could not be held against its schema; undefined for what is a defect of ours. */
function unjudged(thrown: unknown): string | undefined {
  if (thrown instanceof SlowPattern) {
    return `could not be judged: ${thrown.message}; write it without look-around and back-references`
  }
  if (thrown instanceof RangeError) return 'could not be judged: it nests too deeply for its schema'
  return undefined
}
