// How often `regression mini` raises a false alarm, and how often it sees a true loss: simulated mini-sets of 200 pairs
// through the real command. Usage: node bench/regression.mjs [trials a scenario]
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist', 'cli', 'index.js')
const trials = Number(process.argv[2] ?? 400)
const PAIRS = 200
const SOUND_SHARE = 0.9

/** `sound`, `bad`: share of all pairs whose sound answer turns bad, and the other way round; `reworded`: of either side. */
const SCENARIOS = [
  { name: 'the same answers', seed: 11, sound: 0, bad: 0, reworded: 0, isNull: true },
  {
    name: 'noise of 2% of the pairs each way',
    seed: 12,
    sound: 0.02,
    bad: 0.02,
    reworded: 0.2,
    isNull: true,
  },
  {
    name: 'noise of 8% of the pairs each way',
    seed: 13,
    sound: 0.08,
    bad: 0.08,
    reworded: 0.4,
    isNull: true,
  },
  {
    name: 'pass rate -.15, noise 2% each way',
    seed: 14,
    sound: 0.17,
    bad: 0.02,
    reworded: 0.2,
    isNull: false,
  },
]

/** mulberry32: small, seeded, good enough to draw answers. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo wa pel dor fin gal hem'.split(' ')
const wordsOf = (next, count) =>
  Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join(''),
  )

/** One mini-set: the frozen answers, and the answers of another run of a system that has changed or has not. */
function draw({ sound, bad, reworded }, next) {
  const frozen = []
  const current = []
  for (let index = 0; index < PAIRS; index++) {
    const subject = wordsOf(next, 4)
    const claim = wordsOf(next, 9)
    const evidence = `The ${subject.join(' ')} is kept where ${claim.join(' ')} stands.`
    const invented = wordsOf(next, 9)
    // Shares of all pairs, as the named noise is; the sides differ in nothing but what a scenario adds.
    const wasSound = next() < SOUND_SHARE
    const flips = next() < (wasSound ? sound / SOUND_SHARE : bad / (1 - SOUND_SHARE))
    const answer = (isSound) => {
      const words = isSound ? claim : invented
      return next() < reworded / 2 ? words.slice(0, 8).concat(invented[0]).join(' ') : words.join(' ')
    }
    const record = { id: `case-${index}`, question: `Where is the ${subject.join(' ')} kept?`, evidence }
    const reference = claim.join(' ')
    frozen.push({ ...record, reference, answer: answer(wasSound) })
    current.push({ ...record, reference, answer: answer(wasSound !== flips) })
  }
  return { frozen, current }
}

const linesOf = (records) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`

async function verdictOf(folder) {
  const child = spawn(process.execPath, [cli, 'regression', 'mini', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  const { guards } = JSON.parse(text)
  const { verdict } = guards[0]
  if (!['pass', 'warn', 'fail'].includes(verdict)) throw new Error(`could not judge: ${text.slice(0, 2000)}`)
  return verdict
}

async function run(scenario) {
  const next = random(scenario.seed)
  const counts = { pass: 0, warn: 0, fail: 0 }
  let left = trials
  const worker = async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-regression-'))
    mkdirSync(path.join(folder, 'data'))
    writeFileSync(
      path.join(folder, 'plumbline.json'),
      JSON.stringify({ data: 'data/now.jsonl', guards: { regression: { frozen: 'data/frozen.jsonl' } } }),
    )
    while (left-- > 0) {
      const { frozen, current } = draw(scenario, next)
      writeFileSync(path.join(folder, 'data', 'frozen.jsonl'), linesOf(frozen))
      writeFileSync(path.join(folder, 'data', 'now.jsonl'), linesOf(current))
      counts[await verdictOf(folder)]++
    }
    rmSync(folder, { recursive: true, force: true })
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker))
  return counts
}

const percent = (count) => `${((100 * count) / trials).toFixed(1)}%`.padStart(7)
console.log(`Node ${process.version}, ${PAIRS} pairs, ${trials} trials a scenario`)
console.log('scenario                                seed     FAIL    WARN')
let isWithin = true
for (const scenario of SCENARIOS) {
  const { warn, fail } = await run(scenario)
  console.log(
    `${scenario.name.padEnd(40)}${String(scenario.seed).padEnd(5)}${percent(fail)} ${percent(warn)}`,
  )
  isWithin &&= scenario.isNull ? fail <= 0.01 * trials && warn <= 0.06 * trials : fail >= 0.95 * trials
}
console.log(isWithin ? 'within: false FAIL <= 1%, false WARN <= 6%, power >= 95%' : 'NOT within the limits')
process.exitCode = isWithin ? 0 : 1
