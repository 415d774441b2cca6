import { listEntries } from '../dead-letter/list.js'
import type { DlqSummary } from './session-report.js'
import type { StepContext } from './step.js'

const MOST_RECENT = 5

/** What reports say of the dead letter queue; newest first. */
export async function readDlqSummary(
  reportsDir: string,
  context: Pick<StepContext, 'ports'>,
): Promise<DlqSummary> {
  const { entries } = await listEntries({ fileSystem: context.ports.fileSystem, reportsDir })
  const recent = entries.slice(-MOST_RECENT).reverse()
  return {
    count: entries.length,
    lastRunId: recent[0]?.run_id ?? null,
    recent: recent.map((entry) => ({
      runId: entry.run_id,
      reason: entry.reason,
      timestamp: entry.timestamp,
    })),
  }
}
