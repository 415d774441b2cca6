import type { ValidationIssue } from '../../src/core/validator.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import type { SchemaValidator } from './compiled.js'
import { describeIssues } from './describe.js'
import type { Fault, Instance, InstanceVisitor, ItemVisitor } from './instance.js'
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
  const found = createTally(maxIssues)
  const visitor: InstanceVisitor = {
    instance(instance) {
      found.values++
      if (!judge(instance, null, validator, found)) found.wrongValues++
    },
    fault(fault: Fault) {
      if (fault.ruleId === 'schema-syntax') {
        found.values++
        found.wrongValues++
      }
      found.add(1, () => [issueOf(fault.ruleId, fault.message, fault)])
    },
    ...(validator.isOfItems ? { items: judgeItems(validator, found) } : {}),
  }
  const bytes = await readFile(file, fileSystem, { maxLineBytes }, visitor)
  const { issues, total, values, wrongValues } = found
  return { issues, total, values, wrongValues, bytes }
}

/** A list is one value, whose mistakes are those of its items. */
function judgeItems(validator: SchemaValidator, found: Tally): ItemVisitor {
  const own = createTally(found.room())
  return {
    item(instance, index) {
      judge(instance, index, validator, own)
    },
    end(isSound) {
      if (!isSound) return
      found.values++
      if (own.total > 0) found.wrongValues++
      found.add(own.total, () => own.issues)
    },
  }
}

/** What was found in a file so far. */
interface Tally {
  readonly issues: Issue[]
  total: number
  values: number
  wrongValues: number
  /** How many may still be listed. */
  room(): number
  /** @param make only asked where there is room */
  add(count: number, make: () => readonly Issue[]): void
}

function createTally(maxIssues: number): Tally {
  const tally: Tally = {
    issues: [],
    total: 0,
    values: 0,
    wrongValues: 0,
    room: () => Math.max(0, maxIssues - tally.issues.length),
    add(count, make) {
      tally.total += count
      if (tally.room() > 0) tally.issues.push(...make().slice(0, tally.room()))
    },
  }
  return tally
}

/**
 * Whether a value follows the schema.
 * @param index in the list that the schema is of, which the value is judged as the only item of; null for what is judged
 * by itself
 */
function judge(instance: Instance, index: number | null, validator: SchemaValidator, found: Tally): boolean {
  try {
    if (validator.accepts(judgedValue(instance, index))) return true
    addMistakes(instance, index, validator, found)
  } catch (thrown) {
    const message = unjudged(thrown)
    if (message === undefined) throw thrown
    const steps = index === null ? [] : [String(index)]
    found.add(1, () => [issueOf('schema-violation', message, instance.locate(steps, 'value'))])
  }
  return false
}

function judgedValue({ value }: Instance, index: number | null): unknown {
  return index === null ? value : [value]
}

function addMistakes(
  instance: Instance,
  index: number | null,
  validator: SchemaValidator,
  found: Tally,
): void {
  const value = judgedValue(instance, index)
  const listed = listIssues(validator, value)
  // Nobody reads the words of what is no longer listed.
  if (listed.length === 1 && found.room() === 0) {
    found.total++
    return
  }
  const mistakes =
    index === null
      ? describeIssues(listed, value)
      : describeIssues(
          listed.map((issue) => inList(issue, index)),
          { [index]: instance.value },
        )
  found.add(Math.max(1, mistakes.length), () => {
    const shown = mistakes.slice(0, found.room()).map(({ message, steps, part }) => {
      return issueOf('schema-violation', message, instance.locate(steps, part))
    })
    return shown.sort((a, b) => a.line - b.line || a.column - b.column)
  })
}

/** An issue of a list of one item, as that of the item where it stands. */
function inList(issue: ValidationIssue, index: number): ValidationIssue {
  return { ...issue, instancePath: issue.instancePath.replace(/^\/0(?=\/|$)/, `/${index}`) }
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
