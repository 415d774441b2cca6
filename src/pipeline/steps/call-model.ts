import path from 'node:path'
import { type Case, isInvalid } from '../../core/case.js'
import { type ErrorClass, toPlumblineError } from '../../core/errors.js'
import type { CaseLine } from '../../core/generated/baseline-report.js'
import { createJudge, type Grade, type Judge } from '../../llm/judge.js'
import { DEFAULT_JUDGE_PROMPT, hashJudgePrompt } from '../../llm/judge-prompt.js'
import { erroredLine } from '../case-line.js'
import { comparabilityKey } from '../comparability.js'
import { forEachConcurrently } from '../concurrency.js'
import { createJournal, type JournalWriter } from '../journal.js'
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
    const client = await state.llm.create(state.config)
    const journalPath = path.join(context.request.reportsDir, 'journal', `${context.run.runId}.jsonl`)
    const journal = await createJournal(journalPath, context.ports.fileSystem, context.ports.clock.elapsed)
    const judge = await createJudge(client, DEFAULT_JUDGE_PROMPT, state.config.model.maxTokens)
    const scoreCase = await createCaseScorer(state, client.kind, context.run.runId)
    try {
      await journal.append({
        type: 'run',
        run_id: context.run.runId,
        state: 'RUNNING',
        cases_total: state.casesTotal,
      })
      await callEachCase(state, context, { judge, scoreCase, journal })
    } finally {
      await journal.close()
    }
    const key = comparabilityKey({
      request: context.request,
      config: state.config,
      client,
      promptHash: hashJudgePrompt(DEFAULT_JUDGE_PROMPT),
      latencyKind: state.summary.fields.has('latency_ms') ? 'recorded' : client.kind,
      mappedFields: [...state.summary.fields],
    })
    const note =
      client.kind === 'simulated' ? `${state.casesTotal} simulated, $0.00` : `${state.casesTotal} cases`
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
}

async function callEachCase(state: Loaded, context: StepContext, tools: CallTools): Promise<void> {
  let done = 0
  const finish = async (index: number, line: CaseLine, response: Grade['response'] | null): Promise<void> => {
    await tools.journal.append({ type: 'case', index, line, response })
    done++
    context.ports.logger.progress(done, state.casesTotal, '')
  }
  await forEachConcurrently(state.dataset.cases(), state.config.model.concurrency, async (loaded) => {
    throwIfStopped(context.signal)
    if (state.selection !== null && !state.selection.has(loaded.index)) return
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
