import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toMicroUsd } from '../../src/core/money.js'
import { RETRY_POLICY } from '../../src/llm/backoff.js'
import { createBudget } from '../../src/llm/budget.js'
import { estimateCall } from '../../src/llm/estimate.js'
import { createJudgeClient, payloadOf } from '../../src/llm/judge-client.js'
import { createKeyRing } from '../../src/llm/key-ring.js'
import { createModelClient } from '../../src/llm/model-client.js'
import { createPriceBook } from '../../src/llm/price-book.js'
import { readJournal } from '../../src/pipeline/journal.js'
import { journalPathOf } from '../../src/pipeline/salvage.js'
import type { LlmChoice, StepContext } from '../../src/pipeline/step.js'
import { callModel } from '../../src/pipeline/steps/call-model.js'
import { loadData } from '../../src/pipeline/steps/load-data.js'
import type { Logger } from '../../src/ports/logger.js'
import { createRandom } from '../../src/statistics/random.js'
import { envOf } from '../fakes/env.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { createMemoryLedger } from '../fakes/memory-ledger.js'
import { bareTemplate } from '../fakes/page-template.js'
import { createChargingTransport, type Treatment } from '../fakes/scripted-transport.js'
import { createVirtualTimer } from '../fakes/virtual-timer.js'

const RUN_ID = 'run_20260102_030405_12345'
const MODEL = 'claude-haiku-4-5-20251001'

const treatment: fc.Arbitrary<Treatment> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant('message' as const), weight: 8 },
    {
      arbitrary: fc.constantFrom(
        'malformed' as const,
        'refusal' as const,
        'no_usage' as const,
        'timeout' as const,
        'reset' as const,
        'refused' as const,
        'gateway' as const,
        'bad_request' as const,
        'rate_limit' as const,
        'overloaded' as const,
      ),
      weight: 4,
    },
    { arbitrary: fc.constant('unauthorised' as const), weight: 1 },
  ),
  latencyMs: fc.integer({ min: 0, max: 40_000 }),
  input: fc.double({ min: 0, max: 1, noNaN: true }),
  output: fc.double({ min: 0, max: 1, noNaN: true }),
  isCharged: fc.boolean(),
})

const world = fc.record({
  cases: fc.integer({ min: 1, max: 16 }),
  concurrency: fc.integer({ min: 1, max: 64 }),
  budgetMicroUsd: fc.integer({ min: 1, max: 200_000 }),
  keys: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(),
  treatments: fc.array(treatment, { minLength: 1, maxLength: 60 }),
})

/** What a service charges at most for what was used: at the price table's price, and in the dearer place. */
function charged({ inputTokens, outputTokens }: { inputTokens: number; outputTokens: number }): number {
  return (inputTokens * 1 + outputTokens * 5) * 1.1
}

function quietLogger(): Logger {
  const nothing = (): void => {}
  return {
    debug: nothing,
    info: nothing,
    warning: nothing,
    error: nothing,
    stepStarted: nothing,
    progress: nothing,
    stepFinished: nothing,
  }
}

interface Told {
  /** What the service charged for all that was ever sent, at most. */
  readonly chargedMicroUsd: number
  readonly spentMicroUsd: number
  readonly attempts: number
  /** Status by index of every case entry, in the order of the journal. */
  readonly finished: readonly (readonly [index: number, status: string])[]
  readonly journalMicroUsd: number
  readonly failure: unknown
}

