import { createHmac, timingSafeEqual } from 'node:crypto'
import { type MicroUsd, wholeMicroUsd } from '../core/money.js'

/** A reply that was paid for once. */
export interface CachedReply {
  readonly text: string
  readonly inputTokens: number
  readonly outputTokens: number
  /** What it cost then. */
  readonly costMicroUsd: MicroUsd
}

/**
 * Writes replies as lines, `HASH SEAL JSON`, and reads them back. The seal is an HMAC-SHA256 with a key that is made from
 * one of ours: a line counts only if somebody wrote it who holds one of them, whole and for this very hash.
 */
export interface ReplySeal {
  /** Without the line break. Undefined where there is nothing to seal with. */
  write(hash: string, reply: CachedReply): string | undefined
  /** Undefined for everything that is not a whole line of ours. */
  read(line: string): { readonly hash: string; readonly reply: CachedReply } | undefined
}

const LINE = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\{.*\})$/

/** The hash of a line, whether or not its seal holds. */
export function hashOfLine(line: string): string | undefined {
  return LINE.exec(line)?.[1]
}

/** @param secrets of which any opens, and the first seals */
export function createReplySeal(secrets: readonly string[]): ReplySeal {
  const keys = secrets.map((secret) =>
    createHmac('sha256', secret).update('plumbline response cache').digest(),
  )
  return {
    write(hash, { text, inputTokens, outputTokens, costMicroUsd }) {
      const [own] = keys
      if (own === undefined) return undefined
      const body = JSON.stringify({ text, input: inputTokens, output: outputTokens, micro_usd: costMicroUsd })
      return `${hash} ${sealOf(hash, body, own)} ${body}`
    },
    read(line) {
      const [, hash, seal, body] = LINE.exec(line) ?? []
      if (hash === undefined || seal === undefined || body === undefined) return undefined
      if (!keys.some((key) => isEqual(seal, sealOf(hash, body, key)))) return undefined
      const reply = parseReply(body)
      return reply === undefined ? undefined : { hash, reply }
    },
  }
}

function sealOf(hash: string, body: string, key: Buffer): string {
  return createHmac('sha256', key).update(`${hash} ${body}`).digest('hex')
}

function isEqual(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))
}

/** What is sealed is ours, but maybe of another version. */
function parseReply(body: string): CachedReply | undefined {
  const fields = new Map<string, unknown>(Object.entries(JSON.parse(body)))
  const [text, inputTokens, outputTokens, cost] = ['text', 'input', 'output', 'micro_usd'].map((name) =>
    fields.get(name),
  )
  if (typeof text !== 'string' || typeof cost !== 'number') return undefined
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return undefined
  return { text, inputTokens, outputTokens, costMicroUsd: wholeMicroUsd(cost) }
}
