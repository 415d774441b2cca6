import path from 'node:path'
import type { LoadedCase } from '../../core/case.js'
import type { PlumblineGuards } from '../../core/generated/guards.js'
import type { SessionReport } from '../../core/generated/session-report.js'
import type { Redact } from '../../core/redact.js'
import type { ReportPage } from '../../core/report-page.js'
import type { FileSystem } from '../../ports/file-system.js'
import type { PageTemplate } from '../../ports/page-template.js'
import { Clusters } from '../../reporters/html/clusters.js'
import { Histograms } from '../../reporters/html/histograms.js'
import { renderPage } from '../../reporters/html/render-page.js'
import { tellInWords } from '../../reporters/html/told.js'
import { readCaseLines } from '../export-lines.js'
import { HTML_REPORT } from './html-report-file.js'
import { RowKeeper } from './row-keeper.js'
import { TextKeeper, type TextRules } from './text-keeper.js'

/** Where the texts of the records come from: the data once more, or nowhere and why. */
export type TextSource =
  | {
      readonly kind: 'data'
      readonly cases: AsyncIterable<LoadedCase>
      readonly isPersonal: TextRules['isPersonal']
    }
  | { readonly kind: 'none'; readonly reason: string }

export interface HtmlReportInput {
  readonly report: SessionReport
  /** False where the run ended before it had written any case line. */
  readonly lines: 'written' | 'none'
  readonly texts: TextSource
  /** What guards said as part of this run; null to take what stands in guards.json. */
  readonly guards: PlumblineGuards | null
  readonly rerunCommand: string
}

export interface HtmlReportTools {
  readonly fileSystem: FileSystem
  readonly pageTemplate: PageTemplate
  readonly redact: Redact
  readonly reportsDir: string
  readonly workingDirectory: string
}

/**
 * Writes index.html from the session report and the case lines on disk. Lines and data stream past: what is held are
 * the rows and texts that the page shows, which are bounded.
 */
export async function writeHtmlReport(input: HtmlReportInput, tools: HtmlReportTools): Promise<void> {
  const { fileSystem, pageTemplate, redact, reportsDir } = tools
  const [template, page] = [await pageTemplate.read(), await buildPage(input, tools)]
  await fileSystem.writeAtomic(path.join(reportsDir, HTML_REPORT), renderPage(page, template, redact))
}

async function buildPage(input: HtmlReportInput, tools: HtmlReportTools): Promise<ReportPage> {
  const { report, rerunCommand } = input
  const keeper = new RowKeeper()
  const histograms = new Histograms()
  const clusters = new Clusters()
  const file = path.join(tools.reportsDir, 'baseline_report.jsonl')
  if (input.lines === 'written') {
    for await (const { value } of readCaseLines(file, tools.workingDirectory, tools.fileSystem)) {
      keeper.add(value)
      histograms.add(value)
      clusters.add(value)
    }
  }
  const { records: _, ...rest } = report
  return {
    report: rest,
    told: tellInWords(report, rerunCommand),
    records: await recordsOf(keeper, input.texts, tools.redact),
    histograms: histograms.list(report),
    clusters: clusters.list(),
    guards: await guardsOf(input.guards, tools),
  }
}

async function recordsOf(
  keeper: RowKeeper,
  source: TextSource,
  redact: Redact,
): Promise<ReportPage['records']> {
  const isPersonal = source.kind === 'data' ? source.isPersonal : () => true
  const texts = new TextKeeper(keeper.lines(), { redact, isPersonal })
  if (source.kind === 'data') for await (const loaded of source.cases) texts.add(loaded)
  const missing =
    source.kind === 'none'
      ? source.reason
      : texts.isCut
        ? 'this page holds the texts of the most telling records only; the data file has them all'
        : null
  return { total: keeper.total, missing, ...keeper.rows((line) => texts.textsOf(line)) }
}

async function guardsOf(
  ofRun: PlumblineGuards | null,
  { fileSystem, reportsDir }: HtmlReportTools,
): Promise<ReportPage['guards']> {
  if (ofRun !== null) return { origin: 'run', report: ofRun }
  const file = path.join(reportsDir, 'guards.json')
  if ((await fileSystem.stat(file)) === undefined) return null
  const { default: validate } = await import('../../core/generated/validate-guards.cjs')
  const isReport = (value: unknown): value is PlumblineGuards => validate(value)
  const parsed = parseJson(await fileSystem.readText(file))
  return isReport(parsed) ? { origin: 'file', report: parsed } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
