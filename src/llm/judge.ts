import type { Case } from '../core/case.js'
import { PlumblineError } from '../core/errors.js'
import type { JudgeResponse } from '../core/generated/judge-response.js'
import { addMicroUsd, type MicroUsd, ZERO_USD } from '../core/money.js'
import type { Validator } from '../core/validator.js'
import type { FailureScope, LlmClient, LlmReply, LlmRequest } from '../ports/llm-client.js'
import { JUDGE_RESPONSE_SCHEMA, type JudgePrompt, renderJudgeRequest } from './judge-prompt.js'

export interface Grade {
  readonly response: JudgeResponse
  readonly reply: LlmReply
}

export type GradeOutcome =
  | { readonly kind: 'graded'; readonly grade: Grade; readonly costMicroUsd: MicroUsd }
  | {
      readonly kind: 'failed'
      readonly error: PlumblineError
      readonly ends: FailureScope
      readonly costMicroUsd: MicroUsd
    }

export interface Judge {
  /** What is asked of the model, for estimates. */
  requestOf(graded: Case): LlmRequest
  /**
   * Grades one case. A malformed grade is asked for once more; a second one fails the case with `schema_invalid`.
   * Rejects only with the reason of an abort.
   */
  grade(graded: Case, signal: AbortSignal): Promise<GradeOutcome>
}

/** The first reply and one more. */
const MOST_REPLIES = 2

export async function createJudge(client: LlmClient, prompt: JudgePrompt, maxTokens: number): Promise<Judge> {
  const { default: validate } = await import('../core/generated/validate-judge-response.cjs')
  const requestOf = (graded: Case): LlmRequest => ({
    caseId: graded.id,
    system: prompt.system,
    user: renderJudgeRequest(graded, prompt),
    maxTokens,
    responseSchema: JUDGE_RESPONSE_SCHEMA,
  })
  return {
    requestOf,
    async grade(graded, signal) {
      const request = requestOf(graded)
      let costMicroUsd = ZERO_USD
      for (let replies = 1; ; replies++) {
        const outcome = await client.complete(request, signal)
        costMicroUsd = addMicroUsd(costMicroUsd, outcome.costMicroUsd)
        if (outcome.kind === 'failed') return { ...outcome, costMicroUsd }
        const { reply } = outcome
        const parsed = parseGrade(reply.text, validate)
        if (parsed.kind === 'grade')
          return { kind: 'graded', grade: { response: parsed.response, reply }, costMicroUsd }
        if (replies >= MOST_REPLIES)
          return { kind: 'failed', error: parsed.error, ends: 'case', costMicroUsd }
      }
    },
  }
}

type ParsedGrade =
  | { readonly kind: 'grade'; readonly response: JudgeResponse }
  | { readonly kind: 'malformed'; readonly error: PlumblineError }

/** A grade is taken as it stands or not at all: a malformed one is never guessed at. */
export function parseGrade(text: string, validate: Validator): ParsedGrade {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    return malformed('the reply of the model is not JSON', cause)
  }
  if (isGrade(parsed, validate)) return { kind: 'grade', response: parsed }
  const issue = validate.errors?.[0]
  return malformed(
    `the reply of the model is not a grade: ${issue?.instancePath || '/'} ${issue?.message ?? ''}`.trim(),
  )
}

function malformed(message: string, cause?: unknown): ParsedGrade {
  const remedy = 'Check the rubric, or name another model under `model.name`.'
  return { kind: 'malformed', error: new PlumblineError('schema_invalid', message, { remedy, cause }) }
}

function isGrade(parsed: unknown, validate: Validator): parsed is JudgeResponse {
  return validate(parsed)
}
