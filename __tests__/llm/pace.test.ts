import { describe, expect, test } from '@jest/globals'
import { delayMs, RETRY_POLICY, retryAfterMs } from '../../src/llm/backoff.js'
import { createConcurrencyLimit } from '../../src/llm/concurrency-limit.js'
import { createKeyRing, keysOf } from '../../src/llm/key-ring.js'
import { createRateLimits } from '../../src/llm/rate-limits.js'
import { createRandom } from '../../src/statistics/random.js'

const never = new AbortController().signal

describe('the wait before another attempt', () => {
  test('spreads over a range that doubles up to its longest', () => {
    const random = createRandom(7).next
    for (let attempt = 1; attempt <= 10; attempt++) {
      const ceiling = Math.min(20_000, 500 * 2 ** (attempt - 1))
      const waits = Array.from({ length: 400 }, () => delayMs(RETRY_POLICY, attempt, null, random))
      expect(Math.max(...waits)).toBeLessThanOrEqual(ceiling)
      expect(Math.max(...waits)).toBeGreaterThan(ceiling * 0.9)
      expect(Math.min(...waits)).toBeLessThan(ceiling * 0.1)
    }
  })

  test('is the same again for the same seed', () => {
    const waits = (seed: number) => {
      const random = createRandom(seed).next
      return [1, 2, 3, 4].map((attempt) => delayMs(RETRY_POLICY, attempt, null, random))
    }
    expect(waits(3)).toEqual(waits(3))
    expect(waits(3)).not.toEqual(waits(4))
  })

  const now = Date.parse('2026-11-25T12:00:00Z')
  test.each<[value: string, expected: number | null]>([
    ['0', 0],
    ['2.5', 2_500],
    ['120', 120_000],
    ['Wed, 25 Nov 2026 12:00:10 GMT', 10_000],
    ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
    ['99999999999999999999', Number.MAX_SAFE_INTEGER],
    ['soon', null],
    ['', null],
  ])('reads retry-after "%s"', (value, expected) => {
    expect(retryAfterMs({ 'retry-after': value }, now)).toBe(expected)
  })

  test('a date counts from the clock of whoever wrote it', () => {
    const headers = { 'retry-after': 'Wed, 25 Nov 2026 12:00:10 GMT', date: 'Wed, 25 Nov 2026 12:00:03 GMT' }
    expect(retryAfterMs(headers, now + 3_600_000)).toBe(7_000)
  })
})

describe('concurrency', () => {
  const enter = async (limit: ReturnType<typeof createConcurrencyLimit>, count: number) =>
    Promise.all(Array.from({ length: count }, () => limit.enter(never)))

  test('halves once for a burst of refusals, and creeps up again while calls are answered', async () => {
    const limit = createConcurrencyLimit(32)
    for (const place of await enter(limit, 32)) place.leave('too_much')
    expect(limit.limit).toBe(16)
    for (const place of await enter(limit, 16)) place.leave('answered')
    expect(limit.limit).toBe(17)
    for (const place of await enter(limit, 17)) place.leave('too_much')
    expect(limit.limit).toBe(8)
  })

  test('never falls below one and never grows beyond what is configured', async () => {
    const limit = createConcurrencyLimit(2)
    for (let round = 0; round < 5; round++) (await limit.enter(never)).leave('too_much')
    expect(limit.limit).toBe(1)
    for (let round = 0; round < 20; round++) (await limit.enter(never)).leave('answered')
    expect(limit.limit).toBe(2)
  })

  test('failures that say nothing of load change nothing', async () => {
    const limit = createConcurrencyLimit(4)
    for (const place of await enter(limit, 4)) place.leave('failed')
    expect(limit.limit).toBe(4)
  })

  test('who waits is let in, in order, and may give up', async () => {
    const limit = createConcurrencyLimit(1)
    const first = await limit.enter(never)
    const controller = new AbortController()
    const given = limit.enter(controller.signal)
    const third = limit.enter(never)
    controller.abort(new Error('stopped'))
    await expect(given).rejects.toThrow('stopped')
    first.leave('answered')
    await third
  })
})

