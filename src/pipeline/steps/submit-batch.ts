import { isInvalid } from '../../core/case.js'
import { PlumblineError } from '../../core/errors.js'
import { formatUsd, type MicroUsd } from '../../core/money.js'
import { createCachedJudge } from '../../llm/cached-judge.js'
import { createJudge, type Judge } from '../../llm/judge.js'
import type { BatchRequest } from '../../ports/batch-transport.js'
import type { LlmRequest } from '../../ports/llm-client.js'
import { batchFileOf, writeBatchFile } from '../batch-file.js'
import { recordRequest } from '../recorded-request.js'
import type { Loaded } from '../state.js'
import { type LlmTask, type OpenLlm, type Step, type StepContext, throwIfStopped } from '../step.js'

/** What a submission needs beside the judge. */
export interface BatchSender extends Pick<OpenLlm, 'client' | 'cache' | 'close'> {
  readonly cap: MicroUsd
  /** At the price of batches. @throws PlumblineError `config_invalid` for what has no price or no bound */
  worstCaseOf(request: LlmRequest): MicroUsd
  requestOf(request: LlmRequest): BatchRequest
  /** @returns the id of the batch */
  send(requests: readonly BatchRequest[], signal: AbortSignal): Promise<string>
}

export interface Submitted extends Loaded {
  /** Ids. */
  readonly batches: readonly string[]
}

/** So that a batch stays far below what the API takes (100,000 requests, 256 MB), and its results fit into memory. */
const MOST_REQUESTS = 2_000
const MOST_BYTES = 32 * 1024 * 1024

/** Sends all cases without a grade in batches, if the worst that they can cost fits into the budget. Nothing is judged yet. */
export function submitBatch(openSender: (task: LlmTask) => Promise<BatchSender>): Step<Loaded, Submitted> {
  return {
    id: 'submit',
    title: 'submit',
    async run(state, context) {
      const { request, run } = context
      const { config, spending } = state
      const sender = await openSender({ config, spending, request, runId: run.runId })
      try {
        const judge = await createJudge(sender.client, state.judgePrompt, config.model.maxTokens)
        const { requests, worst } = await sumUp(state, context, judge, sender)
        if (requests === 0)
          return { state: { ...state, batches: [] }, note: 'every case has its grade: nothing to submit' }
        const batches = await sendAll(state, context, judge, sender, worst)
        const note = `${requests} requests in ${batches.length} batches, at most $${formatUsd(worst / 1e6)}`
        return { state: { ...state, batches }, note }
      } finally {
        await sender.close()
      }
    },
  }
}

/** Before anything is sent: a part of a batch cannot be paid for. */
async function sumUp(state: Loaded, context: StepContext, judge: Judge, sender: BatchSender) {
  let requests = 0
  let fitting = 0
  let worst = 0
  for await (const request of openRequests(state, context, judge, sender)) {
    requests++
    worst += sender.worstCaseOf(request)
    if (worst <= sender.cap) fitting = requests
  }
  if (worst <= sender.cap) return { requests, worst }
  const usd = (micro: number) => `$${formatUsd(micro / 1e6)}`
  throw new PlumblineError(
    'budget_exceeded',
    `the batch may cost ${usd(worst)}, and the budget is ${usd(sender.cap)}: ${fitting} of ${requests} cases fit; nothing was sent`,
  )
}

async function sendAll(
  state: Loaded,
  context: StepContext,
  judge: Judge,
  sender: BatchSender,
  worst: number,
): Promise<readonly string[]> {
  const { request, run, ports } = context
  const sent: { id: string; requests: number }[] = []
  let waiting: BatchRequest[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    sent.push({ id: await sender.send(waiting, context.signal), requests: waiting.length })
    waiting = []
    bytes = 0
    // After each one, so that none is forgotten that will be paid for.
    const file = { runId: run.runId, model: sender.client.model, batches: sent, worst_micro_usd: worst }
    await writeBatchFile(
      batchFileOf(request.reportsDir, run.runId),
      { ...file, request: recordRequest(request) },
      ports.fileSystem,
    )
  }
  for await (const asked of openRequests(state, context, judge, sender)) {
    const next = sender.requestOf(asked)
    const size = Buffer.byteLength(JSON.stringify(next))
    if (waiting.length >= MOST_REQUESTS || bytes + size > MOST_BYTES) await flush()
    waiting.push(next)
    bytes += size
  }
  await flush()
  return sent.map(({ id }) => id)
}

async function* openRequests(
  state: Loaded,
  context: StepContext,
  judge: Judge,
  { cache }: BatchSender,
): AsyncGenerator<LlmRequest> {
  const cached = await createCachedJudge(judge, cache)
  for await (const loaded of state.dataset.cases()) {
    throwIfStopped(context.signal)
    if (isInvalid(loaded) || (state.selection !== null && !state.selection.has(loaded.index))) continue
    if (!(await cached.isKnown(loaded))) yield judge.requestOf(loaded)
  }
}
