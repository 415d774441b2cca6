import path from 'node:path'
import { loadRunConfig, type RunConfig } from '../../config/policy.js'
import { isInvalid } from '../../core/case.js'
import type { Config } from '../../core/config.js'
import { PlumblineError } from '../../core/errors.js'
import { type DatasetSummary, openDataset } from '../../dataset/dataset.js'
import { selectSmoke } from '../../dataset/select-smoke.js'
import { createCorpusFrequencies } from '../../metrics/corpus.js'
import type { MetricContext } from '../../metrics/metric.js'
import type { FileSystem } from '../../ports/file-system.js'
import { checkThresholds } from '../../verdict/thresholds.js'
import { loadJudgePrompt } from '../load-judge-prompt.js'
import { settleSpendingLimit } from '../spending-limit.js'
import type { Loaded, Verified } from '../state.js'
import { type Step, type StepContext, throwIfStopped } from '../step.js'

/** Step 2: configuration, then every record of the data read and validated once, before anything is called. */
export const loadData: Step<Verified, Loaded> = {
  id: 'load',
  title: 'load',
  async run(state, context) {
    const { config, policy: configured } = await readConfig(context)
    const spending = state.llm.kind === 'measured' ? settleSpendingLimit(context.request, config) : null
    const { prompt: judgePrompt, policy } = await loadJudgePrompt(config, configured, context)
    const { fileSystem } = context.ports
    const dataset = await openDataset(
      { ...config, globs: config.data, workingDirectory: context.request.workingDirectory },
      fileSystem,
    )
    const corpus = createCorpusFrequencies()
    const summary = await dataset.inspect((loaded) => {
      throwIfStopped(context.signal)
      if (!isInvalid(loaded)) corpus.add(loaded)
    })
    if (summary.invalid > 0) {
      context.warn({
        code: 'invalid_records',
        message: `${summary.invalid} records could not be read and count as errored`,
      })
    }
    if (
      summary.total > 0 &&
      state.llm.kind === 'simulated' &&
      !summary.fields.has('evidence') &&
      !summary.fields.has('reference')
    ) {
      context.warn({
        code: 'nothing_to_score_against',
        message:
          'the data has neither evidence nor reference, so offline nothing can be scored; map one under `fields`',
      })
    }
    const selection = context.request.mode === 'smoke' ? selectSmoke(summary) : null
    const casesTotal = selection === null ? summary.total : selection.size
    const metricContext = await describeData(
      config,
      summary,
      state.llm.kind === 'measured' ? 'judge' : 'offline',
      fileSystem,
    )
    return {
      state: {
        ...state,
        config,
        policy,
        spending,
        judgePrompt,
        dataset,
        summary,
        selection,
        casesTotal,
        corpus,
        metricContext,
      },
      note: describeLoad(casesTotal, summary),
    }
  },
}

async function readConfig(context: StepContext): Promise<RunConfig> {
  const settled = await loadRunConfig(context.request, context.ports, await context.findPolicyBase())
  checkThresholds(settled.config)
  if (settled.config.data.length > 0) return settled
  throw new PlumblineError('config_invalid', 'no data is named', {
    remedy: `Name it with --data FILE, or write \`data: path/*.jsonl\` into plumbline.yml in ${context.request.workingDirectory}.`,
  })
}

async function describeData(
  config: Config,
  summary: DatasetSummary,
  scorer: MetricContext['scorer'],
  fileSystem: FileSystem,
): Promise<MetricContext> {
  const sources = await Promise.all(
    config.sources.map(async ({ id, file, characters }) => {
      const text = file === null ? null : await fileSystem.readText(file)
      return { id, text, characters: text?.length ?? characters }
    }),
  )
  return { fields: summary.fields, sources, scorer }
}

function describeLoad(casesTotal: number, summary: DatasetSummary): string {
  const selected = casesTotal === summary.total ? '' : ` of ${summary.total}`
  const [first] = summary.files
  const from =
    summary.files.length === 1 && first !== undefined
      ? path.posix.normalize(first.path)
      : `${summary.files.length} files`
  return `${casesTotal}${selected} ${casesTotal === 1 && selected === '' ? 'case' : 'cases'} from ${from}`
}
