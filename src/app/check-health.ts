import path from 'node:path'
import { toPlumblineError } from '../core/errors.js'
import { type ExitCode, worstExitCode } from '../core/exit-codes.js'
import type { HealthCheck } from '../core/health.js'
import { formatUsd } from '../core/money.js'
import { showPath } from '../core/show-path.js'
import { VERSION } from '../core/version.js'
import { keysOf } from '../llm/key-ring.js'
import type { HistoryReading } from '../pipeline/archive.js'
import { countOf } from '../reporters/format.js'
import { renderHealth } from '../reporters/health-text.js'
import { baseRequest } from './base-request.js'
import type { CommandContext } from './command.js'

const PERIOD_DAYS = 7
const DAY_MS = 86_400_000

type Look = (
  context: CommandContext,
  history: () => Promise<HistoryReading>,
) => Promise<Omit<HealthCheck, 'subject'>>

/** Looks at everything that a run needs, and says how the last ones went. Exit 0 unless a run could not begin. */
export async function checkHealth(isOffline: boolean, context: CommandContext): Promise<ExitCode> {
  const looks: Readonly<Record<string, Look>> = {
    program,
    configuration,
    key,
    'reports folder': reportsFolder,
    'last run': lastRun,
    'failed runs': failedRuns,
    spending,
    ...(isOffline ? {} : { network }),
  }
  const history = once(async () => {
    const { readHistory } = await import('../pipeline/archive.js')
    return readHistory(context.global.reportsDir, context.toolbox.fileSystem)
  })
  const checks: HealthCheck[] = []
  const codes: ExitCode[] = []
  for (const [subject, look] of Object.entries(looks)) {
    try {
      checks.push({ subject, ...(await look(context, history)) })
    } catch (thrown) {
      const { message, remedy, location, exitCode } = toPlumblineError(thrown)
      const where =
        location === undefined
          ? ''
          : `${location.path}${location.line === undefined ? '' : `:${location.line}`}: `
      checks.push({ subject, state: 'broken', message: `${where}${message}`, remedy })
      codes.push(exitCode)
    }
  }
  const { global, toolbox } = context
  toolbox.terminal.out(global.json ? `${JSON.stringify({ checks }, null, 2)}\n` : renderHealth(checks))
  return worstExitCode(codes)
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

const fine = (message: string) => ({ state: 'ok', message, remedy: null }) as const
const attention = (message: string, remedy: string) => ({ state: 'attention', message, remedy }) as const

const program: Look = async ({ toolbox }) => {
  const { requireRecentNode } = await import('../pipeline/steps/verify-toolchain.js')
  requireRecentNode(toolbox.env.nodeVersion)
  return fine(`plumbline ${VERSION} on Node ${toolbox.env.nodeVersion}`)
}

const configuration: Look = async ({ global, toolbox }) => {
  const { loadConfig } = await import('../config/load-config.js')
  const { path: file, data } = await loadConfig(baseRequest(global), toolbox)
  const named = file === null ? 'no file, so the defaults' : showPath(file, global.workingDirectory)
  const found = await Promise.all(
    data.map((pattern) => toolbox.fileSystem.glob(pattern, global.workingDirectory)),
  )
  const files = new Set(found.flat()).size
  if (files > 0) return fine(`${named}; ${countOf(files, 'data file')}`)
  return attention(
    `${named}; there is no data`,
    `Name some as \`data\`, or look what there is: \`${global.invokedAs} init\`.`,
  )
}

const key: Look = async ({ toolbox }) => {
  if (toolbox.keyProblem !== null) throw toolbox.keyProblem
  const { length } = keysOf(toolbox.env.get)
  if (length > 0) return fine(`${length} ${length === 1 ? 'key is' : 'keys are'} set`)
  return attention('no key is set: runs are simulated', 'Set ANTHROPIC_API_KEY, or write it into .env.local.')
}

/** Written to for a moment: only that tells that one can. */
const reportsFolder: Look = async ({ global, toolbox }) => {
  const file = path.join(global.reportsDir, '.health')
  await toolbox.fileSystem.writeAtomic(file, '')
  await toolbox.fileSystem.remove(file)
  return fine('can be written to')
}

const lastRun: Look = async ({ global }, history) => {
  const { reports, damaged } = await history()
  if (damaged.length > 0) {
    return attention(
      `${countOf(damaged.length, 'report')} of earlier runs cannot be read`,
      `Move them away, such as ${damaged[0]}; they count for nothing.`,
    )
  }
  const last = reports.at(-1)
  if (last === undefined) return fine('there was none yet')
  const text = `${last.result} on ${last.timestamp}, ${last.mode} ${last.runId}, ${formatUsd(last.spending.paidUsd)} USD paid`
  return last.result === 'PASS' || last.result === 'WARN'
    ? fine(text)
    : attention(text, `See what it was: \`${global.invokedAs} session-report\`.`)
}

const failedRuns: Look = async ({ global, toolbox }) => {
  const { listEntries } = await import('../dead-letter/list.js')
  const { entries, warnings } = await listEntries({ ...toolbox, reportsDir: global.reportsDir })
  const newest = entries.at(-1)
  if (newest === undefined && warnings.length === 0) return fine('the dead letter queue is empty')
  const newestText = newest === undefined ? '' : `, the newest for ${newest.reason}`
  return attention(
    `${entries.length} in the dead letter queue${newestText}`,
    `Go on with them: \`${global.invokedAs} dlq --reprocess\`, or see \`${global.invokedAs} dlq --list\`.`,
  )
}

const spending: Look = async ({ toolbox }, history) => {
  const { sumCosts } = await import('../pipeline/sum-costs.js')
  const { reports } = await history()
  const since = toolbox.clock.now() - PERIOD_DAYS * DAY_MS
  const costs = sumCosts(reports.filter(({ timestamp }) => Date.parse(timestamp) >= since))
  const text = `${formatUsd(costs.totalUsd)} USD in ${countOf(costs.runs, 'run')} of the last ${PERIOD_DAYS} days`
  if (costs.budgetExceeded === 0) return fine(text)
  return attention(
    `${text}; ${costs.budgetExceeded} ended at their budget`,
    'Raise the budget, or judge fewer cases: the report of such a run says what fits.',
  )
}

const network: Look = async (context) => {
  const { networkOutcome } = await import('./check-network.js')
  const { warnings, durationMs } = await networkOutcome(context)
  const [first] = warnings
  if (first === undefined) return fine(`the API answers (${durationMs} ms)`)
  return attention(first, 'See net_diag_last.md beside the other reports.')
}
