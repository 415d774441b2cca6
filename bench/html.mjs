// The HTML report with many records, in Debian's chromium: how long until it answers a key, and how long frames take
// while the table is scrolled from end to end. Usage: node bench/html.mjs [records]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const records = Number(process.argv[2] ?? 10_000)
const ROUNDS = 5
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-html-'))
const WORDS = 'harbour lantern market bridge tower orchard river library garden museum ferry station'.split(
  ' ',
)
const word = (seed) => WORDS[(seed * 7919) % WORDS.length]

function recordOf(index) {
  const fact = `The ${word(index)} of the ${word(index + 5)} was rebuilt in ${1700 + (index % 300)} by the society of ${word(index + 3)}.`
  return {
    id: `case-${index}`,
    question: `When was the ${word(index)} number ${index} of the ${word(index + 5)} rebuilt?`,
    answer: index % 17 === 0 ? `Lord Belmont burned it down in ${1400 + index}.` : fact,
    evidence: `${WORDS.join(' ')}. ${fact} Visitors came from the whole valley to see it, in every season of the year.`,
  }
}

function makePage() {
  writeFileSync(
    path.join(folder, 'data.jsonl'),
    Array.from({ length: records }, (_, index) => `${JSON.stringify(recordOf(index))}\n`).join(''),
  )
  writeFileSync(path.join(folder, 'plumbline.yml'), 'data: data.jsonl\n')
  const cli = path.join(root, 'dist', 'cli', 'index.js')
  const { status, stderr } = spawnSync(process.execPath, [cli, 'baseline', '--full', '--offline'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0 && status !== 1) throw new Error(`the run ended with ${status}: ${stderr}`)
  return path.join(folder, 'reports', 'index.html')
}

/** Milliseconds from the start of the navigation until a key has opened a record and the frame is drawn. */
async function timeToAnswer(page, address) {
  await page.goto(address)
  await page.keyboard.press('j')
  await page.locator('.detail').waitFor()
  return page.evaluate('new Promise((done) => requestAnimationFrame(() => done(performance.now())))')
}

/** Milliseconds between frames while the table goes from its first row to its last in 240 steps. */
function frameTimes(page) {
  return page.evaluate(`new Promise((done) => {
    const pane = document.querySelector('.records')
    const step = (pane.scrollHeight - pane.clientHeight) / 240
    const times = []
    let last = performance.now()
    const next = (now) => {
      times.push(now - last)
      last = now
      if (times.length > 240) return done(times.slice(1))
      pane.scrollTop += step
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })`)
}

const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)]

const file = makePage()
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } })
  const answers = []
  for (let round = 0; round < ROUNDS; round++)
    answers.push(await timeToAnswer(page, `${pathToFileURL(file).href}?${round}`))
  const frames = await frameTimes(page)
  const rows = await page.locator('.body [role=row]').count()
  console.log(
    `chromium ${browser.version()}, ${records} records, page of ${(statSync(file).size / 1e6).toFixed(1)} MB`,
  )
  console.log(
    `first answer to a key     ${quantile(answers, 0.5).toFixed(0)} ms (median of ${ROUNDS}; includes the driver's own round trips)`,
  )
  console.log(
    `frame while scrolling     ${quantile(frames, 0.5).toFixed(1)} ms median, ${quantile(frames, 0.95).toFixed(1)} ms p95, ${Math.max(...frames).toFixed(1)} ms worst`,
  )
  console.log(`rows in the document      ${rows}`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
