import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'
import type { SessionReport } from '../core/generated/session-report.js'
import { headlineOf } from './badges.js'
import { numbersLine, REPLAY_COMMAND } from './sections.js'

type Tone = 'pass' | 'warn' | 'fail' | 'faint'

export interface TerminalOptions {
  /** How the user started us, for commands that can be copied. */
  readonly invokedAs: string
  /** As it should be printed. */
  readonly reportsDir: string
  /** Colours, where the terminal has them; plain text otherwise. */
  readonly paint?: (tone: Tone, text: string) => string
}

const TONES = { PASS: 'pass', WARN: 'warn', PARTIAL: 'warn', FAIL: 'fail' } as const
const LONGEST_TEXT = 300

/** The last lines of a run: verdict with what failed, numbers, where the report is, what to do next. Ends with a line break. */
export function renderTerminalResult(report: SessionReport, options: TerminalOptions): string {
  const paint = options.paint ?? ((_tone, line) => line)
  const indent = ' '.repeat(report.result.length + 2)
  const lines = [
    `${paint(TONES[report.result], report.result)}  ${shorten(clean(headlineOf(report)), LONGEST_TEXT)}`,
    `${indent}${paint('faint', clean(numbersLine(report)))}`,
    ...(report.judge === null
      ? []
      : [`${indent}${paint('faint', `judged by ${clean(report.judge.model)}`)}`]),
    ...report.warnings.map(({ code, message }) =>
      paint('warn', `${indent}warning ${clean(code)}: ${shorten(clean(message), LONGEST_TEXT)}`),
    ),
    `${indent}→  ${clean(`${options.reportsDir}/${report.error === null && report.metrics.length > 0 ? 'index.html' : 'session_report.md'}`)}`,
    ...nextSteps(report, options).map(
      (step, index) => `${index === 0 ? `${indent}next: ` : `${indent}      `}${step}`,
    ),
  ]
  return `${lines.map(defuseWorkflowCommand).join('\n')}\n`
}

function nextSteps(report: SessionReport, { invokedAs }: TerminalOptions): readonly string[] {
  const steps: string[] = []
  const { error } = report
  const first = report.records[0]
  if (error !== null) {
    steps.push(
      `${error.at === null ? '' : `${clean(error.at)}: `}${shorten(clean(error.remedy), LONGEST_TEXT)}`,
    )
  } else if (report.result !== 'PASS' && first !== undefined) {
    steps.push(`look at ${clean(`${first.file}:${first.line}`)} first (${shorten(clean(first.why), 100)})`)
  }
  if (error !== null || report.result !== 'PASS')
    steps.push(`${clean(invokedAs)} session-report --format full`)
  if (report.dlq.count > 0) steps.push(`${REPLAY_COMMAND}   (${report.dlq.count} in the dead letter queue)`)
  return steps
}

function clean(value: string): string {
  return escapeTerminal(value)
}
