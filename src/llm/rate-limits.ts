import { serverTimeMs } from './backoff.js'

/** What a call takes of the limits a minute. */
export interface CallSize {
  readonly inputTokens: number
  readonly outputTokens: number
}

/** What may be sent a minute; null for no limit of one's own. */
export interface RateCaps {
  readonly requestsPerMinute: number | null
  readonly tokensPerMinute: number | null
}

/** Keeps calls within the limits a minute: the configured ones, and those that replies tell. */
export interface RateLimits {
  /**
   * How long to wait before a call of this size, in milliseconds; 0 takes it.
   * @param nowMs monotonic
   */
  take(size: CallSize, nowMs: number): number
  /**
   * Learns from `anthropic-ratelimit-*` headers. Source: Anthropic, "Rate limits", response headers.
   * @param wallMs since the epoch, for replies that do not say when they were made
   */
  learn(headers: Readonly<Record<string, string>>, nowMs: number, wallMs: number): void
}

type Kind = 'requests' | 'tokens' | 'input-tokens' | 'output-tokens'

interface Window {
  /** Not yet taken until `resetAtMs`. */
  remaining: number
  resetAtMs: number
  /** What a new window holds; null: nothing is known of it. */
  readonly perMinute: number | null
}

const MINUTE_MS = 60_000
const KINDS: readonly Kind[] = ['requests', 'tokens', 'input-tokens', 'output-tokens']

export function createRateLimits({ requestsPerMinute, tokensPerMinute }: RateCaps): RateLimits {
  const told = new Map<Kind, Window>()
  const own = new Map<Kind, Window>()
  const cap = (kind: Kind, perMinute: number | null): void => {
    if (perMinute !== null) own.set(kind, { remaining: perMinute, resetAtMs: 0, perMinute })
  }
  cap('requests', requestsPerMinute)
  cap('tokens', tokensPerMinute)
  return {
    take(size, nowMs) {
      const windows = [...own, ...told].map(([kind, window]) => ({ window, need: needOf(kind, size) }))
      for (const { window } of windows) renew(window, nowMs)
      // What is larger than a whole window would wait for ever: it goes when the window is new.
      const short = windows.filter(
        ({ window, need }) => window.remaining < Math.min(need, window.perMinute ?? need),
      )
      if (short.length > 0) return Math.max(1, ...short.map(({ window }) => window.resetAtMs - nowMs))
      for (const each of windows) each.window.remaining -= each.need
      return 0
    },
    learn(headers, nowMs, wallMs) {
      for (const kind of KINDS) {
        const window = windowOf(kind, headers, nowMs, wallMs)
        if (window !== undefined) told.set(kind, window)
      }
    },
  }
}

function renew(window: Window, nowMs: number): void {
  if (nowMs < window.resetAtMs) return
  window.remaining = window.perMinute ?? Number.POSITIVE_INFINITY
  window.resetAtMs = nowMs + MINUTE_MS
}

function windowOf(
  kind: Kind,
  headers: Readonly<Record<string, string>>,
  nowMs: number,
  wallMs: number,
): Window | undefined {
  const header = (part: string) => headers[`anthropic-ratelimit-${kind}-${part}`]
  const remaining = Number(header('remaining') ?? Number.NaN)
  const resetAt = Date.parse(header('reset') ?? '')
  const limit = Number(header('limit') ?? Number.NaN)
  if (!Number.isFinite(remaining) || Number.isNaN(resetAt)) return undefined
  const inMs = Math.min(MINUTE_MS, Math.max(0, resetAt - serverTimeMs(headers, wallMs)))
  return { remaining, resetAtMs: nowMs + inMs, perMinute: Number.isFinite(limit) ? limit : null }
}

function needOf(kind: Kind, { inputTokens, outputTokens }: CallSize): number {
  switch (kind) {
    case 'requests':
      return 1
    case 'input-tokens':
      return inputTokens
    case 'output-tokens':
      return outputTokens
    case 'tokens':
      return inputTokens + outputTokens
  }
}
