import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { toMicroUsd } from '../../src/core/money.js'
import { createRedact } from '../../src/core/redact.js'
import {
  type CachedReply,
  createResponseCache,
  type ResponseCacheOptions,
} from '../../src/llm/response-cache.js'
import type { LlmRequest } from '../../src/ports/llm-client.js'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'

const REQUEST: LlmRequest = {
  caseId: 'c-1',
  system: 'You grade.',
  user: 'Is it so?',
  maxTokens: 64,
  responseSchema: { type: 'object' },
}
const REPLY: CachedReply = {
  text: '{"score":1}',
  inputTokens: 120,
  outputTokens: 9,
  costMicroUsd: toMicroUsd(0.000165),
}

let folder: ReturnType<typeof createTemporaryFolder>
let notes: string[]
beforeEach(() => {
  folder = createTemporaryFolder()
  notes = []
})
afterEach(() => folder.remove())

const open = (overrides: Partial<ResponseCacheOptions> = {}) =>
  createResponseCache({
    fileSystem: createNodeFileSystem({ redact: createRedact([]) }),
    directory: folder.path,
    endpoint: 'https://api.example',
    model: 'a-model',
    seals: ['the-key-of-this-run'],
    note: (message) => notes.push(message),
    ...overrides,
  })

async function keep(reply: CachedReply = REPLY, request: LlmRequest = REQUEST): Promise<void> {
  const cache = open()
  cache.keep(request, reply)
  await cache.settled()
}

const entries = () =>
  readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))

describe('the response cache', () => {
  it('gives a reply back in a later run, to the micro-dollar', async () => {
    expect(await open().find(REQUEST)).toBeUndefined()
    await keep()
    expect(await open().find(REQUEST)).toEqual(REPLY)
  })

  test.each<[string, Partial<LlmRequest>, Partial<ResponseCacheOptions>]>([
    ['model', {}, { model: 'another' }],
    ['endpoint', {}, { endpoint: 'https://elsewhere.example' }],
    ['system prompt', { system: 'You grade hard.' }, {}],
    ['case text', { user: 'Is it?' }, {}],
    ['case id', { caseId: 'c-2' }, {}],
    ['longest reply', { maxTokens: 65 }, {}],
    ['schema', { responseSchema: { type: 'array' } }, {}],
  ])('asks again when another %s is meant', async (_what, request, options) => {
    await keep()
    expect(await open(options).find({ ...REQUEST, ...request })).toBeUndefined()
  })

  test.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, 60)],
    ['empty', () => ''],
    ['another grade', (text) => text.replace('score\\\\\\":1', 'score\\\\\\":0')],
    ['another price', (text) => text.replace('0.000165', '0')],
    ['no JSON', () => 'not an entry'],
    ['JSON of another kind', () => 'null'],
    ['bytes that are no text', () => '\ud800'],
  ])('takes an entry that is %s for none, and is mended by the next reply', async (_what, damage) => {
    await keep()
    const file = folder.at(entries()[0] ?? '')
    const damaged = damage(readFileSync(file, 'utf8'))
    expect(damaged).not.toBe(readFileSync(file, 'utf8'))
    writeFileSync(file, damaged)
    expect(await open().find(REQUEST)).toBeUndefined()
    expect(notes).toHaveLength(1)
    await keep()
    expect(await open().find(REQUEST)).toEqual(REPLY)
  })

  it('takes nothing that somebody without a key of this run has put there', async () => {
    const planted = open({ seals: ['another-key'] })
    planted.keep(REQUEST, REPLY)
    await planted.settled()
    expect(await open().find(REQUEST)).toBeUndefined()
    expect(await open({ seals: ['the-key-of-this-run', 'another-key'] }).find(REQUEST)).toEqual(REPLY)
  })

  it('takes no entry for that of another request', async () => {
    await keep()
    await keep(REPLY, { ...REQUEST, caseId: 'c-2' })
    const [one = '', other = ''] = entries()
    writeFileSync(folder.at(one), readFileSync(folder.at(other)))
    const found = await Promise.all(['c-1', 'c-2'].map((caseId) => open().find({ ...REQUEST, caseId })))
    expect(found.filter((reply) => reply !== undefined)).toHaveLength(1)
  })

  it('never holds the keys that seal it', async () => {
    await keep()
    expect(readFileSync(folder.at(entries()[0] ?? ''), 'utf8')).not.toContain('the-key-of-this-run')
  })

  it('is shared by runs that write and read at once', async () => {
    const requests = Array.from({ length: 60 }, (_, index) => ({ ...REQUEST, caseId: `c-${index}` }))
    const caches = [open(), open(), open()]
    for (const cache of caches) for (const request of requests) cache.keep(request, REPLY)
    const seen = await Promise.all(requests.map((request) => open().find(request)))
    await Promise.all(caches.map((cache) => cache.settled()))
    for (const reply of seen) if (reply !== undefined) expect(reply).toEqual(REPLY)
    expect(notes).toEqual([])
    expect(await Promise.all(requests.map((request) => open().find(request)))).toEqual(
      requests.map(() => REPLY),
    )
    expect(entries()).toHaveLength(60)
  })

  it('that cannot be written costs nothing but the next call', async () => {
    writeFileSync(folder.at('file'), '')
    const cache = open({ directory: folder.at('file') })
    cache.keep(REQUEST, REPLY)
    await cache.settled()
    expect(notes).toEqual([expect.stringMatching(/not kept/)])
  })

  it('does not take a folder for an entry', async () => {
    await keep()
    const name = entries()[0] ?? ''
    const elsewhere = folder.at('other')
    mkdirSync(path.join(elsewhere, name), { recursive: true })
    expect(await open({ directory: elsewhere }).find(REQUEST)).toBeUndefined()
  })
})
