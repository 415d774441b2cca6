import type { GitHubAnswer, RefusalReason } from '../ports/github.js'

/** One request; it must hand on what ends it. */
export type GitHubCall<Client, T> = (client: Client, request: { readonly signal: AbortSignal }) => Promise<T>

export interface Refused {
  readonly refusal: Extract<GitHubAnswer<never>, { kind: 'refused' }>
  /** What GitHub asks to wait, where it is short enough to be waited for; null otherwise. */
  readonly retryAfterMs: number | null
}

/** A limit that lasts longer is not waited for: the job's minutes are not ours. */
const LONGEST_WAIT_MS = 5000

/**
 * What an error of Octokit says. Limits answer 429, or 403 with `retry-after` or an exhausted `x-ratelimit-remaining`.
 * Source: GitHub REST, "Rate limits", "Exceeding the rate limit".
 */
export function refusalOf(thrown: unknown): Refused {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const status = numberAt(thrown, 'status')
  const headers = headersOf(thrown)
  const reason = reasonOf(status, headers, message)
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  const isShort = reason === 'rate_limited' && seconds * 1000 <= LONGEST_WAIT_MS
  return {
    refusal: { kind: 'refused', reason, message: status === null ? message : `${status} ${message}` },
    retryAfterMs: isShort ? seconds * 1000 : null,
  }
}

function reasonOf(
  status: number | null,
  headers: Readonly<Record<string, string>>,
  message: string,
): RefusalReason {
  const isLimit =
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit/i.test(message)
  if (status === 429 || (status === 403 && isLimit)) return 'rate_limited'
  if (status === 401 || status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not_found'
  return status !== null && status >= 400 && status < 500 ? 'invalid' : 'unavailable'
}

function headersOf(thrown: unknown): Readonly<Record<string, string>> {
  const headers = memberOf(memberOf(thrown, 'response'), 'headers')
  if (typeof headers !== 'object' || headers === null) return {}
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
}

function numberAt(value: unknown, key: string): number | null {
  const found = memberOf(value, key)
  return typeof found === 'number' ? found : null
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
