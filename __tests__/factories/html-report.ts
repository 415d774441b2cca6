import type { Case } from '../../src/core/case.js'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { PlumblineGuards } from '../../src/core/generated/guards.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import type { Redact } from '../../src/core/redact.js'
import { writeHtmlReport } from '../../src/pipeline/report-page/write-html-report.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { bareTemplate } from '../fakes/page-template.js'
import { caseOf, observed } from '../metrics/case-of.js'
import { sessionReport } from './session-report.js'

export interface PageParts {
  readonly report?: SessionReport
  /** Each case with what its line says beyond a sound one. */
  readonly cases?: readonly (readonly [Partial<Case>, Partial<CaseLine>])[]
  readonly guards?: PlumblineGuards | null
  readonly template?: string
  readonly redact?: Redact
  /** Whether a record that the run did not look at holds personal data; none does, unless told. */
  readonly isPersonal?: (unchecked: Case) => boolean
  /** Why there are no texts. */
  readonly withoutTexts?: string
}

/** index.html as a run writes it, over a disk in memory. */
export async function htmlReport(parts: PageParts = {}): Promise<string> {
  const pairs = (parts.cases ?? [[{}, {}]]).map(([own, told], index) => {
    const { evidence, ...rest } = own
    const subject = caseOf({
      id: `case-${index}`,
      index,
      line: index + 1,
      ...rest,
      ...(evidence === undefined ? {} : { evidence }),
    })
    const line = observed({
      pii: [],
      case_id: subject.id,
      file: subject.file,
      line: subject.line,
      ...told,
    }).line
    return { subject, line }
  })
  const fileSystem = createMemoryFileSystem({
    '/w/reports/baseline_report.jsonl': pairs.map(({ line }) => `${JSON.stringify(line)}\n`).join(''),
  })
  async function* cases() {
    for (const { subject } of pairs) yield subject
  }
  await writeHtmlReport(
    {
      report: parts.report ?? sessionReport(),
      lines: pairs.length === 0 ? 'none' : 'written',
      texts:
        parts.withoutTexts === undefined
          ? { kind: 'data', cases: cases(), isPersonal: parts.isPersonal ?? (() => false) }
          : { kind: 'none', reason: parts.withoutTexts },
      guards: parts.guards ?? null,
      rerunCommand: 'plumbline baseline --full --offline',
    },
    {
      fileSystem,
      pageTemplate: parts.template === undefined ? bareTemplate : { read: async () => parts.template ?? '' },
      redact: parts.redact ?? ((text) => text),
      reportsDir: '/w/reports',
      workingDirectory: '/w',
    },
  )
  return fileSystem.text('/w/reports/index.html') ?? ''
}
