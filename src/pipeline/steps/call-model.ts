import { type Case, isInvalid } from '../../core/case.js'
import { PlumblineError } from '../../core/errors.js'
import { wholeMicroUsd, ZERO_USD } from '../../core/money.js'
import { type CachedJudge, createCachedJudge } from '../../llm/cached-judge.js'
import { createJudge } from '../../llm/judge.js'
import { hashJudgePrompt } from '../../llm/judge-prompt.js'
import { announceCost } from '../call-estimate.js'
import { erroredLine } from '../case-line.js'
import { comparabilityKey } from '../comparability.js'
import { forEachConcurrently } from '../concurrency.js'
import { type CaseEntry, createJournal, type JournalWriter, type RunEntry } from '../journal.js'
import { recordRequest } from '../recorded-request.js'
import { findJournal, openingEntries, TakenOver } from '../resume.js'
import { journalPathOf } from '../salvage.js'
import { type CaseScorer, createCaseScorer } from '../score-case.js'
import type { Called, Loaded } from '../state.js'
import { type OpenLlm, type Step, type StepContext, throwIfStopped } from '../step.js'

/** Step 3: one call a case, real or mocked; each finished case is journalled at once. */
export const callModel: Step<Loaded, Called> = {
  id: 'calls',
  title: 'calls',
  async run(state, context) {
    const { request, run } = context
    const llm = await state.llm.open({
      config: state.config,
      spending: state.spending,
      request,
      runId: run.runId,
    })
    try {
      return await callWith(llm, state, context)
    } finally {
      await llm.close()
    }
  },
}

async function callWith(llm: OpenLlm, state: Loaded, context: StepContext) {
  const { client } = llm
  const { request, run, ports } = context
  const key = keyOf(llm, state, context)
  const journalPath = journalPathOf(request.reportsDir, run.runId)
  const earlier = await findEarlier(context)
  const judge = await createJudge(client, state.judgePrompt, state.config.model.maxTokens)
  const scoreCase = await createCaseScorer(state, client.kind, run.runId)
  const own: RunEntry = {
    type: 'run',
    run_id: run.runId,
    state: 'RUNNING',
    cases_total: state.casesTotal,
    data_hash: state.summary.hash,
    comparability_key: key,
    request: recordRequest(request),
  }
  const cached = await createCachedJudge(judge, llm.cache)
  const takenOver = new TakenOver()
  const opening = openingEntries(own, earlier, takenOver, context)
  const journal = await createJournal(journalPath, ports.fileSystem, opening)
  const { finished } = takenOver
  try {
    llm.paid?.carry(wholeMicroUsd(takenOver.costMicroUsd))
    if (llm.paid !== null) await announceCost(state, llm.paid, { judge, cached, finished }, context)
    await callEachCase(state, context, {
      judge: cached,
      withCache: llm.cache !== null,
      scoreCase,
      journal,
      finished,
    })
  } finally {
    await journal.close()
  }
  const { kind, model } = client
  return {
    state: {
      ...state,
      client: { kind, model },
      judge: judgeOf(llm, state),
      comparabilityKey: key,
      journalPath,
    },
    note: describe(state.casesTotal, finished.size, llm),
  }
}

function keyOf({ client, priceVersion }: OpenLlm, state: Loaded, { request }: StepContext): string {
  return comparabilityKey({
    request,
    config: state.config,
    client,
    promptHash: hashJudgePrompt(state.judgePrompt),
    priceVersion,
    latencyKind: state.summary.fields.has('latency_ms') ? 'recorded' : client.kind,
    mappedFields: [...state.summary.fields],
  })
}

function judgeOf({ client, priceVersion }: OpenLlm, { judgePrompt }: Loaded): Called['judge'] {
  if (priceVersion === null) return null
  return { model: client.model, promptHash: hashJudgePrompt(judgePrompt), priceTable: priceVersion }
}

interface CallTools {
  readonly judge: CachedJudge
  readonly withCache: boolean
  readonly scoreCase: CaseScorer
  readonly journal: JournalWriter
  /** Indexes of cases that an earlier run has finished. */
  readonly finished: ReadonlySet<number>
}

function describe(casesTotal: number, resumed: number, { client, paid }: OpenLlm): string {
  const parts = [
    paid === null
      ? `${casesTotal} simulated, $0.00`
      : `${casesTotal} judged by ${client.model}, $${(paid.spent() / 1e6).toFixed(4)}`,
  ]
  if (resumed > 0) parts.push(`${resumed} of them taken over`)
  return parts.join(', ')
}

