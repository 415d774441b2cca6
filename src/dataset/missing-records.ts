import { closest } from '../core/closest.js'
import { createPositions, locate, type PatternStep } from '../scan/json-positions.js'
import { describeValue, quote } from '../scan/json-words.js'
import { fileFault, type Reading, type Step } from './source-record.js'

interface Candidate {
  readonly value: unknown
  readonly steps: readonly Step[]
}

/**
 * Why a record pattern found nothing in a document: a name that is nowhere is a mistake in the pattern,
 * an empty list is no mistake.
 */
export function explainMissingRecords(
  text: string,
  root: unknown,
  pattern: readonly PatternStep[],
): readonly Reading[] {
  let candidates: readonly Candidate[] = [{ value: root, steps: [] }]
  for (const wanted of pattern) {
    const [first] = candidates
    if (first === undefined) return []
    const next = candidates.flatMap((candidate) => childrenThatMatch(candidate, wanted))
    const isEmptyList = wanted === 'every' && candidates.some(({ value }) => isContainer(value))
    if (next.length === 0 && !isEmptyList) {
      const at = createPositions(text)(locate(text, 0, first.steps))
      return [fileFault(at, describeMiss(first.value, wanted))]
    }
    candidates = next
  }
  return []
}

function childrenThatMatch({ value, steps }: Candidate, wanted: PatternStep): readonly Candidate[] {
  if (!isContainer(value)) return []
  return Object.entries(value)
    .filter(([name]) => wanted === 'every' || wanted.name === name)
    .map(([name, child]: [string, unknown]) => ({ value: child, steps: [...steps, name] }))
}

function describeMiss(value: unknown, wanted: PatternStep): string {
  if (wanted === 'every')
    return `found ${describeValue(value)}, expected a list here by the pattern \`records\``
  const names = isContainer(value) && !Array.isArray(value) ? Object.keys(value) : []
  const near = closest(wanted.name, names)
  const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`
  const found = names.length === 0 ? describeValue(value) : `an object with ${listNames(names)}`
  return `found ${found}, expected the member ${quote(wanted.name)} of the pattern \`records\`${hint}`
}

const MOST_NAMES = 12

export function listNames(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  return names.slice(0, MOST_NAMES).map(quote).join(', ') + more
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
