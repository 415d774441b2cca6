import { describe, expect, test } from '@jest/globals'
import { createImpatientTimer } from '../fakes/impatient-timer.js'
import { type Behaviour, behaviours as be, errorBody, startModelServer } from '../fakes/model-server.js'
import { canaryKey, type OnlineOutcome, runOnline } from './online-run.js'

/** A grade's usage in the fake's messages: 400 tokens in at $1, 40 out at $5 a million. */
const PAID = 600

interface Expected {
  /** Of the run, or of its one case; null where the case was scored. */
  readonly errorClass: string | null
  readonly attempts: number
  /** Attempts whose fate nobody knows: each counts at its worst case. */
  readonly unknown: number
  /** What is known to be paid, in micro-dollars. */
  readonly paid: number
  readonly exitCode: number
}

type Row = readonly [name: string, behave: Behaviour | readonly Behaviour[], expected: Expected]

const good = be.message()
const limited = (headers: Record<string, string> = {}) =>
  be.status(429, errorBody('rate_limit_error', 'slow down'), headers)
const overloaded = be.status(529, errorBody('overloaded_error', 'Overloaded'))
const scored = (attempts = 1, unknown = 0, paid = PAID): Expected => ({
  errorClass: null,
  attempts,
  unknown,
  paid,
  exitCode: 0,
})
const failed = (errorClass: string, attempts: number, unknown = 0, paid = 0): Expected => ({
  errorClass,
  attempts,
  unknown,
  paid,
  exitCode: errorClass === 'schema_invalid' ? 1 : 4,
})
const content = (value: unknown) => be.message({ content: [{ type: 'text', text: JSON.stringify(value) }] })
const usage = (value: object) => be.message({ usage: value })

/** A list of behaviours goes on with its last one. */
const ROWS: readonly Row[] = [
  ['answers', good, scored()],
  ['answers compressed', be.gzip(), scored()],
  [
    'answers with another content type',
    be.text('<html>busy</html>', 'text/html'),
    failed('network_error', 5, 5),
  ],
  ['401', be.status(401, errorBody('authentication_error', 'invalid')), failed('auth_error', 1)],
  ['402', be.status(402, errorBody('billing_error', 'no credit')), failed('api_error', 1)],
  ['403', be.status(403, errorBody('permission_error', 'not you')), failed('auth_error', 1)],
  ['404', be.status(404, errorBody('not_found_error', 'model: x')), failed('api_error', 1)],
  ['400', be.status(400, errorBody('invalid_request_error', 'prompt too long')), failed('api_error', 1)],
  ['413 of a proxy', be.status(413, '<html>too large</html>'), failed('api_error', 1)],
  ['422', be.status(422, errorBody('invalid_request_error', 'no')), failed('api_error', 1)],
  ['408', be.status(408), failed('network_timeout', 5)],
  ['409', be.status(409, errorBody('conflict', 'again')), failed('network_error', 5)],
  ['429 for ever', limited(), failed('rate_limit', 5)],
  ['429 once', [limited(), good], scored(2)],
  ['429 with retry-after in seconds', [limited({ 'retry-after': '2' }), good], scored(2)],
  ['429 with retry-after as a date', [limited(dateIn(3_000)), good], scored(2)],
  ['429 with an absurd retry-after', limited({ 'retry-after': '86400' }), failed('rate_limit', 3)],
  ['429 with a retry-after that is none', [limited({ 'retry-after': 'soon' }), good], scored(2)],
  ['500', be.status(500, errorBody('api_error', 'oops')), failed('server_overload', 5)],
  ['500 of a gateway', be.status(500, 'oops'), failed('server_overload', 5, 5)],
  ['502 of a gateway', be.status(502, '<html></html>'), failed('server_overload', 5, 5)],
  ['503', be.status(503, errorBody('api_error', 'later')), failed('server_overload', 5)],
  ['504 once', [be.status(504, 'late'), good], scored(2, 1)],
  ['529 for ever', overloaded, failed('server_overload', 5)],
  ['529 storm, then recovery', [overloaded, overloaded, overloaded, overloaded, good], scored(5)],
  ['reset before the headers', be.resetBeforeHeaders(), failed('network_error', 5, 5)],
  ['reset inside of the body', be.resetInBody(), failed('network_error', 5, 5)],
  ['closed inside of the body', be.closeInBody(), failed('network_error', 5, 5)],
  ['hung headers', be.hungHeaders(), failed('network_timeout', 5, 5)],
  ['hung body', be.hungBody(), failed('network_timeout', 5, 5)],
  ['hung body once', [be.hungBody(), good], scored(2, 1)],
  ['a body that drips', be.slowDrip(10), failed('network_timeout', 5, 5)],
  ['a body without end', be.endless(), failed('network_error', 1, 1)],
  ['a compressed body of 100 MB', be.gzipBomb(100 * 1024 * 1024), failed('network_error', 1, 1)],
  ['half of a JSON text', be.text('{"type": "message", "content": ['), failed('network_error', 5, 5)],
  ['an empty body', be.text(''), failed('network_error', 5, 5)],
  ['JSON that is no message', be.text('{"hello": 1}'), failed('network_error', 5, 5)],
  ['204', be.status(204), failed('network_error', 5, 5)],
  ['a redirect', be.status(307, '', { location: 'http://127.0.0.1:1/' }), failed('network_error', 1)],
  [
    'a grade of another schema',
    content({ score: 2, verdict: 'good' }),
    failed('schema_invalid', 2, 0, 2 * PAID),
  ],
  ['a malformed grade once', [content('good'), good], scored(2, 0, 2 * PAID)],
  ['a refusal', be.message({ stop_reason: 'refusal', content: [] }), failed('api_error', 1, 0, PAID)],
  ['a stop at max_tokens', be.message({ stop_reason: 'max_tokens' }), failed('schema_invalid', 1, 0, PAID)],
  ['a stop that is no end', be.message({ stop_reason: 'pause_turn' }), failed('schema_invalid', 1, 0, PAID)],
  ['no content', be.message({ content: [] }), failed('schema_invalid', 2, 0, 2 * PAID)],
  ['no usage', usage({}), scored(1, 1, 0)],
  ['usage that is no count', usage({ input_tokens: -5, output_tokens: 1 }), scored(1, 1, 0)],
  [
    'usage of the cache',
    usage({
      input_tokens: 100,
      cache_creation_input_tokens: 200,
      cache_creation: { ephemeral_5m_input_tokens: 150, ephemeral_1h_input_tokens: 50 },
      cache_read_input_tokens: 300,
      output_tokens: 40,
    }),
    // 100 x 1 + 150 x 1.25 + 50 x 2 + 300 x 0.1 + 40 x 5, in millionths, rounded up
    scored(1, 0, 618),
  ],
  [
    'more usage than there can be',
    usage({ input_tokens: 9e6, output_tokens: 1 }),
    failed('budget_exceeded', 1, 1),
  ],
]

