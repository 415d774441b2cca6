// Kills a run with SIGKILL at a given moment, resumes it until it ends, and compares what it leaves with a run that
// nobody disturbed. Used by bench/kill.mjs and by a test.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { GOLDEN_FILES, normalizeReport } from '../scripts/normalize-report.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist', 'cli', 'index.js')

/** mulberry32: small and seeded. */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS =
  'amber birch cedar delta ember fjord grove heath inlet jetty knoll ledge marsh north ocean'.split(' ')

/** Sound cases with questions of their own, one JSON line each. */
export function records(count) {
  return Array.from({ length: count }, (_, index) => {
    const name = [index % 15, Math.floor(index / 15) % 15, Math.floor(index / 225) % 15]
      .map((at) => WORDS[at])
      .join(' ')
    return JSON.stringify({
      id: `case-${index}`,
      question: `Where does the path ${name} number ${index} lead?`,
      answer: `The path ${name} leads to gate ${index}.`,
      evidence: `On the map of the park the path ${name} leads to gate ${index}. Benches stand beside it.`,
    })
  }).join('\n')
}

/** A folder with data and nothing else; `env` and `flags` say how it is run. */
export function createScene({ data, flags, env }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-kill-'))
  writeFileSync(path.join(folder, 'data.jsonl'), data)
  const start = (killAfterMs, ...more) => runOnce(folder, [...flags, ...more], env, killAfterMs)
  return {
    folder,
    start,
    /** Goes on from what a kill left; from the start where it left nothing; not at all where all was done. */
    resume: (killAfterMs) => {
      const runId = largestJournal(folder)
      if (runId === undefined && existsSync(path.join(folder, 'reports', 'session_report.json')))
        return Promise.resolve({ code: 0, signal: null, stderr: '', ms: 0 })
      return start(killAfterMs, ...(runId === undefined ? [] : ['--resume', runId]))
    },
    finished: () => journalledCases(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function runOnce(folder, flags, env, killAfterMs) {
  const args = [cli, 'baseline', '--full', '--data', 'data.jsonl', '--export', 'csv,json', ...flags]
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: os.tmpdir(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, stderr, ms: performance.now() - startedAt })
    })
  })
}

function journals(folder) {
  const directory = path.join(folder, 'reports', 'journal')
  mkdirSync(directory, { recursive: true })
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({
      name,
      bytes: statSync(path.join(directory, name)).size,
      file: path.join(directory, name),
    }))
    .sort((a, b) => b.bytes - a.bytes)
}

function largestJournal(folder) {
  return journals(folder)[0]?.name.replace(/\.jsonl$/, '')
}

/** Ids of the cases that the longest journal holds whole. */
function journalledCases(folder) {
  const [largest] = journals(folder)
  if (largest === undefined) return []
  return readFileSync(largest.file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .filter((entry) => entry.type === 'case')
    .map((entry) => entry.line.case_id)
}

/** Everything that a run leaves for people and machines, without what differs between any two runs. */
export function leftBy(folder) {
  const files = GOLDEN_FILES.filter((name) => !name.startsWith('handoff/'))
  return Object.fromEntries(
    files.map((name) => {
      const text = readFileSync(path.join(folder, 'reports', name), 'utf8')
      return [name, withoutTakeover(normalizeReport(name, text))]
    }),
  )
}

/** That a run was resumed is said in two places, by design. */
function withoutTakeover(text) {
  return text
    .replaceAll(/, \d+ of them taken over/g, '')
    .replaceAll(/"takenOverFrom": (?:null|"[^"]*")/g, '"takenOverFrom": null')
}
