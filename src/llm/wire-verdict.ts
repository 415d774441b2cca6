import type { ErrorClass } from '../core/errors.js'
import { escapeTerminal, shorten } from '../core/escape.js'
import type { FailureScope } from '../ports/llm-client.js'
import type { WireOutcome } from '../ports/model-transport.js'
import { parseUsage, type Usage } from './call-cost.js'

/** What one attempt means: a message, or a failure with everything that decides what happens next. */
export type WireVerdict =
  | {
      readonly kind: 'message'
      readonly body: Readonly<Record<string, unknown>>
      readonly usage: Usage | undefined
    }
  | WireFailure

export interface WireFailure {
  readonly kind: 'failed'
  readonly errorClass: ErrorClass
  /** One line, with what the service said of it. */
  readonly message: string
  /** `other_key`: never again with the same key. */
  readonly retry: 'never' | 'yes' | 'other_key'
  /** What it ends when it is not tried again. */
  readonly ends: FailureScope
  /** Whether the model may have run: then it counts at its worst case. */
  readonly mayHaveRun: boolean
  /** Whether the service asks for less. */
  readonly isTooMuch: boolean
}

type Rule = Omit<WireFailure, 'kind' | 'message' | 'mayHaveRun'>

const REFUSED: Rule = { errorClass: 'api_error', retry: 'never', ends: 'case', isTooMuch: false }
const OVERLOADED: Rule = { errorClass: 'server_overload', retry: 'yes', ends: 'case', isTooMuch: true }
const BROKEN: Rule = { errorClass: 'network_error', retry: 'yes', ends: 'case', isTooMuch: false }
const SLOW: Rule = { ...BROKEN, errorClass: 'network_timeout' }

/**
 * By HTTP status. Source: Anthropic, "Errors" (platform.claude.com/docs/en/api/errors). What would fail alike for every
 * other case (a key that may not, a model that is not there, an account without credit) ends the run.
 */
const STATUS_RULES: Readonly<Record<number, Rule>> = {
  401: { errorClass: 'auth_error', retry: 'other_key', ends: 'run', isTooMuch: false },
  402: { ...REFUSED, ends: 'run' },
  403: { errorClass: 'auth_error', retry: 'never', ends: 'run', isTooMuch: false },
  404: { ...REFUSED, ends: 'run' },
  408: SLOW,
  409: BROKEN,
  429: { errorClass: 'rate_limit', retry: 'yes', ends: 'case', isTooMuch: true },
}

export function judgeWire(outcome: WireOutcome): WireVerdict {
  if (outcome.kind === 'failed') return judgeFailure(outcome)
  const { status, body } = outcome
  if (status === 200) return judgeMessage(body)
  const said = describe(status, body)
  // A reply that is not the API's own comes from something in between, and says nothing of what happened behind it.
  const mayHaveRun = status < 300 || (status >= 500 && errorOf(body) === undefined)
  return { kind: 'failed', message: said, mayHaveRun, ...ruleOf(status) }
}

function ruleOf(status: number): Rule {
  const rule = STATUS_RULES[status]
  if (rule !== undefined) return rule
  if (status >= 500) return OVERLOADED
  if (status >= 400) return REFUSED
  // Redirects are not followed: the key would go where nobody decided that it may.
  if (status >= 300) return { errorClass: 'network_error', retry: 'never', ends: 'run', isTooMuch: false }
  return BROKEN
}

function judgeMessage(body: unknown): WireVerdict {
  if (isObject(body) && body.type === 'message' && Array.isArray(body.content)) {
    return { kind: 'message', body, usage: parseUsage(body.usage) }
  }
  return {
    kind: 'failed',
    message: 'the API answered 200 with what is no message',
    mayHaveRun: true,
    ...BROKEN,
  }
}

function judgeFailure({
  reason,
  mayHaveRun,
  message,
}: Extract<WireOutcome, { kind: 'failed' }>): WireVerdict {
  const failed = (rule: Rule): WireFailure => ({
    kind: 'failed',
    message: line(message),
    mayHaveRun,
    ...rule,
  })
  switch (reason) {
    case 'timeout':
      return failed(SLOW)
    case 'reset':
    case 'dns':
    case 'refused':
    case 'other':
      return failed(BROKEN)
    case 'tls':
      return failed({ errorClass: 'network_error', retry: 'never', ends: 'run', isTooMuch: false })
    case 'too_large':
      return failed({ errorClass: 'network_error', retry: 'never', ends: 'case', isTooMuch: false })
  }
}

function describe(status: number, body: unknown): string {
  const error = errorOf(body)
  if (error === undefined) return `the API answered ${status}`
  return line(`the API answered ${status} (${error.type}: ${error.message})`)
}

/** An error as the API tells it. */
function errorOf(body: unknown): { readonly type: string; readonly message: string } | undefined {
  if (!isObject(body) || !isObject(body.error)) return undefined
  const { type, message } = body.error
  if (typeof type !== 'string') return undefined
  return { type, message: typeof message === 'string' ? message : '' }
}

const LONGEST_MESSAGE = 240

function line(text: string): string {
  return shorten(escapeTerminal(text), LONGEST_MESSAGE)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
