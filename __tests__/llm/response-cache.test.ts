import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { toMicroUsd } from '../../src/core/money.js'
import { createRedact } from '../../src/core/redact.js'
import {
  openResponseCache,
  type ResponseCache,
  type ResponseCacheOptions,
} from '../../src/llm/response-cache.js'
import type { CachedReply } from '../../src/llm/sealed-reply.js'
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
let runs: number
beforeEach(() => {
  folder = createTemporaryFolder()
  notes = []
  runs = 0
})
afterEach(() => folder.remove())

const open = (overrides: Partial<ResponseCacheOptions> = {}): Promise<ResponseCache> =>
  openResponseCache({
    fileSystem: createNodeFileSystem({ redact: createRedact([]) }),
    directory: folder.path,
    runId: `run_${String(runs++).padStart(4, '0')}`,
    endpoint: 'https://api.example',
    model: 'a-model',
    secrets: ['the-key-of-this-run'],
    now: () => Date.now(),
    note: (message) => notes.push(message),
    ...overrides,
  })

async function keep(
  reply = REPLY,
  request = REQUEST,
  overrides: Partial<ResponseCacheOptions> = {},
): Promise<void> {
  const cache = await open(overrides)
  cache.keep(request, reply)
  await cache.close()
}

async function find(request = REQUEST, overrides: Partial<ResponseCacheOptions> = {}) {
  const cache = await open(overrides)
  const found = await cache.find(request)
  await cache.close()
  return found
}

const segments = () => readdirSync(folder.path).sort()

describe('the response cache', () => {
  it('gives a reply back in a later run, to the micro-dollar', async () => {
    expect(await find()).toBeUndefined()
    await keep()
    expect(await find()).toEqual(REPLY)
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
    expect(await find({ ...REQUEST, ...request }, options)).toBeUndefined()
  })

  test.each<[string, (text: string) => string | Buffer]>([
    ['cut off', (text) => text.slice(0, 160)],
    ['without its line break', (text) => text.trimEnd()],
    ['another grade', (text) => text.replace('score\\":1', 'score\\":0')],
    ['another price', (text) => text.replace('165', '1')],
    ['no entry', () => 'something else\n'],
    ['bytes that are no text', (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text)])],
  ])('takes an entry that is %s for none, and is mended by the next reply', async (_what, damage) => {
    await keep()
    const file = folder.at(segments()[0] ?? '')
    const before = readFileSync(file)
    writeFileSync(file, damage(before.toString('utf8')))
    expect(readFileSync(file).equals(before)).toBe(false)
    expect(await find()).toBeUndefined()
    await keep()
    expect(await find()).toEqual(REPLY)
  })

  it('takes nothing that somebody without a key of this run has put there', async () => {
    await keep(REPLY, REQUEST, { secrets: ['another-key'] })
    expect(await find()).toBeUndefined()
    expect(notes).toEqual([expect.stringMatching(/not ours/)])
    expect(await find(REQUEST, { secrets: ['the-key-of-this-run', 'another-key'] })).toEqual(REPLY)
  })

  it('takes no entry for that of another request', async () => {
    await keep()
    const file = folder.at(segments()[0] ?? '')
    const line = readFileSync(file, 'utf8')
    await keep(REPLY, { ...REQUEST, caseId: 'c-2' })
    const other = readFileSync(folder.at(segments()[1] ?? ''), 'utf8').slice(0, 64)
    for (const name of segments()) writeFileSync(folder.at(name), other + line.slice(64))
    expect(await find({ ...REQUEST, caseId: 'c-2' })).toBeUndefined()
  })

  it('never holds the keys that seal it, and writes nothing without one', async () => {
    await keep(REPLY, REQUEST, { secrets: [] })
    expect(segments()).toEqual([])
    await keep()
    expect(readFileSync(folder.at(segments()[0] ?? ''), 'utf8')).not.toContain('the-key-of-this-run')
  })

  it('is shared by runs that write at once', async () => {
    const requests = Array.from({ length: 60 }, (_, index) => ({ ...REQUEST, caseId: `c-${index}` }))
    const caches = await Promise.all([open(), open(), open()])
    for (const cache of caches) for (const request of requests) cache.keep(request, REPLY)
    await Promise.all(caches.map((cache) => cache.close()))
    const reader = await open()
    expect(await Promise.all(requests.map((request) => reader.find(request)))).toEqual(
      requests.map(() => REPLY),
    )
    await reader.close()
    expect(segments()).toHaveLength(3)
    expect(notes).toEqual([])
  })

  it('writes many files together into one, and leaves those of runs that may be under way', async () => {
    for (let index = 0; index < 33; index++) await keep(REPLY, { ...REQUEST, caseId: `c-${index}` })
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
    for (const name of segments().slice(0, 30)) utimesSync(folder.at(name), twoHoursAgo, twoHoursAgo)
    expect(await find({ ...REQUEST, caseId: 'c-0' })).toEqual(REPLY)
    expect(segments()).toHaveLength(4)
    for (const index of [0, 17, 32]) expect(await find({ ...REQUEST, caseId: `c-${index}` })).toEqual(REPLY)
  })

  it('that cannot be written or read costs nothing but the next call', async () => {
    writeFileSync(folder.at('file'), '')
    await keep(REPLY, REQUEST, { directory: folder.at('file') })
    expect(notes).toContainEqual(expect.stringMatching(/not kept/))
    mkdirSync(folder.at('replies-folder.txt'))
    await keep()
    expect(await find()).toEqual(REPLY)
  })
})
