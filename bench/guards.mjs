// What all guards cost beside guard git alone, over one generated repository of 10,000 files: medians and ratios.
// Usage: node bench/guards.mjs. Needs a built dist/. FILES: how many (10000). RUNS: counted runs of each, by turns (5).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = process.env.PLUMBLINE_CLI ?? path.join(root, 'dist', 'cli', 'index.js')
const files = Number(process.env.FILES ?? 10_000)
const runs = Number(process.env.RUNS ?? 5)
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-guards-'))

/** Lines of real source and prose. */
const LINES = [
  'dist/cli/index.js',
  'README.md',
  'docs/metrics.md',
  'src/app/judge.ts',
  'guards/git/engine.ts',
]
  .flatMap((name) => readFileSync(path.join(root, name), 'utf8').split('\n'))
  .filter((line) => line.length < 200)
/** Kinds of files with their share of ten, and a line in each fourth that reads the environment. */
const KINDS = [
  ['ts', 4, (name) => `export const value = process.env.${name}`],
  ['py', 2, (name) => `value = os.environ["${name}"]`],
  ['md', 1, (name) => `Set ${name}.`],
  ['json', 1, () => ''],
  ['sh', 1, (name) => `echo "$${name}"`],
  ['yml', 1, (name) => `# ${name}`],
].flatMap(([ending, share, read]) => Array.from({ length: share }, () => ({ ending, read })))

function generate() {
  const names = Array.from({ length: 100 }, (_, index) => `VALUE_${index}`)
  for (let index = 0; index < files; index++) {
    const { ending, read } = KINDS[index % KINDS.length]
    const from = (index * 37) % (LINES.length - 60)
    const own = index % 4 === 0 ? [read(names[index % 100])] : []
    // JSON and shells are not made of lines of other languages.
    const body =
      ending === 'json' ? ['{}'] : ending === 'sh' ? ['#!/bin/sh', 'set -eu'] : LINES.slice(from, from + 60)
    const file = path.join(folder, `part${index % 50}`, `file${index}.${ending}`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${[...body, ...own].join('\n')}\n`)
  }
  writeFileSync(path.join(folder, '.env.example'), names.map((name) => `${name}=\n`).join(''))
  writeFileSync(path.join(folder, '.gitignore'), '.env\nreports/\n')
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x'],
  ]) {
    spawnSync('git', args, { cwd: folder })
  }
}

function timeMs(name) {
  const startedMs = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [cli, 'guard', name, '--check-only'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`guard ${name} ended with ${status}: ${stderr}`)
  return performance.now() - startedMs
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

try {
  generate()
  const names = ['git', 'env', 'no-direct-http', 'schema', 'all']
  const times = new Map(names.map((name) => [name, []]))
  for (const name of names) timeMs(name)
  for (let run = 0; run < runs; run++) for (const name of names) times.get(name).push(timeMs(name))
  const git = median(times.get('git'))
  for (const [name, values] of times) {
    const ms = median(values)
    console.log(
      `guard ${name.padEnd(14)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / git).toFixed(2)} of guard git`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
