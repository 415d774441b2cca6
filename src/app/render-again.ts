import path from 'node:path'
import { loadConfig } from '../config/load-config.js'
import { PlumblineError } from '../core/errors.js'
import { EXPORT_FILES, RECORD_FORMATS } from '../core/exports.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { showPath } from '../core/show-path.js'
import { exportLines, readCaseLines } from '../pipeline/export-lines.js'
import { HTML_REPORT } from '../pipeline/report-page/html-report-file.js'
import { rerunCommand } from '../pipeline/rerun-command.js'
import type { FileSystem } from '../ports/file-system.js'
import { renderBaselineMarkdown } from '../reporters/baseline-markdown.js'
import { baseRequest } from './base-request.js'
import type { GlobalOptions } from './command.js'
import type { Toolbox } from './compose.js'

export interface RenderRequest {
  readonly markdown: boolean
  readonly exports: boolean
  readonly validate: boolean
}

/** Renders the last run again from its files; the run itself is not repeated. Says what it wrote or checked, a line each. */
export async function renderAgain(
  request: RenderRequest,
  global: GlobalOptions,
  toolbox: Toolbox,
): Promise<readonly string[]> {
  const { fileSystem } = toolbox
  const { reportsDir, workingDirectory } = global
  const said: string[] = []
  const show = (file: string): string => showPath(file, workingDirectory)
  const report = await readReport(global, fileSystem)
  const lines = path.join(reportsDir, 'baseline_report.jsonl')
  const runRequest = {
    ...baseRequest(global),
    target: report.target,
    mode: report.mode,
    offline: report.offline,
  }

  if (request.validate) {
    let count = 0
    for await (const _ of readCaseLines(lines, workingDirectory, fileSystem)) count++
    if (count !== report.cases.total && report.error === null) {
      throw new PlumblineError(
        'schema_invalid',
        `${count} lines, but the session report counts ${report.cases.total} cases`,
        {
          location: { path: show(lines) },
          remedy: 'The files are of different runs: run the baseline again.',
        },
      )
    }
    said.push(`${show(lines)}: ${count} lines valid`)
  }
  if (request.exports) {
    const config = await loadConfig(runRequest, toolbox)
    for (const format of RECORD_FORMATS) {
      const to = path.join(reportsDir, EXPORT_FILES[format])
      const { records } = await exportLines(
        { from: lines, to, format, csvBom: config.csvBom, workingDirectory },
        fileSystem,
      )
      said.push(`${show(to)}: ${records} records, valid`)
    }
  }
  if (request.markdown) {
    const target = path.join(reportsDir, 'baseline_report.md')
    const markdown = renderBaselineMarkdown(report, {
      rerunCommand: rerunCommand(runRequest),
      requestedExports: RECORD_FORMATS,
    })
    await fileSystem.writeAtomic(target, markdown)
    said.push(`${show(target)}: rendered from run ${report.runId}`)
    const { renderPageAgain } = await import('./render-page-again.js')
    const missing = await renderPageAgain(report, runRequest, toolbox)
    const page = show(path.join(reportsDir, HTML_REPORT))
    said.push(
      `${page}: rendered from run ${report.runId}${missing === null ? '' : `, without texts: ${missing}`}`,
    )
  }
  return said
}

/** The session report of the last run, validated. */
export async function readReport(global: GlobalOptions, fileSystem: FileSystem): Promise<SessionReport> {
  const { default: validate } = await import('../core/generated/validate-session-report.cjs')
  const isReport = (value: unknown): value is SessionReport => validate(value)
  const file = path.join(global.reportsDir, 'session_report.json')
  const shown = showPath(file, global.workingDirectory)
  if ((await fileSystem.stat(file)) === undefined) {
    throw new PlumblineError('toolchain', `no session report at ${shown}`, {
      remedy: `Run \`${global.invokedAs} baseline --smoke --offline\` first, or name another folder with --reports.`,
    })
  }
  const text = await fileSystem.readText(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new PlumblineError('schema_invalid', 'not JSON', { location: { path: shown }, cause })
  }
  if (isReport(value)) return value
  const issue = validate.errors?.[0]
  throw new PlumblineError(
    'schema_invalid',
    `not a session report: ${issue?.instancePath ?? ''} ${issue?.message ?? ''}`,
    {
      location: { path: shown },
      remedy: 'Run the baseline again to write it anew.',
    },
  )
}
