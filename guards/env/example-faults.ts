import type { DotenvEntry } from './dotenv.js'
import type { ExampleFile } from './example-files.js'
import type { Fault } from './fault.js'
import { looksSecret } from './secret-values.js'

/** Lines of an example file that nobody can read, that stand twice, or that hold what should not be shared. */
export function faultsOfExample({ path, entries }: ExampleFile): readonly Fault[] {
  const seen = new Map<string, number>()
  return entries.flatMap((entry): readonly Fault[] => {
    const place = { path, line: entry.line, column: 1 }
    if (entry.kind === 'offered') return []
    if (entry.kind === 'malformed') {
      const message = `the line cannot be read: ${entry.why}`
      return [
        { ...place, ruleId: 'env-malformed', severity: 'warning', message, remedy: 'Write `NAME=value`.' },
      ]
    }
    const first = seen.get(entry.name)
    seen.set(entry.name, first ?? entry.line)
    return [...(first === undefined ? [] : [duplicate(entry, place, first)]), ...secret(entry, place)]
  })
}

type Set = Extract<DotenvEntry, { kind: 'set' }>
type Where = Pick<Fault, 'path' | 'line' | 'column'>

function duplicate({ name }: Set, place: Where, first: number): Fault {
  return {
    ...place,
    ruleId: 'env-duplicate',
    severity: 'warning',
    message: `${name} stands in line ${first} already`,
    remedy: 'Keep one of them: which one counts depends on the program that reads the file.',
  }
}

function secret({ name, value }: Set, place: Where): readonly Fault[] {
  if (!looksSecret(name, value)) return []
  return [
    {
      ...place,
      ruleId: 'env-secret-in-example',
      severity: 'error',
      message: `${name} has a value that looks like a real secret, in a file that is there to be shared`,
      remedy: 'Rotate it first, then leave the value empty or write a placeholder such as `changeme`.',
    },
  ]
}
