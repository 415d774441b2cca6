import type { SessionReport } from '../../src/core/generated/session-report.js'
import { metricRow, sessionReport } from '../factories/session-report.js'

/** A failed run in which every text that comes from outside is a payload: `single` where one is shown, `many` in lists. */
export function poisoned(single: string, many: readonly string[]): SessionReport {
  const each = <T>(make: (payload: string) => T): T[] => many.map(make)
  return sessionReport({
    target: single,
    branch: single,
    commit: single,
    logPath: single,
    comparabilityKey: single,
    result: 'FAIL',
    status: 'FAIL',
    verdict: {
      result: 'FAIL',
      headline: single,
      reasons: [...many],
      policy: single,
      thresholdSources: single,
    },
    warnings: each((payload) => ({ code: payload, message: payload })),
    notes: [...many],
    error: { errorClass: single, message: single, remedy: single, step: single, at: single },
    dlq: {
      count: 1,
      lastRunId: single,
      recent: each((payload) => ({ runId: payload, reason: payload, timestamp: payload })),
    },
    metrics: each((payload) => [
      metricRow({ title: payload, note: payload, state: 'fail', value: 0.2 }),
      metricRow({ title: payload, unscored: payload, value: null, state: 'not_applicable' }),
    ]).flat(),
    trends: each((payload) => ({
      metricId: payload,
      title: payload,
      unit: 'share' as const,
      points: [],
      min: null,
      median: null,
      max: null,
      reason: payload,
    })),
    records: each((payload) => ({
      file: payload,
      line: 3,
      caseId: payload,
      why: payload,
      question: payload,
      answer: payload,
      origin: 'unknown' as const,
    })),
    distributions: [{ id: single, title: single, counts: each((label) => ({ label, count: 2 })) }],
    steps: each((payload) => ({
      id: payload,
      title: payload,
      state: 'failed' as const,
      durationMs: 1,
      note: payload,
    })),
    dataset: {
      hash: single,
      files: each((payload) => ({ path: payload, sha256: payload, bytes: 1, cases: 1 })),
      mappedFields: [...many],
    },
  })
}
