/** A message of Block Kit. Format: https://docs.slack.dev/reference/block-kit/blocks */
export interface SlackMessage {
  /** What notifications show. */
  readonly text: string
  readonly blocks: readonly SlackBlock[]
}

export type SlackBlock =
  | { readonly type: 'header'; readonly text: PlainText }
  | { readonly type: 'section'; readonly text: MarkedText }
  | { readonly type: 'section'; readonly fields: readonly MarkedText[] }
  | { readonly type: 'context'; readonly elements: readonly MarkedText[] }

interface PlainText {
  readonly type: 'plain_text'
  readonly text: string
  readonly emoji: false
}

interface MarkedText {
  readonly type: 'mrkdwn'
  readonly text: string
  /** Nothing becomes a link or a mention that is not written as one. */
  readonly verbatim: true
}
