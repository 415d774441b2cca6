import path from 'node:path'
import type { Finding } from '../../src/core/finding.js'
import type { GuardResult, Suppression } from '../../src/core/guard.js'
import type { Guard, GuardContext } from '../../src/ports/guard.js'
import { createAllows } from '../../src/scan/allows.js'
import { createFingerprints } from '../../src/scan/fingerprint.js'
import { SCHEMA } from './about.js'
import { SCHEMA_RULES } from './issue.js'
import { type Judged, judgeFiles } from './judge-files.js'
import { type OnlyFiles, type Plan, planOf } from './plan.js'

export interface SchemaGuardOptions {
  /** Lists far more mistakes, and every file that was checked. */
  readonly verbose: boolean
  /** Checks this instead of what the configuration names; all absolute. */
  readonly only?: OnlyFiles | undefined
}

/** Listed of each file when everything is asked for; reports have to end somewhere. */
const MOST_VERBOSE = 10_000

/** Data files against their schemas, and schemas against theirs. */
export function createSchemaGuard(options: SchemaGuardOptions): Guard {
  return {
    ...SCHEMA,
    async check(context) {
      const plan = await planOf(context, options.only)
      if (plan.kind === 'not_applicable') return notApplicable(plan.note)
      const { maxErrorsPerFile } = context.config.guards.schema
      const maxIssues = options.verbose ? Math.max(MOST_VERBOSE, maxErrorsPerFile) : maxErrorsPerFile
      const judged = await judgeFiles(plan, context, maxIssues)
      return resultOf(plan, judged, context, options)
    },
  }
}

export const schemaGuard: Guard = createSchemaGuard({ verbose: false })

function notApplicable(note: string): GuardResult {
  return {
    id: 'schema',
    verdict: 'not_applicable',
    findings: [],
    suppressed: [],
    warnings: [],
    notes: [note],
    scanned: { files: 0, bytes: 0, commits: 0 },
  }
}

function resultOf(
  plan: Extract<Plan, { kind: 'check' }>,
  judged: Judged,
  context: GuardContext,
  { verbose }: SchemaGuardOptions,
): GuardResult {
  const ids: ReadonlySet<string> = new Set(SCHEMA_RULES)
  const allows = createAllows({
    inline: plan.inlineAllows,
    configured: context.config.guards.schema.allow,
    owns: (ruleId) => ids.has(ruleId),
    today: context.today,
    scope: { kind: 'tree', ignored: 'left_out' },
  })
  const findings: Finding[] = []
  const suppressed: Suppression[] = []
  for (const finding of findingsOf(judged, context.root)) {
    const suppression = allows.suppress(finding)
    if (suppression === null) findings.push(finding)
    else suppressed.push(suppression)
  }
  const has = (wanted: Finding['severity']) => findings.some(({ severity }) => severity === wanted)
  return {
    id: 'schema',
    verdict: has('error') ? 'fail' : has('warning') ? 'warn' : 'pass',
    findings,
    suppressed,
    warnings: allows.warnings(),
    notes: [...plan.notes, ...judged.totals, ...(verbose ? judged.checked : []), ...allows.notes()],
    scanned: { files: judged.files, bytes: judged.bytes, commits: 0 },
  }
}

function findingsOf({ issues }: Judged, root: string): readonly Finding[] {
  const fingerprint = createFingerprints()
  return [...issues].flatMap(([file, own]) => {
    const shown = path.relative(root, file).replaceAll('\\', '/')
    return own.map(
      (issue): Finding => ({
        guard: 'schema',
        ...issue,
        path: shown,
        fingerprint: fingerprint(issue.ruleId, shown),
        origin: 'unknown',
        confidence: 'high',
        // Lines of data are long, and none of a reader's business.
        excerpt: null,
        commit: null,
        authorDate: null,
      }),
    )
  })
}
