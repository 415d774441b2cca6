import path from 'node:path'
import { ERROR_CLASSES, formatLocation, type PlumblineError } from '../core/errors.js'
import { EXPORT_FILES } from '../core/exports.js'
import type { DlqEntry } from '../core/generated/dlq-entry.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { enqueue } from '../dead-letter/enqueue.js'
import { toGuardsJson } from '../reporters/guards-json.js'
import { renderSessionMarkdown } from '../reporters/session-markdown.js'
import { archiveRun } from './archive.js'
import { readDlqSummary } from './dlq-summary.js'
import type { Measurement } from './measurement.js'
import { REQUEST_FILE, recordRequest } from './recorded-request.js'
import { HTML_REPORT } from './report-page/html-report-file.js'
import { rerunCommand } from './rerun-command.js'
import { findJournal } from './resume.js'
import { journalPathOf, type Salvage, salvageJournal } from './salvage.js'
import { SESSION_FILES, writeSessionFiles } from './session-files.js'
import { buildSessionReport, type ReportOutcome } from './session-report.js'
import { NO_COST, type RunCost } from './spending-tally.js'
import type { PartialState } from './state.js'
import type { StepContext } from './step.js'

/**
 * Ends a run that failed: entry in the dead letter queue first, so that the report counts it, then the partial
 * session report, then history. Never throws over the error it reports: what can't be written is said in the log.
 */
export async function recordFailure(
  error: PlumblineError,
  step: string | null,
  state: PartialState,
  context: StepContext,
): Promise<SessionReport> {
  const { reportsDir } = context.request
  const { fileSystem, logger } = context.ports
  const outcome: ReportOutcome = {
    exitCode: error.exitCode,
    error: describeError(error, step),
    dlq: { count: 0, lastRunId: null, recent: [] },
    measurement: failedMeasurement(error, state, {
      casesTotal: 0,
      scored: 0,
      errored: 0,
      passed: 0,
      cost: NO_COST,
    }),
    exports: [],
  }
  try {
    const folder = path.join(reportsDir, 'dlq', context.run.runId)
    const salvage = await salvageInto(folder, context)
    const salvaged = { ...outcome, measurement: failedMeasurement(error, state, state.counted ?? salvage) }
    const draft = await buildSessionReport(state, salvaged, context)
    await enqueue(toEntry(error, draft), { files: [] }, { fileSystem, reportsDir })
    const request = `${JSON.stringify(recordRequest(context.request), null, 2)}\n`
    await fileSystem.writeAtomic(path.join(folder, REQUEST_FILE), request)
    const dlq = await readDlqSummary(reportsDir, context)
    const report = await buildSessionReport(state, { ...salvaged, dlq }, context)
    await fileSystem.writeAtomic(path.join(folder, 'session_report.md'), renderSessionMarkdown(report))
    await writeSessionFiles(report, context)
    await writeFailurePage(report, context)
    await replaceBadge(report, state, context)
    await archiveRun(reportsDir, context.run.startedAtMs, [...SESSION_FILES, HTML_REPORT], fileSystem)
    return report
  } catch (secondary) {
    const reason = secondary instanceof Error ? secondary.message : String(secondary)
    logger.error(`the failure could not be recorded in ${reportsDir}: ${reason}`)
    return buildSessionReport(state, outcome, context)
  }
}

/** The page of an earlier run would still say what that one found: whoever opens it must see this failure. */
async function writeFailurePage(report: SessionReport, context: StepContext): Promise<void> {
  const { ports, request, guards } = context
  // Targets of a repository's own have no page.
  if (request.target !== 'baseline') return
  const { writeHtmlReport } = await import('./report-page/write-html-report.js')
  await writeHtmlReport(
    {
      report,
      lines: 'none',
      texts: { kind: 'none', reason: 'the run failed' },
      guards: guards === null ? null : toGuardsJson(guards),
      rerunCommand: rerunCommand(request),
    },
    { ...ports, reportsDir: request.reportsDir, workingDirectory: request.workingDirectory },
  )
}

