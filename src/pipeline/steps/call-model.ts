import { type Case, isInvalid } from '../../core/case.js'
import { type ErrorClass, PlumblineError, toPlumblineError } from '../../core/errors.js'
import type { CaseLine } from '../../core/generated/baseline-report.js'
import { createJudge, type Grade, type Judge } from '../../llm/judge.js'
import { DEFAULT_JUDGE_PROMPT, hashJudgePrompt } from '../../llm/judge-prompt.js'
import { erroredLine } from '../case-line.js'
import { comparabilityKey } from '../comparability.js'
import { forEachConcurrently } from '../concurrency.js'
import { createJournal, type JournalWriter, type RunEntry } from '../journal.js'
import { findJournal, takeOver } from '../resume.js'
import { journalPathOf } from '../salvage.js'
import { type CaseScorer, createCaseScorer } from '../score-case.js'
import type { Called, Loaded } from '../state.js'
import { type Step, type StepContext, throwIfStopped } from '../step.js'

/** A call that fails with one of these fails its case; every other failure stops the run. */
const CASE_ERRORS: ReadonlySet<ErrorClass> = new Set([
  'schema_invalid',
  'network_timeout',
  'network_error',
  'server_overload',
  'rate_limit',
])

/** Step 3: one call a case, real or mocked; each finished case is journalled at once. */
export const callModel: Step<Loaded, Called> = {
  id: 'calls',
  title: 'calls',
  async run(state, context) {
    const { fileSystem, clock } = context.ports
    const client = await state.llm.create(state.config)
    const key = comparabilityKey({
      request: context.request,
      config: state.config,
      client,
      promptHash: hashJudgePrompt(DEFAULT_JUDGE_PROMPT),
      latencyKind: state.summary.fields.has('latency_ms') ? 'recorded' : client.kind,
      mappedFields: [...state.summary.fields],
    })
    const journalPath = journalPathOf(context.request.reportsDir, context.run.runId)
    const earlier = await findEarlier(context)
    const journal = await createJournal(journalPath, fileSystem, clock.elapsed)
    const judge = await createJudge(client, DEFAULT_JUDGE_PROMPT, state.config.model.maxTokens)
    const scoreCase = await createCaseScorer(state, client.kind, context.run.runId)
    let resumed = 0
    try {
      const own: RunEntry = {
        type: 'run',
        run_id: context.run.runId,
        state: 'RUNNING',
        cases_total: state.casesTotal,
        data_hash: state.summary.hash,
        comparability_key: key,
      }
      await journal.begin(own)
      const finished = await takeOver(earlier, own, journal, context)
      resumed = finished.size
      await callEachCase(state, context, { judge, scoreCase, journal, finished })
    } finally {
      await journal.close()
    }
    const note = describe(state.casesTotal, resumed, client.kind)
    return {
      state: {
        ...state,
        client: { kind: client.kind, model: client.model },
        comparabilityKey: key,
        journalPath,
      },
      note,
    }
  },
}

interface CallTools {
  readonly judge: Judge
  readonly scoreCase: CaseScorer
  readonly journal: JournalWriter
  /** Indexes of cases that an earlier run has finished. */
  readonly finished: ReadonlySet<number>
}

function describe(casesTotal: number, resumed: number, kind: 'measured' | 'simulated'): string {
  const parts = [kind === 'simulated' ? `${casesTotal} simulated, $0.00` : `${casesTotal} cases`]
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
  let done = tools.finished.size
  const finish = async (index: number, line: CaseLine, response: Grade['response'] | null): Promise<void> => {
    await tools.journal.append({ type: 'case', index, line, response })
    done++
    context.ports.logger.progress(done, state.casesTotal, '')
  }
  await forEachConcurrently(state.dataset.cases(), state.config.model.concurrency, async (loaded) => {
    throwIfStopped(context.signal)
    if (state.selection !== null && !state.selection.has(loaded.index)) return
    if (tools.finished.has(loaded.index)) return
    if (isInvalid(loaded)) {
      await finish(
        loaded.index,
        erroredLine(context.run.runId, loaded, 'schema_invalid', loaded.invalid),
        null,
      )
      return
    }
    const { line, response } = await callOne(loaded, context, tools)
    await finish(loaded.index, line, response)
  })
}

async function callOne(
  called: Case,
  context: StepContext,
  { judge, scoreCase }: CallTools,
): Promise<{ line: CaseLine; response: Grade['response'] | null }> {
  try {
    const grade = await judge.grade(called, context.signal)
    return { line: scoreCase(called, grade), response: grade.response }
  } catch (thrown) {
    const error = toPlumblineError(thrown)
    if (!CASE_ERRORS.has(error.errorClass)) throw thrown
    return { line: erroredLine(context.run.runId, called, error.errorClass, error.message), response: null }
  }
}
