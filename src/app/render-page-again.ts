import path from 'node:path'
import { loadConfig } from '../config/load-config.js'
import { PlumblineError } from '../core/errors.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { RunRequest } from '../core/run-request.js'
import { openDataset } from '../dataset/dataset.js'
import { createPersonalCheck } from '../pipeline/report-page/personal-check.js'
import { type TextSource, writeHtmlReport } from '../pipeline/report-page/write-html-report.js'
import { rerunCommand } from '../pipeline/rerun-command.js'
import type { Toolbox } from './compose.js'

/**
 * Writes index.html of the last run again. The texts come from the data, where that is still what the run read;
 * otherwise the page is written without them.
 * @returns why there are no texts, or null
 */
export async function renderPageAgain(
  report: SessionReport,
  request: RunRequest,
  toolbox: Toolbox,
): Promise<string | null> {
  const { fileSystem, pageTemplate, redact } = toolbox
  const { reportsDir, workingDirectory } = request
  const lines = (await fileSystem.stat(path.join(reportsDir, 'baseline_report.jsonl'))) !== undefined
  const texts = await findTexts(report, request, toolbox)
  await writeHtmlReport(
    {
      report,
      lines: lines && report.error === null ? 'written' : 'none',
      texts,
      guards: null,
      rerunCommand: rerunCommand(request),
    },
    { fileSystem, pageTemplate, redact, reportsDir, workingDirectory },
  )
  return texts.kind === 'none' ? texts.reason : null
}

async function findTexts(
  { dataset: read }: SessionReport,
  request: RunRequest,
  toolbox: Toolbox,
): Promise<TextSource> {
  if (read === null) return { kind: 'none', reason: 'the run read no data' }
  try {
    const config = await loadConfig(request, toolbox)
    const { workingDirectory } = request
    const globs = read.files.map((file) => path.resolve(workingDirectory, file.path))
    const dataset = await openDataset({ ...config, globs, workingDirectory }, toolbox.fileSystem)
    const { hash, fields } = await dataset.inspect()
    if (hash !== read.hash) return { kind: 'none', reason: 'the data is no longer what the run read' }
    if ([...fields].sort().join() !== read.mappedFields.join())
      return { kind: 'none', reason: 'the configuration maps other fields than the run did' }
    return { kind: 'data', cases: dataset.cases(), isPersonal: await createPersonalCheck(config) }
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error
    return { kind: 'none', reason: `the data cannot be read again (${error.message})` }
  }
}
