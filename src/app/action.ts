import { createActionsRuntime } from '../adapters/actions-runtime.js'
import { createArtifactStore } from '../adapters/artifact-store.js'
import { formatError, toPlumblineError, UsageError } from '../core/errors.js'
import { escapeTerminal } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { ActionsRuntime, UploadedArtifact } from '../ports/actions.js'
import { type ActionRequest, readActionInputs } from './action-inputs.js'
import { uploadArtifacts } from './artifacts.js'
import { hasKey } from './choose-llm.js'
import { compose, type Toolbox } from './compose.js'
import { secretsOf } from './secrets.js'

export interface ActionOutcome {
  readonly exitCode: ExitCode
  /** Why the step failed, in one line. */
  readonly headline: string
}

/** The action's main step: inputs -> run -> summary, artifacts, outputs. The entry sets failure, once. */
export async function runAction(workspace: string): Promise<ActionOutcome> {
  const runtime = createActionsRuntime()
  const outer = compose(workspace)
  for (const secret of secretsOf(outer.env.variables)) if (secret.length >= 8) runtime.maskSecret(secret)
  try {
    const request = readActionInputs(runtime, workspace, hasKey(outer.env))
    return await runRequest(request, compose(request.run.workingDirectory), runtime)
  } catch (thrown) {
    const error = toPlumblineError(thrown)
    const exitCode = thrown instanceof UsageError ? 2 : error.exitCode
    const headline = escapeTerminal(thrown instanceof UsageError ? thrown.message : formatError(error))
    runtime.setOutput('result', 'FAIL')
    runtime.setOutput('status', 'FAIL')
    runtime.setOutput('exit-code', String(exitCode))
    return { exitCode, headline }
  }
}

async function runRequest(
  request: ActionRequest,
  toolbox: Toolbox,
  runtime: ActionsRuntime,
): Promise<ActionOutcome> {
  const { run } = request
  runtime.saveState('reports-dir', run.reportsDir)
  runtime.saveState('working-directory', run.workingDirectory)
  const { runTarget } = await import('./run-target.js')
  const { report, exitCode } = await runTarget(run, toolbox, 'normal', (identity) => {
    runtime.saveState('run-id', identity.runId)
    runtime.saveState('log-path', identity.logPath)
  })
  const artifacts = request.uploadArtifacts
    ? await uploadArtifacts(
        {
          reportsDir: run.reportsDir,
          workingDirectory: run.workingDirectory,
          runId: report.runId,
          logPath: report.logPath,
        },
        request.instance,
        { fileSystem: toolbox.fileSystem, env: toolbox.env, runtime, store: createArtifactStore() },
      )
    : []
  runtime.saveState('artifacts-done', 'true')
  await publishSummary(report, toolbox, runtime)
  setOutputs(report, artifacts, request, toolbox, runtime)
  return { exitCode, headline: report.verdict.headline }
}

async function publishSummary(
  report: SessionReport,
  toolbox: Toolbox,
  runtime: ActionsRuntime,
): Promise<void> {
  const { renderJobSummary } = await import('../reporters/job-summary.js')
  try {
    await runtime.addSummary(toolbox.redact(renderJobSummary(report)))
  } catch (thrown) {
    runtime.notice(`No job summary: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

function setOutputs(
  report: SessionReport,
  artifacts: readonly UploadedArtifact[],
  { run }: ActionRequest,
  { env }: Toolbox,
  runtime: ActionsRuntime,
): void {
  const text = (value: number | null): string => (value === null ? '' : String(value))
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
    'session-report': `${run.reportsDir}/session_report.md`,
    'baseline-report': `${run.reportsDir}/baseline_report.md`,
    'artifact-url': artifactUrl(artifacts, env.variables),
  }
  for (const [name, value] of Object.entries(outputs)) runtime.setOutput(name, value)
}

/** Link to the session artifact; empty where nothing was uploaded. */
function artifactUrl(
  artifacts: readonly UploadedArtifact[],
  variables: Readonly<Record<string, string>>,
): string {
  const id = artifacts[0]?.id
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables
  if (
    id === undefined ||
    id === null ||
    server === undefined ||
    repository === undefined ||
    run === undefined
  )
    return ''
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
}

/** The post step runs always: after a cancel or a crash it uploads what the main step left behind. */
export async function runPost(workspace: string): Promise<void> {
  const runtime = createActionsRuntime()
  const reportsDir = runtime.state('reports-dir')
  if (reportsDir === undefined || runtime.state('artifacts-done') === 'true') return
  if (runtime.input('upload-artifacts')?.toLowerCase() === 'false') return
  const toolbox = compose(workspace)
  await uploadArtifacts(
    {
      reportsDir,
      workingDirectory: runtime.state('working-directory') ?? workspace,
      runId: runtime.state('run-id'),
      logPath: runtime.state('log-path'),
    },
    runtime.input('instance'),
    { fileSystem: toolbox.fileSystem, env: toolbox.env, runtime, store: createArtifactStore() },
  )
}
