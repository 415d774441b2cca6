import path from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../../core/errors.js'
import type { Env } from '../../ports/env.js'
import { type Act, examples } from '../command.js'
import type { GuardOptions } from '../guard-options.js'
import { addGuardOptions } from './guard.js'

interface SchemaOptions extends GuardOptions {
  readonly verbose?: boolean
  readonly data?: string
  readonly schema?: string
}

/** The guard `schema` by its own name, and a check of single files. */
export function registerSchema(program: Command, act: Act): void {
  addGuardOptions(program.command('schema'))
    .description('hold data files against their JSON Schemas, and schemas against theirs')
    .option('--verbose', 'list every mistake, and every file that was checked')
    .option('--data <file>', 'only this file, or the files of this glob')
    .option('--schema <file>', 'the schema that the data have to follow; alone: check the schema itself')
    .addHelpText(
      'after',
      examples(program.name(), [
        'schema',
        'schema --verbose',
        'schema --data data/cases.jsonl --schema schema/case.schema.json',
        'schema --schema schema/case.schema.json',
      ]),
    )
    .action((options: SchemaOptions) =>
      act(async (context) => {
        const { createSchemaGuard } = await import('../../../guards/schema/guard.js')
        const { judge } = await import('../judge.js')
        const { workingDirectory } = context.global
        const { data, schema } = options
        for (const [name, value] of Object.entries({ data, schema })) {
          if (value === '') throw new UsageError(`--${name} needs a path`)
        }
        const absolute = (file: string | undefined) =>
          file === undefined ? null : path.resolve(workingDirectory, file)
        const only =
          data === undefined && schema === undefined
            ? undefined
            : { data: absolute(data), schema: absolute(schema) }
        const verbose = options.verbose === true || npmAsksForMore(context.toolbox.env)
        return judge([createSchemaGuard({ verbose, only })], options, context)
      }),
    )
}

/** `npm run schema --verbose` gives the word to npm, which hands it on as its own log level. */
function npmAsksForMore(env: Env): boolean {
  const own = env.get('npm_config_verbose')
  const level = env.get('npm_config_loglevel')
  return (own !== undefined && own !== '' && own !== 'false') || level === 'verbose' || level === 'silly'
}
