import { type Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../../core/errors.js'
import { EXPORT_FORMATS, type ExportFormat, RECORD_FORMATS } from '../../core/exports.js'
import type { FailOn, Profile, RunRequest } from '../../core/run-request.js'
import type { GlobalOptions } from '../command.js'

export interface RunOptions {
  readonly smoke?: boolean
  readonly full?: boolean
  readonly offline?: boolean
  readonly budget?: number
  readonly profile?: Profile
  readonly data?: readonly string[]
  readonly config?: string
  readonly export?: readonly ExportFormat[]
  readonly handoff?: boolean
  readonly failOn?: FailOn
  readonly resume?: string
  readonly batch?: 'submit' | 'collect'
  /** Commander's form of `--no-cache`. */
  readonly cache?: boolean
}

/** The flags of everything that runs. */
export function addRunOptions(command: Command): Command {
  return command
    .addOption(new Option('--smoke', 'dry run over 10 cases (the default)').conflicts('full'))
    .addOption(new Option('--full', 'run every case'))
    .option('--offline', 'no network and no cost: model replies are simulated')
    .option('--no-cache', 'ask the model again for what an earlier run has asked')
    .option('--budget <usd>', 'hard cap of the run, in US dollars', parseBudget)
    .addOption(new Option('--profile <name>', 'which limits apply').choices(['dev', 'stage', 'prod']))
    .option('--data <file-or-glob>', 'data files; may be given several times', collect)
    .option('--config <file>', 'configuration file (plumbline.yml when absent)')
    .option(
      '--export [formats]',
      'write exports: csv, json, junit, badge or several; csv,json when alone',
      parseFormats,
    )
    .option('--handoff', 'write the hand-off package')
    .addOption(
      new Option('--fail-on <result>', 'least result that fails the run').choices([
        'fail',
        'partial',
        'warn',
      ]),
    )
}

export function toRunRequest(target: string, options: RunOptions, global: GlobalOptions): RunRequest {
  return {
    target,
    mode: options.full === true ? 'full' : 'smoke',
    offline: options.offline === true,
    budgetUsd: options.budget,
    profile: options.profile,
    data: options.data,
    config: options.config,
    exports: options.export,
    handoff: options.handoff === true,
    failOn: options.failOn,
    batch: options.batch,
    cache: options.cache === false ? 'off' : undefined,
    resume: options.resume === undefined ? undefined : { runId: options.resume, whenChanged: 'fail' },
    reportsDir: global.reportsDir,
    workingDirectory: global.workingDirectory,
    invokedAs: global.invokedAs,
  }
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

export function parseBudget(value: string): number {
  const usd = Number(value)
  if (/^\d+(\.\d+)?$/.test(value) && usd > 0 && usd <= 1e6) return usd
  throw new InvalidArgumentError('expected an amount in US dollars above 0, such as 0.50')
}

/** Words with commas between. */
export function parseFormats(value: string): readonly ExportFormat[] {
  const formats = value.split(',').map((word) => word.trim())
  const known = EXPORT_FORMATS.filter((format) => formats.includes(format))
  if (known.length === new Set(formats).size) return known
  throw new InvalidArgumentError(`expected ${EXPORT_FORMATS.join(', ')} or several with commas between`)
}

/** Commander gives `true` for an option without its optional value. */
export function normalizeExport(
  given: readonly ExportFormat[] | true | undefined,
): readonly ExportFormat[] | undefined {
  return given === true ? RECORD_FORMATS : given
}

export function requireFile(value: string | undefined, flag: string): string {
  if (value === undefined) throw new UsageError(`${flag} is missing`)
  return value
}
