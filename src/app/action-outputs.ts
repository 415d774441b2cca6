import path from 'node:path'
import type { ExitCode } from '../core/exit-codes.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { RunRequest } from '../core/run-request.js'
import type { ActionsRuntime } from '../ports/actions.js'
import { isOfRun } from './artifacts.js'
import type { Toolbox } from './compose.js'

/** What is true until something better is known: a step that is killed leaves these. */
export function setFailureOutputs(exitCode: ExitCode, runtime: ActionsRuntime): void {
  runtime.setOutput('result', 'FAIL')
  runtime.setOutput('status', 'FAIL')
  runtime.setOutput('exit-code', String(exitCode))
}

/** Everything but `artifact-url`, which is known last. Values that a run does not have are empty. */
export async function setOutputs(
  report: SessionReport,
  run: RunRequest,
  startedAtMs: number,
  { fileSystem }: Pick<Toolbox, 'fileSystem'>,
  runtime: ActionsRuntime,
): Promise<void> {
  const text = (value: number | null): string => (value === null ? '' : String(value))
  const written = async (name: string): Promise<string> => {
    const file = path.join(run.reportsDir, name)
    const found = await fileSystem.stat(file)
    return found !== undefined && isOfRun(found.modifiedMs, startedAtMs) ? file : ''
  }
  const outputs: Readonly<Record<string, string>> = {
    result: report.result,
    status: report.status,
    'exit-code': String(report.exitCode),
    'run-id': report.runId,
    'cases-total': String(report.cases.total),
    'cases-scored': String(report.cases.scored),
    'pass-rate': text(report.passRate),
    'mean-score': text(report.meanScore),
    'cost-usd': String(report.costUsd),
    warnings: String(report.warnings.length),
    'dlq-count': String(report.dlq.count),
    'session-report': await written('session_report.md'),
    'baseline-report': await written('baseline_report.md'),
  }
  for (const [name, value] of Object.entries(outputs)) runtime.setOutput(name, value)
}
