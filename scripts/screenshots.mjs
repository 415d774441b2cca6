// The pictures of docs/images/: job summary, comment and HTML report of the golden run and of the run over the faulty sample
// data, as Debian's chromium shows them. Markdown is rendered by micromark and styled like GitHub's pages.
// Usage: npm run build && node scripts/screenshots.mjs [folder]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'
import { importSource } from './import-source.mjs'
import { goldenArguments, normalizeReport } from './normalize-report.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const target = path.resolve(root, process.argv[2] ?? 'docs/images')
const MOST_BYTES = 500_000
const REPOSITORY = 'https://github.com/acme/qa'
const COMMIT = '0123456789abcdef0123456789abcdef01234567'

const temporary = mkdtempSync(path.join(os.tmpdir(), 'plumbline-pictures-'))
const faulty = ['baseline', '--full', '--offline', '--config', 'examples/qa-faulty/plumbline.yml']
const RUNS = {
  golden: goldenArguments(path.join(temporary, 'golden')),
  faulty: [...faulty, '--reports', path.join(temporary, 'faulty')],
}

/** The report of a run over the sample data; a gate that fails is what the faulty ones are for. */
function runOf(name) {
  const cli = path.join(root, 'dist', 'cli', 'index.js')
  const { status, stderr } = spawnSync(process.execPath, [cli, ...RUNS[name]], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== (name === 'golden' ? 0 : 1))
    throw new Error(`the ${name} run ended with ${status}: ${stderr}`)
  const text = readFileSync(path.join(temporary, name, 'session_report.json'), 'utf8')
  return JSON.parse(normalizeReport('session_report.json', text))
}

const STYLE = `
  body { margin: 0; padding: 24px; width: 964px; color: #1f2328; background: #fff;
    font: 14px/1.5 "Liberation Sans", "NanumGothic", "Noto Color Emoji", sans-serif }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }
  .head { margin: -16px -16px 16px; padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
    border-radius: 6px 6px 0 0; color: #59636e }
  .head b { color: #1f2328 }
  p, table, details, ul { margin: 0 0 16px }
  a { color: #0969da; text-decoration: none }
  code { font: 12px "DejaVu Sans Mono", "NanumGothicCoding", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em }
  pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
  table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) td { background: #f6f8fa }
  blockquote { margin: 0 0 16px; padding: 8px 16px; border-left: 4px solid var(--alert) }
  blockquote p:first-child::before { content: var(--title); display: block; font-weight: 600; color: var(--alert) }
  blockquote p:last-child { margin: 0 } summary { cursor: pointer }
`
const ALERTS = {
  TIP: ['#1a7f37', 'Tip'],
  NOTE: ['#0969da', 'Note'],
  WARNING: ['#9a6700', 'Warning'],
  CAUTION: ['#cf222e', 'Caution'],
}

/** What a page of GitHub's would show; alerts are its own addition to Markdown. */
function pageOf(markdown, head) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replace(/<blockquote>\n<p>\[!(\w+)\]\n/g, (_all, kind) => {
    const [colour, title] = ALERTS[kind]
    return `<blockquote style="--alert: ${colour}; --title: '${title}'"><p>`
  })
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="box"><div class="head">${head}</div>${html}</div>`
}

function pageOptions() {
  const url = `${REPOSITORY}/actions/runs/1`
  return {
    rerunCommand: 'plumbline baseline --full --offline',
    fileUrl: (file, line) => `${REPOSITORY}/blob/${COMMIT}/${file}#L${line}`,
    place: {
      run: { label: 'run 1, attempt 1', url },
      commit: { sha: COMMIT, url: `${REPOSITORY}/commit/${COMMIT}` },
      artifacts: [{ name: 'plumbline-session-quality-__self-1', url: `${url}/artifacts/1` }],
    },
  }
}

function commentOf(report, before, { renderComment, headlineOf }) {
  return renderComment(
    { kind: 'verdict', report },
    {
      ...pageOptions(),
      marker: { key: '0123456789abcdef', run: 2, attempt: 1 },
      title: 'quality / __self',
      past: [{ result: before.result, headline: headlineOf(before), commit: COMMIT, run: 1 }],
      runUrl: (run) => `${REPOSITORY}/actions/runs/${run}`,
    },
  )
}

const [golden, broken] = [runOf('golden'), runOf('faulty')]
const reporters = await importSource(
  ['job-summary', 'pr-comment', 'badges'].map((name) => `src/reporters/${name}.ts`),
)
const summary = pageOf(reporters.renderJobSummary(broken, pageOptions()), '<b>quality summary</b>')
const comment = pageOf(commentOf(golden, broken, reporters), '<b>github-actions</b> bot commented').replace(
  /<details>(?=\s*<summary>Earlier)/,
  '<details open>',
)

mkdirSync(target, { recursive: true })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const pictures = []
async function picture(name, { file, fragment = '', height, width = 1014, before = async () => {} }) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(`${pathToFileURL(file).href}${fragment}`)
  await before(page)
  const to = path.join(target, `${name}.png`)
  await page.screenshot({ path: to })
  await page.close()
  pictures.push([to, statSync(to).size])
}
async function markdownPicture(name, html, height) {
  const file = path.join(temporary, `${name}.html`)
  writeFileSync(file, html)
  await picture(name, { file, height })
}
try {
  await markdownPicture('job-summary', summary, 1100)
  await markdownPicture('comment', comment, 800)
  await picture('html-report', {
    file: path.join(temporary, 'faulty', 'index.html'),
    fragment: '#record=made-up-01',
    width: 1280,
    height: 800,
    before: (page) => page.locator('.detail').waitFor(),
  })
} finally {
  await browser.close()
  rmSync(temporary, { recursive: true, force: true })
}
const bytes = pictures.reduce((sum, [, size]) => sum + size, 0)
for (const [file, size] of pictures)
  console.log(`${path.relative(root, file)}  ${(size / 1000).toFixed(0)} kB`)
console.log(`${(bytes / 1000).toFixed(0)} kB of at most ${MOST_BYTES / 1000}`)
if (bytes > MOST_BYTES) process.exitCode = 1
