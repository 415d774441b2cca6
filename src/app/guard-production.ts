import { PlumblineError } from '../core/errors.js'
import type { GuardReport } from '../core/guard.js'
import type { RunRequest } from '../core/run-request.js'
import { renderGuardsText } from '../reporters/guards-text.js'
import type { Toolbox } from './compose.js'

/**
 * A run for production is preceded by the guard prod, unless the guards that ran before have judged it. What it finds
 * is a gate of the run's verdict.
 */
export async function guardProduction(
  request: RunRequest,
  before: GuardReport | null,
  toolbox: Toolbox,
): Promise<GuardReport | null> {
  if (before?.guards.some(({ id }) => id === 'prod') === true) return before
  if (!(await isProduction(request, toolbox))) return before
  const { prodGuard } = await import('../../guards/prod/guard.js')
  const { judgeQuietly } = await import('./judge.js')
  const report = await judgeQuietly([prodGuard], request, toolbox)
  toolbox.terminal.err(renderGuardsText(report, { written: [] }))
  return { ...report, guards: [...(before?.guards ?? []), ...report.guards] }
}

/**
 * Nothing is paid for in a production that its own guard does not let begin.
 * @throws PlumblineError `toolchain` with the first of what it found
 */
export function refuseUnfitProduction(request: RunRequest, report: GuardReport | null): void {
  const outcome = report?.guards.find(({ id }) => id === 'prod')
  if (request.offline || (outcome?.verdict !== 'fail' && outcome?.verdict !== 'error')) return
  const fault = outcome.findings.find(({ severity }) => severity === 'error') ?? outcome.error
  throw new PlumblineError(
    'toolchain',
    `not fit for production: ${fault?.message ?? 'the guard prod failed'}`,
    {
      remedy: fault?.remedy,
    },
  )
}

/** A configuration that cannot be read is for the run to report. */
async function isProduction(request: RunRequest, toolbox: Toolbox): Promise<boolean> {
  if (request.profile !== undefined) return request.profile === 'prod'
  const { loadRunConfig } = await import('../config/policy.js')
  const { findPolicyBase } = await import('./policy-base.js')
  try {
    const base = await findPolicyBase(request.workingDirectory, toolbox)
    return (await loadRunConfig(request, toolbox, base)).config.profile === 'prod'
  } catch {
    return false
  }
}
