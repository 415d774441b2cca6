import type { SlackMessage } from '../core/slack-message.js'

export type SlackAnswer = { readonly kind: 'sent' } | { readonly kind: 'refused'; readonly message: string }

/** A channel behind an incoming webhook. Never throws; messages of a refusal hold no address. */
export interface Slack {
  send(message: SlackMessage): Promise<SlackAnswer>
}
