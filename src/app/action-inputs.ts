import path from 'node:path'
import { closest } from '../core/closest.js'
import { UsageError } from '../core/errors.js'
import { escapeTerminal, shorten } from '../core/escape.js'
import { EXPORT_FORMATS, type ExportFormat } from '../core/exports.js'
import type { RunRequest } from '../core/run-request.js'
import type { ActionsRuntime } from '../ports/actions.js'

export interface ActionRequest {
  readonly run: RunRequest
  readonly instance: string | undefined
  readonly uploadArtifacts: boolean
  /** Ids of the guards that run first; null for all that there are. */
  readonly guards: readonly string[] | null
  /** When a pull request gets a comment. */
  readonly comment: (typeof COMMENTS)[number]
  readonly githubToken: string | undefined
  /** Address of a Slack webhook; a secret. The variable SLACK_WEBHOOK_URL stands in for it. */
  readonly slackWebhook: string | undefined
  /** Where history comes from: GitHub's cache, artifacts of earlier runs, or what is in the reports folder. */
  readonly history: (typeof HISTORIES)[number]
  /** Whether a pull request keeps the model's replies for its own later runs. */
  readonly pullRequestCache: boolean
  /** Whether all annotations go into a check run too. */
  readonly checkRun: boolean
  /** A session report that is told of instead of a run of our own. */
  readonly commentFrom: string | undefined
}

type Inputs = Pick<ActionsRuntime, 'input'>

const MODES = ['auto', 'smoke', 'full'] as const
const PROFILES = ['dev', 'stage', 'prod'] as const
const RESULTS = ['fail', 'partial', 'warn'] as const
const HISTORIES = ['cache', 'artifact', 'path'] as const
const COMMENTS = ['always', 'on-failure', 'never'] as const
const SWITCH = ['true', 'false'] as const

/** As the command line has it. */
const MOST_USD = 1e6

/**
 * The inputs as a request. `mode: auto` is a full run: online with a key, offline with a visible row without one.
 * @throws UsageError naming the input and what it may be.
 */
export function readActionInputs(inputs: Inputs, workspace: string, keyIsSet: boolean): ActionRequest {
  const workingDirectory = path.resolve(workspace, inputs.input('working-directory') ?? '.')
  const mode = choice(inputs, 'mode', MODES) ?? 'auto'
  const isOfflineAsked = isOn(inputs, 'offline', 'false')
  const requireOnline = isOn(inputs, 'require-online', 'false')
  if (requireOnline && isOfflineAsked) {
    throw new UsageError('the inputs offline and require-online exclude each other; set one of them to true')
  }
  const fallsBack = mode === 'auto' && !isOfflineAsked && !requireOnline && !keyIsSet
  return {
    run: {
      target: inputs.input('target') ?? 'baseline',
      mode: mode === 'smoke' ? 'smoke' : 'full',
      offline: isOfflineAsked || fallsBack,
      offlineReason: fallsBack ? 'no API key is set, as in pull requests from forks' : undefined,
      requireOnline,
      givenBy: 'inputs',
      budgetUsd: amount(inputs, 'budget'),
      profile: choice(inputs, 'profile', PROFILES),
      data: lines(inputs, 'data'),
      config: inputs.input('config'),
      exports: formats(inputs, 'export'),
      handoff: isOn(inputs, 'handoff', 'false'),
      failOn: choice(inputs, 'fail-on', RESULTS),
      resume: resumed(inputs, 'resume'),
      cache: isOn(inputs, 'no-cache', 'false') ? 'off' : undefined,
      reportsDir: path.resolve(workingDirectory, inputs.input('reports') ?? 'reports'),
      workingDirectory,
      invokedAs: 'plumbline',
    },
    instance: inputs.input('instance'),
    uploadArtifacts: isOn(inputs, 'upload-artifacts', 'true'),
    guards: guardIds(inputs),
    comment: choice(inputs, 'comment', COMMENTS) ?? 'always',
    githubToken: inputs.input('github-token'),
    slackWebhook: inputs.input('slack-webhook-url'),
    history: choice(inputs, 'history', HISTORIES) ?? 'cache',
    pullRequestCache: isOn(inputs, 'pull-request-cache', 'false'),
    checkRun: isOn(inputs, 'check-run', 'false'),
    commentFrom: inputs.input('comment-from'),
  }
}

function choice<Word extends string>(
  inputs: Inputs,
  name: string,
  choices: readonly Word[],
): Word | undefined {
  const value = inputs.input(name)
  if (value === undefined) return undefined
  const found = choices.find((one) => one === value)
  if (found === undefined) throw wrong(name, value, choices.join(', '), choices)
  return found
}

/** YAML 1.2 booleans, as `core.getBooleanInput` takes them. */
function isOn(inputs: Inputs, name: string, fallback: (typeof SWITCH)[number]): boolean {
  const value = inputs.input(name) ?? fallback
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  throw wrong(name, value, SWITCH.join(' or '), SWITCH)
}

function amount(inputs: Inputs, name: string): number | undefined {
  const value = inputs.input(name)
  if (value === undefined) return undefined
  const usd = Number(value)
  if (/^\d+(\.\d+)?$/.test(value) && usd > 0 && usd <= MOST_USD) return usd
  throw wrong(name, value, 'an amount in US dollars above 0, such as 0.50', [])
}

function resumed(inputs: Inputs, name: string): RunRequest['resume'] {
  const runId = inputs.input(name)
  return runId === undefined ? undefined : { runId, whenChanged: 'fail' }
}

function lines(inputs: Inputs, name: string): readonly string[] | undefined {
  const values = (inputs.input(name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return values.length === 0 ? undefined : values
}

/** Commas or white space between; `none` is an empty list, nothing at all leaves it to the configuration. */
function formats(inputs: Inputs, name: string): readonly ExportFormat[] | undefined {
  const value = inputs.input(name)
  if (value === undefined) return undefined
  if (value === 'none') return []
  const words = value.split(/[\s,]+/).filter((word) => word !== '')
  const known = EXPORT_FORMATS.filter((format) => words.includes(format))
  if (known.length > 0 && known.length === new Set(words).size) return known
  const stranger = words.find((word) => !EXPORT_FORMATS.some((format) => format === word)) ?? value
  throw wrong(name, stranger, 'csv, json, junit, badge, several with commas between, or none', [
    ...EXPORT_FORMATS,
    'none',
  ])
}

/** All guards before a baseline run, and none before a target of the repository's own, unless it is said otherwise. */
function guardIds(inputs: Inputs): readonly string[] | null {
  const value =
    inputs.input('guards') ?? ((inputs.input('target') ?? 'baseline') === 'baseline' ? 'all' : 'none')
  if (value === 'all') return null
  return value === 'none' ? [] : value.split(/[\s,]+/).filter((word) => word !== '')
}

function wrong(name: string, value: string, expected: string, choices: readonly string[]): UsageError {
  const near = closest(value, choices)
  const hint = near === undefined ? '' : `; did you mean "${near}"?`
  return new UsageError(
    `input ${name}: expected ${expected}, not "${shorten(escapeTerminal(value), 60)}"${hint}`,
  )
}
