import type { CaseLine } from '../core/generated/baseline-report.js'
import type { MetricRow, SessionReport } from '../core/generated/session-report.js'
import { headlineOf } from './badges.js'
import { formatAgainst } from './format.js'
import { closeTag, element, openTag, textNode, type Xml } from './xml.js'

/** The pieces of a JUnit file that is written case by case, so that it is never held in memory. */
export interface JunitRendering {
  open(): string
  /** @param why what is wrong with the record, in words; null for a sound one */
  record(line: CaseLine, why: string | null): string
  close(): string
}

/**
 * JUnit XML as test reporters read it: a suite of gates and one of cases. What fails in it is what fails the run: of a run
 * that passes, weak cases are told of and do not fail. Format: https://github.com/testmoapp/junitxml
 */
export function createJunitExport(report: SessionReport): JunitRendering {
  const isFailed = report.exitCode !== 0
  const { cases, metrics } = report
  const gates = metrics.filter(({ limit, state }) => limit !== null || state === 'fail')
  const gateFailures = isFailed ? gates.filter(({ state }) => state === 'fail').length : 0
  const weak = isFailed ? cases.scored - cases.passed : 0
  const errors = isFailed ? cases.errored : 0
  const skipped = cases.skipped + (isFailed ? 0 : cases.errored)
  // A run whose gates say nothing, such as one of no cases, still fails in its report.
  const verdict = isFailed && gateFailures === 0 ? [verdictCase(report)] : []
  const suite = (name: string, counts: Readonly<Record<string, number>>): Xml =>
    openTag('testsuite', { name, ...counts, timestamp: report.timestamp.slice(0, 19) })
  return {
    open: () =>
      lines(
        { xml: '<?xml version="1.0" encoding="UTF-8"?>' },
        openTag('testsuites', {
          name: 'plumbline',
          tests: gates.length + verdict.length + cases.total,
          failures: gateFailures + verdict.length + weak,
          errors,
          skipped: skipped + gates.filter(isUnjudged).length,
          time: report.durationMs / 1000,
        }),
        suite('gates', {
          tests: gates.length + verdict.length,
          failures: gateFailures + verdict.length,
          errors: 0,
          skipped: gates.filter(isUnjudged).length,
        }),
        ...verdict,
        ...gates.map((row) => gateCase(row, isFailed)),
        closeTag('testsuite'),
        suite('cases', { tests: cases.total, failures: weak, errors, skipped }),
      ),
    record: (line, why) => lines(recordCase(line, why, isFailed)),
    close: () => lines(closeTag('testsuite'), closeTag('testsuites')),
  }
}

function verdictCase(report: SessionReport): Xml {
  const message = headlineOf(report)
  return element('testcase', { classname: 'gates', name: 'verdict' }, [
    element('failure', { message, type: report.result }, [textNode(message)]),
  ])
}

function isUnjudged({ state }: MetricRow): boolean {
  return state === 'not_judged' || state === 'not_applicable'
}

function gateCase(row: MetricRow, isFailed: boolean): Xml {
  const [value, limit] = formatAgainst(row.unit, row.value, row.limit)
  const message = row.unscored ?? `${value}, limit ${limit}`
  const children = isUnjudged(row)
    ? [element('skipped', { message: row.unscored ?? row.note ?? 'not judged' })]
    : row.state === 'fail' && isFailed
      ? [element('failure', { message, type: row.severity }, [textNode(`${row.title}: ${message}`)])]
      : [element('system-out', {}, [textNode(message)])]
  return element('testcase', { classname: 'gates', name: row.id }, children)
}

function recordCase(line: CaseLine, why: string | null, isFailed: boolean): Xml {
  const where = { classname: line.file, name: line.case_id, file: line.file, line: line.line }
  const time = line.latency_ms === null ? {} : { time: line.latency_ms / 1000 }
  return element('testcase', { ...where, ...time }, outcomeOf(line, why ?? '', isFailed))
}

function outcomeOf(line: CaseLine, why: string, isFailed: boolean): readonly Xml[] {
  if (line.status === 'skipped') return [element('skipped', { message: why })]
  if (line.status === 'errored') {
    return isFailed
      ? [element('error', { message: why, type: line.error_class ?? 'errored' })]
      : [element('skipped', { message: why })]
  }
  if (line.passed === true) return why === '' ? [] : [element('system-out', {}, [textNode(why)])]
  return isFailed
    ? [element('failure', { message: why, type: 'score' }, [textNode(why)])]
    : [element('system-out', {}, [textNode(why)])]
}

function lines(...pieces: readonly Xml[]): string {
  return pieces.map(({ xml }) => `${xml}\n`).join('')
}
