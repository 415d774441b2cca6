import path from 'node:path'
import type { FileSystem } from '../../ports/file-system.js'
import { renderBaselineMarkdown } from '../../reporters/baseline-markdown.js'
import { verdictExitCode } from '../../verdict/policy.js'
import { readDlqSummary } from '../dlq-summary.js'
import { rerunCommand } from '../rerun-command.js'
import { buildSessionReport } from '../session-report.js'
import type { Measured, Reported } from '../state.js'
import { type Step, throwIfStopped } from '../step.js'

/** Step 6: baseline_report.jsonl in dataset order, and baseline_report.md. */
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
    return { state: { ...state, report }, note: 'baseline_report.jsonl, baseline_report.md' }
  },
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
