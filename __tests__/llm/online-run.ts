import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createAnthropicTransport } from '../../src/adapters/anthropic-transport.js'
import { createFileLogger } from '../../src/adapters/file-logger.js'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { openNodeLedger } from '../../src/adapters/node-ledger.js'
import { toMicroUsd } from '../../src/core/money.js'
import { createRedact } from '../../src/core/redact.js'
import { RETRY_POLICY } from '../../src/llm/backoff.js'
import { createBudget } from '../../src/llm/budget.js'
import { estimateCall } from '../../src/llm/estimate.js'
import { createJudgeClient, payloadOf } from '../../src/llm/judge-client.js'
import { createKeyRing } from '../../src/llm/key-ring.js'
import { createModelClient } from '../../src/llm/model-client.js'
import { createPriceBook } from '../../src/llm/price-book.js'
import { type RunOutcome, runPipeline } from '../../src/pipeline/run-pipeline.js'
import { ledgerPathOf } from '../../src/pipeline/salvage.js'
import type { LlmChoice } from '../../src/pipeline/step.js'
import { BASELINE } from '../../src/pipeline/steps.js'
import type { Timer } from '../../src/ports/model-transport.js'
import { createRandom } from '../../src/statistics/random.js'
import { envOf } from '../fakes/env.js'
import { bareTemplate } from '../fakes/page-template.js'

export const MODEL = 'claude-haiku-4-5-20251001'
const RUN_ID = 'run_20260102_030405_12345'

/** Looks like a key, and is none. */
export function canaryKey(): string {
  return `sk-ant-api03-${randomBytes(24).toString('hex')}`
}

export interface OnlineRun {
  readonly baseUrl: string
  readonly keys: readonly string[]
  readonly budgetUsd: number
  readonly cases: number
  readonly concurrency: number
  /** Of one attempt. */
  readonly timeoutMs: number
  readonly timer: Timer
}

export interface OnlineOutcome extends RunOutcome {
  /** What the calls could cost at most, each, in micro-dollars. */
  readonly worstCase: number
  readonly log: string
  /** What people saw. */
  readonly shown: string
  /** Everything that stands on the disk, by path. */
  readonly files: ReadonlyMap<string, string>
}

/** A whole baseline run over a real network and a real disk; only its waits pass at once. */
export async function runOnline(given: OnlineRun): Promise<OnlineOutcome> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'plumbline-online-'))
  try {
    writeFileSync(path.join(directory, 'qa.jsonl'), dataOf(given.cases))
    writeFileSync(path.join(directory, 'plumbline.yml'), configOf(given))
    const reportsDir = path.join(directory, 'reports')
    mkdirSync(reportsDir)
    let shown = ''
    const redact = createRedact(given.keys)
    const clock = { now: () => Date.now(), elapsed: given.timer.elapsed }
    const logger = createFileLogger({
      path: path.join(directory, 'RUN_LOGS', 'session_1.log'),
      stream: {
        write: (text) => {
          shown += text
        },
      },
      redact,
      clock,
      verbosity: 'verbose',
      isTty: false,
    })
    const most: number[] = []
    const fileSystem = createNodeFileSystem({ redact, workingDirectory: directory })
    const outcome = await runPipeline(BASELINE, {
      request: {
        target: 'baseline',
        mode: 'full',
        offline: false,
        handoff: true,
        exports: ['csv', 'json'],
        reportsDir,
        workingDirectory: directory,
        invokedAs: 'plumbline',
      },
      run: {
        runId: RUN_ID,
        sessionId: 'session_1',
        startedAtMs: Date.now(),
        logPath: 'RUN_LOGS/session_1.log',
      },
      ports: {
        fileSystem,
        clock,
        logger,
        env: envOf(),
        git: { headCommit: async () => undefined, currentBranch: async () => undefined },
        commandRunner: { run: async () => ({ kind: 'exited', code: 0 }) },
        pageTemplate: bareTemplate,
        redact: (text) => text,
      },
      signal: new AbortController().signal,
      chooseLlm: () =>
        choiceOf(given, ledgerPathOf(reportsDir, RUN_ID), logger.debug, (worst) => most.push(worst)),
      guards: null,
      findPolicyBase: async () => null,
      checkNetwork: async () => null,
    })
    logger.close()
    const files = filesBelow(directory)
    const log = files.get(path.join('RUN_LOGS', 'session_1.log')) ?? ''
    return { ...outcome, worstCase: most[0] ?? 0, log, shown, files }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function choiceOf(
  { baseUrl, keys, budgetUsd, concurrency, timeoutMs, timer }: OnlineRun,
  ledgerPath: string,
  note: (message: string) => void,
  onEstimate: (worstMicroUsd: number) => void,
): LlmChoice {
  const ledger = openNodeLedger(ledgerPath, ledgerPath)
  const budget = createBudget({ ledger, cap: toMicroUsd(budgetUsd), owner: 'test', timer })
  const transport = createAnthropicTransport({ baseUrl, proxyUrl: null, connections: concurrency })
  const prices = createPriceBook({})
  const client = createModelClient({
    transport,
    keys: createKeyRing(keys),
    budget,
    prices,
    policy: { ...RETRY_POLICY, timeoutMs },
    rates: { requestsPerMinute: null, tokensPerMinute: null },
    concurrency,
    timer,
    clock: { now: () => Date.now() },
    random: createRandom(1).next,
    note,
  })
  return {
    kind: 'measured',
    warning: null,
    spent: budget.spent,
    open: async () => ({
      client: createJudgeClient(client, MODEL),
      cache: null,
      priceVersion: prices.version,
      paid: {
        ...budget,
        estimate: (asked) => {
          const estimate = estimateCall(payloadOf(asked, MODEL), prices)
          onEstimate(estimate.most)
          return estimate
        },
      },
      close: () => transport.close(),
    }),
  }
}

function dataOf(cases: number): string {
  return Array.from({ length: cases }, (_, index) =>
    JSON.stringify({
      id: `c${index}`,
      question: `In which year was lighthouse number ${index} built?`,
      answer: `In ${1800 + index}.`,
      evidence: `The lighthouse number ${index} was built in ${1800 + index}.`,
    }),
  ).join('\n')
}

function configOf({ budgetUsd, concurrency }: OnlineRun): string {
  return `data: qa.jsonl\nmodel: { name: ${MODEL}, concurrency: ${concurrency} }\nbudgetUsd: ${budgetUsd}\n`
}

function filesBelow(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true }).map(String)
  return new Map(
    files
      .filter((name) => statSync(path.join(directory, name)).isFile())
      .map((name) => [name, readFileSync(path.join(directory, name), 'latin1')]),
  )
}
