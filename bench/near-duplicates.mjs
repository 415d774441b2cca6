// Time of the processor and memory of the duplication metrics on made-up questions: `npx tsc -p tsconfig.json --noEmit false --outDir build`
// (or `npm run build`) first, then `node --expose-gc bench/near-duplicates.mjs [COUNT...]`.
import os from 'node:os'
import { duplicationFamily } from '../build/src/metrics/duplication.js'

const counts = process.argv.slice(2).map(Number)
const SUBJECTS = words(4_000, 11)
const FILLERS = words(20_000, 5)

const SHAPES = {
  'ordinary, 1 in 10 edited': (i, random) => {
    const question = ordinary(random)
    return i % 10 === 9 ? `${ordinary(seeded(i - 1))} ${FILLERS[i % 50]}` : question
  },
  'one frame, one word apart': (i) =>
    `What is the capital city of ${SUBJECTS[i % 4_000]} ${FILLERS[i % 20_000]}?`,
  'all identical': () => 'How many people live in the largest town of the island?',
  'digits only differ': (i) => `A train travels ${i} km in ${i % 7} hours; how fast is it?`,
  'one giant near cluster': (i) =>
    `${'please tell me the same thing again and again '.repeat(6)} ${FILLERS[i % 20_000]}`,
  'random letters of four': (_i, random) =>
    Array.from({ length: 60 }, () => 'acgt'[Math.floor(random() * 4)]).join(''),
  'words of fifteen syllables': (_i, random) =>
    `What about ${Array.from({ length: 8 }, () => syllables(2 + Math.floor(random() * 3), random)).join(' ')}?`,
  'Korean sentences': (_i, random) =>
    Array.from({ length: 8 }, () => hangul(Math.floor(random() * 3_000))).join(' '),
}

console.log(`node ${process.versions.node}, load ${os.loadavg()[0].toFixed(1)}; seconds of processor time`)
for (const [name, shape] of Object.entries(SHAPES)) {
  for (const count of counts.length > 0 ? counts : [10_000, 100_000]) measure(name, shape, count)
}

function measure(name, shape, count) {
  globalThis.gc?.()
  const before = memory()
  const questions = Array.from({ length: count }, (_, i) => shape(i, seeded(i)))
  const held = memory()
  const aggregator = duplicationFamily.aggregate({ fields: new Set(), sources: [], scorer: 'offline' })
  const start = process.cpuUsage()
  for (const [index, question] of questions.entries()) aggregator.add({ index, case: { question }, line: {} })
  const added = process.cpuUsage(start)
  const {
    duplication_exact: exact,
    duplication_near: near,
    duplication_template: template,
  } = aggregator.values()
  const all = process.cpuUsage(start)
  const found = [exact, template, near].map(({ value }) => value.toFixed(3)).join(' / ')
  console.log(
    `${name.padEnd(28)} n=${String(count).padStart(7)} add ${seconds(added)} s, ` +
      `join ${seconds({ user: all.user - added.user, system: all.system - added.system })} s, ${(memory() - held).toFixed(0).padStart(4)} MB ` +
      `(questions ${(held - before).toFixed(0)} MB), exact/template/near ${found}`,
  )
}

function seconds({ user, system }) {
  return ((user + system) / 1e6).toFixed(2).padStart(6)
}

function memory() {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function ordinary(random) {
  const length = 6 + Math.floor(random() * 8)
  return Array.from({ length }, () => FILLERS[Math.floor(random() ** 3 * FILLERS.length)]).join(' ')
}

/** mulberry32 */
function seeded(seed) {
  let state = (seed * 2_654_435_761) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function words(count, seed) {
  const random = seeded(seed)
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ter',
    'an',
    'so',
    'ben',
    'ru',
    'chi',
    'do',
    'el',
    'vas',
    'pin',
    'gor',
    'the',
    'ou',
  ]
  return Array.from({ length: count }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  )
}

function syllables(count, random) {
  const fifteen = 'ra ne to mi sul ker vo lin da pex or gi ban te hu'.split(' ')
  return Array.from({ length: count }, () => fifteen[Math.floor(random() * fifteen.length)]).join('')
}

function hangul(word) {
  const random = seeded(word)
  return Array.from({ length: 2 + (word % 3) }, () =>
    String.fromCharCode(0xac00 + Math.floor(random() * 11_000)),
  ).join('')
}
