import { PlumblineError } from '../core/errors.js'
import type { LlmClient, LlmOutcome, LlmRequest } from '../ports/llm-client.js'
import type { CallOutcome, ModelClient } from './model-client.js'
import type { Payload } from './token-bound.js'

/** The port of the judge over the one client of the Messages API. */
export function createJudgeClient(client: ModelClient, model: string): LlmClient {
  return {
    kind: 'measured',
    model,
    async complete(request, signal) {
      const outcome = await client.send(payloadOf(request, model), request.caseId, signal)
      return outcome.kind === 'failed' ? outcome : readReply(outcome)
    },
  }
}

/**
 * A request for structured output. Source: Anthropic, "Structured outputs" (`output_config.format`). No temperature:
 * newer models do not take one.
 */
export function payloadOf(request: LlmRequest, model: string): Payload {
  return {
    model,
    max_tokens: request.maxTokens,
    system: request.system,
    messages: [{ role: 'user', content: request.user }],
    output_config: { format: { type: 'json_schema', schema: request.responseSchema } },
  }
}

/** A message of the API; without a latency where nobody waited for it. */
export type Message = Pick<Extract<CallOutcome, { kind: 'replied' }>, 'body' | 'usage' | 'costMicroUsd'> & {
  readonly latencyMs: number | null
}

/** Only a reply that came to its end can be a grade. */
export function readReply({ body, usage, latencyMs, costMicroUsd }: Message): LlmOutcome {
  const fail = (error: PlumblineError): LlmOutcome => ({ kind: 'failed', error, ends: 'case', costMicroUsd })
  switch (body.stop_reason) {
    case 'end_turn':
    case 'stop_sequence':
      break
    case 'refusal':
      return fail(new PlumblineError('api_error', 'the model refused to grade this case'))
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return fail(
        new PlumblineError('schema_invalid', 'the grade was cut off at the limit of its length', {
          remedy: 'Raise `model.maxTokens`.',
        }),
      )
    default:
      return fail(new PlumblineError('schema_invalid', 'the reply of the model did not come to an end'))
  }
  const reply = {
    text: textOf(body.content),
    inputTokens:
      usage === undefined ? 0 : usage.input + usage.cacheWrite5m + usage.cacheWrite1h + usage.cacheRead,
    outputTokens: usage?.output ?? 0,
    latencyMs,
  }
  return { kind: 'replied', reply, costMicroUsd }
}

/** All text blocks of a reply; thinking and others are no part of the answer. */
export function textOf(content: unknown): string {
  if (!Array.isArray(content)) return ''
  return content.map((block: unknown) => textOfBlock(block)).join('')
}

function textOfBlock(block: unknown): string {
  if (typeof block !== 'object' || block === null || !('type' in block) || !('text' in block)) return ''
  return block.type === 'text' && typeof block.text === 'string' ? block.text : ''
}
