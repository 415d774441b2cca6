import type { Case } from '../core/case.js'
import { PlumblineError } from '../core/errors.js'
import type { JudgeResponse } from '../core/generated/judge-response.js'
import type { Validator } from '../core/validator.js'
import type { LlmClient, LlmReply } from '../ports/llm-client.js'
import { JUDGE_RESPONSE_SCHEMA, type JudgePrompt, renderJudgeRequest } from './judge-prompt.js'

export interface Grade {
  readonly response: JudgeResponse
  readonly reply: LlmReply
}

export interface Judge {
  /**
   * Grades one case by one model call.
   * @throws PlumblineError `schema_invalid` when the reply is not a grade, or the client's error.
   */
  grade(graded: Case, signal: AbortSignal): Promise<Grade>
}

export async function createJudge(client: LlmClient, prompt: JudgePrompt, maxTokens: number): Promise<Judge> {
  const { default: validate } = await import('../core/generated/validate-judge-response.cjs')
  return {
    async grade(graded, signal) {
      const reply = await client.complete(
        {
          caseId: graded.id,
          system: prompt.system,
          user: renderJudgeRequest(graded, prompt),
          maxTokens,
          responseSchema: JUDGE_RESPONSE_SCHEMA,
        },
        signal,
      )
      return { response: parseGrade(reply.text, validate), reply }
    },
  }
}

/** A grade is taken as it stands or not at all: a malformed one is never guessed at. */
export function parseGrade(text: string, validate: Validator): JudgeResponse {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw new PlumblineError('schema_invalid', 'the reply of the model is not JSON', { cause })
  }
  if (isGrade(parsed, validate)) return parsed
  const issue = validate.errors?.[0]
  throw new PlumblineError(
    'schema_invalid',
    `the reply of the model is not a grade: ${issue?.instancePath || '/'} ${issue?.message ?? ''}`.trim(),
  )
}

function isGrade(parsed: unknown, validate: Validator): parsed is JudgeResponse {
  return validate(parsed)
}
