import type { ScanTotals } from '../../src/ports/document-source.js'
import type { Guard, GuardContext } from '../../src/ports/guard.js'
import { GIT } from './about.js'
import { applyAllows, baselineNameOf } from './allows.js'
import { baselinePath, createSalt, readBaseline, writeBaseline } from './baseline.js'
import { look } from './look.js'

/** Secrets, and what should not stand in a repository. */
export const gitGuard: Guard = {
  ...GIT,
  async check(context) {
    const baseline = await readBaseline(context.config, context.root, context.policyFiles)
    const seen = await look(context)
    const { findings, suppressed, warnings, notes } = applyAllows(seen, baseline, context)
    const counts = findings.some(({ severity }) => severity !== 'notice')
    const { files, bytes, commits } = seen.totals
    return {
      id: 'git',
      verdict: counts ? 'fail' : warnings.length > 0 ? 'warn' : 'pass',
      findings,
      suppressed,
      warnings,
      notes: [...notes, ...coverageNotes(seen.totals)],
      scanned: { files, bytes, commits },
    }
  },
}

export interface WrittenBaseline {
  /** Absolute. */
  readonly file: string
  readonly known: number
}

/**
 * Writes all that is found now to the baseline file; allows need no entry there. The salt of a file that exists stays.
 * @param randomInt a whole number in [0, below)
 */
export async function writeGitBaseline(
  context: GuardContext,
  randomInt: (below: number) => number,
): Promise<WrittenBaseline> {
  const { config, root, fileSystem } = context
  const file = baselinePath(config, root)
  const exists = (await fileSystem.stat(file)) !== undefined
  const before = exists ? await readBaseline(config, root, fileSystem) : null
  const salt = before?.salt ?? createSalt(randomInt)
  const seen = await look(context)
  const counted = new Set(applyAllows(seen, null, context).findings)
  const known = seen.found.filter(({ finding }) => counted.has(finding))
  const fingerprints = new Set(known.map((found) => baselineNameOf(found, salt)))
  // Looking at a part of the repository must not make the rest unknown again.
  const kept = context.scope.kind === 'tree' ? [] : (before?.fingerprints ?? [])
  await writeBaseline(file, { salt, fingerprints: new Set([...kept, ...fingerprints]) }, fileSystem)
  return { file, known: known.length }
}

/** What a reader must know before taking silence for cleanliness. */
function coverageNotes({ binaryFiles, submodules }: ScanTotals): readonly string[] {
  return [
    ...(binaryFiles === 0 ? [] : [`judged by name and size only: ${counted(binaryFiles, 'binary file')}`]),
    ...(submodules === 0
      ? []
      : [`not read: ${counted(submodules, 'submodule')}; run the guard inside of each`]),
  ]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
