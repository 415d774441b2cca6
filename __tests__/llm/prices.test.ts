import { describe, expect, test } from '@jest/globals'
import { costOf, parseUsage, type Usage, worstCaseCost } from '../../src/llm/call-cost.js'
import { createPriceBook } from '../../src/llm/price-book.js'
import { boundInputTokens, maxTokensOf, type Payload } from '../../src/llm/token-bound.js'

const book = createPriceBook({})
const HAIKU = book.priceOf('claude-haiku-4-5-20251001')
const LONG = book.priceOf('claude-haiku-5-5')
const usage = (parts: Partial<Usage> = {}): Usage => ({
  input: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
  cacheRead: 0,
  output: 0,
  isKeptInUs: false,
  ...parts,
})

describe('the cost of a call', () => {
  test.each<[what: string, parts: Partial<Usage>, microUsd: number]>([
    ['input', { input: 1_000 }, 1_000],
    ['output', { output: 1_000 }, 5_000],
    ['cache writes of 5 minutes', { cacheWrite5m: 1_000 }, 1_250],
    ['cache writes of an hour', { cacheWrite1h: 1_000 }, 2_000],
    ['cache reads', { cacheRead: 1_000 }, 100],
    ['inference kept in the United States', { input: 1_000, isKeptInUs: true }, 1_100],
    ['a fraction of a micro-dollar', { cacheRead: 1 }, 1],
  ])('of %s', (_what, parts, microUsd) => {
    expect(costOf(HAIKU, usage(parts), 'single')).toBe(microUsd)
  })

  test('is half in a batch', () => {
    expect(costOf(HAIKU, usage({ input: 1_000, output: 1_000 }), 'batch')).toBe(3_000)
  })

  test('of a long prompt is that of its tier, for all of its tokens; what the cache holds counts as prompt', () => {
    expect(costOf(LONG, usage({ input: 100_000 }), 'single')).toBe(10_000)
    expect(costOf(LONG, usage({ input: 100_001 }), 'single')).toBe(50_001)
    expect(costOf(LONG, usage({ input: 60_000, cacheRead: 60_000, output: 1_000 }), 'single')).toBe(35_500)
  })

  test.each<[what: string, parts: Partial<Usage>]>([
    ['plain', { input: 5_000, output: 300 }],
    [
      'all of it written for an hour, kept in the United States',
      { cacheWrite1h: 5_000, output: 300, isKeptInUs: true },
    ],
    ['read from the cache', { cacheRead: 5_000, output: 300 }],
  ])('is never beyond the worst case: %s', (_what, parts) => {
    for (const model of [HAIKU, LONG]) {
      const worst = worstCaseCost(model, 5_000, 300, 'single')
      expect(costOf(model, usage(parts), 'single')).toBeLessThanOrEqual(worst)
    }
  })
})

describe('usage', () => {
  test('is taken apart as the API tells it', () => {
    const told = {
      input_tokens: 10,
      output_tokens: 20,
      cache_creation_input_tokens: 70,
      cache_creation: { ephemeral_5m_input_tokens: 30, ephemeral_1h_input_tokens: 40 },
      cache_read_input_tokens: 50,
      inference_geo: 'us',
      server_tool_use: { web_search_requests: 0 },
    }
    expect(parseUsage(told)).toEqual({
      input: 10,
      cacheWrite5m: 30,
      cacheWrite1h: 40,
      cacheRead: 50,
      output: 20,
      isKeptInUs: true,
    })
  })

  test('cache writes without a breakdown are of the dearer kind', () => {
    const told = { input_tokens: 0, output_tokens: 0, cache_creation_input_tokens: 70, cache_creation: null }
    expect(parseUsage(told)).toMatchObject({ cacheWrite5m: 0, cacheWrite1h: 70 })
  })

  test.each([
    ['nothing', null],
    ['a text', '12'],
    ['no output', { input_tokens: 1 }],
    ['a fraction', { input_tokens: 1.5, output_tokens: 1 }],
    ['less than nothing', { input_tokens: -1, output_tokens: 1 }],
    ['a number that is none', { input_tokens: Number.NaN, output_tokens: 1 }],
    ['cache reads in words', { input_tokens: 1, output_tokens: 1, cache_read_input_tokens: 'many' }],
    ['a web search', { input_tokens: 1, output_tokens: 1, server_tool_use: { web_search_requests: 1 } }],
    ['the fast mode', { input_tokens: 1, output_tokens: 1, speed: 'fast' }],
  ])('that has no price here is none: %s', (_what, told) => {
    expect(parseUsage(told)).toBeUndefined()
  })
})

