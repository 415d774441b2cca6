import { PlumblineError } from '../core/errors.js'

export type KeyChoice =
  | { readonly kind: 'key'; readonly apiKey: string }
  /** All that are left cool down; the first of them is ready after so long. */
  | { readonly kind: 'wait'; readonly durationMs: number }
  /** The service refused every one. */
  | { readonly kind: 'none' }

/** Keys in the order in which they were given. The first that may be used is used, so that the others stay in reserve. */
export interface KeyRing {
  readonly size: number
  choose(nowMs: number): KeyChoice
  /** Not before then. */
  coolDown(apiKey: string, untilMs: number): void
  /** Never again. */
  refuse(apiKey: string): void
}

export function createKeyRing(keys: readonly string[]): KeyRing {
  const readyAt = new Map(keys.map((key) => [key, Number.NEGATIVE_INFINITY]))
  return {
    size: readyAt.size,
    choose(nowMs) {
      if (readyAt.size === 0) return { kind: 'none' }
      for (const [apiKey, at] of readyAt) if (at <= nowMs) return { kind: 'key', apiKey }
      return { kind: 'wait', durationMs: Math.min(...readyAt.values()) - nowMs }
    },
    coolDown(apiKey, untilMs) {
      const at = readyAt.get(apiKey)
      if (at !== undefined) readyAt.set(apiKey, Math.max(at, untilMs))
    },
    refuse: (apiKey) => readyAt.delete(apiKey),
  }
}

/**
 * The keys of an environment: ANTHROPIC_API_KEYS, with commas between, or ANTHROPIC_API_KEY.
 * @throws PlumblineError `toolchain` for what cannot be a key; it is never shown
 */
export function keysOf(get: (name: string) => string | undefined): readonly string[] {
  const several = split(get('ANTHROPIC_API_KEYS'))
  const keys = [...new Set(several.length > 0 ? several : split(get('ANTHROPIC_API_KEY')))]
  if (keys.every((key) => KEY.test(key))) return keys
  throw new PlumblineError('toolchain', 'an API key is shorter than 8 characters or holds other characters', {
    remedy: 'Check ANTHROPIC_API_KEY and ANTHROPIC_API_KEYS: keys with commas between, without quotes.',
  })
}

/** What fits into a header, and is long enough to be masked wherever it turns up. */
const KEY = /^[\x21-\x7e]{8,}$/

function split(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
}
