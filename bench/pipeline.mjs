// Full offline runs over synthetic records: time and peak memory, growth with the number of records and with the
// length of their texts. Usage: node bench/pipeline.mjs [small] [large]
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist', 'cli', 'index.js')
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-bench-'))
const small = Number(process.argv[2] ?? 10_000)
const large = Number(process.argv[3] ?? 100_000)

/** mulberry32: small, seeded, good enough to make text. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const next = random(7)
const SYLLABLES = [
  'ra',
  'ne',
  'to',
  'mi',
  'sul',
  'ker',
  'vo',
  'lin',
  'da',
  'pex',
  'or',
  'gi',
  'ban',
  'te',
  'hu',
]
const pick = (list) => list[Math.floor(next() * list.length)]
const word = () => Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('')
const VOCABULARY = Array.from({ length: 20_000 }, word)
const words = (count) => Array.from({ length: count }, () => pick(VOCABULARY)).join(' ')

async function writeRecords(file, count, evidenceWords) {
  const stream = createWriteStream(file)
  for (let index = 0; index < count; index++) {
    const answer = words(12)
    const evidence = `${words(evidenceWords / 2)} ${answer} ${words(evidenceWords / 2)}`
    const record = {
      id: `r-${index}`,
      question: `What about ${words(8)}?`,
      answer,
      evidence,
      reference: answer,
      topic: pick(SYLLABLES),
    }
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
}

function run(data, reports) {
  const probe = path.join(folder, 'peak.mjs')
  const peak = path.join(folder, 'peak.txt')
  writeFileSync(
    probe,
    `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS / 1024)))\n`,
  )
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      probe,
      cli,
      'baseline',
      '--full',
      '--offline',
      '--data',
      data,
      '--config',
      path.join(folder, 'plumbline.yml'),
      '--reports',
      reports,
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  const seconds = (performance.now() - startedAt) / 1000
  if (status !== 0 && status !== 1) throw new Error(`ended with ${status}: ${stderr}`)
  return { seconds, peakMb: Number(readFileSync(peak, 'utf8')), stderr }
}

writeFileSync(path.join(folder, 'plumbline.yml'), 'profile: dev\n')
const rows = []
for (const [name, count, evidenceWords] of [
  ['small', small, 60],
  ['large', large, 60],
  ['large, texts 4 x as long', large, 240],
]) {
  const file = path.join(folder, 'data.jsonl')
  await writeRecords(file, count, evidenceWords)
  const megabytes = statSync(file).size / 1e6
  rows.push({ name, count, megabytes, ...run(file, path.join(folder, 'reports')) })
  rmSync(path.join(folder, 'reports'), { recursive: true, force: true })
}
console.log(`node ${process.versions.node}`)
for (const { name, count, megabytes, seconds, peakMb } of rows) {
  console.log(
    `${name.padEnd(26)} ${String(count).padStart(7)} records ${megabytes.toFixed(0).padStart(5)} MB  ${seconds.toFixed(1).padStart(6)} s  ${(count / seconds).toFixed(0).padStart(6)} records/s  peak ${peakMb.toFixed(0).padStart(5)} MB`,
  )
}
const [a, b, c] = rows
console.log(
  `time per record, ${b.count} against ${a.count}: ${(b.seconds / b.count / (a.seconds / a.count)).toFixed(2)} x`,
)
console.log(`peak memory, texts 4 x as long: ${(c.peakMb / b.peakMb).toFixed(2)} x`)
rmSync(folder, { recursive: true, force: true })