describe('a price', () => {
  test('of a model that has none is refused, with the nearest name', () => {
    expect(() => book.priceOf('claude-haiku-4-6')).toThrow(
      expect.objectContaining({
        errorClass: 'config_invalid',
        message: expect.stringMatching(/did you mean claude-haiku-4-5/),
      }),
    )
  })

  test('of a retired model is refused, with its day and its successor', () => {
    expect(() => book.priceOf('claude-3-5-sonnet-latest')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('retired on 2025-10-28'),
        remedy: expect.stringContaining('claude-sonnet-4-6'),
      }),
    )
  })

  test('can be set for a model of one’s own; what is not said of it costs the dearest it can be', () => {
    const own = createPriceBook({ 'my-model': { inputUsd: 2, outputUsd: 8 } })
    expect(own.priceOf('my-model').price).toEqual({
      input: 2_000_000,
      output: 8_000_000,
      cacheWrite5m: 4_000_000,
      cacheWrite1h: 4_000_000,
      cacheRead: 2_000_000,
    })
    expect(own.catalogue.find('my-model')).toMatchObject({ kind: 'priced' })
    expect(own.catalogue.find('my-modle')).toEqual({ kind: 'unknown', near: 'my-model' })
  })

  test('that is set makes other numbers: runs at other prices are not compared', () => {
    const versions = [
      createPriceBook({}).version,
      createPriceBook({ a: { inputUsd: 1, outputUsd: 2 } }).version,
      createPriceBook({ a: { inputUsd: 1, outputUsd: 3 } }).version,
    ]
    expect(new Set(versions).size).toBe(3)
  })
})

describe('the bound of a request', () => {
  const payload = (parts: Payload = {}): Payload => ({
    model: 'm',
    max_tokens: 10,
    messages: [{ role: 'user', content: 'How high is it?' }],
    ...parts,
  })

  test('is above the bytes of its text, in every script', () => {
    for (const text of [
      'a'.repeat(10_000),
      '한'.repeat(10_000),
      '😀'.repeat(10_000),
      '"\\\n'.repeat(5_000),
    ]) {
      const bound = boundInputTokens(payload({ messages: [{ role: 'user', content: text }] }))
      expect(bound).toBeGreaterThan(Buffer.byteLength(text))
    }
  })

  test.each<[what: string, parts: Payload]>([
    ['an image', { messages: [{ role: 'user', content: [{ type: 'image', source: {} }] }] }],
    [
      'a document inside of a tool result',
      { messages: [{ role: 'user', content: [{ type: 'tool_result', content: [{ type: 'document' }] }] }] },
    ],
    ['a tool of the server', { tools: [{ type: 'web_search_20250305', name: 'web_search' }] }],
    ['another speed', { speed: 'fast' }],
    ['another place', { inference_geo: 'us' }],
    ['remote tools', { mcp_servers: [] }],
    ['a key that nobody knows', { surprise: 1 }],
  ])('is not guessed for %s: such calls are refused', (_what, parts) => {
    expect(() => boundInputTokens(payload(parts))).toThrow(
      expect.objectContaining({ errorClass: 'config_invalid' }),
    )
  })

  test('allows tools of one’s own and cached texts', () => {
    const cached = [{ type: 'text', text: 'x', cache_control: { type: 'ephemeral', ttl: '1h' } }]
    expect(
      boundInputTokens(payload({ system: cached, tools: [{ name: 'look_up', input_schema: {} }] })),
    ).toBeGreaterThan(0)
  })

  test.each([[undefined], [0], [-1], [1.5], ['100']])('needs a limit of the reply, not %p', (max) => {
    expect(() => maxTokensOf(payload({ max_tokens: max }))).toThrow(
      expect.objectContaining({ errorClass: 'config_invalid' }),
    )
  })
})
