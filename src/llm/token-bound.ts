import { PlumblineError } from '../core/errors.js'

/** A request to the Messages API, as JSON. */
export type Payload = Readonly<Record<string, unknown>>

/**
 * What the service may put round a request: the frame of each message, the instructions for structured output and for
 * tools. Source: Anthropic, "Structured outputs" and "Tool use" name some hundred tokens; this is well above them.
 */
const FRAME_TOKENS = 2_048

/** Parts of a request whose price is known here. Others (another place or speed, containers, remote tools) are refused. */
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'model',
  'max_tokens',
  'messages',
  'system',
  'metadata',
  'output_config',
  'stop_sequences',
  'temperature',
  'thinking',
  'tool_choice',
  'tools',
  'top_k',
  'top_p',
])

/** Blocks that are text and nothing else. An image or a document costs tokens that its bytes do not show. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set([
  'text',
  'thinking',
  'redacted_thinking',
  'tool_use',
  'tool_result',
])

/**
 * More input tokens than the service will count. The tokenizer works on bytes: each token stands for one byte or more
 * of the UTF-8 text, so no text has more tokens than bytes; and the JSON that we send holds all of the text, with
 * escapes and keys that only make it longer.
 * @throws PlumblineError `config_invalid` for requests whose cost their bytes do not bound
 */
export function boundInputTokens(payload: Payload): number {
  for (const key of Object.keys(payload)) {
    if (!KNOWN_KEYS.has(key)) throw unbounded(`\`${key}\``)
  }
  for (const tool of listOf(payload.tools)) {
    const type = typeOf(tool)
    if (type !== undefined && type !== 'custom') throw unbounded(`the tool \`${type}\``)
  }
  for (const message of listOf(payload.messages)) checkBlocks(message)
  return Buffer.byteLength(JSON.stringify(payload), 'utf8') + FRAME_TOKENS
}

/** `max_tokens` of a request. @throws PlumblineError `config_invalid` where it is no whole number above 0 */
export function maxTokensOf(payload: Payload): number {
  const { max_tokens: tokens } = payload
  if (typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens > 0) return tokens
  throw new PlumblineError('config_invalid', '`max_tokens` must be a whole number above 0', {
    remedy: 'Set it: what a call may cost at most depends on it.',
  })
}

function checkBlocks(holder: unknown): void {
  if (typeof holder !== 'object' || holder === null || !('content' in holder)) return
  for (const block of listOf(holder.content)) {
    const type = typeOf(block)
    if (type !== undefined && !TEXT_BLOCKS.has(type)) throw unbounded(`a block of type \`${type}\``)
    checkBlocks(block)
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function typeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  return typeof value.type === 'string' ? value.type : undefined
}

function unbounded(what: string): PlumblineError {
  return new PlumblineError(
    'config_invalid',
    `what a call with ${what} costs cannot be bounded before it is sent`,
    {
      remedy: 'Leave it out: only calls whose worst case is known are sent.',
    },
  )
}