async function findEarlier({ request, ports }: StepContext): Promise<string | undefined> {
  if (request.resume === undefined) return undefined
  const found = await findJournal(request.reportsDir, request.resume.runId, ports.fileSystem)
  if (found !== undefined) return found
  throw new PlumblineError(
    'config_invalid',
    `there is no journal of run ${request.resume.runId} to resume from`,
    {
      remedy: 'Runs that finished have none; `dlq --list` names those that failed.',
    },
  )
}

async function callEachCase(state: Loaded, context: StepContext, tools: CallTools): Promise<void> {
  const service = new ServiceWatch()
  let done = tools.finished.size
  const finish = async (entry: CaseEntry): Promise<void> => {
    await tools.journal.append(entry)
    done++
    context.ports.logger.progress(done, state.casesTotal, '')
  }
  await forEachConcurrently(state.dataset.cases(), state.config.model.concurrency, async (loaded) => {
    throwIfStopped(context.signal)
    if (state.selection !== null && !state.selection.has(loaded.index)) return
    if (tools.finished.has(loaded.index)) return
    if (isInvalid(loaded)) {
      const { invalid: message } = loaded
      const error = { errorClass: 'schema_invalid', message, costMicroUsd: ZERO_USD } as const
      const line = erroredLine(context.run.runId, loaded, error)
      await finish({ ...UNSENT, index: loaded.index, line })
      return
    }
    const { entry, keep } = await callOne(loaded, context, tools, service)
    await finish(entry)
    // Not before the journal has it: a run that is resumed counts what it cost exactly once.
    keep()
  })
  service.throwIfSilent(tools.finished.size)
}

const UNSENT = {
  type: 'case',
  response: null,
  cost_micro_usd: 0,
  cache: 'off',
  saved_micro_usd: 0,
  taken_over: false,
} as const

interface CalledCase {
  readonly entry: CaseEntry
  /** Makes the grade known to later runs. */
  keep(): void
}

async function callOne(
  called: Case,
  context: StepContext,
  { judge, withCache, scoreCase, journal }: CallTools,
  service: ServiceWatch,
): Promise<CalledCase> {
  const { index } = called
  const sent = { ...UNSENT, index, cache: withCache ? 'miss' : 'off' } as const
  const outcome = await judge.grade(called, context.signal)
  switch (outcome.kind) {
    case 'known': {
      const { grade, savedMicroUsd } = outcome
      const line = scoreCase(called, grade, savedMicroUsd)
      const found = { cache: 'hit', saved_micro_usd: savedMicroUsd } as const
      service.answered()
      return { entry: { ...sent, ...found, line, response: grade.response }, keep: () => {} }
    }
    case 'graded': {
      const { grade, costMicroUsd } = outcome
      const line = scoreCase(called, grade, costMicroUsd)
      service.answered()
      return {
        entry: { ...sent, line, response: grade.response, cost_micro_usd: costMicroUsd },
        keep: () => judge.keep(called, grade, costMicroUsd),
      }
    }
    case 'failed': {
      const { error, ends, costMicroUsd } = outcome
      if (ends === 'run') {
        // What the attempts of this case cost is no less spent for the case not being finished.
        if (costMicroUsd > 0)
          await journal.append({ type: 'cost', index, cost_micro_usd: costMicroUsd, taken_over: false })
        throw error
      }
      service.failed(error)
      const { errorClass, message } = error
      const line = erroredLine(context.run.runId, called, { errorClass, message, costMicroUsd })
      return { entry: { ...sent, line, cost_micro_usd: costMicroUsd }, keep: () => {} }
    }
  }
}

/** A run in which no call came to anything has not judged: it fails by the service's error, not by its numbers. */
class ServiceWatch {
  private hasAnswered = false
  private lastFailure: PlumblineError | null = null

  answered(): void {
    this.hasAnswered = true
  }

  /** A reply that is no grade is a reply. */
  failed(error: PlumblineError): void {
    if (error.errorClass === 'schema_invalid') this.hasAnswered = true
    else this.lastFailure = error
  }

  throwIfSilent(takenOver: number): void {
    if (!this.hasAnswered && takenOver === 0 && this.lastFailure !== null) throw this.lastFailure
  }
}
