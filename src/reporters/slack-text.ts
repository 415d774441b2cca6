import { shorten } from '../core/escape.js'
import { makeVisible, sentence } from './untrusted-text.js'

/**
 * Text in Slack's mrkdwn that can only be made here, so that no string gets into a message unescaped.
 * Format: https://docs.slack.dev/messaging/formatting-message-text
 */
export interface SlackText {
  readonly mrkdwn: string
}

const LONGEST_VALUE = 160

/** Our own words: the three control characters are escaped, formatting is taken at its word. */
export function own(text: string): SlackText {
  return { mrkdwn: escapeControl(text) }
}

export function bold(text: string): SlackText {
  return { mrkdwn: `*${escapeControl(text.replaceAll('*', ''))}*` }
}

/** Text of a data set, a branch, a person: always code, in which formatting, mentions and links are inert. */
export function quoted(value: string, limit: number = LONGEST_VALUE): SlackText {
  const clean = shorten(makeVisible(value), limit)
  return clean === '' ? own('(empty)') : { mrkdwn: `\`${escapeControl(clean.replaceAll('`', "'"))}\`` }
}

/** A sentence of ours that may quote others: what could be more than a word becomes code. */
export function said(text: string, limit: number): SlackText {
  const pieces = sentence(text, limit).map((node) =>
    node.type === 'inlineCode' ? quoted(node.value, limit) : own(node.type === 'text' ? node.value : ''),
  )
  return join(pieces)
}

/** A link whose address we made; without one only its label. */
export function linked(url: string | null, label: SlackText): SlackText {
  if (url === null || !/^https?:\/\/[^\s<>|]+$/.test(url)) return label
  // Code in a label would end the link.
  return { mrkdwn: `<${escapeControl(url)}|${label.mrkdwn.replaceAll('`', '').replaceAll('|', '¦')}>` }
}

/** A user group (`S…`), a user (`U…`, `W…`), or everybody: `here`, `channel`. Undefined for anything else. */
export function mention(whom: string): SlackText | undefined {
  if (/^S[A-Z0-9]{5,20}$/.test(whom)) return { mrkdwn: `<!subteam^${whom}>` }
  if (/^[UW][A-Z0-9]{5,20}$/.test(whom)) return { mrkdwn: `<@${whom}>` }
  return whom === 'here' || whom === 'channel' ? { mrkdwn: `<!${whom}>` } : undefined
}

export function join(pieces: readonly SlackText[], separator = ''): SlackText {
  return { mrkdwn: pieces.map(({ mrkdwn }) => mrkdwn).join(separator) }
}

function escapeControl(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
