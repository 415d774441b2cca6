import type { SessionReport } from '../core/generated/session-report.js'

/** Whose comment it is, and of which run it tells. */
export interface CommentMarker {
  /** Tells workflow, job, step and instance apart; 16 hexadecimal digits. */
  readonly key: string
  /** Id of the workflow's run; 0 outside of one. Later runs have higher ids. */
  readonly run: number
  readonly attempt: number
}

/** A verdict as a comment remembers it after the next one has taken its place. */
export interface PastVerdict {
  readonly result: SessionReport['result'] | 'CANCELLED'
  readonly headline: string
  /** Full id; empty where it is not known. */
  readonly commit: string
  /** Id of the workflow's run. */
  readonly run: number
}

/** The newest that is kept and five before it. */
export const MOST_VERDICTS = 6
const LONGEST_HEADLINE = 300
const RESULTS = ['PASS', 'WARN', 'PARTIAL', 'FAIL', 'CANCELLED'] as const

const MARKER = /^<!-- plumbline-comment:v1 key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) -->$/m
const HISTORY = /^<!-- plumbline-history:v1 ([A-Za-z0-9_-]{0,20000}) -->$/m

/** Hidden lines. Base64 keeps every text of a verdict from ending the comment that hides it. */
export function hiddenLines(
  { key, run, attempt }: CommentMarker,
  verdicts: readonly PastVerdict[],
): readonly string[] {
  const kept = verdicts
    .slice(0, MOST_VERDICTS)
    .map((verdict) => ({ ...verdict, headline: verdict.headline.slice(0, LONGEST_HEADLINE) }))
  const packed = Buffer.from(JSON.stringify(kept)).toString('base64url')
  return [
    `<!-- plumbline-comment:v1 key=${key} run=${run} attempt=${attempt} -->`,
    `<!-- plumbline-history:v1 ${packed} -->`,
  ]
}

/** Undefined for a comment that is not one of ours. */
export function readMarker(body: string): CommentMarker | undefined {
  const [, key, run, attempt] = MARKER.exec(body.replaceAll('\r', '')) ?? []
  return key === undefined ? undefined : { key, run: Number(run), attempt: Number(attempt) }
}

/** Newest first. Whoever may edit a comment may have changed what it holds: what is no verdict is left out. */
export function readPastVerdicts(body: string): readonly PastVerdict[] {
  const [, packed] = HISTORY.exec(body.replaceAll('\r', '')) ?? []
  if (packed === undefined) return []
  const parsed = parseJson(Buffer.from(packed, 'base64url').toString('utf8'))
  return Array.isArray(parsed) ? parsed.flatMap(toVerdict).slice(0, MOST_VERDICTS) : []
}

function toVerdict(value: unknown): readonly PastVerdict[] {
  if (typeof value !== 'object' || value === null) return []
  const { result, headline, commit, run }: Partial<Record<string, unknown>> = Object.fromEntries(
    Object.entries(value),
  )
  const known = RESULTS.find((one) => one === result)
  if (known === undefined || typeof headline !== 'string' || typeof run !== 'number') return []
  if (!Number.isSafeInteger(run) || run < 0) return []
  const sha = typeof commit === 'string' && /^[0-9a-f]{7,64}$/.test(commit) ? commit : ''
  return [{ result: known, headline: headline.slice(0, LONGEST_HEADLINE), commit: sha, run }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
