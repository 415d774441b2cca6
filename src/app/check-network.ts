import path from 'node:path'
import { createNodeNetworkProbe } from '../adapters/node-network-probe.js'
import { type ErrorClass, PlumblineError, toPlumblineError } from '../core/errors.js'
import type { GuardOutcome } from '../core/guard.js'
import { findNetworkFaults, type NetworkDiagnosis, type NetworkFinding } from '../core/network-diagnosis.js'
import { baseUrlOf, modelProxyOf } from '../llm/api-address.js'
import type { Warning } from '../pipeline/step.js'
import { renderNetworkMarkdown } from '../reporters/network-markdown.js'
import type { CommandContext } from './command.js'
import type { Toolbox } from './compose.js'

/** As long as calls may take to connect. */
const PHASE_TIMEOUT_MS = 5_000
/** For guards, which are not to be held up by what is only a warning there. */
const GUARD_TIMEOUT_MS = 8_000

export const NETWORK_REPORT = 'net_diag_last.md'

/**
 * Looks how far one gets towards the API and writes it to net_diag_last.md, before anything is paid for.
 * @returns what calls may suffer from; null where nothing stands in the way
 * @throws PlumblineError `network_error` or `network_timeout` where calls cannot work
 */
export async function checkNetwork(
  reportsDir: string,
  toolbox: Toolbox,
  signal: AbortSignal,
): Promise<Warning | null> {
  const diagnosis = await diagnose(reportsDir, toolbox, signal)
  const [worst] = findNetworkFaults(diagnosis)
  if (worst === undefined || worst.severity === 'notice') return null
  // Through a proxy that is allowed for the model, the direct way proves nothing.
  if (worst.severity === 'error' && modelProxyOf(toolbox.env) === null)
    throw new PlumblineError(classOf(diagnosis), worst.message, { remedy: worst.remedy })
  return { code: 'network', message: say(worst) }
}

/** The same as a row among the guards, where it never fails anything. */
export async function networkOutcome({ global, toolbox }: CommandContext): Promise<GuardOutcome> {
  const startedMs = toolbox.clock.elapsed()
  const seen = await lookQuietly(global.reportsDir, toolbox)
  const warnings = seen.filter(({ severity }) => severity !== 'notice').map(say)
  const notes = seen.filter(({ severity }) => severity === 'notice').map(say)
  return {
    id: 'network',
    title: 'Way to the API',
    docs: 'docs/keys-and-network.md',
    verdict: warnings.length > 0 ? 'warn' : 'pass',
    durationMs: Math.round(toolbox.clock.elapsed() - startedMs),
    findings: [],
    suppressed: [],
    warnings,
    notes,
    scanned: { files: 0, bytes: 0, commits: 0 },
    failureExitCode: 1,
    error: null,
  }
}

async function lookQuietly(reportsDir: string, toolbox: Toolbox): Promise<readonly NetworkFinding[]> {
  try {
    return findNetworkFaults(await diagnose(reportsDir, toolbox, AbortSignal.timeout(GUARD_TIMEOUT_MS)))
  } catch (thrown) {
    const { message, remedy } = toPlumblineError(thrown)
    return [{ severity: 'warning', message, remedy }]
  }
}

async function diagnose(
  reportsDir: string,
  toolbox: Toolbox,
  signal: AbortSignal,
): Promise<NetworkDiagnosis> {
  const { env, clock, fileSystem } = toolbox
  const probe = createNodeNetworkProbe({ variables: env.variables, now: clock.now })
  const diagnosis = await probe.diagnose(new URL(baseUrlOf(env)), PHASE_TIMEOUT_MS, signal)
  await fileSystem.writeAtomic(path.join(reportsDir, NETWORK_REPORT), renderNetworkMarkdown(diagnosis))
  return diagnosis
}

function classOf({ ipv4, tls }: NetworkDiagnosis): ErrorClass {
  const isTimeout = [ipv4.dns, ipv4.tcp, tls].some(
    (phase) => phase.kind === 'failed' && phase.fault === 'timeout',
  )
  return isTimeout ? 'network_timeout' : 'network_error'
}

function say({ message, remedy }: NetworkFinding): string {
  return `${message}. ${remedy}`
}
