import type { PlumblineGuards } from '../core/generated/guards.js'
import type { GuardReport } from '../core/guard.js'

/** `reports/guards.json`, and what `--json` prints: every key always present, null where there is nothing. */
export function toGuardsJson({ verdict, guards, durationMs }: GuardReport): PlumblineGuards {
  return {
    verdict,
    durationMs,
    guards: guards.map((outcome) => ({
      id: outcome.id,
      title: outcome.title,
      verdict: outcome.verdict,
      durationMs: outcome.durationMs,
      suppressed: outcome.suppressed.length,
      findings: outcome.findings.map((finding) => ({
        ruleId: finding.ruleId,
        severity: finding.severity,
        path: finding.path,
        line: finding.line,
        column: finding.column,
        message: finding.message,
        remedy: finding.remedy,
        fingerprint: finding.fingerprint,
        origin: finding.origin,
        confidence: finding.confidence,
        excerpt: finding.excerpt,
        commit: finding.commit,
        authorDate: finding.authorDate,
      })),
      suppressions: outcome.suppressed.map(({ finding, by, reason, until }) => ({
        ruleId: finding.ruleId,
        path: finding.path,
        line: finding.line,
        fingerprint: finding.fingerprint,
        by,
        reason,
        until,
      })),
      warnings: [...outcome.warnings],
      notes: [...outcome.notes],
      scanned: outcome.scanned,
      error: outcome.error,
    })),
  }
}

export function renderGuardsJson(report: GuardReport): string {
  return `${JSON.stringify(toGuardsJson(report), null, 2)}\n`
}
