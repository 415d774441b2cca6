import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SlackMessage } from '../../src/core/slack-message.js'

export interface SlackServer {
  /** Address of the webhook; its last part is a secret. */
  readonly webhook: string
  readonly messages: readonly SlackMessage[]
  /** Requests, also those that were refused. */
  readonly requests: () => number
  close(): Promise<void>
}

/** What the address of a webhook ends with; nothing that leaves a run may hold it. */
export const WEBHOOK_SECRET = 'canary-webhook-0123456789'

/**
 * An incoming webhook over real HTTP. As Slack's, it takes at most 50 blocks, texts of 3,000 characters, fields of 2,000 and
 * headers of 150, and answers `invalid_blocks` otherwise.
 * @param answers statuses of the first requests; 0 for a service that never answers
 */
export async function startSlackServer(answers: readonly number[] = []): Promise<SlackServer> {
  const messages: SlackMessage[] = []
  let requests = 0
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const status = answers[requests] ?? 200
    requests++
    if (status === 0) return
    if (status !== 200) {
      response.writeHead(status, { 'retry-after': '30' }).end('rate_limited')
      return
    }
    const message: SlackMessage = JSON.parse(Buffer.concat(chunks).toString())
    const fault = faultOf(message)
    if (fault !== null) {
      response.writeHead(400).end(`invalid_blocks: ${fault}`)
      return
    }
    messages.push(message)
    response.writeHead(200).end('ok')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    webhook: `http://127.0.0.1:${port}/services/${WEBHOOK_SECRET}`,
    messages,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Source of the limits: docs.slack.dev, reference of blocks. */
export function faultOf({ blocks, text }: SlackMessage): string | null {
  if (text.trim() === '' || blocks.length === 0 || blocks.length > 50) return 'number of blocks'
  const tooLong = (parts: readonly { readonly text: string }[], most: number): boolean =>
    parts.some((part) => part.text === '' || part.text.length > most)
  for (const block of blocks) {
    if (block.type === 'header' && tooLong([block.text], 150)) return 'header'
    if (block.type === 'section' && 'text' in block && tooLong([block.text], 3000)) return 'section'
    if (
      block.type === 'section' &&
      'fields' in block &&
      (block.fields.length > 10 || tooLong(block.fields, 2000))
    )
      return 'fields'
    if (block.type === 'context' && (block.elements.length > 10 || tooLong(block.elements, 3000)))
      return 'context'
  }
  return null
}

/** Every text of a message. */
export function textsOf({ text, blocks }: SlackMessage): readonly string[] {
  return [
    text,
    ...blocks.flatMap((block) => {
      if (block.type === 'context') return block.elements.map((part) => part.text)
      if ('fields' in block) return block.fields.map((part) => part.text)
      return [block.text.text]
    }),
  ]
}

/** Whether Slack would find nothing to act on but our own links and bold words: no `<…>`, no formatting outside of code. */
export function isInert(text: string, repository: string): boolean {
  const withoutOurs = text
    .replace(/<https:\/\/github\.com\/([\w-]+\/[\w-]+)[^|<>\s]*\|[^<>|]*>/g, (link, name) =>
      name === repository ? '' : link,
    )
    .replace(/`[^`]*`/g, '')
    .replace(
      /\*(?:FAIL|CANCELLED|Branch|Commit|Author|Gates failed|Cases|Cost|Dead letter queue|First to look at|Secret found in the code)\*/g,
      '',
    )
    .replace(/&(?:amp|lt|gt);/g, '')
  return !/[<>&`*_~]|@\w|#\w|https?:|www\.|:\w+:/.test(withoutOurs)
}
