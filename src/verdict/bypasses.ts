import type { Config } from '../core/config.js'

export type Bypass = Config['bypasses'][number]

export type BypassState =
  | { readonly kind: 'none' }
  | { readonly kind: 'active'; readonly note: string }
  | { readonly kind: 'expired'; readonly note: string }

/**
 * Whether a gate may be breached today. A bypass holds on its `until` day and is dead afterwards.
 * @param today ISO day, such as `2026-02-28`, in UTC.
 */
export function bypassOf(gateId: string, bypasses: readonly Bypass[], today: string): BypassState {
  const last = bypasses
    .filter((bypass) => bypass.guard === gateId)
    .reduce<Bypass | undefined>((a, b) => (a === undefined || b.until > a.until ? b : a), undefined)
  if (last === undefined) return { kind: 'none' }
  return today <= last.until
    ? { kind: 'active', note: `bypassed until ${last.until}: ${last.reason}` }
    : { kind: 'expired', note: `bypass expired on ${last.until}: ${last.reason}` }
}
