import { createServer } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { toGuardsJson } from '../../src/reporters/guards-json.js'
import { findingOf, outcomeOf, reportOf } from '../factories/guards.js'
import { htmlReport, type PageParts } from '../factories/html-report.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { PAYLOADS } from '../reporters/payloads.js'
import { poisoned } from '../reporters/poisoned-report.js'
import { hasBrowser, type Opened, type OpenOptions, type Reader, startReader } from './browser.js'
import { buildPage } from './built-page.js'

const UNSUPPORTED: SessionReport['metrics'][number] = metricRow({
  id: 'hallucination_share',
  title: 'Unsupported answers',
  state: 'fail',
  severity: 'P0',
  value: 0.2,
})

/** Ten sound records, one that is made up, and one that asks what another asks. */
const TWELVE: NonNullable<PageParts['cases']> = [
  ...Array.from(
    { length: 10 },
    (_, index) =>
      [{}, { question_form: index < 3 ? 'who' : 'when', support: 1, score: 0.8 + index / 100 }] as const,
  ),
  [
    {
      id: 'made-up',
      question: 'When was the harbour rebuilt?',
      answer: 'Bishop Alvarez never rebuilt it in 1999.',
    },
    { passed: false, support: 0.2, score: 0.3, notes: ['number 1999 is not in the evidence'] },
  ],
  [
    { id: 'again', question: 'When was the old harbour of Varna rebuilt?' },
    { duplicate_of: 'case-0', support: 1 },
  ],
]

const describeInBrowser = hasBrowser ? describe : describe.skip
if (!hasBrowser) console.warn('no /usr/bin/chromium: the tests of the HTML report in a browser are skipped')

