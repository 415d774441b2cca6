import { describe, expect, it, test } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { renderBadge } from '../../src/reporters/badge-json.js'
import { createJunitExport } from '../../src/reporters/junit.js'
import { caseLine } from '../factories/case-line.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { PAYLOADS } from './payloads.js'

interface Suite {
  readonly '@name': string
  readonly '@tests': string
  readonly '@failures': string
  readonly '@errors': string
  readonly '@skipped': string
  readonly testcase?: readonly Readonly<Record<string, unknown>>[]
}

function render(report: SessionReport, lines: readonly (readonly [CaseLine, string | null])[]): string {
  const junit = createJunitExport(report)
  return junit.open() + lines.map(([line, why]) => junit.record(line, why)).join('') + junit.close()
}

function suitesOf(xml: string): readonly Suite[] {
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    isArray: (name) => name === 'testcase' || name === 'testsuite',
  })
  return parser.parse(xml).testsuites.testsuite
}

const LINES: readonly (readonly [CaseLine, string | null])[] = [
  [caseLine({ case_id: 'sound' }), null],
  [caseLine({ case_id: 'weak', passed: false, score: 0.2 }), 'score 0.20'],
  [
    caseLine({ case_id: 'broken', status: 'errored', passed: null, error_class: 'schema_invalid' }),
    'no answer',
  ],
]
const cases = { total: 3, scored: 2, errored: 1, skipped: 0, passed: 1, available: 3 }
const metrics = [
  metricRow({ id: 'good' }),
  metricRow({ id: 'bad', state: 'fail', value: 0.2, unscored: null }),
  metricRow({ id: 'absent', state: 'not_applicable', value: null, unscored: 'no field' }),
]

/** How many test cases hold each kind of outcome. */
function tally({ testcase = [] }: Suite) {
  const count = (kind: string): string => String(testcase.filter((one) => one[kind] !== undefined).length)
  return [String(testcase.length), count('failure'), count('error'), count('skipped')]
}

describe('a JUnit file', () => {
  test.each([
    [
      'fails',
      { exitCode: 1 as const, result: 'FAIL' as const },
      [
        ['3', '1', '0', '1'],
        ['3', '1', '1', '0'],
      ],
    ],
    [
      'passes',
      { exitCode: 0 as const },
      [
        ['3', '0', '0', '1'],
        ['3', '0', '0', '1'],
      ],
    ],
  ])('of a run that %s: its counts are those of its test cases', (_how, ending, expected) => {
    const suites = suitesOf(render(sessionReport({ cases, metrics, ...ending }), LINES))
    expect(
      suites.map((suite) => [suite['@tests'], suite['@failures'], suite['@errors'], suite['@skipped']]),
    ).toEqual(expected)
    expect(suites.map(tally)).toEqual(expected)
  })

  it('says in a failure of its own why a run fails whose gates do not', () => {
    const report = sessionReport({
      exitCode: 1,
      result: 'FAIL',
      metrics: [],
      verdict: { headline: 'FAIL: no cases' },
    })
    expect(suitesOf(render(report, []))[0]?.testcase).toMatchObject([
      { '@name': 'verdict', failure: { '@message': 'no cases' } },
    ])
  })

  it('names file and line of each case', () => {
    const [, suite] = suitesOf(render(sessionReport({ cases, metrics }), LINES))
    expect(suite?.testcase?.[1]).toMatchObject({
      '@name': 'weak',
      '@file': 'data/qa.jsonl',
      '@line': '3',
      'system-out': 'score 0.20',
    })
  })

  test.each(PAYLOADS)('%s stays a text', (_name, payload) => {
    const line = caseLine({ case_id: payload, file: payload, passed: false, error_class: payload })
    const poisoned = sessionReport({
      exitCode: 1,
      cases: { ...cases, total: 1 },
      metrics: [metricRow({ id: payload, title: payload, state: 'fail' })],
      verdict: { headline: payload },
    })
    const xml = render(poisoned, [[line, payload]])
    const [gates, all] = suitesOf(xml)
    expect([gates?.testcase?.length, all?.testcase?.length]).toEqual([1, 1])
    // Beside the declaration, elements are ours alone.
    expect(new Set([...xml.matchAll(/<[/!?]?([\w!-]*)/g)].map(([, name]) => name))).toEqual(
      new Set(['xml', 'testsuites', 'testsuite', 'testcase', 'failure']),
    )
    expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff\p{Surrogate}]|^\s*::|##\[/mu)
  })
})

describe('a badge', () => {
  test.each([
    [
      sessionReport(),
      { message: 'pass 188/200', color: 'brightgreen', isError: false, label: 'data quality' },
    ],
    [sessionReport({ result: 'WARN' }), { message: 'warn 188/200', color: 'yellow' }],
    [sessionReport({ result: 'PARTIAL' }), { color: 'orange' }],
    [
      sessionReport({ result: 'FAIL', mode: 'smoke' }),
      { message: 'fail 188/200', color: 'red', isError: true, label: 'data quality (smoke)' },
    ],
    [
      sessionReport({
        result: 'FAIL',
        error: { errorClass: 'internal', message: 'm', remedy: 'r', step: null, at: null },
      }),
      { message: 'fail', color: 'red' },
    ],
  ])('says how a run ended (%#)', (report, badge) => {
    expect(JSON.parse(renderBadge(report))).toMatchObject({ schemaVersion: 1, ...badge })
  })

  test.each(PAYLOADS)('holds nothing of %s', (_name, payload) => {
    const poisoned = sessionReport({ target: payload, branch: payload, verdict: { headline: payload } })
    expect(renderBadge(poisoned)).toBe(renderBadge(sessionReport()))
  })
})
