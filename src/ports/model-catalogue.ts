/** What is known of a model's name. */
export type ModelEntry =
  /** `pinnedId` is the name that will always mean the same model; the name itself where it is one. */
  | { readonly kind: 'priced'; readonly pinnedId: string; readonly isPinned: boolean }
  /** Requests to it fail since that day (ISO). */
  | { readonly kind: 'retired'; readonly retiredOn: string; readonly successor: string }
  | { readonly kind: 'unknown'; readonly near: string | null }

/** Models that have a price here. */
export interface ModelCatalogue {
  /** Day of the price table, ISO. */
  readonly version: string
  find(name: string): ModelEntry
}
