// Cold start of the committed bundle, as ratios against an empty Node program.
// Usage: node bench/cold-start.mjs [runs]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = path.join(root, 'dist', 'cli', 'index.js')
const runs = Number(process.argv[2] ?? 15)
const reports = mkdtempSync(path.join(os.tmpdir(), 'plumbline-cold-'))

const COMMANDS = {
  'node -e 0': ['-e', '0'],
  '--version': [cli, '--version'],
  '--help': [cli, '--help'],
  'baseline --smoke --offline': [cli, 'baseline', '--smoke', '--offline', '--reports', reports],
}

function time(args) {
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - startedAt
}

// In turn, so that a machine whose speed drifts slows all of them alike.
const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]))
for (let run = -1; run < runs; run++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const ms = time(args)
    if (run >= 0) times[name].push(ms)
  }
}
rmSync(reports, { recursive: true, force: true })

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const empty = median(times['node -e 0'])
console.log(`node ${process.versions.node}, ${runs} runs each, medians`)
for (const [name, list] of Object.entries(times)) {
  const ms = median(list)
  console.log(`${name.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms   ${(ms / empty).toFixed(2)} x empty Node`)
}
const smoke = median(times['baseline --smoke --offline']) - median(times['--version'])
console.log(`baseline --smoke --offline takes ${smoke.toFixed(0)} ms more than --version (limit 1,000)`)
