import type { Policy } from '../config/policy.js'
import type { CaseField } from '../core/case.js'
import type { Config } from '../core/config.js'
import { toPlumblineError } from '../core/errors.js'
import { shorten } from '../core/escape.js'
import type { MetricRow } from '../core/generated/session-report.js'
import { openDataset } from '../dataset/dataset.js'
import type { PolicyBase } from '../ports/policy-base.js'
import type { OutsideGate } from '../verdict/policy.js'
import { lostGates } from '../verdict/required-fields.js'
import type { Loaded } from './state.js'

const MOST_CHANGES = 20
const LONGEST_VALUE = 60

/** Whose rules this run was judged by, and what the change would set otherwise: a row, so that nobody overlooks it. */
export function policyRow(policy: Policy): readonly MetricRow[] {
  if (policy.kind === 'own') return []
  const said = sayPolicy(policy)
  const row: MetricRow = {
    id: 'policy',
    title: 'Policy',
    unit: 'count',
    direction: 'informative',
    severity: 'P2',
    value: said.changes,
    n: 1,
    interval: null,
    unscored: null,
    limit: null,
    limitSource: null,
    fixed: true,
    state: 'not_judged',
    clearBreach: false,
    previous: null,
    delta: null,
    kind: null,
    note: [said.headline, ...said.details].join('; '),
  }
  return [row]
}

export interface SaidPolicy {
  readonly headline: string
  /** One a rule that the change would set otherwise. */
  readonly details: readonly string[]
  readonly changes: number
}

/** The same in words, for every place that shows it. */
export function sayPolicy(policy: Exclude<Policy, { kind: 'own' }>): SaidPolicy {
  const commit = policy.commit.slice(0, 12)
  if (policy.kind === 'base_has_none') {
    return {
      headline: `the base commit ${commit} has no configuration: this change was judged by its own`,
      details: [],
      changes: 0,
    }
  }
  const { changes } = policy
  const shown = changes.slice(0, MOST_CHANGES).map(({ key, base, head }) => {
    const holds = base === null ? 'not set' : `${shorten(base, LONGEST_VALUE)} holds`
    const wish = head === null ? 'take it away' : `set ${shorten(head, LONGEST_VALUE)}`
    return `${key}: ${holds}, the change would ${wish}`
  })
  const more = changes.length > MOST_CHANGES ? [`and ${changes.length - MOST_CHANGES} more`] : []
  return {
    headline:
      changes.length === 0
        ? `rules of the base commit ${commit}; this change sets none otherwise`
        : `rules of the base commit ${commit}; what this change sets otherwise counts after the merge`,
    details: [...shown, ...more],
    changes: changes.length,
  }
}

/**
 * A change must not switch a gate off by taking the field away that it needs. The base's own data is only read where a
 * gate was left open.
 */
export async function lostGateFailures(
  rows: readonly MetricRow[],
  { policy, summary }: Pick<Loaded, 'policy' | 'summary'>,
  findPolicyBase: () => Promise<PolicyBase | null>,
  workingDirectory: string,
): Promise<readonly OutsideGate[]> {
  if (policy.kind !== 'base' || policy.base.data.length === 0) return []
  if (!rows.some(({ state }) => state === 'not_applicable' || state === 'not_judged')) return []
  const found = await findPolicyBase()
  if (found === null) return []
  const fields = await fieldsOf(policy.base, found, workingDirectory)
  return lostGates(rows, fields, summary.fields).map(({ field, titles }) => ({
    id: `policy_${field}`,
    result: 'FAIL',
    reason: `the change takes away the field ${field}, which the base judges by: ${titles.join(', ')}`,
  }))
}

/** A base whose data is not there yet, or cannot be read, has judged nothing by it. */
async function fieldsOf(
  base: Config,
  { fileSystem }: PolicyBase,
  workingDirectory: string,
): Promise<ReadonlySet<CaseField>> {
  try {
    const dataset = await openDataset({ ...base, globs: base.data, workingDirectory }, fileSystem)
    return (await dataset.inspect(() => {})).fields
  } catch (error) {
    if (toPlumblineError(error).errorClass === 'schema_invalid') return new Set()
    throw error
  }
}