/** The badge of an earlier run would go on saying that all is well. */
async function replaceBadge(report: SessionReport, state: PartialState, context: StepContext): Promise<void> {
  const { fileSystem } = context.ports
  const badge = path.join(context.request.reportsDir, EXPORT_FILES.badge)
  const asked = state.config?.exports ?? context.request.exports ?? []
  if (!asked.includes('badge') && (await fileSystem.stat(badge)) === undefined) return
  const { renderBadge } = await import('../reporters/badge-json.js')
  await fileSystem.writeAtomic(badge, renderBadge(report))
}

/**
 * Keeps the finished lines and the journal itself in the run's folder of the dead letter queue. A run that failed before
 * it took another one over keeps a copy of that one's: what was paid for is in whichever entry is replayed.
 */
async function salvageInto(folder: string, context: StepContext): Promise<Salvage> {
  const { fileSystem } = context.ports
  const kept = path.join(folder, 'journal.jsonl')
  const own = journalPathOf(context.request.reportsDir, context.run.runId)
  if ((await fileSystem.stat(own)) === undefined) {
    const earlier = await earlierJournal(context)
    if (earlier !== undefined) await fileSystem.copy(earlier, kept)
    return salvageJournal(own, fileSystem, async () => {})
  }
  await fileSystem.makeDirectory(folder)
  const partial = await fileSystem.createAtomic(path.join(folder, 'baseline_report.jsonl'))
  const salvage = await salvageJournal(own, fileSystem, (line) => partial.write(`${JSON.stringify(line)}\n`))
  await partial.commit()
  await fileSystem.move(own, kept)
  return salvage
}

async function earlierJournal({ request, ports }: StepContext): Promise<string | undefined> {
  if (request.resume === undefined) return undefined
  return findJournal(request.reportsDir, request.resume.runId, ports.fileSystem)
}

function describeError(error: PlumblineError, step: string | null): SessionReport['error'] {
  return {
    errorClass: error.errorClass,
    message: error.message,
    remedy: error.remedy,
    step,
    at: error.location === undefined ? null : formatLocation(error.location),
  }
}

/** A run that failed has counts, a cost and a verdict, but no metrics: partial numbers would look like results. */
function failedMeasurement(error: PlumblineError, state: PartialState, salvage: Salvage): Measurement {
  const total = state.casesTotal ?? salvage.casesTotal
  const { scored, errored, passed } = salvage
  const finished = scored + errored
  const where = error.location === undefined ? '' : `${formatLocation(error.location)}: `
  const headline = `FAIL: ${where}${error.message}${total > 0 ? `; ${finished} of ${total} cases were finished` : ''}`
  return {
    cases: {
      total,
      scored,
      errored,
      skipped: total - finished,
      passed,
      available: state.summary?.total ?? total,
    },
    passRate: null,
    meanScore: null,
    latency: { kind: null, p50Ms: null, p95Ms: null },
    ...withCallsUnderWay(
      salvage.cost,
      Math.max((state.llm?.spent() ?? 0) / 1e6, state.budget?.spentUsd() ?? 0),
    ),
    metrics: [],
    verdict: {
      result: 'FAIL',
      headline,
      reasons: [`${error.errorClass}: ${error.message}`],
      policy: 'A run that cannot finish fails, whatever its partial numbers say.',
      thresholdSources: 'No limit was applied.',
    },
    trends: [],
    distributions: [],
    records: [],
    notes: [],
    repetitions: new Map(),
  }
}

/** Calls that were under way are in no journal, and paid all the same. */
function withCallsUnderWay({ costUsd, spending }: RunCost, spentUsd: number): RunCost {
  if (spentUsd <= costUsd) return { costUsd, spending }
  return { costUsd: spentUsd, spending: { ...spending, paidUsd: spentUsd - spending.takenOverUsd } }
}

function toEntry(error: PlumblineError, report: SessionReport): DlqEntry {
  if (report.exitCode === 0 || report.exitCode === 1)
    throw new RangeError(`exit code ${report.exitCode} is no failure of a run`)
  return {
    run_id: report.runId,
    timestamp: report.timestamp,
    target: report.target,
    mode: report.mode,
    reason: ERROR_CLASSES[error.errorClass].reason,
    exit_code: report.exitCode,
    top_fail_reasons: [error.errorClass, ...error.details.slice(0, 4)],
    budget_usd: report.budgetUsd,
    cost_usd: report.costUsd,
    session_id: report.sessionId,
  }
}
