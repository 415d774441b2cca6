export interface RetryPolicy {
  /** Attempts of a call, the first one included. */
  readonly mostAttempts: number
  readonly baseMs: number
  readonly longestDelayMs: number
  /** Whatever `retry-after` says, nobody waits longer. */
  readonly longestRetryAfterMs: number
  /** Of one attempt: connect, headers and body. */
  readonly timeoutMs: number
  /** Of a call with all of its attempts and waits. */
  readonly deadlineMs: number
}

export const RETRY_POLICY: RetryPolicy = {
  mostAttempts: 5,
  baseMs: 500,
  longestDelayMs: 20_000,
  longestRetryAfterMs: 60_000,
  timeoutMs: 30_000,
  deadlineMs: 150_000,
}

/**
 * How long to wait before the next attempt: exponential with full jitter, and at least what the service asked for.
 * Source: Brooker, "Exponential Backoff and Jitter" (AWS Architecture Blog, 2015).
 * @param attempt the one that failed, from 1
 * @param random in [0, 1)
 */
export function delayMs(
  policy: RetryPolicy,
  attempt: number,
  retryAfterMs: number | null,
  random: () => number,
): number {
  const ceiling = Math.min(policy.longestDelayMs, policy.baseMs * 2 ** (attempt - 1))
  const asked = Math.min(policy.longestRetryAfterMs, retryAfterMs ?? 0)
  return asked + random() * ceiling
}

/**
 * `retry-after` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). A date counts from the reply's own `date`,
 * so that clocks need not agree.
 * @returns null where there is none that can be read
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, wallMs: number): number | null {
  const value = headers['retry-after']?.trim()
  if (value === undefined || value === '') return null
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - serverTimeMs(headers, wallMs))
}

/** When the reply was made, by the clock of whoever made it. */
export function serverTimeMs(headers: Readonly<Record<string, string>>, wallMs: number): number {
  const at = Date.parse(headers.date ?? '')
  return Number.isNaN(at) ? wallMs : at
}