/** Steps 2 and 3 over a service that does what it was told, in virtual time. */
async function runCalls(given: Parameters<Parameters<typeof world.map>[0]>[0]): Promise<Told> {
  const timer = createVirtualTimer()
  const cap = toMicroUsd(given.budgetMicroUsd / 1e6)
  const budget = createBudget({ ledger: createMemoryLedger(), cap, owner: 'a', timer })
  let chargedMicroUsd = 0
  const transport = createChargingTransport(
    (attempt) => given.treatments[attempt % given.treatments.length]!,
    timer,
    (used) => {
      chargedMicroUsd += charged(used)
      // The wall, at the moment of each call: what is on its way may all be charged.
      expect(chargedMicroUsd).toBeLessThanOrEqual(cap)
      expect(budget.spent() + budget.reserved()).toBeLessThanOrEqual(cap)
    },
  )
  const prices = createPriceBook({})
  const client = createModelClient({
    transport,
    keys: createKeyRing(Array.from({ length: given.keys }, (_, index) => `key-${index}`)),
    budget,
    prices,
    policy: RETRY_POLICY,
    rates: { requestsPerMinute: null, tokensPerMinute: null },
    concurrency: given.concurrency,
    timer,
    clock: { now: () => timer.elapsed() },
    random: createRandom(given.seed).next,
    note: () => {},
  })
  const llm: LlmChoice = {
    kind: 'measured',
    warning: null,
    spent: () => budget.spent(),
    open: async () => ({
      client: createJudgeClient(client, MODEL),
      cache: null,
      priceVersion: prices.version,
      paid: { ...budget, estimate: (asked) => estimateCall(payloadOf(asked, MODEL), prices) },
      close: async () => {},
    }),
  }
  const fileSystem = createMemoryFileSystem({
    '/w/qa.jsonl': Array.from(
      { length: given.cases },
      (_, index) =>
        `{"id":"c${index}","question":"What is ${index}?","answer":"${index}","evidence":"It is ${index}."}\n`,
    ).join(''),
    '/w/plumbline.yml': `data: qa.jsonl\nmodel: { name: ${MODEL}, maxTokens: 200, concurrency: ${given.concurrency} }\nbudgetUsd: ${cap / 1e6}\n`,
  })
  const context = contextOf(fileSystem, llm, timer.elapsed)
  const loaded = await loadData.run({ llm }, context)
  const failure = await timer.run(
    callModel.run(loaded.state, context).then(
      () => null,
      (thrown: unknown) => thrown,
    ),
  )
  const finished: [number, string][] = []
  let journalMicroUsd = 0
  for await (const batch of readJournal(journalPathOf('/w/reports', RUN_ID), fileSystem)) {
    for (const { entry } of batch) {
      if (entry.type !== 'run') journalMicroUsd += entry.cost_micro_usd
      if (entry.type === 'case') finished.push([entry.index, entry.line.status])
    }
  }
  return {
    chargedMicroUsd,
    spentMicroUsd: budget.spent(),
    attempts: transport.attempts,
    finished,
    journalMicroUsd,
    failure,
  }
}

function contextOf(
  fileSystem: StepContext['ports']['fileSystem'],
  llm: LlmChoice,
  elapsed: () => number,
): StepContext {
  return {
    request: {
      target: 'baseline',
      mode: 'full',
      offline: false,
      handoff: false,
      reportsDir: '/w/reports',
      workingDirectory: '/w',
      invokedAs: 'plumbline',
    },
    run: { runId: RUN_ID, sessionId: 's', startedAtMs: 0, logPath: 'x.log' },
    ports: {
      fileSystem,
      logger: quietLogger(),
      clock: { now: () => 0, elapsed },
      env: envOf(),
      git: { headCommit: async () => undefined, currentBranch: async () => undefined },
      commandRunner: { run: async () => ({ kind: 'exited', code: 0 }) },
      pageTemplate: bareTemplate,
      redact: (text) => text,
    },
    signal: new AbortController().signal,
    chooseLlm: () => llm,
    guards: null,
    findPolicyBase: async () => null,
    checkNetwork: async () => null,
    warn: () => {},
    warnings: () => [],
    steps: () => [],
  }
}

describe('paid calls', () => {
  test('never cost more than the cap, and every case ends once, whatever the service does', async () => {
    const endings = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const told = await runCalls(given)
        const indexes = told.finished.map(([index]) => index)

        expect(told.chargedMicroUsd).toBeLessThanOrEqual(given.budgetMicroUsd)
        // What was paid is what the wall says, never less; and nothing of it is missing from the journal.
        expect(told.spentMicroUsd).toBeGreaterThanOrEqual(Math.floor(told.chargedMicroUsd / 1.1))
        expect(told.journalMicroUsd).toBe(told.spentMicroUsd)
        expect(new Set(indexes).size).toBe(indexes.length)
        for (const [, status] of told.finished) expect(['scored', 'errored']).toContain(status)
        // Cases that the run did not come to are skipped, and then it says why it ended.
        if (told.failure === null) expect(indexes.length).toBe(given.cases)
        else expect(told.failure).toMatchObject({ exitCode: 4 })
        const ending =
          told.failure === null ? 'finished' : String((told.failure as { errorClass: string }).errorClass)
        endings.set(ending, (endings.get(ending) ?? 0) + 1)
      }),
      { numRuns: 1_000, seed: 20_261_125 },
    )
    // The property says little unless runs of every kind were among them.
    expect([...endings.keys()].sort()).toEqual(
      expect.arrayContaining(['auth_error', 'budget_exceeded', 'finished', 'server_overload']),
    )
  })
})
