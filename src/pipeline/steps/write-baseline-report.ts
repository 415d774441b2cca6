import path from 'node:path'
import type { SessionReport } from '../../core/generated/session-report.js'
import type { FileSystem } from '../../ports/file-system.js'
import { renderBaselineMarkdown } from '../../reporters/baseline-markdown.js'
import { toGuardsJson } from '../../reporters/guards-json.js'
import { verdictExitCode } from '../../verdict/policy.js'
import { readDlqSummary } from '../dlq-summary.js'
import { createPersonalCheck } from '../report-page/personal-check.js'
import { rerunCommand } from '../rerun-command.js'
import { buildSessionReport } from '../session-report.js'
import type { Measured, Reported } from '../state.js'
import { type Step, type StepContext, throwIfStopped } from '../step.js'

/** Step 6: baseline_report.jsonl in dataset order, baseline_report.md, and index.html. */
export const writeBaselineReport: Step<Measured, Reported> = {
  id: 'report',
  title: 'report',
  async run(state, context) {
    const { fileSystem } = context.ports
    const { reportsDir } = context.request
    await writeLines(state, path.join(reportsDir, 'baseline_report.jsonl'), fileSystem, context.signal)
    const report = await buildSessionReport(
      state,
      {
        exitCode: verdictExitCode(state.measurement.verdict.result, state.config.failOn),
        error: null,
        dlq: await readDlqSummary(reportsDir, context),
        measurement: state.measurement,
        exports: [],
      },
      context,
    )
    const markdown = renderBaselineMarkdown(report, {
      rerunCommand: rerunCommand(context.request),
      requestedExports: state.config.exports,
    })
    await fileSystem.writeAtomic(path.join(reportsDir, 'baseline_report.md'), markdown)
    await writePage(report, state, context)
    return { state: { ...state, report }, note: 'baseline_report.jsonl, baseline_report.md, index.html' }
  },
}

/** Loaded here, so that no other command waits for it. */
async function writePage(report: SessionReport, state: Measured, context: StepContext): Promise<void> {
  const { ports, request, guards, signal } = context
  const { writeHtmlReport } = await import('../report-page/write-html-report.js')
  await writeHtmlReport(
    {
      report,
      lines: 'written',
      texts: {
        kind: 'data',
        cases: untilStopped(state.dataset.cases(), signal),
        isPersonal: await createPersonalCheck(state.config),
      },
      guards: guards === null ? null : toGuardsJson(guards),
      rerunCommand: rerunCommand(request),
    },
    { ...ports, reportsDir: request.reportsDir, workingDirectory: request.workingDirectory },
  )
}

async function* untilStopped<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    throwIfStopped(signal)
    yield item
  }
}

async function writeLines(
  state: Measured,
  target: string,
  fileSystem: FileSystem,
  signal: AbortSignal,
): Promise<void> {
  const indexes = state.journal.indexes()
  const caseIds = await idsOfRepeated(state, fileSystem)
  const reader = await state.journal.open(fileSystem)
  const writer = await fileSystem.createAtomic(target)
  try {
    for (const index of indexes) {
      throwIfStopped(signal)
      const entry = await reader.read(index)
      if (entry === undefined) continue
      const repeated = state.measurement.repetitions.get(index)
      const of = repeated === undefined ? null : (caseIds.get(repeated.of) ?? null)
      const line =
        repeated === undefined
          ? entry.line
          : { ...entry.line, ...(repeated.kind === 'template' ? { template_of: of } : { duplicate_of: of }) }
      await writer.write(`${JSON.stringify(line)}\n`)
    }
    await writer.commit()
  } finally {
    await writer.abort()
    await reader.close()
  }
}

async function idsOfRepeated(state: Measured, fileSystem: FileSystem): Promise<ReadonlyMap<number, string>> {
  const wanted = [...new Set([...state.measurement.repetitions.values()].map(({ of }) => of))].sort(
    (a, b) => a - b,
  )
  const ids = new Map<number, string>()
  const reader = await state.journal.open(fileSystem)
  try {
    for (const index of wanted) {
      const entry = await reader.read(index)
      if (entry !== undefined) ids.set(index, entry.line.case_id)
    }
  } finally {
    await reader.close()
  }
  return ids
}
