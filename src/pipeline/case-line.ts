import type { Case, InvalidCase } from '../core/case.js'
import type { ErrorClass } from '../core/errors.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import { type MicroUsd, toUsd } from '../core/money.js'
import type { CaseMeasures } from '../metrics/measure-case.js'
import type { LlmClient, LlmReply } from '../ports/llm-client.js'

/** Everything about one case that its line is made from. */
export interface CaseOutcome {
  readonly runId: string
  readonly case: Case
  readonly measures: CaseMeasures
  readonly pii: readonly string[]
  readonly license: { readonly license: string | null; readonly note: string | null }
  readonly score: number | null
  readonly passed: boolean | null
  readonly reply: LlmReply | null
  /** Of all calls for this case, whether this run made them or an earlier one. */
  readonly costMicroUsd: MicroUsd
  readonly clientKind: LlmClient['kind']
}

/** The line of a case that was run. */
export function scoredLine(outcome: CaseOutcome): CaseLine {
  const { case: scored, measures, reply } = outcome
  const recorded = scored.latencyMs !== null
  const notes = [...measures.notes]
  if (outcome.license.note !== null) notes.push(outcome.license.note)
  if (reply !== null && reply.latencyMs === null)
    notes.push('no latency: the grade comes from an earlier run or from a batch')
  return {
    ...blankLine(outcome.runId, scored),
    // Nothing to score against: not an error, but not evidence either. It stays in every denominator.
    status: outcome.score === null ? 'skipped' : 'scored',
    score: outcome.score,
    passed: outcome.passed,
    latency_ms: recorded ? scored.latencyMs : (reply?.latencyMs ?? null),
    latency_kind: recorded ? 'recorded' : (reply?.latencyMs ?? null) === null ? null : outcome.clientKind,
    cost_usd: scored.costUsd ?? (reply === null ? null : toUsd(outcome.costMicroUsd)),
    input_tokens: reply?.inputTokens ?? null,
    output_tokens: reply?.outputTokens ?? null,
    support: measures.support,
    align: measures.align,
    evidence_present: measures.evidencePresent,
    question_form: measures.questionForm,
    answer_type: measures.answerType,
    pii: [...outcome.pii],
    license: outcome.license.license,
    notes,
  }
}

/** The line of a case whose call failed or that could not be read. It stays in every denominator. */
export function erroredLine(
  runId: string,
  failed: Case | InvalidCase,
  error: { readonly errorClass: ErrorClass; readonly message: string; readonly costMicroUsd: MicroUsd },
): CaseLine {
  return {
    ...blankLine(runId, failed),
    status: 'errored',
    cost_usd: error.costMicroUsd > 0 ? toUsd(error.costMicroUsd) : null,
    error_class: error.errorClass,
    notes: [error.message],
  }
}

function blankLine(runId: string, about: Case | InvalidCase): CaseLine {
  return {
    run_id: runId,
    case_id: about.id,
    file: about.file,
    line: about.line,
    status: 'skipped',
    score: null,
    passed: null,
    latency_ms: null,
    latency_kind: null,
    cost_usd: null,
    input_tokens: null,
    output_tokens: null,
    support: null,
    align: null,
    evidence_present: null,
    question_form: null,
    answer_type: null,
    duplicate_of: null,
    template_of: null,
    pii: null,
    license: null,
    error_class: null,
    origin: 'unknown',
    notes: [],
  }
}
