import type { CriticalCondition } from '../core/critical.js'
import { escapeTerminal, shorten } from '../core/escape.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { GuardReport } from '../core/guard.js'
import type { SlackBlock, SlackMessage } from '../core/slack-message.js'
import { headlineOf, RESULT_BADGES } from './badges.js'
import { countingFindings } from './finding-table.js'
import { countOf, formatDuration } from './format.js'
import { costLine } from './sections.js'
import { bold, join, linked, mention, own, quoted, type SlackText, said } from './slack-text.js'

/** Where a run comes from; null where it is not known, and no address where there is nothing to link to. */
export interface SlackOrigin {
  readonly repository: string | null
  readonly branch: string | null
  readonly commit: { readonly sha: string; readonly url: string | null } | null
  readonly author: string | null
  readonly links: readonly { readonly label: string; readonly url: string }[]
}

/** What a message tells. */
export type SlackNews =
  | {
      readonly kind: 'verdict'
      readonly report: SessionReport
      readonly guards: GuardReport | null
      readonly conditions: readonly CriticalCondition[]
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly message: string }

const LONGEST_HEADER = 150
/** Slack takes 3,000 characters a text, and an escaped one is five. */
const LONGEST_HEADLINE = 400
const MOST_GATES = 5

/**
 * One message a run: two lines where it passed, else the verdict, what to do at once, the facts and the first thing to
 * look at. Critical conditions name whom the configuration wants to be told.
 */
export function renderSlack(news: SlackNews, origin: SlackOrigin, whom: string | null): SlackMessage {
  switch (news.kind) {
    case 'verdict':
      return news.report.result === 'PASS' && news.conditions.length === 0
        ? passed(news.report, origin)
        : troubled(news, origin, whom)
    case 'cancelled':
      return short('⚪', 'CANCELLED', own('stopped before it had a verdict; nothing was judged'), origin)
    case 'refused':
      return short('❌', 'FAIL', said(news.message, LONGEST_HEADLINE), origin)
  }
}

function passed(report: SessionReport, origin: SlackOrigin): SlackMessage {
  const { cases } = report
  const numbers = `${cases.scored} of ${countOf(cases.total, 'case')} scored · ${cases.passed} passed · ${costLine(report)} · ${formatDuration(report.durationMs)}`
  return short('✅', 'PASS', own(numbers), origin)
}

/** Two lines: what and where, then one sentence. */
function short(badge: string, result: string, sentence: SlackText, origin: SlackOrigin): SlackMessage {
  const first = join([own(`${badge} `), bold(result), own(' '), placeLine(origin)])
  return messageOf(result, origin, [section(join([first, sentence], '\n'))])
}

function placeLine({ repository, branch, commit, links }: SlackOrigin): SlackText {
  return join(
    [
      ...(repository === null ? [] : [quoted(repository)]),
      ...(branch === null ? [] : [quoted(branch)]),
      ...(commit === null ? [] : [commitText(commit)]),
      ...links.map(({ label, url }) => linked(url, own(label))),
    ],
    ' · ',
  )
}

function troubled(
  { report, guards, conditions }: Extract<SlackNews, { kind: 'verdict' }>,
  origin: SlackOrigin,
  whom: string | null,
): SlackMessage {
  const target = whom === null ? undefined : mention(whom)
  const alarm = conditions.map(({ title, firstStep }) =>
    section(
      join([
        ...(target === undefined ? [] : [target, own(' ')]),
        own('🚨 '),
        bold(title),
        own(`\n${firstStep}`),
      ]),
    ),
  )
  const first = firstLook(report, guards)
  const { links } = origin
  return messageOf(report.result, origin, [
    header(`${RESULT_BADGES[report.result]} ${report.result}: ${origin.repository ?? report.target}`),
    ...alarm,
    section(said(headlineOf(report), LONGEST_HEADLINE)),
    { type: 'section', fields: factsOf(report, origin).map(marked) },
    ...(first === null ? [] : [section(join([bold('First to look at'), first], '\n'))]),
    // Links, not buttons: a webhook has nobody who could answer what a button sends.
    ...(links.length === 0
      ? []
      : [
          section(
            join(
              links.map(({ label, url }) => linked(url, own(label))),
              ' · ',
            ),
          ),
        ]),
    {
      type: 'context',
      elements: [
        marked(
          own(
            `${report.mode}${report.offline ? ', offline' : ''} · ${report.profile} profile · ${formatDuration(report.durationMs)}`,
          ),
        ),
      ],
    },
  ])
}

function factsOf(report: SessionReport, { branch, commit, author }: SlackOrigin): readonly SlackText[] {
  const { cases, dlq } = report
  const failed = report.metrics.filter(({ state }) => state === 'fail')
  const names = failed.slice(0, MOST_GATES).map(({ title }) => quoted(title, 40))
  const rest = failed.length - names.length
  const gates =
    failed.length === 0
      ? own('none')
      : join([own(`${failed.length}: `), join(names, ', '), own(rest > 0 ? ` and ${rest} more` : '')])
  const fact = (name: string, value: SlackText): SlackText => join([bold(name), value], '\n')
  return [
    ...(branch === null ? [] : [fact('Branch', quoted(branch))]),
    ...(commit === null ? [] : [fact('Commit', commitText(commit))]),
    ...(author === null ? [] : [fact('Author', quoted(author))]),
    fact('Gates failed', gates),
    fact(
      'Cases',
      own(`${cases.scored} of ${cases.total} scored, ${cases.passed} passed, ${cases.errored} errored`),
    ),
    fact('Cost', own(costLine(report))),
    fact('Dead letter queue', own(countOf(dlq.count, 'run'))),
  ]
}

/** A finding of a guard comes before a record: it is rarer, and graver. */
function firstLook({ records }: SessionReport, guards: GuardReport | null): SlackText | null {
  const [finding] = (guards?.guards ?? [])
    .flatMap(countingFindings)
    .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  if (finding !== undefined) {
    return join([quoted(`${finding.path}:${finding.line}`), own(' '), said(finding.message, 300)])
  }
  const [record] = records
  if (record === undefined) return null
  return join([quoted(`${record.file}:${record.line}`), own(' '), said(record.why, 300)])
}

function commitText({ sha, url }: NonNullable<SlackOrigin['commit']>): SlackText {
  return linked(url, quoted(sha.slice(0, 12)))
}

function messageOf(result: string, { repository }: SlackOrigin, blocks: readonly SlackBlock[]): SlackMessage {
  const what = join([own(`${result} `), ...(repository === null ? [] : [quoted(repository)])])
  return { text: what.mrkdwn, blocks }
}

function section(text: SlackText): SlackBlock {
  return { type: 'section', text: marked(text) }
}

/** Plain text is never parsed; its line breaks and control characters are made visible all the same. */
function header(text: string): SlackBlock {
  const plain = shorten(escapeTerminal(text), LONGEST_HEADER)
  return { type: 'header', text: { type: 'plain_text', text: plain, emoji: false } }
}

function marked({ mrkdwn }: SlackText) {
  return { type: 'mrkdwn', text: mrkdwn, verbatim: true } as const
}
