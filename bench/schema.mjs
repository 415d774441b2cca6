// How fast data files are held against a schema: rows a second, next to check-jsonschema, in one run, on the same rows.
// Usage: CHECK_JSONSCHEMA=PROGRAM node bench/schema.mjs [--rows N]   (pip install check-jsonschema; needs a built dist/)
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = process.env.PLUMBLINE_CLI ?? path.join(root, 'dist', 'cli', 'index.js')
const peer = process.env.CHECK_JSONSCHEMA ?? 'check-jsonschema'
const rows = Number(process.argv[process.argv.indexOf('--rows') + 1] || 0) || 200_000
/** The fastest run of each counts: whatever else a machine does only ever slows one down. */
const RUNS = { own: 7, peer: 3 }
const WANTED_RATIO = 20

const row = {
  type: 'object',
  required: ['id', 'question', 'answer', 'kind', 'created', 'source', 'scores', 'tags'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^q-[0-9]{6}$' },
    question: { type: 'string', minLength: 5, maxLength: 500 },
    answer: { type: 'string', minLength: 1 },
    kind: { enum: ['factual', 'opinion', 'procedure'] },
    created: { type: 'string', format: 'date' },
    source: {
      type: 'object',
      required: ['url', 'page'],
      properties: { url: { type: 'string', format: 'uri' }, page: { type: 'integer', minimum: 1 } },
    },
    scores: { type: 'array', minItems: 2, items: { type: 'number', minimum: 0, maximum: 1 } },
    tags: { type: 'array', uniqueItems: true, items: { type: 'string' } },
  },
}
const SCHEMA = 'https://json-schema.org/draft/2020-12/schema'

/** The same rows in both forms: JSON lines, and one list, because check-jsonschema reads no JSON lines. */
function writeRows(folder, name, wrongShare) {
  const lines = openSync(path.join(folder, `${name}.jsonl`), 'w')
  const list = openSync(path.join(folder, `${name}.json`), 'w')
  const every = wrongShare === 0 ? Number.POSITIVE_INFINITY : Math.round(1 / wrongShare)
  for (let index = 0; index < rows; index++) {
    const value = {
      id: `q-${String(index).padStart(6, '0')}`,
      question: `What does page ${index} of the manual say about the lamp in the hall?`,
      answer: `It says that lamp ${index} is lit at dusk, and put out when the last visitor has left.`,
      kind: ['factual', 'opinion', 'procedure'][index % 3],
      created: `2026-0${(index % 9) + 1}-1${index % 10}`,
      source: { url: `https://example.org/manual/${index}`, page: (index % 300) + 1 },
      scores: [0.5, (index % 100) / 100, 1],
      tags: ['lamp', `page-${index % 50}`],
    }
    if (index % every === every - 1) value.source.page = 0
    const text = JSON.stringify(value)
    writeSync(lines, `${text}\n`)
    writeSync(list, `${index === 0 ? '[' : ',\n'}${text}`)
  }
  writeSync(list, ']\n')
  closeSync(lines)
  closeSync(list)
}

function time(command, args, expected, runs) {
  const seconds = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    const { status, error, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    if (error !== undefined) throw error
    if (status !== expected)
      throw new Error(`${command} ended with ${status}: ${stdout.slice(-500)}${stderr.slice(-500)}`)
    seconds.push((performance.now() - start) / 1000)
  }
  return Math.min(...seconds)
}

/** The command refuses a wrong exit code itself; that all wrong rows were found is asked of its report. */
function countedErrors() {
  const { guards } = JSON.parse(readFileSync(path.join(folder, 'reports', 'guards.json'), 'utf8'))
  const total = guards[0].notes.map((note) => /(\d+) errors in/.exec(note)?.[1]).find((count) => count)
  return Number(total ?? guards[0].findings.length)
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-schema-'))
let isFast = true
try {
  writeFileSync(path.join(folder, 'row.json'), JSON.stringify({ $schema: SCHEMA, ...row }))
  writeFileSync(
    path.join(folder, 'list.json'),
    JSON.stringify({ $schema: SCHEMA, type: 'array', items: row }),
  )
  console.log(
    `Node ${process.version}, ${rows} rows, best of ${RUNS.own} and ${RUNS.peer} runs of the whole command, start included`,
  )
  for (const [name, share] of [
    ['valid', 0],
    ['wrong', 0.05],
  ]) {
    writeRows(folder, name, share)
    // What is still on its way to the disk would slow whoever runs first.
    spawnSync('sync')
    const wrong = share === 0 ? 0 : Math.floor(rows / Math.round(1 / share))
    const run = (data, schema) => {
      const seconds = time(
        process.execPath,
        [cli, 'schema', '--data', data, '--schema', schema],
        wrong === 0 ? 0 : 3,
        RUNS.own,
      )
      if (countedErrors() !== wrong) throw new Error(`${countedErrors()} errors counted, ${wrong} are there`)
      return seconds
    }
    const lines = run(`${name}.jsonl`, 'row.json')
    const list = run(`${name}.json`, 'list.json')
    const theirs = time(peer, ['--schemafile', 'list.json', `${name}.json`], wrong === 0 ? 0 : 1, RUNS.peer)
    const show = (what, seconds) =>
      console.log(
        `  ${what.padEnd(30)} ${seconds.toFixed(2).padStart(8)} s ${Math.round(rows / seconds)
          .toLocaleString('en')
          .padStart(10)} rows/s  ${(theirs / seconds).toFixed(1).padStart(6)} x`,
      )
    console.log(`${name}: ${wrong} wrong rows`)
    show('plumbline schema, JSON lines', lines)
    show('plumbline schema, one list', list)
    show('check-jsonschema, one list', theirs)
    isFast &&= theirs / lines >= WANTED_RATIO && theirs / list >= WANTED_RATIO
  }
  console.log(isFast ? `at least ${WANTED_RATIO} times as fast` : `NOT ${WANTED_RATIO} times as fast`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = isFast ? 0 : 1
