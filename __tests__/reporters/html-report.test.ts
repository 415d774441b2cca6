import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, it, test } from '@jest/globals'
import { escapeTerminal } from '../../src/core/escape.js'
import { createRedact } from '../../src/core/redact.js'
import type { ReportPage } from '../../src/core/report-page.js'
import { PAGE_SLOTS, renderPage } from '../../src/reporters/html/render-page.js'
import { htmlReport } from '../factories/html-report.js'
import { sessionReport } from '../factories/session-report.js'
import { buildPage } from '../report-app/built-page.js'
import { PAYLOADS } from './payloads.js'
import { poisoned } from './poisoned-report.js'

const FACTS = /<script type="application\/json" id="facts">(.*)<\/script>/s

function factsOf(html: string): ReportPage {
  return JSON.parse(FACTS.exec(html)?.[1] ?? '')
}

describe('the page that the build makes', () => {
  let template: string
  beforeAll(() => {
    template = buildPage()
  })

  it('is under 400 kB without facts', () => {
    expect(Buffer.byteLength(template)).toBeLessThan(400_000)
  })

  it('is the same to the byte wherever it is built', () => {
    expect(buildPage(tmpdir())).toBe(template)
  })

  it('allows its own script and style, by their hashes, and nothing else', async () => {
    const html = await htmlReport({ template })
    const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
    expect(policy?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      `script-src ${hash(/<script>(.*?)<\/script>/s.exec(html)?.[1])}`,
      `style-src ${hash(/<style>(.*?)<\/style>/s.exec(html)?.[1])}`,
    ])
  })

  it('holds nothing that the redaction of files would change', () => {
    expect(createRedact([])(template)).toBe(template)
  })

  it('carries the licences of what is bundled in it', () => {
    for (const name of ['preact', 'd3-scale', 'd3-shape'])
      expect(template).toMatch(new RegExp(`/\\*[^*]*${name} `))
    expect(template).toContain('Permission is hereby granted')
  })
})

describe('facts in the page', () => {
  test.each(PAYLOADS)('%s comes back as a text, and closes nothing', async (_name, payload) => {
    const html = await htmlReport({
      template: `${PAGE_SLOTS.title}${PAGE_SLOTS.summary}<script type="application/json" id="facts">${PAGE_SLOTS.data}</script>`,
      report: poisoned(payload, [payload]),
      cases: [[{ question: payload, answer: payload }, { notes: [payload] }]],
    })
    const facts = FACTS.exec(html)?.[1] ?? ''
    expect(facts).not.toMatch(/[<>&\u2028\u2029]/)
    const { report, records } = factsOf(html)
    expect(report.notes).toEqual([
      payload
        .split('\n')
        .map((line) => escapeTerminal(line))
        .join('\n'),
    ])
    expect(records.rows).toHaveLength(1)
  })

  test('title and summary are text too', async () => {
    const html = await htmlReport({ report: poisoned('<script>alert(1)</script>', []) })
    expect(html).not.toContain('<script>')
    expect(html).toContain('&#60;script&#62;')
  })

  test('secrets are gone before they are escaped, and marks stand where they belong', async () => {
    const secret = 'p<a>ss&word-91'
    const html = await htmlReport({
      cases: [[{ answer: `${secret} opens the gate of Ruritania.` }, { notes: [secret] }]],
      redact: createRedact([secret]),
    })
    expect(html).not.toMatch(/ss.{0,8}word-91/)
    const texts = /"answer":"(.*?)","reference".*?"marks":(\[\[.*?\]\])/.exec(html)
    const [, answer = '', marks = '[]'] = texts ?? []
    const spans: readonly (readonly [number, number, string])[] = JSON.parse(marks)
    expect(spans.map(([start, end]) => answer.slice(start, end))).toContain('Ruritania')
  })

  test('no shape of a secret spans two values, so that redacting the whole file leaves the facts whole', async () => {
    const html = await htmlReport({
      cases: [
        [
          { question: 'https://example.org', answer: 'me:you@example.org', evidence: null },
          { notes: ['ftp://a', ':bcd@e'] },
        ],
      ],
      report: sessionReport({ notes: ['see ftp://host', ':xyz@', 'x'] }),
    })
    expect(createRedact([])(html)).toBe(html)
  })

  test('a template without its slots is refused', async () => {
    const facts: ReportPage = {
      report: sessionReport(),
      told: { headline: '', numbers: '', cost: '', blindSpots: [], rerun: '', replay: '' },
      records: { total: 0, files: [], rows: [], missing: null },
      histograms: [],
      clusters: { total: 0, shown: [] },
      guards: null,
    }
    expect(() => renderPage(facts, '<title></title>', (text) => text)).toThrow(RangeError)
  })
})
