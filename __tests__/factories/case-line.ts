import type { CaseLine } from '../../src/core/generated/baseline-report.js'

/** A line of a sound case; name what differs. */
export function caseLine(overrides: Partial<CaseLine> = {}): CaseLine {
  return {
    run_id: 'run_1',
    case_id: 'a',
    file: 'data/qa.jsonl',
    line: 3,
    status: 'scored',
    score: 0.9,
    passed: true,
    latency_ms: null,
    latency_kind: null,
    cost_usd: null,
    input_tokens: null,
    output_tokens: null,
    support: 1,
    align: null,
    evidence_present: true,
    question_form: null,
    answer_type: null,
    duplicate_of: null,
    template_of: null,
    pii: [],
    license: null,
    error_class: null,
    origin: 'unknown',
    notes: [],
    ...overrides,
  }
}
