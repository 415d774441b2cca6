import { describe, expect, it, test } from '@jest/globals'
import { criticalConditions } from '../../src/core/critical.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import type { GuardReport } from '../../src/core/guard.js'
import type { SlackMessage } from '../../src/core/slack-message.js'
import { renderSlack, type SlackOrigin } from '../../src/reporters/slack.js'
import { findingOf, outcomeOf, reportOf } from '../factories/guards.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { faultOf, isInert, textsOf } from '../fakes/slack-server.js'
import { PAYLOADS } from './payloads.js'

const origin: SlackOrigin = {
  repository: 'acme/qa',
  branch: 'topic',
  commit: { sha: 'c'.repeat(40), url: 'https://github.com/acme/qa/commit/c' },
  author: 'ada',
  links: [
    { label: 'Run', url: 'https://github.com/acme/qa/actions/runs/1' },
    { label: 'Pull request 3', url: 'https://github.com/acme/qa/pull/3' },
  ],
}

function render(
  report: SessionReport,
  guards: GuardReport | null = null,
  whom: string | null = null,
): SlackMessage {
  const conditions = criticalConditions(report, guards)
  return renderSlack({ kind: 'verdict', report, guards, conditions }, origin, whom)
}

const failed = (overrides: Parameters<typeof sessionReport>[0] = {}): SessionReport =>
  sessionReport({
    result: 'FAIL',
    exitCode: 1,
    verdict: { result: 'FAIL', headline: 'FAIL: near duplicates .200 is over .100 (P1)' },
    metrics: [metricRow({ title: 'Near duplicates', state: 'fail' })],
    dlq: { count: 2 },
    ...overrides,
  })
const erred = (errorClass: string): SessionReport =>
  failed({ error: { errorClass, message: 'm', remedy: 'r', step: 'calls', at: null } })
const secret = reportOf(outcomeOf({ verdict: 'fail', findings: [findingOf()] }))
const hygiene = reportOf(
  outcomeOf({ verdict: 'fail', findings: [findingOf({ ruleId: 'hygiene-large-file' })] }),
)
const regression = reportOf(outcomeOf({ id: 'regression', verdict: 'fail' }))

describe('a message to the channel', () => {
  it('is two lines where a run passes', () => {
    const { blocks } = render(sessionReport())
    expect(blocks).toHaveLength(1)
    const [block] = blocks
    const lines = block?.type === 'section' && 'text' in block ? block.text.text.split('\n') : []
    expect(lines).toEqual([
      '✅ *PASS* `acme/qa` · `topic` · <https://github.com/acme/qa/commit/c|cccccccccccc> · <https://github.com/acme/qa/actions/runs/1|Run> · <https://github.com/acme/qa/pull/3|Pull request 3>',
      '200 of 200 cases scored · 188 passed · 0.00 USD of 1.00 USD (simulated) · 1.8 s',
    ])
  })

  it('has result, reason, branch, commit, author, gates, cases, cost, queue, the first thing to look at and links', () => {
    const message = render(failed())
    expect(message.blocks.map(({ type }) => type)).toEqual([
      'header',
      'section',
      'section',
      'section',
      'section',
      'context',
    ])
    const text = textsOf(message).join('\n')
    for (const part of [
      '❌ FAIL: acme/qa',
      'near duplicates .200 is over .100 (P1)',
      '*Branch*\n`topic`',
      '*Commit*\n<https://github.com/acme/qa/commit/c|cccccccccccc>',
      '*Author*\n`ada`',
      '*Gates failed*\n1: `Near duplicates`',
      '*Cost*\n0.00 USD of 1.00 USD (simulated)',
      '*Dead letter queue*\n2 runs',
      '*First to look at*\n`data/qa.jsonl:118` number 1987',
      '|Run> · <',
    ])
      expect(text).toContain(part)
  })

  it('says where a run was stopped or could not begin', () => {
    expect(textsOf(renderSlack({ kind: 'cancelled' }, origin, 'here')).join()).toMatch(
      /⚪ \*CANCELLED\*.*nothing was judged/s,
    )
    const refused = renderSlack({ kind: 'refused', message: 'input mode: <!here>' }, origin, null)
    expect(textsOf(refused).join()).toContain('❌ *FAIL* `acme/qa`')
    expect(textsOf(refused).join()).not.toContain('<!here>')
  })
})

describe('critical conditions', () => {
  test.each<[string, SessionReport, GuardReport | null, readonly string[]]>([
    ['a secret', failed(), secret, ['secret_found']],
    [
      'a secret that only the report knows of',
      failed({ metrics: [metricRow({ id: 'guard_git', state: 'fail' })] }),
      null,
      ['secret_found'],
    ],
    ['hygiene', failed(), hygiene, []],
    ['a regression', failed(), regression, ['regression']],
    ['the budget', erred('budget_exceeded'), null, ['budget_exceeded']],
    ['more spent than the cap', sessionReport({ budgetUsd: 1, costUsd: 1.01 }), null, ['budget_exceeded']],
    ['a refused key', erred('auth_error'), null, ['api_authentication']],
    ['an overloaded API', erred('server_overload'), null, ['system_unavailable']],
    ['a network that is down', erred('network_error'), null, ['system_unavailable']],
    ['a mere failure', failed(), null, []],
    ['several', erred('auth_error'), secret, ['secret_found', 'api_authentication']],
    ['a guard that could not judge', failed(), reportOf(outcomeOf({ verdict: 'error' })), []],
  ])('%s', (_what, report, guards, ids) => {
    expect(criticalConditions(report, guards).map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['S0123ABCDEF', '<!subteam^S0123ABCDEF>'],
    ['U0123ABCDEF', '<@U0123ABCDEF>'],
    ['here', '<!here>'],
  ])('call %s and say what to do first, before everything else', (whom, shown) => {
    const [, second] = render(failed(), secret, whom).blocks
    const text = second?.type === 'section' && 'text' in second ? second.text.text : ''
    expect(text.startsWith(`${shown} 🚨 *Secret found in the code*\nStop builds`)).toBe(true)
  })

  it('call nobody where nobody is configured, and nobody is called where nothing is critical', () => {
    expect(textsOf(render(failed(), secret, null)).join()).not.toMatch(/<[!@]/)
    expect(textsOf(render(failed(), null, 'here')).join()).not.toMatch(/<[!@]/)
  })
})

test.each(PAYLOADS)('%s does nothing in Slack', (_name, payload) => {
  const finding = findingOf({ path: payload, message: payload })
  const [guards, none] = [reportOf(outcomeOf({ id: 'env', verdict: 'fail', findings: [finding] })), null]
  const report = failed({
    verdict: { headline: payload },
    metrics: [metricRow({ title: payload, state: 'fail' })],
    records: [
      {
        file: payload,
        line: 1,
        caseId: payload,
        why: payload,
        question: payload,
        answer: payload,
        origin: 'unknown',
      },
    ],
  })
  const from: SlackOrigin = { ...origin, branch: payload, author: payload, repository: 'acme/qa' }
  for (const each of [guards, none]) {
    const message = renderSlack({ kind: 'verdict', report, guards: each, conditions: [] }, from, 'here')
    expect(faultOf(message)).toBeNull()
    const [, ...texts] = textsOf(message).filter((text) => !text.startsWith('❌ FAIL: acme/qa'))
    expect(texts.filter((text) => !isInert(text, 'acme/qa'))).toEqual([])
    for (const text of textsOf(message))
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/)
    expect(JSON.stringify(message.blocks)).not.toContain('"verbatim":false')
  }
})