describe('limits a minute', () => {
  const size = { inputTokens: 100, outputTokens: 50 }

  test('that are configured hold without a word of the service', () => {
    const limits = createRateLimits({ requestsPerMinute: 2, tokensPerMinute: null })
    expect([limits.take(size, 0), limits.take(size, 10)]).toEqual([0, 0])
    expect(limits.take(size, 20)).toBe(59_980)
    expect(limits.take(size, 60_000)).toBe(0)
  })

  test('count tokens too', () => {
    const limits = createRateLimits({ requestsPerMinute: null, tokensPerMinute: 400 })
    expect([limits.take(size, 0), limits.take(size, 0)]).toEqual([0, 0])
    expect(limits.take(size, 0)).toBeGreaterThan(0)
  })

  test('let a call through that is larger than a whole minute, when the minute is new', () => {
    const limits = createRateLimits({ requestsPerMinute: null, tokensPerMinute: 100 })
    expect(limits.take(size, 0)).toBe(0)
    expect(limits.take(size, 1)).toBeGreaterThan(0)
    expect(limits.take(size, 60_000)).toBe(0)
  })

  const told = (kind: string, remaining: number, resetS: number) => ({
    date: 'Wed, 25 Nov 2026 12:00:00 GMT',
    [`anthropic-ratelimit-${kind}-limit`]: '1000',
    [`anthropic-ratelimit-${kind}-remaining`]: String(remaining),
    [`anthropic-ratelimit-${kind}-reset`]: new Date(Date.UTC(2026, 10, 25, 12, 0, resetS)).toISOString(),
  })

  test.each([['requests'], ['tokens'], ['input-tokens'], ['output-tokens']])(
    'are learnt from the headers for %s, and end when the service says',
    (kind) => {
      const limits = createRateLimits({ requestsPerMinute: null, tokensPerMinute: null })
      limits.learn(told(kind, 0, 12), 5_000, 0)
      expect(limits.take(size, 5_000)).toBe(12_000)
      expect(limits.take(size, 17_000)).toBe(0)
    },
  )

  test('nobody waits longer than a minute, whatever the headers say', () => {
    const limits = createRateLimits({ requestsPerMinute: null, tokensPerMinute: null })
    limits.learn(told('requests', 0, 86_400), 0, 0)
    expect(limits.take(size, 0)).toBe(60_000)
  })

  test('headers that cannot be read are none', () => {
    const limits = createRateLimits({ requestsPerMinute: null, tokensPerMinute: null })
    limits.learn(
      { 'anthropic-ratelimit-requests-remaining': 'none', 'anthropic-ratelimit-requests-reset': 'later' },
      0,
      0,
    )
    expect(limits.take(size, 0)).toBe(0)
  })
})

describe('keys', () => {
  const get = (variables: Record<string, string>) => (name: string) => variables[name]

  test.each<[what: string, variables: Record<string, string>, expected: readonly string[]]>([
    ['one', { ANTHROPIC_API_KEY: 'key-number-1' }, ['key-number-1']],
    [
      'several',
      { ANTHROPIC_API_KEYS: ' key-number-1, key-number-2 ,,key-number-1' },
      ['key-number-1', 'key-number-2'],
    ],
    [
      'both: the list',
      { ANTHROPIC_API_KEY: 'key-number-3', ANTHROPIC_API_KEYS: 'key-number-1' },
      ['key-number-1'],
    ],
    ['an empty secret', { ANTHROPIC_API_KEY: '', ANTHROPIC_API_KEYS: ' ' }, []],
  ])('come from the environment: %s', (_what, variables, expected) => {
    expect(keysOf(get(variables))).toEqual(expected)
  })

  test.each([['abc1234'], ['with a blank inside'], ['naïve-key-number']])(
    'what cannot be one is refused unseen',
    (key) => {
      expect(() => keysOf(get({ ANTHROPIC_API_KEY: key }))).toThrow(
        expect.objectContaining({ errorClass: 'toolchain', message: expect.not.stringContaining(key) }),
      )
    },
  )

  test('rest, come back, and leave for good', () => {
    const ring = createKeyRing(['a', 'b'])
    expect(ring.choose(0)).toEqual({ kind: 'key', apiKey: 'a' })
    ring.coolDown('a', 1_000)
    expect(ring.choose(0)).toEqual({ kind: 'key', apiKey: 'b' })
    ring.coolDown('b', 400)
    expect(ring.choose(100)).toEqual({ kind: 'wait', durationMs: 300 })
    expect(ring.choose(1_000)).toEqual({ kind: 'key', apiKey: 'a' })
    ring.refuse('a')
    ring.refuse('b')
    expect(ring.choose(2_000)).toEqual({ kind: 'none' })
  })
})
