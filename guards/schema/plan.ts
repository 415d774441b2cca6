import path from 'node:path'
import type { GuardContext } from '../../src/ports/guard.js'
import { createPathMatch } from '../../src/scan/allows.js'
import type { InlineAllow } from '../../src/scan/inline-allows.js'
import { createTreeVisitor, type TreeFiles } from './find-files.js'
import { type Issue, issueOf } from './issue.js'
import { namedSchemaOf } from './named-schema.js'
import { isFile, isRows } from './read-file.js'
import { isKeptAsSchema } from './schema-source.js'

/** What is held against what; all paths absolute. */
export type Plan =
  | { readonly kind: 'not_applicable'; readonly note: string }
  | {
      readonly kind: 'check'
      readonly pairs: readonly Pair[]
      /** Checked against their meta-schemas, whether or not data follow them. */
      readonly schemas: readonly string[]
      /** Schemas that others may refer to by their `$id`. */
      readonly kept: readonly string[]
      /** What is wrong with the plan itself, by file. */
      readonly issues: readonly (readonly [string, Issue])[]
      readonly notes: readonly string[]
      readonly inlineAllows: readonly InlineAllow[]
    }

export interface OnlyFiles {
  /** Path or glob; null to check the schema alone. */
  readonly data: string | null
  /** Null for the schema that the data name themselves. */
  readonly schema: string | null
}

export interface Pair {
  readonly file: string
  readonly schema: string
}

const HOW_TO =
  'no file is mapped to a schema: name `data` and `schema` under guards.schema.files in plumbline.yml, or a local schema in `$schema` of a file'

/** @param only stands for the configuration and for what the tree says */
export async function planOf(context: GuardContext, only: OnlyFiles | undefined): Promise<Plan> {
  const draft = createDraft(context)
  if (only !== undefined) {
    await draft.addOnly(only)
    return draft.plan({ naming: new Set(), kept: [], inlineAllows: [] }, [])
  }
  const { scope, source, root, config } = context
  if (scope.kind === 'text') {
    return {
      kind: 'not_applicable',
      note: 'standard input has no name that tells which schema it has to follow',
    }
  }
  const tree = createTreeVisitor()
  await source.documents(scope.kind === 'file' ? scope : { kind: 'tree', ignored: 'left_out' }, tree.visitor)
  const found = tree.found()
  const wanted = scope.kind === 'file' ? scope.path : null
  await draft.addConfigured(wanted)
  await draft.addNamed([...found.naming].filter((file) => !isExcluded(file, config.guards.schema.exclude)))
  const kept = found.kept.map((file) => path.join(root, file))
  return draft.plan(found, kept)
}

function isExcluded(file: string, patterns: readonly string[]): boolean {
  return patterns.length > 0 && createPathMatch(patterns)(file)
}

/** A plan that is being made. */
interface Draft {
  addOnly(only: OnlyFiles): Promise<void>
  addConfigured(wanted: string | null): Promise<void>
  addNamed(files: readonly string[]): Promise<void>
  plan(found: TreeFiles, kept: readonly string[]): Plan
}

function createDraft({ config, root, fileSystem }: GuardContext): Draft {
  const pairs = new Map<string, Pair>()
  const schemas = new Set<string>()
  const issues: (readonly [string, Issue])[] = []
  const notes: string[] = []
  let remote = 0
  const show = (file: string) => path.relative(root, file).replaceAll('\\', '/')
  const isAllowedData = (file: string) => !isExcluded(show(file), config.guards.schema.exclude)
  const add = (file: string, schema: string): void => {
    pairs.set(`${file}\0${schema}`, { file, schema })
    schemas.add(schema)
  }
  const missing = (where: string, message: string, remedy: string, at = { line: 1, column: 1 }): void => {
    issues.push([where, issueOf('schema-missing', message, at, remedy)])
  }

  const addPattern = async (
    data: string,
    schema: string,
    wanted: string | null,
    named: string,
  ): Promise<void> => {
    const where = config.path ?? path.join(root, 'plumbline.yml')
    if (!(await isFile(schema, fileSystem))) {
      missing(where, `${named}: there is no schema ${show(schema)}`, 'Mend `schema` of that entry.')
      return
    }
    schemas.add(schema)
    const files = await fileSystem.glob(data, root)
    if (files.length === 0) {
      const remedy = 'Mend `data` of that entry, or take the entry out: a check of nothing would always pass.'
      missing(where, `${named}: no file matches ${show(data)}`, remedy)
    }
    for (const file of files) {
      if ((wanted === null || wanted === file) && isAllowedData(file)) add(file, schema)
    }
  }

  const addOwn = async (file: string): Promise<boolean> => {
    const own = await namedSchemaOf(file, fileSystem)
    if (own.kind === 'is_schema' && isKeptAsSchema(file)) schemas.add(file)
    if (own.kind === 'remote') remote++
    if (own.kind !== 'local') return own.kind === 'is_schema'
    const shown = show(own.file)
    if (shown.startsWith('..')) {
      const message = `\`$schema\` leads out of the repository: ${JSON.stringify(own.text.slice(0, 100))}`
      missing(file, message, 'Name a schema of this repository.', own.at)
    } else if (await isFile(own.file, fileSystem)) add(file, own.file)
    else if (shown.split('/').includes('node_modules')) {
      notes.push(`${show(file)} was not checked: its schema ${shown} is not installed`)
    } else missing(file, `\`$schema\` names ${shown}, and there is no such file`, 'Mend the path.', own.at)
    return true
  }

  return {
    async addOnly({ data, schema }) {
      if (data === null) {
        if (schema !== null) schemas.add(schema)
        return
      }
      if (schema !== null) return addPattern(data, schema, null, '--data and --schema')
      for (const file of await fileSystem.glob(data, root)) {
        if (isRows(file) || !(await addOwn(file))) {
          missing(file, 'the file names no local schema in `$schema`', 'Name the schema with --schema.')
        }
      }
    },
    async addConfigured(wanted) {
      for (const [index, { data, schema }] of config.guards.schema.files.entries()) {
        await addPattern(data, schema, wanted, `guards.schema.files[${index}]`)
      }
    },
    async addNamed(files) {
      for (const file of files) await addOwn(path.join(root, file))
    },
    plan({ inlineAllows }, kept) {
      if (remote > 0) {
        notes.push(
          `${remote} file(s) name a schema on the network and were not checked; map them to a local one in guards.schema.files`,
        )
      }
      if (pairs.size + schemas.size + issues.length === 0) {
        return { kind: 'not_applicable', note: [HOW_TO, ...notes].join('; ') }
      }
      return {
        kind: 'check',
        pairs: [...pairs.values()],
        schemas: [...schemas],
        kept,
        issues,
        notes,
        inlineAllows,
      }
    },
  }
}
