/** How many cases a smoke run takes. */
export const SMOKE_CASES = 10

export interface SmokeCandidate {
  readonly index: number
  /** sha256 of the id, hexadecimal. */
  readonly digest: string
}

/** Keeps the cases whose ids have the lowest digests: the same ones whatever the order of the data. */
export interface SmokeSelector {
  add(candidate: SmokeCandidate): void
  indexes(): readonly number[]
}

export function createSmokeSelector(): SmokeSelector {
  const lowest: SmokeCandidate[] = []
  return {
    add(candidate) {
      const last = lowest.at(-1)
      if (lowest.length >= SMOKE_CASES && last !== undefined && candidate.digest >= last.digest) return
      const place = lowest.findIndex(({ digest }) => candidate.digest < digest)
      lowest.splice(place === -1 ? lowest.length : place, 0, candidate)
      if (lowest.length > SMOKE_CASES) lowest.pop()
    },
    indexes: () => lowest.map(({ index }) => index).sort((a, b) => a - b),
  }
}

/** The cases that a smoke run takes, by index in the dataset. */
export function selectSmoke(summary: { readonly smokeIndexes: readonly number[] }): ReadonlySet<number> {
  return new Set(summary.smokeIndexes)
}
