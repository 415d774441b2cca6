import type { Candidate } from './engine-candidates.js'
import type { SecretRule } from './rule.js'

const CONFIDENCE = { high: 2, medium: 1, low: 0 } as const

/**
 * Where secrets overlap, the more specific rule is kept: surer, then proven by structure, then the longer secret, then the
 * longer keyword in it, then the rule that stands earlier in the list. So a GitHub token in a URL is a GitHub token, not a password.
 * @param bySpan in rising order of `start`
 * @returns in rising order of `start`, none overlapping
 */
export function resolveOverlaps(
  bySpan: readonly Candidate[],
  rules: readonly SecretRule[],
): readonly Candidate[] {
  const order = new Map(rules.map((rule, index) => [rule, index]))
  const kept: Candidate[] = []
  let cluster: Candidate[] = []
  let clusterEnd = -1
  for (const candidate of bySpan) {
    if (candidate.start >= clusterEnd) {
      kept.push(...bestOf(cluster, order))
      cluster = []
    }
    cluster.push(candidate)
    clusterEnd = Math.max(clusterEnd, candidate.end)
  }
  kept.push(...bestOf(cluster, order))
  return kept
}

function bestOf(cluster: readonly Candidate[], order: ReadonlyMap<SecretRule, number>): readonly Candidate[] {
  if (cluster.length < 2) return cluster
  const ranked = cluster.toSorted(
    (a, b) =>
      CONFIDENCE[b.rule.confidence] - CONFIDENCE[a.rule.confidence] ||
      Number(b.isProven) - Number(a.isProven) ||
      b.end - b.start - (a.end - a.start) ||
      longestKeyword(b) - longestKeyword(a) ||
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  )
  const free = createFreeSpans()
  return ranked
    .filter((candidate) => free.take(candidate.start, candidate.end))
    .sort((a, b) => a.start - b.start)
}

function longestKeyword({ rule, secret }: Candidate): number {
  const lower = secret.toLowerCase()
  const present = rule.keywords.filter((keyword) => lower.includes(keyword.toLowerCase()))
  return Math.max(0, ...present.map((keyword) => keyword.length))
}

/** Spans that do not overlap, sorted; a search takes log n. */
function createFreeSpans(): { take(start: number, end: number): boolean } {
  const starts: number[] = []
  const ends: number[] = []
  return {
    take(start, end) {
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) < end) low = middle + 1
        else high = middle
      }
      if (low > 0 && (ends[low - 1] ?? 0) > start) return false
      starts.splice(low, 0, start)
      ends.splice(low, 0, end)
      return true
    },
  }
}