function dateIn(ms: number): Record<string, string> {
  const now = Date.parse('2026-11-25T12:00:00Z')
  return { date: new Date(now).toUTCString(), 'retry-after': new Date(now + ms).toUTCString() }
}

/** What one case came to. */
async function runAgainst(behave: Behaviour | readonly Behaviour[], key: string) {
  const script = Array.isArray(behave) ? behave : [behave]
  const server = await startModelServer((index) => script[Math.min(index, script.length - 1)])
  try {
    const timer = createImpatientTimer()
    const outcome = await runOnline({
      baseUrl: server.url,
      keys: [key],
      budgetUsd: 1,
      cases: 1,
      concurrency: 2,
      timeoutMs: 150,
      timer,
    })
    return { outcome, attempts: server.calls.length, sleptMs: timer.sleptMs }
  } finally {
    await server.close()
  }
}

function classOf({ report, files }: OnlineOutcome): string | null {
  if (report.error !== null) return report.error.errorClass
  const lines = files.get('reports/baseline_report.jsonl') ?? ''
  return JSON.parse(lines.split('\n')[0] ?? '{}').error_class
}

describe('a service that', () => {
  const canary = canaryKey()
  const seen: [name: string, outcome: OnlineOutcome][] = []

  test.each(ROWS)('%s', async (name, behave, expected) => {
    const { outcome, attempts } = await runAgainst(behave, canary)
    seen.push([name, outcome])
    expect({
      errorClass: classOf(outcome),
      attempts,
      costUsd: outcome.report.costUsd,
      exitCode: outcome.exitCode,
    }).toEqual({
      errorClass: expected.errorClass,
      attempts: expected.attempts,
      costUsd: (expected.unknown * outcome.worstCase + expected.paid) / 1e6,
      exitCode: expected.exitCode,
    })
    if (outcome.error !== null) {
      // What an operator greps for, and what to do, in one line.
      expect(outcome.log).toContain(outcome.error.errorClass.toUpperCase())
      expect(outcome.log).toContain(outcome.error.remedy)
    }
  })

  test('none of them learns to tell a key', () => {
    expect(seen).toHaveLength(ROWS.length)
    const holders = seen.flatMap(([name, { files, shown, error }]) =>
      [...files, ['terminal', shown], ['error', `${error?.message} ${error?.stack} ${String(error?.cause)}`]]
        .filter(([, text]) => text?.includes(canary))
        .map(([place]) => `${name}: ${place}`),
    )
    expect(holders).toEqual([])
  })
})

describe('waiting', () => {
  test.each([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['a date', dateIn(9_000), 9_000],
  ])('goes by retry-after in %s', async (_what, headers, leastMs) => {
    const { sleptMs } = await runAgainst([limited(headers), good], canaryKey())
    expect(sleptMs).toBeGreaterThanOrEqual(leastMs)
    expect(sleptMs).toBeLessThan(leastMs + 1_000)
  })

  test('is never longer than the policy allows, whatever the service asks for', async () => {
    const { sleptMs } = await runAgainst([limited({ 'retry-after': '86400' }), good], canaryKey())
    expect(sleptMs).toBeLessThan(61_000)
  })
})
