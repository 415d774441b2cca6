import { type Declaration, type EnvRead, LOUD, type Seen } from './seen.js'
import { type Expansion, type ShellOptions, type ShellScript, scanShell } from './shell-scanner.js'

/** What a shell script shares with those that it reads in, or that read it in. */
export interface ShellLinks {
  readonly assigned: ReadonlySet<string>
  readonly sourced: readonly string[]
}

export interface SeenShell extends Seen {
  readonly links: ShellLinks
}

/** sh, bash, zsh, ksh: what a script expands and did not set itself. */
export function readShell(text: string, options: ShellOptions = {}): SeenShell {
  const script = scanShell(text, options)
  const { assignments, sourced, indirect } = script
  const declarations = assignments
    .filter(({ name, isExported }) => isExported && LOUD.test(name))
    .map(({ name, offset }): Declaration => ({ name, offset, kind: 'provided' }))
  return {
    reads: readsOf(script),
    unnamed: indirect,
    declarations,
    links: { assigned: new Set(assignments.map(({ name }) => name)), sourced },
  }
}

function readsOf({ expansions, assignments }: ShellScript): readonly EnvRead[] {
  const first = new Map<string, number>()
  for (const { name, offset } of assignments) {
    if (!first.has(name)) first.set(name, offset)
  }
  return expansions
    .filter(
      (expansion) => LOUD.test(expansion.name) && comesFromOutside(expansion, first.get(expansion.name)),
    )
    .map(({ name, offset, operator }) => ({
      name,
      offset,
      hasDefault: operator !== '' && !operator.endsWith('?'),
    }))
}

/**
 * A variable that the script sets is its own, but for what is read before: in `X=${X:-d}` or above of it. Functions run
 * later than they stand.
 */
function comesFromOutside(
  { name, offset, operator, inFunction }: Expansion,
  first: number | undefined,
): boolean {
  if (first === undefined) return true
  if (operator.endsWith('=')) return offset < first
  const refersToItself = offset > first && offset - first <= name.length + 4
  return refersToItself || (offset < first && !inFunction)
}
