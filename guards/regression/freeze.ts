import { sha256 } from '../../src/core/canon.js'
import type { Case } from '../../src/core/case.js'
import type { RegressionComparison } from '../../src/core/regression.js'
import type { GuardContext } from '../../src/ports/guard.js'
import { compareMiniSet } from './compare.js'
import { isSameTask, type ReadCases, readCurrent, readFrozen } from './mini-set.js'

/** What a new freeze changes. */
export interface Frozen {
  /** Absolute. */
  readonly file: string
  readonly cases: number
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Ids whose answer is another now. */
  readonly changed: readonly string[]
  /** Old answers against new ones; null for the first freeze. */
  readonly comparison: RegressionComparison | null
}

/**
 * Takes the present answers as the measure of later ones: of all cases, or of so many with the lowest sha256 of their
 * id, which stay the same whatever is added around them. A case without an answer to compare is frozen too.
 */
export async function freezeMiniSet(
  context: GuardContext,
  file: string,
  cases: number | null,
): Promise<Frozen> {
  const { config, workingDirectory, fileSystem } = context
  const current = await readCurrent(config, workingDirectory, fileSystem, null)
  const chosen = choose(current, cases)
  const before =
    (await fileSystem.stat(file)) === undefined ? null : await readFrozen(file, workingDirectory, fileSystem)
  await fileSystem.writeAtomic(file, [...chosen.cases.values()].map(lineOf).join(''))
  const old = before?.cases ?? new Map<string, Case>()
  const ids = [...chosen.cases.keys()]
  return {
    file,
    cases: chosen.cases.size,
    added: ids.filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !chosen.cases.has(id)),
    changed: ids.filter((id) => {
      const [was, is] = [old.get(id), chosen.cases.get(id)]
      return was !== undefined && is !== undefined && (was.answer !== is.answer || !isSameTask(was, is))
    }),
    comparison: before === null ? null : compareMiniSet(before, current),
  }
}

function choose({ cases, corpus }: ReadCases, most: number | null): ReadCases {
  if (most === null || cases.size <= most) return { cases, corpus }
  const lowest = [...cases.keys()]
    .map((id) => ({ id, digest: sha256(id) }))
    .sort((a, b) => (a.digest < b.digest ? -1 : 1))
    .slice(0, most)
  const ids = new Set(lowest.map(({ id }) => id))
  return { cases: new Map([...cases].filter(([id]) => ids.has(id))), corpus }
}

/** A record of the published schema, with what a comparison needs. */
function lineOf({ id, question, answer, evidence, reference }: Case): string {
  const record = {
    id,
    question,
    answer,
    ...(evidence === null ? {} : { evidence: evidence.map(({ text }) => text) }),
    ...(reference === null ? {} : { reference }),
  }
  return `${JSON.stringify(record)}\n`
}
