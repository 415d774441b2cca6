import type { SessionReport } from '../core/generated/session-report.js'
import { headlineOf, RESULT_BADGES } from './badges.js'
import { type CommentMarker, hiddenLines, type PastVerdict } from './comment-marker.js'
import { fitParts, type Part } from './fit-parts.js'
import {
  alert,
  type Block,
  code,
  details,
  type Inline,
  link,
  list,
  paragraph,
  strong,
  text,
} from './markdown.js'
import { sentence } from './untrusted-text.js'
import { type PageOptions, placeBlocks, verdictAlert, verdictParts } from './verdict-parts.js'

/** What a comment tells. */
export type CommentState =
  | { readonly kind: 'running' }
  | { readonly kind: 'verdict'; readonly report: SessionReport }
  /** Stopped, or killed, before there was a verdict. */
  | { readonly kind: 'cancelled' }
  /** It could not even begin, such as for a wrong input. */
  | { readonly kind: 'refused'; readonly message: string }

export interface CommentOptions extends PageOptions {
  readonly marker: CommentMarker
  /** Which use of the action this is, such as `quality / __self`. */
  readonly title: string
  /** Verdicts before this one, newest first. */
  readonly past: readonly PastVerdict[]
  /** Where a run of the workflow can be seen; null where it cannot. */
  readonly runUrl: (run: number) => string | null
  readonly characterLimit?: number
  /** What a reader must know before the verdict. */
  readonly caution?: string
}

/** GitHub takes 65,536; the rest is room for line ends that it may store otherwise. */
export const COMMENT_CHARACTERS = 65_000
/** Verdicts that are shown below the present one. */
const MOST_PAST = 5

/**
 * The body of the one comment that a use of the action has in a pull request. Where it would be too long, parts are
 * left out, the least telling first, and it says which.
 */
export function renderComment(state: CommentState, options: CommentOptions): string {
  const present = presentVerdict(state, options)
  const remembered = present === null ? options.past : [present, ...options.past]
  const hide = (verdicts: readonly PastVerdict[]): Block => ({
    type: 'html',
    value: hiddenLines(options.marker, verdicts).join('\n'),
  })
  const hidden = hide(remembered)
  const past: Part = {
    name: 'earlier verdicts',
    expendable: 2,
    blocks: pastBlocks(options),
  }
  const name: Part = { name: 'name', expendable: 0, blocks: [paragraph(code(options.title))] }
  const parts = [
    { name: 'marker', expendable: 0, blocks: [hidden] },
    ...(options.caution === undefined
      ? []
      : [{ name: 'caution', expendable: 0, blocks: [paragraph(text(options.caution))] }]),
    ...bodyParts(state, options),
    past,
    name,
  ]
  return fitParts(parts, {
    most: options.characterLimit ?? COMMENT_CHARACTERS,
    measure: (page) => page.length,
    closing: (dropped) =>
      dropped.length === 0
        ? []
        : [
            paragraph(
              text(`Left out, because GitHub limits the size of a comment: ${dropped.join(', ')}. `),
              text('All of it is in the job summary.'),
            ),
          ],
    smallest: () => [
      [hidden, smallest(state)],
      [hide([]), smallest(state)],
    ],
  })
}

function bodyParts(state: CommentState, options: CommentOptions): readonly Part[] {
  switch (state.kind) {
    case 'verdict':
      return verdictParts(state.report, options)
    case 'running':
      return [
        only(alert('NOTE', [strong(text('Running…')), text(' This comment gets the verdict in its place.')])),
        { name: 'links', expendable: 1, blocks: placeBlocks(options) },
      ]
    case 'cancelled':
      return [
        only(
          alert('WARNING', [
            strong(text('CANCELLED:')),
            text(' the run was stopped before it had a verdict; nothing was judged.'),
          ]),
        ),
        { name: 'links', expendable: 1, blocks: placeBlocks(options) },
      ]
    case 'refused':
      return [
        only(alert('CAUTION', [strong(text('FAIL:')), text(' '), sentence(state.message)])),
        { name: 'links', expendable: 1, blocks: placeBlocks(options) },
      ]
  }
}

function only(block: Block): Part {
  return { name: 'verdict', expendable: 0, blocks: [block] }
}

/** A run that has only begun is nothing to remember. */
function presentVerdict(
  state: CommentState,
  { marker, place }: Pick<CommentOptions, 'marker' | 'place'>,
): PastVerdict | null {
  const commit = place?.commit?.sha ?? ''
  const { run } = marker
  switch (state.kind) {
    case 'running':
      return null
    case 'verdict':
      return { result: state.report.result, headline: headlineOf(state.report), commit, run }
    case 'cancelled':
      return { result: 'CANCELLED', headline: 'stopped before it had a verdict', commit, run }
    case 'refused':
      return { result: 'FAIL', headline: state.message, commit, run }
  }
}

function pastBlocks({ past, runUrl }: CommentOptions): readonly Block[] {
  const shown = past.slice(0, MOST_PAST)
  if (shown.length === 0) return []
  return details('Earlier verdicts', [list(shown.map((verdict) => pastLine(verdict, runUrl(verdict.run))))])
}

function pastLine({ result, headline, commit }: PastVerdict, url: string | null): Inline {
  const badge = result === 'CANCELLED' ? '⚪' : RESULT_BADGES[result]
  const name = text(`${badge} ${result}`)
  return [
    url === null ? name : link(url, name),
    ...(commit === '' ? [] : [text(' '), code(commit.slice(0, 12))]),
    text(': '),
    sentence(headline, 200),
  ]
}

function smallest(state: CommentState): Block {
  if (state.kind === 'verdict') return verdictAlert(state.report, 200)
  return paragraph(text(state.kind))
}
