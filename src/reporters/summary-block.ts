import { defuseWorkflowCommand, escapeTerminal } from '../core/escape.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { formatUsd } from '../core/money.js'

type Figure = string | number | boolean | null

const NOT_AVAILABLE = 'n/a'

/**
 * The Summary Block: one `KEY: value` a line, each key once, at the first column, for grep and awk. A text that is
 * missing is empty, a number that is missing is `n/a`, and a figure of the mock says so behind the number.
 * No trailing line break.
 */
export function summaryBlock(report: SessionReport): string {
  return Object.entries(FIELDS)
    .map(([key, figure]) => `${key}: ${breakKeys(clean(String(figure(report) ?? '')))}`.trimEnd())
    .join('\n')
}

/** Texts must not look like a field to a grep that is not anchored: `RESULT:` elsewhere becomes `RESULT :`. */
export function breakKeys(markdown: string): string {
  return markdown.replace(KEY_PATTERN, '$1 :')
}

/** In the order in which they are printed. */
const FIELDS: Readonly<Record<string, (report: SessionReport) => Figure>> = {
  SESSION_ID: ({ sessionId }) => sessionId,
  RUN_ID: ({ runId }) => runId,
  TARGET: ({ target }) => target,
  PROFILE: ({ profile }) => profile,
  MODE: ({ mode }) => mode,
  DRY_RUN: ({ dryRun }) => dryRun,
  OFFLINE_MODE: ({ offline }) => offline,
  BUDGET_USD: ({ budgetUsd }) => (budgetUsd === null ? NOT_AVAILABLE : formatUsd(budgetUsd)),
  COST_USD: ({ costUsd, costKind }) => marked(formatUsd(costUsd), costKind),
  CASES_TOTAL: ({ cases }) => cases.total,
  CASES_SCORED: ({ cases }) => cases.scored,
  CASES_ERRORED: ({ cases }) => cases.errored,
  CASES_SKIPPED: ({ cases }) => cases.skipped,
  CASES_PASSED: ({ cases }) => cases.passed,
  PASS_RATE: ({ passRate }) => ratio(passRate),
  MEAN_SCORE: ({ meanScore }) => ratio(meanScore),
  P50_MS: ({ latency }) => milliseconds(latency.p50Ms, latency.kind),
  P95_MS: ({ latency }) => milliseconds(latency.p95Ms, latency.kind),
  DURATION_MS: ({ durationMs }) => durationMs,
  TIMESTAMP: ({ timestamp }) => timestamp,
  STATUS: ({ status }) => status,
  RESULT: ({ result }) => result,
  RUN_STATE: ({ runState }) => runState,
  WARNINGS: ({ warnings }) => warnings.length,
  ERROR_CLASS: ({ error }) => error?.errorClass ?? null,
  DLQ_COUNT: ({ dlq }) => dlq.count,
  LAST_DLQ_RUN_ID: ({ dlq }) => dlq.lastRunId,
  COMPARABILITY_KEY: ({ comparabilityKey }) => comparabilityKey,
  LOG_PATH: ({ logPath }) => logPath,
}

const KEY_PATTERN = new RegExp(`(${Object.keys(FIELDS).join('|')}):`, 'g')

function clean(value: string): string {
  return defuseWorkflowCommand(escapeTerminal(value)).trim()
}

function ratio(value: number | null): string {
  return value === null ? NOT_AVAILABLE : value.toFixed(4)
}

function milliseconds(value: number | null, kind: SessionReport['latency']['kind']): string {
  return value === null ? NOT_AVAILABLE : marked(String(Math.round(value)), kind)
}

/** Recorded and measured figures stand alone, as scripts have always read them. */
function marked(figure: string, kind: SessionReport['latency']['kind']): string {
  return kind === 'simulated' ? `${figure} (simulated)` : figure
}
