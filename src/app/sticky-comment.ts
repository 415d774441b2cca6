import { escapeTerminal, shorten } from '../core/escape.js'
import type { Redact } from '../core/redact.js'
import type { ActionsRuntime } from '../ports/actions.js'
import type { GitHub, GitHubAnswer, IssueComment } from '../ports/github.js'
import { type CommentMarker, readMarker, readPastVerdicts } from '../reporters/comment-marker.js'
import type { CommentOptions, CommentState } from '../reporters/pr-comment.js'

export interface StickyPlace {
  readonly pullRequest: number
  readonly marker: CommentMarker
  /** Once it is aborted nothing is worth a warning. */
  readonly signal: AbortSignal
  /** What the comment hides is encoded, so that no sink could find a secret in it. */
  readonly redact: Redact
}

export interface CommentEntry {
  readonly state: CommentState
  /** What the body needs beside its state and its past. */
  readonly page: Omit<CommentOptions, 'marker' | 'past'>
  /** `update`: only where there is a comment already. */
  readonly placing: 'create' | 'update'
}

/** The one comment that a use of the action has in a pull request; each state takes the place of the one before. */
export interface StickyComment {
  /** Never throws: what GitHub refuses is one warning of the step. */
  put(entry: CommentEntry): Promise<void>
}

/** GitHub's own account; a token that cannot say whose it is belongs to it. */
const USUAL_AUTHOR = 'github-actions[bot]'
const MOST_ATTEMPTS = 3

export function createStickyComment(
  github: GitHub,
  place: StickyPlace,
  runtime: Pick<ActionsRuntime, 'notice' | 'warning'>,
): StickyComment {
  let known: number | undefined
  let hasGivenUp = false
  let author: Promise<string> | undefined

  const search = async (): Promise<GitHubAnswer<IssueComment | undefined>> => {
    author ??= github.viewer().then((answer) => (answer.kind === 'done' ? answer.value : USUAL_AUTHOR))
    const own = await author
    return github.findComment(
      place.pullRequest,
      // Whoever writes our marker into a comment of their own could go on editing what stands in it.
      (comment) => comment.author === own && readMarker(comment.body)?.key === place.marker.key,
    )
  }
  const find = async (): Promise<GitHubAnswer<IssueComment | undefined>> => {
    if (known === undefined) return search()
    const answer = await github.comment(known)
    return answer.kind === 'refused' && answer.reason === 'not_found' ? search() : answer
  }
  const giveUp = ({ reason, message }: Refusal, { state }: CommentEntry): void => {
    const isPassing = reason === 'unavailable' || reason === 'rate_limited'
    hasGivenUp = !isPassing
    // What fails for a moment is tried again with the verdict.
    if (place.signal.aborted || (isPassing && state.kind === 'running')) return
    runtime.warning(explain(reason, message, place.pullRequest))
  }
  const write = async (
    { state, page }: CommentEntry,
    found: IssueComment | undefined,
  ): Promise<GitHubAnswer<IssueComment>> => {
    const { renderComment } = await import('../reporters/pr-comment.js')
    const past = found === undefined ? [] : readPastVerdicts(found.body)
    const body = renderComment(redacted(state, place.redact), { ...page, marker: place.marker, past })
    return found === undefined
      ? github.createComment(place.pullRequest, body)
      : github.updateComment(found.id, body)
  }
  return {
    async put(entry) {
      for (let attempt = 1; !hasGivenUp; attempt++) {
        const found = await find()
        if (found.kind === 'refused') return giveUp(found, entry)
        if (found.value === undefined && entry.placing === 'update') return
        if (found.value !== undefined && isNewer(readMarker(found.value.body), place.marker)) {
          runtime.notice(`The comment in pull request ${place.pullRequest} tells of a newer run; it stays.`)
          return
        }
        const written = await write(entry, found.value)
        if (written.kind === 'done') {
          known = written.value.id
          return
        }
        known = undefined
        // It may have been written all the same, or be gone by now: looked for before it is tried again.
        const mayBeOtherwise = written.reason === 'unavailable' || written.reason === 'not_found'
        if (!mayBeOtherwise || attempt === MOST_ATTEMPTS) return giveUp(written, entry)
      }
    },
  }
}

type Refusal = Extract<GitHubAnswer<never>, { kind: 'refused' }>

function redacted(state: CommentState, redact: Redact): CommentState {
  switch (state.kind) {
    case 'running':
    case 'cancelled':
      return state
    case 'refused':
      return { ...state, message: redact(state.message) }
    case 'verdict': {
      const { report } = state
      const verdict = { ...report.verdict, headline: redact(report.verdict.headline) }
      return { ...state, report: { ...report, verdict } }
    }
  }
}

function isNewer(there: CommentMarker | undefined, own: CommentMarker): boolean {
  if (there === undefined) return false
  return there.run > own.run || (there.run === own.run && there.attempt > own.attempt)
}

function explain(reason: Refusal['reason'], message: string, pullRequest: number): string {
  const said = shorten(escapeTerminal(message), 200)
  const intro = `No comment in pull request ${pullRequest}`
  switch (reason) {
    case 'forbidden':
      return `${intro}: the token may not write there (${said}). Give the job \`permissions: { pull-requests: write }\`, or set \`comment: never\`.`
    case 'not_found':
      return `${intro}: it cannot be seen with this token (${said}).`
    case 'invalid':
      return `${intro}: GitHub does not take it (${said}).`
    case 'rate_limited':
      return `${intro}: GitHub's rate limit is used up (${said}); the job summary has it all.`
    case 'unavailable':
      return `${intro}: GitHub could not be reached (${said}); the job summary has it all.`
  }
}
