import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLValidator } from 'fast-xml-parser'
import { type GitHubServer, startGitHubServer } from '../fakes/github-server.js'
import { isInert, type SlackServer, startSlackServer, textsOf } from '../fakes/slack-server.js'
import { hasBrowser, startReader } from '../report-app/browser.js'
import { see } from '../reporters/markdown-tree.js'
import { PAYLOADS } from '../reporters/payloads.js'
import { commitWorkspace, git, pullRequestEnv } from './pull-request.js'
import { type Job, readZip, type StepEnd, startJob } from './run-action.js'

/** Of the documented form, joined here, so that none stands in this repository. */
const SECRET = ['xo', 'xb', '-2718281828459', '-3141592653589', '-Qm7RtX2bKv9LpWc4ZsYh6NdJ'].join('')
/** Whatever a record may hold: neither nothing at all, nor half a character. */
const TEXTS = PAYLOADS.map(([, payload]) => payload).filter(
  (payload) => payload.trim() !== '' && !/\p{Surrogate}/u.test(payload),
)
const LONGEST_ID = 512
/** What a branch may be called. */
const BRANCH = '=HYPERLINK(1)<!channel>`@octocat`<img|src>#1\u202e</script>'
const CONTROL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]/u
const ACTIVE_PROSE = /@[a-z]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|www\.|:[+\w-]+:|\$/i

/** A name that a file system takes, as near to the text as can be. */
function fileNameOf(text: string, index: number): string {
  const name = Buffer.from(text.replace(/[/\u0000]/g, '∕'))
    .subarray(0, 150)
    .toString()
    .replaceAll('\ufffd', '')
  return `${name}.${index}`
}

