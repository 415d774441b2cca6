import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it, test } from '@jest/globals'
import Ajv2020Module from 'ajv/dist/2020.js'
import validateGuards from '../../src/core/generated/validate-guards.cjs'
import type { GuardReport } from '../../src/core/guard.js'
import { renderGuardsJson } from '../../src/reporters/guards-json.js'
import { renderGuardsText } from '../../src/reporters/guards-text.js'
import { renderSarif } from '../../src/reporters/sarif.js'
import { findingOf, outcomeOf, reportOf } from '../factories/guards.js'
import { PAYLOADS } from './payloads.js'

/** The schema of the standard, written for draft 4, of whose own words it uses none that later drafts read otherwise. */
const officialSchema = (() => {
  const file = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  return schema
})()
const validateSarif = new Ajv2020Module.default({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(officialSchema)

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly automationDetails: { readonly id: string }
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly { readonly level: string }[]
    }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
          readonly region: { readonly startLine: number; readonly startColumn: number }
        }
      }[]
      readonly partialFingerprints: Readonly<Record<string, string>>
    }[]
  }[]
}

function sarifOf(report: GuardReport): Log {
  const log: Log = JSON.parse(renderSarif(report))
  expect(validateSarif(log) ? [] : validateSarif.errors).toEqual([])
  return log
}

const suppressed = {
  finding: findingOf(),
  by: 'inline',
  reason: 'made up for the tutorial',
  until: '2027-01-31',
} as const

const everything = reportOf(
  outcomeOf({
    verdict: 'fail',
    findings: [
      findingOf({ severity: 'warning', ruleId: 'b-rule', confidence: 'low' }),
      findingOf({ commit: 'a'.repeat(40), authorDate: '2026-01-02T03:04:05+09:00' }),
      findingOf({ ruleId: 'hygiene-env-not-ignored', severity: 'notice', excerpt: null }),
    ],
    suppressed: [suppressed],
    notes: ['an allow has expired'],
  }),
  outcomeOf({
    id: 'other',
    verdict: 'error',
    error: { errorClass: 'toolchain', message: 'no history', remedy: 'Fetch it.' },
  }),
)

describe('guards.sarif', () => {
  it('is valid against the schema of the standard, and has a run a guard', () => {
    const { runs } = sarifOf(everything)

    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'plumbline/guard/git/',
      'plumbline/guard/other/',
    ])
    expect(runs.map(({ invocations }) => invocations[0]?.executionSuccessful)).toEqual([true, false])
    expect(runs[1]?.invocations[0]?.toolExecutionNotifications[0]?.level).toBe('error')
  })

  it('places findings, the severe ones first, and leaves suppressed ones out', () => {
    const [run] = sarifOf(everything).runs

    expect(run?.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
    expect(run?.results[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'src/app.ts', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 8 },
    })
    expect(Object.values(run?.results[0]?.partialFingerprints ?? {})).toEqual([findingOf().fingerprint])
    expect(run?.results[0]?.message.text).toMatch(/\. In commit \w+ of 2026-01-02T03:04:05\+09:00\. /)
  })

  it('points every result at its rule', () => {
    const [run] = sarifOf(everything).runs
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    }
    expect(run?.results).toHaveLength(3)
  })

  test.each([
    ['a b/c%d.txt', 'a%20b/c%25d.txt'],
    ['열쇠.env', '%EC%97%B4%EC%87%A0.env'],
    ['a:b/#c?d', 'a%3Ab/%23c%3Fd'],
    ["it's (1)*.md", 'it%27s%20%281%29%2A.md'],
    ['line\nbreak', 'line%0Abreak'],
    ['half\ud800', 'half%EF%BF%BD'],
  ])('encodes the path %j', (path, uri) => {
    const [run] = sarifOf(reportOf(outcomeOf({ findings: [findingOf({ path })] }))).runs

    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri)
  })

  it('keeps what looks like a link or a placeholder a text', () => {
    const finding = findingOf({ message: 'see [here](https://example.org) and {0}' })
    const [run] = sarifOf(reportOf(outcomeOf({ findings: [finding] }))).runs

    expect(run?.results[0]?.message.text).toContain('see \\[here\\](https://example.org) and {{0}}')
  })

  it('says how many findings it has no room for', () => {
    const findings = Array.from({ length: 5003 }, (_, index) => findingOf({ line: index + 1 }))
    const [run] = sarifOf(reportOf(outcomeOf({ verdict: 'fail', findings }))).runs

    expect(run?.results).toHaveLength(5000)
    expect(JSON.stringify(run?.invocations)).toContain('3 more findings')
  })
})

describe('guards.json', () => {
  it('is valid against its schema, with every key of every finding', () => {
    const json = JSON.parse(renderGuardsJson(everything))

    expect(validateGuards(json) ? [] : validateGuards.errors).toEqual([])
    expect(json.guards[0]).toMatchObject({ id: 'git', verdict: 'fail', suppressed: 1 })
    expect(json.guards[0].suppressions[0]).toMatchObject({ by: 'inline', until: '2027-01-31' })
  })
})

describe('the text', () => {
  it('says verdict, place, rule, excerpt, why and remedy', () => {
    const text = renderGuardsText(everything, { written: ['reports/guards.json'] })

    expect(text.split('\n')[0]).toMatch(/^FAIL {2}2 of 2 guards: git, other, \d+ ms$/)
    expect(text.split('\n')[1]).toMatch(/^ {2}FAIL {3}git {4}3 findings, 1 suppressed in 3 files/)
    expect(text).toMatch(/^src\/app\.ts:12:8 {2}example-key {2}error, high confidence$/m)
    for (const part of [
      'const key = "ex-****"',
      'why: Example key',
      'fix: Rotate it first.',
      'docs/guard-git.md#the-first-five-minutes',
      'suppressed 1 by inline until 2027-01-31: made up for the tutorial',
      'note: git: an allow has expired',
      '  ERROR  other  could not judge',
      'fix: Fetch it.',
      'reports/guards.json',
    ]) {
      expect(text).toContain(part)
    }
  })

  test.each(PAYLOADS)('does not let a %s out of its line', (_name, payload) => {
    const hostile = findingOf({ path: payload, message: payload, excerpt: payload, remedy: payload })
    const outcome = outcomeOf({ verdict: 'fail', findings: [hostile], notes: [payload] })
    const text = renderGuardsText(reportOf(outcome), { written: [payload] })
    const harmless = renderGuardsText(
      reportOf(outcomeOf({ verdict: 'fail', findings: [findingOf()], notes: [''] })),
      {
        written: [''],
      },
    )

    expect(text.split('\n')).toHaveLength(harmless.split('\n').length)
    expect(text).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f\u202e]/m)
  })
})
