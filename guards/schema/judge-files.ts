import path from 'node:path'
import type { GuardContext } from '../../src/ports/guard.js'
import { type CheckedFile, checkFile } from './check-file.js'
import type { Issue } from './issue.js'
import type { Plan } from './plan.js'
import { createSchemaStore, type LoadedSchema } from './schema-store.js'

export interface Judged {
  /** By absolute path, sorted. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
  /** Of files with more mistakes than are listed; one line each. */
  readonly totals: readonly string[]
  /** What was held against what; one line each. */
  readonly checked: readonly string[]
  readonly files: number
  readonly bytes: number
}

/** Schemas first, then the data of those that are sound. */
export async function judgeFiles(
  plan: Extract<Plan, { kind: 'check' }>,
  { root, fileSystem, config }: GuardContext,
  maxIssues: number,
): Promise<Judged> {
  const store = createSchemaStore({ fileSystem, root, kept: plan.kept })
  const show = (file: string) => path.relative(root, file).replaceAll('\\', '/')
  const totals: string[] = []
  const checked: string[] = []
  const found = new Map<string, Issue[]>()
  const add = (file: string, issues: readonly Issue[]): void => {
    found.set(file, [...(found.get(file) ?? []), ...issues])
  }
  let bytes = 0
  for (const [file, issue] of plan.issues) add(file, [issue])
  for (const schema of plan.schemas) await store.load(schema)
  for (const { file, schema } of plan.pairs) {
    const loaded = await store.load(schema)
    if (loaded.validator === null) {
      totals.push(`${show(file)} was not checked: its schema ${show(schema)} cannot be used`)
      continue
    }
    const options = { maxLineBytes: config.maxLineBytes, maxIssues }
    const outcome = await checkFile(file, loaded.validator, fileSystem, options)
    const remedy = `Mend the value, or ${show(schema)} if the value is right.`
    add(
      file,
      outcome.issues.map((issue) => (issue.ruleId === 'schema-violation' ? { ...issue, remedy } : issue)),
    )
    bytes += outcome.bytes
    checked.push(describeChecked(show(file), show(schema), loaded, outcome))
    if (outcome.total > outcome.issues.length) totals.push(describeTotal(show(file), outcome))
  }
  for (const [file, all] of store.issues()) {
    const issues = isInstalled(show(file)) ? all.filter(({ ruleId }) => !IS_AUTHORS.has(ruleId)) : all
    const listed = issues.slice(0, maxIssues)
    add(file, listed)
    if (issues.length > listed.length) {
      totals.push(`${show(file)}: ${issues.length} errors in all, the first ${listed.length} are listed`)
    }
  }
  const files = new Set([...plan.schemas, ...plan.pairs.map(({ file }) => file)]).size
  return { issues: new Map([...found].sort(byPath)), totals, checked, files, bytes }
}

/** How a schema is written is for its author to mend; what it says of the data counts wherever it comes from. */
const IS_AUTHORS: ReadonlySet<string> = new Set(['schema-unsupported', 'schema-unknown-format'])

function isInstalled(file: string): boolean {
  return file.split('/').includes('node_modules')
}

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function describeChecked(
  file: string,
  schema: string,
  { dialect }: LoadedSchema,
  { values, wrongValues, total }: CheckedFile,
): string {
  const wrong = total === 0 ? 'none is wrong' : `${wrongValues} wrong, ${total} errors`
  return `${file} against ${schema} (${dialect}): ${values} value${values === 1 ? '' : 's'}, ${wrong}`
}

function describeTotal(file: string, { issues, total, values, wrongValues }: CheckedFile): string {
  return `${file}: ${total} errors in ${wrongValues} of ${values} values, the first ${issues.length} are listed; --verbose lists more`
}
