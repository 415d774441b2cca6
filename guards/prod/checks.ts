import type { FindingSeverity } from '../../src/core/finding.js'
import type { GuardContext } from '../../src/ports/guard.js'
import { bypassOf } from '../../src/verdict/bypasses.js'
import { looserThanProd } from '../../src/verdict/prod-floor.js'

/** What one check says, in one line. */
export type Check =
  | { readonly kind: 'fine'; readonly what: string }
  | { readonly kind: 'skipped'; readonly what: string }
  | {
      readonly kind: 'fault'
      readonly ruleId: string
      readonly severity: FindingSeverity
      readonly what: string
      readonly remedy: string
      /** Of the configuration, where the fault lies. */
      readonly key: string | null
    }

type CheckOf = (context: GuardContext) => readonly Check[] | Promise<readonly Check[]>

/** Below this a production run is a mistake. */
const LEAST_BUDGET_USD = 0.1
const OLDEST_NODE = 20

export const RULE_IDS: ReadonlySet<string> = new Set([
  'prod-budget',
  'prod-key',
  'prod-thresholds',
  'prod-bypass',
  'prod-model',
  'prod-data',
  'prod-node',
  'prod-work-tree',
])

/** In the order in which they are shown. */
export const CHECKS: readonly CheckOf[] = [
  profile,
  budget,
  key,
  model,
  thresholds,
  bypasses,
  data,
  node,
  workTree,
]

const fine = (what: string): Check => ({ kind: 'fine', what })
const fault = (
  ruleId: string,
  what: string,
  remedy: string,
  configKey: string | null = null,
  severity: FindingSeverity = 'error',
): Check => ({ kind: 'fault', ruleId, severity, what, remedy, key: configKey })

function profile({ config }: GuardContext): readonly Check[] {
  if (config.profile === 'prod') return [fine('the profile is prod')]
  return [{ kind: 'skipped', what: `the profile is ${config.profile}; what follows is what prod asks for` }]
}

function budget({ config, callsModel }: GuardContext): readonly Check[] {
  const { budgetUsd, origins } = config
  if (!callsModel) return [{ kind: 'skipped', what: 'budget, key and model: the run is offline' }]
  const remedy = `Name at least ${LEAST_BUDGET_USD.toFixed(2)} USD with --budget, or as \`budgetUsd\`.`
  if (budgetUsd === null) return [fault('prod-budget', 'no budget is named', remedy, 'budgetUsd')]
  if (budgetUsd < LEAST_BUDGET_USD) {
    const what = `the budget of ${budgetUsd} USD is below the least of ${LEAST_BUDGET_USD.toFixed(2)} USD`
    return [fault('prod-budget', what, remedy, 'budgetUsd')]
  }
  return [fine(`the budget is ${budgetUsd} USD (${origins.budgetUsd ?? 'given'})`)]
}

const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS']

function key({ env, callsModel }: GuardContext): readonly Check[] {
  if (!callsModel) return []
  const name = KEYS.find((each) => (env.get(each) ?? '').trim() !== '')
  if (name !== undefined) return [fine(`${name} is set`)]
  return [
    fault(
      'prod-key',
      `neither ${KEYS.join(' nor ')} is set`,
      'Give the step one of them from a secret, in CI as `env:`.',
    ),
  ]
}

function model({ config, models, callsModel }: GuardContext): readonly Check[] {
  if (!callsModel) return []
  const { name } = config.model
  const entry = models.find(name)
  switch (entry.kind) {
    case 'priced':
      if (entry.isPinned) return [fine(`the model ${name} is pinned and has a price (${models.version})`)]
      return [
        fault(
          'prod-model',
          `the model ${name} is an alias, which may come to mean another model`,
          `Pin it: \`model: { name: ${entry.pinnedId} }\`.`,
          'model.name',
        ),
      ]
    case 'retired':
      return [
        fault(
          'prod-model',
          `the model ${name} was retired on ${entry.retiredOn}`,
          `Use its successor, ${entry.successor}.`,
          'model.name',
        ),
      ]
    case 'unknown':
      return [
        fault(
          'prod-model',
          `the model ${name} has no price here (table of ${models.version})`,
          entry.near === null ? 'Name a model that has one.' : `Did you mean ${entry.near}?`,
          'model.name',
        ),
      ]
  }
}

function thresholds({ config }: GuardContext): readonly Check[] {
  const looser = looserThanProd(config.thresholds)
  if (looser.length === 0) return [fine('every limit is there, and none is looser than the floor for prod')]
  return looser.map(({ id, limit, floor }) =>
    fault(
      'prod-thresholds',
      limit === null
        ? `the limit of ${id} is switched off; the floor for prod is ${floor}`
        : `the limit of ${id} is ${limit}, looser than the floor for prod, ${floor}`,
      `Take the limit of \`thresholds.${id}\` for prod out, or make it ${floor} or stricter.`,
      `thresholds.${id}`,
    ),
  )
}

function bypasses({ config, today }: GuardContext): readonly Check[] {
  const expired = config.bypasses.filter((each) => bypassOf(each.guard, [each], today).kind === 'expired')
  if (expired.length > 0) {
    return expired.map(({ guard, until }) =>
      fault('prod-bypass', `the bypass of ${guard} expired on ${until}`, 'Take it out.', 'bypasses'),
    )
  }
  const { length } = config.bypasses
  return [fine(length === 0 ? 'nothing is bypassed' : `${length} bypasses, each with a reason and a date`)]
}

/** Names of data that is there to try things out. */
const TRIAL = /(^|[/_.-])(smoke|sample|samples|example|examples|fixture|fixtures|dummy|mock)([/_.-]|$)/i

function data({ config, root }: GuardContext): readonly Check[] {
  const trial = config.data
    .map((glob) => (glob.startsWith(`${root}/`) ? glob.slice(root.length + 1) : glob))
    .filter((glob) => TRIAL.test(glob))
  if (trial.length === 0) return [fine('the data is not named like samples')]
  return trial.map((glob) =>
    fault(
      'prod-data',
      `the data ${glob} is named like samples that things are tried out with`,
      'Name the data of production as `data`, or with --data.',
      'data',
      'warning',
    ),
  )
}

function node({ env }: GuardContext): readonly Check[] {
  const major = Number(env.nodeVersion.split('.')[0])
  if (major >= OLDEST_NODE) return [fine(`Node ${env.nodeVersion}`)]
  return [fault('prod-node', `Node ${env.nodeVersion} is too old`, `Use Node ${OLDEST_NODE} or newer.`)]
}

const MOST_NAMES = 3

async function workTree({ repository, isNamed }: GuardContext): Promise<readonly Check[]> {
  const changed = await repository.changedFiles()
  if (changed.length === 0) return [fine('everything is committed')]
  const names = changed.slice(0, MOST_NAMES).join(', ')
  const more = changed.length > MOST_NAMES ? ` and ${changed.length - MOST_NAMES} more` : ''
  return [
    fault(
      'prod-work-tree',
      `files differ from the commit that is judged: ${names}${more}`,
      'Commit them, or take them back: a result should belong to a commit.',
      null,
      // By itself the guard stands before a run, whose verdict is about data.
      isNamed ? 'error' : 'notice',
    ),
  ]
}