/** One change in which everything that its author may choose tries to be more than text. */
describe('a hostile change', () => {
  let job: Job
  let github: GitHubServer
  let slack: SlackServer
  let ended: StepEnd
  let files: Readonly<Record<string, string>> = {}
  const file = (name: string): string => files[name] ?? ''

  beforeAll(async () => {
    ;[github, slack] = await Promise.all([startGitHubServer(), startSlackServer()])
    job = await startJob({
      'plumbline.yml': 'data: data/*.jsonl\n',
      '.gitignore': '.env\nreports/\nRUN_LOGS/\n',
    })
    const base = commitWorkspace(job)
    git(job, 'checkout', '-q', '-b', BRANCH)
    const records = TEXTS.map((text, index) => {
      const record = {
        id: text.slice(0, LONGEST_ID).trim(),
        question: text,
        answer: `${text} ${SECRET}`,
        evidence: 'none',
        license: text,
      }
      return [`data/${fileNameOf(text, index)}.jsonl`, `${JSON.stringify(record)}\n`] as const
    })
    const leaks = TEXTS.map((text, index) => {
      const line = text.slice(0, 200).replaceAll(/[\r\n\u0000]/g, ' ')
      return [`src/${fileNameOf(text, index)}.ts`, `const key = '${SECRET}' // ${line}\n`] as const
    })
    for (const [name, text] of [...records, ...leaks]) writeInto(job, name, text)
    git(job, 'add', '-A')
    git(
      job,
      'commit',
      '-q',
      '-m',
      TEXTS.filter((text) => text.length < 500 && !text.includes('\0')).join('\n'),
    )
    ended = await job.main({
      env: {
        ...pullRequestEnv(job, base, github.url, { headSha: git(job, 'rev-parse', 'HEAD'), branch: BRANCH }),
        SLACK_WEBHOOK_URL: slack.webhook,
        GITHUB_ACTOR: '<!here>*mallory*',
      },
      inputs: {
        guards: 'git',
        offline: 'true',
        'github-token': 'a-token-of-the-job',
        'check-run': 'true',
        handoff: 'true',
        export: 'csv,json,junit,badge',
      },
    })
    files = Object.assign({}, ...job.server.artifacts.map(({ zip }) => readZip(zip)))
  }, 120_000)
  afterAll(() => Promise.all([job?.end(), github?.close(), slack?.close()]))

  test('fails, for reasons of its own, and GitHub and Slack take what it leaves', () => {
    expect([ended.code, ended.outputs.result, ended.outputs['cases-total']]).toEqual([
      1,
      'FAIL',
      String(TEXTS.length),
    ])
    expect(github.violations).toEqual([])
    expect([github.comments.length, github.checkRuns.length, slack.messages.length]).toEqual([1, 1, 1])
  })

  test('leaks the secret that it carries by no way', () => {
    const bodies = [github.comments, github.checkRuns, slack.messages, ended, files].map((one) =>
      JSON.stringify(one),
    )
    expect(bodies.filter((text) => text.includes(SECRET.slice(-16)))).toEqual([])
  })

  test('gives the runner no command, no variable and no output', () => {
    const printed = `${ended.stdout}\n${ended.stderr}`
    const lines = printed
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .filter((line) => !line.startsWith('::add-mask::'))
    const commands = lines.filter((line) => /^\s*::|##\[/.test(line))
    for (const line of commands) {
      expect(line).toMatch(
        /^::debug::|^::(error|warning|notice)( (title|file|line|col)=[^,:]*(,(file|line|col)=[^,:]*)*)?::/,
      )
      if (!line.startsWith('::debug::')) expect(line).not.toMatch(/%0[AD]/i)
    }
    expect(commands.filter((line) => /^::(error|warning|notice)/.test(line)).length).toBeLessThanOrEqual(30)
    expect(printed.replaceAll('\n', '')).not.toMatch(CONTROL)
    for (const name of ['env', 'path']) {
      expect(readFileSync(path.join(job.workspace, '..', 'files', name), 'utf8')).toBe('')
    }
    expect(Object.keys(ended.outputs).every((name) => /^[a-z-]+$/.test(name))).toBe(true)
  })

  test.each([
    ['job summary', () => ended.summary],
    ['pull-request comment', () => github.comments[0]?.body ?? ''],
    ['check run', () => summaryOf(github.checkRuns[0]?.body)],
    ['session report', () => file('session_report.md')],
    ['baseline report', () => file('baseline_report.md')],
    ['hand-off', () => file('handoff/INDEX.md')],
  ])('is text in the %s', (_name, textOf) => {
    const markdown = textOf()
    expect(markdown.length).toBeGreaterThan(200)
    const { prose, skeleton } = see(markdown)
    for (const part of skeleton) {
      if (part.startsWith('html ')) expect(part).toMatch(OUR_HTML)
      if (part.startsWith('link ')) expect(part).toMatch(/^link (https:\/\/github\.com\/o\/r\/|[\w./#-]+$)/)
      expect(part).not.toMatch(/^(image|definition|footnote|linkReference|imageReference)/)
    }
    expect(prose).not.toMatch(ACTIVE_PROSE)
    expect(markdown.replace(/plumbline-history:v1 [\w-]*/, '')).not.toMatch(CONTROL)
  })

  test('is text in Slack', () => {
    for (const message of slack.messages) {
      const [, ...texts] = textsOf(message).filter((text) => !text.startsWith('❌ FAIL: o/r'))
      expect(texts.filter((text) => !isInert(text, 'o/r'))).toEqual([])
      expect(textsOf(message).join('').replaceAll('\n', '')).not.toMatch(CONTROL)
    }
  })

  test('is text of one line in every annotation of the check run', () => {
    const annotations = github.checkRuns.flatMap((check) => check.annotations)
    expect(annotations.length).toBeGreaterThan(TEXTS.length)
    for (const annotation of annotations) {
      const { title = '', message = '' }: { title?: string; message?: string } = Object(annotation)
      expect(`${title}${message}`).not.toMatch(/[\u0000-\u001f]|##\[/)
      expect(`${title}${message}`).not.toMatch(CONTROL)
    }
  })

  test('is text in SARIF, JUnit, CSV, JSON and the badge', () => {
    const sarif = JSON.parse(file('guards.sarif'))
    expect(sarif.runs[0].results.length).toBeGreaterThanOrEqual(TEXTS.length)
    expect(JSON.stringify(sarif)).not.toMatch(/(?<!\\\\)\]\(https?:/)
    expect(JSON.parse(file('guards.json')).verdict).toBe('fail')
    expect(XMLValidator.validate(file('export/junit.xml'))).toBe(true)
    const elements = [...file('export/junit.xml').matchAll(/<[/!?]?([\w!-]*)/g)].map(([, name]) => name)
    const ours = ['error', 'failure', 'skipped', 'system-out', 'testcase', 'testsuite', 'testsuites', 'xml']
    expect(elements.filter((name) => !ours.includes(name ?? ''))).toEqual([])
    const rows: string[][] = parseCsv(file('export/baseline_latest.csv'), { bom: true })
    expect(rows).toHaveLength(TEXTS.length + 1)
    for (const cell of rows.flat()) {
      if (!/^[+-]?[\d.e-]+$/i.test(cell))
        expect(cell).not.toMatch(/^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
    }
    expect(JSON.parse(file('export/baseline_latest.json'))).toHaveLength(TEXTS.length)
    expect(Object.keys(JSON.parse(file('export/badge.json'))).sort()).toEqual([
      'color',
      'isError',
      'label',
      'message',
      'schemaVersion',
    ])
  })

  test('is text in the log', () => {
    const [name = ''] = Object.keys(files).filter((one) => one.startsWith('logs/'))
    expect(file(name).replaceAll('\n', '')).not.toMatch(CONTROL)
    expect(
      file(name)
        .split('\n')
        .filter((line) => line !== '' && !/^\d{4}-\d\d-\d\dT/.test(line)),
    ).toEqual([])
  })

  const inBrowser = hasBrowser ? test : test.skip
  inBrowser('is text in the HTML report', async () => {
    const reader = await startReader()
    try {
      const { page, requests, complaints } = await reader.open(file('index.html'))
      for (const key of ['j', 'j', 'j', 'End']) await page.keyboard.press(key)
      expect(await page.locator('body > script').count()).toBe(1)
      expect(
        await page.locator('#page script, #page img, #page iframe, #page object, #page svg[onload]').count(),
      ).toBe(0)
      expect([...requests, ...complaints]).toEqual([])
    } finally {
      await reader.close()
    }
  })
})

const OUR_HTML =
  /^html (<\/?details>|<details><summary>[\w ()]+<\/summary>|<summary>[\w ()]+<\/summary>|<!-- plumbline-|<a (id|name)="run_|<\/a>)/

function summaryOf(body: unknown): string {
  const { output }: { output?: { readonly summary?: string } } = Object(body)
  return output?.summary ?? ''
}

function writeInto(job: Job, name: string, text: string): void {
  const target = path.join(job.workspace, name)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}
