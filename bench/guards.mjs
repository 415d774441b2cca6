// What all guards cost beside guard git alone, over one generated repository of 10,000 files: medians and ratios.
// Usage: node bench/guards.mjs. Needs a built dist/. FILES: how many (10000). RUNS: counted runs of each, by turns (5).
// READERS, CALLERS: of 100 files, those that read the environment (5) and those that name a provider of models (2).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = process.env.PLUMBLINE_CLI ?? path.join(root, 'dist', 'cli', 'index.js')
const files = Number(process.env.FILES ?? 10_000)
const runs = Number(process.env.RUNS ?? 5)
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-guards-'))

/** Of 100 files, those that read the environment, and those that name a provider of models. */
const readers = Number(process.env.READERS ?? 5)
const callers = Number(process.env.CALLERS ?? 2)

/** Real source that concerns none of the guards, so that the two shares alone say what does. */
const SOURCES = readdirSync(path.join(root, 'src'), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'))
  .filter((text) => text.length < 8_000)
  .map((text) =>
    text.replaceAll(/anthropic|openai|claude|mistral/gi, 'provider').replaceAll(/process|env/g, 'item'),
  )
const PAGES = ['README.md', 'docs/metrics.md', 'docs/statistics.md']
  .map((name) => readFileSync(path.join(root, name), 'utf8').split('\n'))
  .flatMap((lines) => [0, 40, 80].map((from) => lines.slice(from, from + 40).join('\n')))

const python = (index) =>
  Array.from(
    { length: 12 },
    (_, part) => `def total_${index}_${part}(items, factor=${part}):
    """The sum of what the items weigh, times ${part}."""
    weights = [item.weight * factor for item in items if item.weight > ${index}]
    return sum(weights) / max(1, len(weights))  # never nothing

`,
  ).join('')

const yaml = (index) =>
  Array.from(
    { length: 20 },
    (_, part) => `entry_${part}:
  title: "Entry ${index}"
  weights: [${part}, ${index}]
  parts: { first: ${part}, second: name-${index} }
`,
  ).join('')

const json = (index) =>
  JSON.stringify(
    Array.from({ length: 15 }, (_, part) => ({
      id: `${index}-${part}`,
      text: `Entry ${part}`,
      weight: part / 7,
    })),
    null,
    2,
  )

const shell = (index) => `#!/bin/sh
set -eu
directory=$1
for file in "$directory"/*.txt; do
  count=$(wc -l <"$file")
  if [ "$count" -gt ${index} ]; then
    echo "$file: $count"
  fi
done
`

/** Kinds of files with their share of ten, what stands in one, how it reads the environment, how it names a provider. */
const KINDS = [
  [
    'ts',
    4,
    (index) => SOURCES[index % SOURCES.length],
    (name) => `export const value = process.env.${name}`,
    "export const answer = fetch('https://api.openai.com/v1/chat/completions', { method: 'POST' })",
  ],
  ['py', 2, python, (name) => `import os\nvalue = os.environ["${name}"]`, 'from openai import OpenAI'],
  [
    'md',
    1,
    (index) => PAGES[index % PAGES.length],
    (name) => `Set ${name}.`,
    'Answers are made by Anthropic.',
  ],
  ['json', 1, json, null, null],
  ['sh', 1, shell, (name) => `echo "$${name}"`, 'curl https://api.anthropic.com/v1/messages'],
  ['yml', 1, yaml, (name) => `# ${name}`, '# anthropic'],
].flatMap(([ending, share, body, read, call]) =>
  Array.from({ length: share }, () => ({ ending, body, read, call })),
)

function generate() {
  const names = Array.from({ length: 100 }, (_, index) => `VALUE_${index}`)
  for (let index = 0; index < files; index++) {
    const { ending, body, read, call } = KINDS[index % KINDS.length]
    // 7 and 100 have no common divisor: all kinds get their part.
    const draw = Math.floor(index / KINDS.length) * 7
    const own = [
      ...(read !== null && draw % 100 < readers ? [read(names[index % 100])] : []),
      ...(call !== null && (draw + 50) % 100 < callers ? [call] : []),
    ]
    const file = path.join(folder, `part${index % 50}`, `file${index}.${ending}`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${[body(index), ...own].join('\n')}\n`)
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
  console.log(
    `${files} files; of 100, ${readers} read the environment and ${callers} name a provider of models`,
  )
  for (const [name, values] of times) {
    const ms = median(values)
    console.log(
      `guard ${name.padEnd(14)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / git).toFixed(2)} of guard git`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
