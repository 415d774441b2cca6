import path from 'node:path'
import { PlumblineError } from '../../src/core/errors.js'
import type { Finding } from '../../src/core/finding.js'
import type { GuardResult } from '../../src/core/guard.js'
import type { RegressionComparison } from '../../src/core/regression.js'
import { showPath } from '../../src/core/show-path.js'
import type { Guard, GuardContext } from '../../src/ports/guard.js'
import { publishedFingerprint } from '../../src/scan/fingerprint.js'
import { REGRESSION } from './about.js'
import { compareMiniSet } from './compare.js'
import { readCurrent, readFrozen } from './mini-set.js'

/** The frozen mini-set against the present answers. */
export const regressionGuard: Guard = {
  ...REGRESSION,
  async check(context) {
    const { frozen } = context.config.guards.regression
    if (frozen === null) return notConfigured()
    await requireFrozen(frozen, context)
    await makeAnswers(context)
    const comparison = await compare(frozen, context)
    return resultOf(comparison, frozen, context)
  },
}

async function compare(frozen: string, context: GuardContext): Promise<RegressionComparison> {
  const { config, workingDirectory, fileSystem, policyFiles } = context
  if (config.data.length === 0) {
    throw new PlumblineError(
      'config_invalid',
      'a mini-set is frozen, and no data is named to compare it with',
      {
        remedy: 'Name it as `data` in the configuration, or with --data.',
      },
    )
  }
  const before = await readFrozen(frozen, workingDirectory, policyFiles)
  const now = await readCurrent(config, workingDirectory, fileSystem, new Set(before.cases.keys()))
  return compareMiniSet(before, now)
}

async function requireFrozen(frozen: string, { policyFiles, workingDirectory }: GuardContext): Promise<void> {
  if ((await policyFiles.stat(frozen))?.kind === 'file') return
  throw new PlumblineError(
    'config_invalid',
    'the frozen mini-set that the configuration names does not exist',
    {
      location: { path: showPath(frozen, workingDirectory) },
      remedy: 'Write it with `regression freeze`, commit it, or take `guards.regression.frozen` out.',
    },
  )
}

/** A command that fails made no answers, so there is nothing to judge. */
async function makeAnswers({ config, root, runCommand }: GuardContext): Promise<void> {
  const { command, timeoutS } = config.guards.regression
  if (command === null) return
  const cwd = config.path === null ? root : path.dirname(config.path)
  const ended = await runCommand(command, { cwd, timeoutMs: timeoutS * 1_000 })
  if (ended.kind === 'exited' && ended.code === 0) return
  throw new PlumblineError(
    'toolchain',
    `the command "${command[0] ?? ''}" that makes the answers ${sayEnd(ended, timeoutS)}`,
    {
      remedy: 'Run it by hand in the folder of the configuration; its output is above.',
    },
  )
}

function sayEnd(ended: Awaited<ReturnType<GuardContext['runCommand']>>, timeoutS: number): string {
  switch (ended.kind) {
    case 'exited':
      return `ended with ${ended.code}`
    case 'signalled':
      return `was ended by ${ended.signal}`
    case 'timed_out':
      return `took longer than ${timeoutS} s`
    case 'not_started':
      return `could not be started: ${ended.reason}`
  }
}

const VERDICTS = { PASS: 'pass', WARN: 'warn', FAIL: 'fail' } as const

function resultOf(comparison: RegressionComparison, frozen: string, context: GuardContext): GuardResult {
  const { verdict, reasons, metrics, pairs, changed, frozenCases } = comparison
  const at = path.relative(context.root, frozen).replaceAll('\\', '/')
  return {
    id: 'regression',
    verdict: VERDICTS[verdict],
    findings: verdict === 'FAIL' ? reasons.map((reason, index) => findingOf(reason, index, at)) : [],
    suppressed: [],
    warnings: verdict === 'WARN' ? reasons : [],
    notes: [
      `${pairs} of ${frozenCases} frozen cases were compared`,
      ...(changed.length === 0
        ? []
        : [`${changed.length} frozen cases have another question or evidence now; freeze them again`]),
      ...metrics
        .filter(({ state }) => state === 'note')
        .map(
          ({ title, change, p }) =>
            `${title} changed by ${(change ?? 0).toFixed(3)}, which may be accident (p ${(p ?? 1).toFixed(3)})`,
        ),
      ...metrics
        .filter(({ id, detectable }) => id === 'passed' && detectable !== null)
        .map(
          ({ detectable, n }) =>
            `with ${n} pairs only a drop of the pass rate by ${(detectable ?? 1).toFixed(3)} or more would be seen`,
        ),
    ],
    scanned: { files: 0, bytes: 0, commits: 0 },
    details: { kind: 'regression', comparison },
  }
}

function findingOf(message: string, index: number, at: string): Finding {
  return {
    guard: 'regression',
    ruleId: 'regression',
    severity: 'error',
    path: at,
    line: 1,
    column: 1,
    message,
    remedy:
      'Read reports/regression_summary.md: mend the answers, or, if the change is meant, `regression freeze` and commit.',
    fingerprint: publishedFingerprint('regression', at, index),
    origin: 'unknown',
    confidence: 'high',
    excerpt: null,
    commit: null,
    authorDate: null,
  }
}

function notConfigured(): GuardResult {
  return {
    id: 'regression',
    verdict: 'not_applicable',
    findings: [],
    suppressed: [],
    warnings: [],
    notes: ['no mini-set is frozen; `regression freeze` writes one and says how to name it'],
    scanned: { files: 0, bytes: 0, commits: 0 },
  }
}
