import { PlumblineError } from '../core/errors.js'
import type { BatchRequest, BatchTransport } from '../ports/batch-transport.js'
import type { Clock } from '../ports/clock.js'
import type { Timer, WireOutcome } from '../ports/model-transport.js'
import { delayMs, type RetryPolicy, retryAfterMs } from './backoff.js'
import { type Batch, type BatchResult, parseBatch, parseResult } from './batch-results.js'
import { judgeWire, type WireFailure } from './wire-verdict.js'

/** Message Batches, with the keys and the patience of other calls. All of it throws PlumblineErrors of API classes. */
export interface BatchApi {
  /** Never tried again where a batch may have come about: it would be paid for twice. */
  create(requests: readonly BatchRequest[], signal: AbortSignal): Promise<Batch>
  retrieve(batchId: string, signal: AbortSignal): Promise<Batch>
  /** By custom id; requests that the results leave out are not in it. */
  results(batchId: string, signal: AbortSignal): Promise<ReadonlyMap<string, BatchResult>>
}

export interface BatchApiOptions {
  readonly transport: BatchTransport
  /** In order; the next one is taken when one is refused. */
  readonly keys: readonly string[]
  readonly policy: RetryPolicy
  readonly timer: Timer
  readonly clock: Pick<Clock, 'now'>
  readonly random: () => number
}

export function createBatchApi(options: BatchApiOptions): BatchApi {
  const { transport } = options
  const call = (send: Send, repeat: Repeat, signal: AbortSignal) =>
    callUntilAnswered(options, send, repeat, signal)
  return {
    async create(requests, signal) {
      return readBatch(
        await call((key) => transport.create(requests, key, signal), 'unless_it_may_have_run', signal),
      )
    },
    async retrieve(batchId, signal) {
      return readBatch(await call((key) => transport.retrieve(batchId, key, signal), 'always', signal))
    },
    async results(batchId, signal) {
      const body = await call((key) => transport.results(batchId, key, signal), 'always', signal)
      const lines: readonly unknown[] = Array.isArray(body) ? body : []
      const parsed = lines.flatMap((line) => parseResult(line) ?? [])
      return new Map(parsed.map(({ customId, result }) => [customId, result]))
    },
  }
}

type Send = (apiKey: string) => Promise<WireOutcome>
type Repeat = 'always' | 'unless_it_may_have_run'

async function callUntilAnswered(
  { keys, policy, timer, clock, random }: BatchApiOptions,
  send: Send,
  repeat: Repeat,
  signal: AbortSignal,
): Promise<unknown> {
  const left = [...keys]
  for (let attempt = 1; ; attempt++) {
    const [key] = left
    if (key === undefined) throw new PlumblineError('auth_error', 'the API refused the key (401)')
    const outcome = await send(key)
    if (outcome.kind === 'replied' && outcome.status === 200) return outcome.body
    const failure = judgeWire(outcome)
    if (failure.kind === 'message') throw noBatch()
    if (failure.retry === 'other_key') {
      left.shift()
      continue
    }
    const isDoubtful = failure.mayHaveRun && repeat === 'unless_it_may_have_run'
    if (isDoubtful || failure.retry === 'never' || attempt >= policy.mostAttempts)
      throw errorOf(failure, isDoubtful)
    const asked = outcome.kind === 'replied' ? retryAfterMs(outcome.headers, clock.now()) : null
    await timer.sleep(delayMs(policy, attempt, asked, random), signal)
  }
}

function errorOf({ errorClass, message }: WireFailure, isDoubtful: boolean): PlumblineError {
  if (!isDoubtful) return new PlumblineError(errorClass, message)
  return new PlumblineError(errorClass, `${message}; the batch may have come about all the same`, {
    remedy: 'Look for it in the console of the API before you submit again: it would be paid for twice.',
  })
}

function readBatch(body: unknown): Batch {
  const batch = parseBatch(body)
  if (batch === undefined) throw noBatch()
  return batch
}

function noBatch(): PlumblineError {
  return new PlumblineError('api_error', 'the API answered with what is no batch')
}