describeInBrowser('the HTML report in a browser', () => {
  let reader: Reader
  let template: string
  beforeAll(async () => {
    template = buildPage()
    reader = await startReader()
  })
  afterAll(() => reader?.close())

  const open = async (parts: PageParts = {}, options: OpenOptions = {}): Promise<Opened> =>
    reader.open(await htmlReport({ template, ...parts }), options)
  const rows = (page: Page) => page.locator('.body [role=row]')
  const firstRow = (page: Page): Promise<string> => rows(page).first().innerText()

  test('says the verdict, lists the gates with the failed ones first, and loads nothing', async () => {
    const report = sessionReport({
      result: 'FAIL',
      verdict: { headline: 'FAIL: unsupported answers .200 is over .100 (P0)' },
      metrics: [
        metricRow(),
        UNSUPPORTED,
        metricRow({ id: 'x', title: 'Not known', state: 'not_judged', value: null }),
      ],
    })
    const { page, requests, complaints } = await open({ report, cases: TWELVE })
    expect(await page.locator('.bar').innerText()).toMatch(
      /FAIL\s+unsupported answers .200 is over .100 \(P0\)/,
    )
    expect(await page.title()).toBe('FAIL: unsupported answers .200 is over .100 (P0)')
    expect(await page.locator('.rail > ul > li .name').allInnerTexts()).toEqual([
      expect.stringContaining('Unsupported answers'),
      expect.stringContaining('Near duplicates'),
    ])
    expect(await page.locator('.rail details summary').innerText()).toBe('1 not judged')
    expect([...requests, ...complaints]).toEqual([])
  })

  test('a gate shows the records that count against it; a record shows its texts with what is unsupported', async () => {
    const { page } = await open({ report: sessionReport({ metrics: [UNSUPPORTED] }), cases: TWELVE })
    await page.locator('.rail button').click()
    expect(await rows(page).count()).toBe(1)
    await rows(page).first().click()
    const detail = page.locator('.detail')
    expect(await detail.locator('.asked .text').innerText()).toBe('When was the harbour rebuilt?')
    expect(await detail.locator('.text mark.number').innerText()).toContain('1999')
    expect(await detail.locator('.text mark.name').innerText()).toContain('Alvarez')
    expect(await detail.locator('.given mark.nearest').innerText()).toContain('rebuilt in 1906')
    expect(await detail.locator('.reasons').innerText()).toContain('number 1999 is not in the evidence')
    expect(new URL(page.url()).hash).toBe('#show=unsupported&record=made-up')
  })

  test('an address opens what it names, and going back undoes the last step', async () => {
    const { page } = await open(
      { cases: TWELVE },
      { fragment: '#form=who&record=case-1&sort=score&order=down' },
    )
    expect(await page.locator('.detail h3').innerText()).toContain('case-1')
    expect(await rows(page).count()).toBe(3)
    expect(await firstRow(page)).toContain('case-2')
    await rows(page).last().click()
    expect(await page.locator('.detail h3').innerText()).toContain('case-0')
    await page.goBack()
    expect(await page.locator('.detail h3').innerText()).toContain('case-1')
  })

  test('the keyboard goes from record to record, finds, and takes back', async () => {
    const { page } = await open({ cases: TWELVE })
    const opened = (): Promise<string> => page.locator('.detail h3 bdi').innerText()
    await page.keyboard.press('j')
    expect(await opened()).toBe('made-up')
    await page.keyboard.press('j')
    expect(await opened()).toBe('again')
    await page.keyboard.press('k')
    expect(await opened()).toBe('made-up')
    await page.keyboard.press('Escape')
    expect(await page.locator('.detail').count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    expect(await opened()).toBe('made-up')
    await page.keyboard.press('/')
    await page.keyboard.type('jk case-3')
    expect(await page.locator('.nothing').first().innerText()).toContain('No record is like that')
    await page.keyboard.press('Escape')
    expect(await rows(page).count()).toBe(12)
  })

  test('columns sort both ways, and records without a value stand last', async () => {
    const { page } = await open({
      cases: [
        [{}, { support: 0.9 }],
        [{}, { support: null }],
        [{}, { support: 0.7 }],
      ],
    })
    const order = async (): Promise<readonly (string | undefined)[]> =>
      (await rows(page).allInnerTexts()).map((text) => /case-\d/.exec(text)?.[0])
    const head = page.getByRole('columnheader', { name: 'support' })
    await head.getByRole('button').click()
    expect(await order()).toEqual(['case-2', 'case-0', 'case-1'])
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await head.getByRole('button').click()
    expect(await order()).toEqual(['case-0', 'case-2', 'case-1'])
  })

  test('repetitions are listed with the words that differ', async () => {
    const { page } = await open({ cases: TWELVE }, { fragment: '#record=again' })
    const other = page.locator('.repetitions li')
    expect(await other.locator('.link').innerText()).toBe('case-0')
    expect(await other.locator('del').allInnerTexts()).toEqual(['old'])
    await other.locator('.link').click()
    expect(await page.locator('.repetitions ins').first().innerText()).toBe('old')
  })

  test('10,000 records: a few rows in the document, the last one is a scroll away, and finding one is immediate', async () => {
    const many = Array.from({ length: 10_000 }, () => [{}, { support: 1 }] as const)
    const { page } = await open({ cases: many })
    expect(await page.locator('.filters .tally').innerText()).toContain('10,000 records')
    expect(await rows(page).count()).toBeLessThan(60)
    const table = page.getByRole('grid')
    expect(await table.getAttribute('aria-rowcount')).toBe('10001')
    await table.evaluate((pane: { scrollTop: number; scrollHeight: number }) => {
      pane.scrollTop = pane.scrollHeight
    })
    await page.getByText('case-9999 ·', { exact: false }).waitFor()
    expect(await rows(page).count()).toBeLessThan(60)
    await page.getByRole('searchbox').fill('case-7777')
    await page.getByText('1 of 10,000 records').waitFor()
    expect(await firstRow(page)).toContain('case-7777')
  })

  test('trends are drawn apart where runs cannot be compared', async () => {
    const point = (value: number | null, breakBefore = false) => ({ runId: 'run_1', value, breakBefore })
    const [trend] = sessionReport().trends
    if (trend === undefined) throw new Error('the factory has trends')
    const points = [point(0.5), point(0.6), point(0.8, true), point(null), point(0.7)]
    const { page } = await open({ report: sessionReport({ trends: [{ ...trend, points }] }) })
    const chart = page.locator('#trends svg')
    expect(await chart.locator('path.trend').count()).toBe(2)
    expect(await chart.locator('.break').count()).toBe(1)
    expect(await chart.locator('.point').count()).toBe(4)
    expect(await chart.getAttribute('aria-label')).toContain('not comparable')
  })

  test('guards show their findings, and where they come from', async () => {
    const guards = toGuardsJson(reportOf(outcomeOf({ verdict: 'fail', findings: [findingOf()] })))
    const { page } = await open({ guards })
    expect(await page.locator('.findings').innerText()).toMatch(/src\/app\.ts:12\s+Example key/)
  })

  describe('states', () => {
    const failed = {
      errorClass: 'budget_exceeded',
      message: 'the budget is spent',
      remedy: 'Raise --budget.',
      step: 'calls',
      at: null,
    }
    test.each<readonly [string, PageParts, string, RegExp]>([
      [
        'no case',
        { cases: [], report: sessionReport({ result: 'FAIL', metrics: [], trends: [] }) },
        '#records',
        /The run left no records/,
      ],
      [
        'a run that broke off',
        { cases: [], report: sessionReport({ result: 'FAIL', metrics: [], error: failed }) },
        '.why',
        /budget_exceeded in step calls: the budget is spent\s+What to do: Raise --budget\./,
      ],
      ['one case', { cases: [[{}, {}]] }, '.tally', /^1 records?/],
      [
        'only errors',
        { cases: [[{}, { status: 'errored', score: null, passed: null, error_class: 'rate_limit' }]] },
        '.body',
        /rate_limit/,
      ],
      [
        'no texts',
        { cases: [[{}, {}]], withoutTexts: 'the data has changed' },
        '.body',
        /text not in this page/,
      ],
      [
        'personal data',
        { cases: [[{ question: 'Whose is 4111?' }, { pii: ['card:proven'] }]] },
        '.body',
        /withheld: personal data/,
      ],
    ])('%s', async (_name, parts, place, said) => {
      const { page, complaints } = await open(parts)
      expect(await page.locator(place).first().innerText()).toMatch(said)
      expect(complaints).toEqual([])
    })

    test('a page whose facts are damaged shows nothing rather than something wrong', async () => {
      const { page } = await reader.open((await htmlReport({ template })).replace('{"report"', '{"report'))
      expect(await page.locator('h1').innerText()).toBe('This page is damaged')
    })

    test('without a script the verdict is there all the same', async () => {
      const { page } = await open({}, { script: 'off' })
      expect(await page.locator('main').innerText()).toMatch(/PASS\s+All 5 gates passed/)
    })

    test('on paper there are no blank pages for rows that are not drawn', async () => {
      const many = Array.from({ length: 2_000 }, () => [{}, {}] as const)
      const { page } = await open({ cases: many })
      await page.emulateMedia({ media: 'print' })
      const height = await page.evaluate('document.documentElement.scrollHeight')
      expect(height).toBeLessThan(14_000)
    })
  })

  test.each<readonly [string, OpenOptions]>([
    ['light, with a record open', { fragment: '#record=made-up' }],
    ['dark and narrow', { scheme: 'dark', width: 400 }],
  ])('axe finds nothing to complain of: %s', async (_name, options) => {
    const guards = toGuardsJson(reportOf(outcomeOf({ verdict: 'fail', findings: [findingOf()] })))
    const { page } = await open(
      { cases: TWELVE, guards, report: sessionReport({ metrics: [UNSUPPORTED, metricRow()] }) },
      options,
    )
    await page.locator('.records').or(page.locator('.detail')).first().waitFor()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  describe('texts of others', () => {
    test('do nothing, wherever they stand', async () => {
      const texts = [
        ...PAYLOADS.map(([, payload]) => payload.slice(0, 400)),
        '</script><script>alert(1)</script>',
        '<!--<script>',
        '"}]}</script>',
      ]
      const report = poisoned('</title><script>alert(1)</script>', texts)
      const cases: NonNullable<PageParts['cases']> = texts.map((text, index) => [
        {
          id: `${index} ${text}`,
          file: text,
          question: text,
          answer: text,
          evidence: [{ text, source: text, start: null, end: null }],
        },
        {
          question_form: text,
          license: text,
          notes: [text],
          duplicate_of: index === 0 ? null : `0 ${texts[0]}`,
        },
      ])
      const guards = toGuardsJson(
        reportOf(
          ...texts.slice(0, 8).map((text) =>
            outcomeOf({
              id: text,
              verdict: 'fail',
              notes: [text],
              findings: [findingOf({ message: text, path: text, excerpt: text })],
            }),
          ),
        ),
      )
      const { page, requests, complaints } = await open({ report, cases, guards })
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      expect(await page.locator('#page script, #page img, #page iframe, #page object').count()).toBe(0)
      expect(await page.locator('body > script').count()).toBe(1)
      const links = await page
        .locator('a')
        .evaluateAll((all: readonly { href: string }[]) => all.map(({ href }) => href))
      expect(links.length).toBeGreaterThan(8)
      for (const link of links) expect(link).toMatch(/^file:/)
      expect(await page.locator('#page').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
      expect([...requests, ...complaints]).toEqual([])
    })

    test('could load and run nothing even if they became markup', async () => {
      const asked: string[] = []
      const server = createServer((request, response) => {
        asked.push(request.url ?? '')
        response.end()
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      try {
        const address = server.address()
        const port = typeof address === 'object' ? address?.port : address
        const { page } = await open()
        const foreign = `http://127.0.0.1:${port}/stolen`
        await page.evaluate(
          `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(
            `<img src="${foreign}" onerror="window.ran=1"><iframe src="${foreign}"></iframe><link rel="stylesheet" href="${foreign}"><form action="${foreign}"><button id="send">x</button></form>`,
          )})`,
        )
        await page.evaluate(
          `{ const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s) }`,
        )
        await page.evaluate(`fetch(${JSON.stringify(foreign)}).catch(() => {})`)
        await page.evaluate('document.forms[0].submit()')
        expect(await page.evaluate('window.ran ?? null')).toBeNull()
        expect(asked).toEqual([])
      } finally {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    })
  })
})
