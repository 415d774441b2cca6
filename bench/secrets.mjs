// guard git beside gitleaks, in one run and on the same trees: wall time, processor time, peak memory, bytes, findings.
// Usage: node bench/secrets.mjs [path of gitleaks]
// gitleaks installs with `go install github.com/zricethezav/gitleaks/v8@latest`; it is no dependency of this project.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
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

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const gitleaks = process.argv[2] ?? 'gitleaks'
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-secrets-'))
const runs = Number(process.env.RUNS ?? 3)

/** mulberry32. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The packages of this project under names that no scanner leaves out by itself. */
function copyPackages(target) {
  for (const name of readdirSync(path.join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    cpSync(
      path.join(root, 'node_modules', name),
      path.join(target, `package-${name.replace('@', 'scope-')}`),
      {
        recursive: true,
        dereference: false,
        filter: (source) => path.basename(source) !== 'node_modules' || path.dirname(source) === root,
      },
    )
  }
}

/** 10,000 files, 200 MB: lines cut from real source, shuffled. */
function generate(target) {
  const next = random(11)
  const lines = ['dist/cli/index.js', 'package-lock.json', 'README.md', 'docs/metrics.md']
    .flatMap((name) => readFileSync(path.join(root, name), 'utf8').split('\n'))
    .filter((line) => line.length < 400)
  for (let index = 0; index < 10_000; index++) {
    const directory = path.join(target, `part-${Math.floor(index / 100)}`)
    mkdirSync(directory, { recursive: true })
    const text = []
    for (let size = 0; size < 20_000; ) {
      const line = lines[Math.floor(next() * lines.length)] ?? ''
      text.push(line)
      size += line.length + 1
    }
    writeFileSync(path.join(directory, `file-${index}.ts`), text.join('\n'))
  }
}

function measure(command, cwd) {
  const script = `exec 3>&2; TIMEFORMAT='TIME %R %U %S'; time ${command} >out.txt 2>err.txt; echo "CODE $?" >&3`
  const { stderr } = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
  const [, wall, user, system] = /TIME ([\d.]+) ([\d.]+) ([\d.]+)/.exec(stderr) ?? []
  return { wall: Number(wall), cpu: Number(user) + Number(system) }
}

function peakMb(command, cwd) {
  const script = `${command} >out.txt 2>err.txt & pid=$!
peak=0; while kill -0 $pid 2>/dev/null; do
  now=$(awk '/VmHWM/{print $2}' /proc/$pid/status 2>/dev/null); [ "\${now:-0}" -gt $peak ] && peak=$now; sleep 0.02
done; echo $peak`
  return Number(spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' }).stdout) / 1024
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const sizeOf = (directory) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size)

const outside = path.join(folder, 'outside')
mkdirSync(outside)
for (const [name, fill] of [
  ['packages of this project', copyPackages],
  ['generated tree', generate],
]) {
  const tree = path.join(folder, 'tree')
  mkdirSync(tree)
  fill(tree)
  const sizes = sizeOf(tree)
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6
  console.log(`\n${name}: ${sizes.length} files, ${megabytes.toFixed(0)} MB`)
  const commands = {
    plumbline: `'${process.execPath}' '${path.join(root, 'dist/cli/index.js')}' guard git --check-only -C '${tree}' --reports '${outside}/reports'`,
    gitleaks: `'${gitleaks}' dir '${tree}' --no-banner --exit-code 0 --report-format json --report-path '${outside}/gitleaks.json'`,
  }
  const times = { plumbline: [], gitleaks: [] }
  for (let run = -1; run < runs; run++) {
    for (const [tool, command] of Object.entries(commands)) {
      const figure = measure(command, outside)
      if (run >= 0) times[tool].push(figure)
    }
  }
  const figures = {}
  for (const [tool, command] of Object.entries(commands)) {
    const peak = peakMb(command, outside)
    const said =
      readFileSync(path.join(outside, 'err.txt'), 'utf8') +
      readFileSync(path.join(outside, 'out.txt'), 'utf8')
    figures[tool] = {
      wall: median(times[tool].map(({ wall }) => wall)),
      cpu: median(times[tool].map(({ cpu }) => cpu)),
      peak,
    }
    const { wall, cpu } = figures[tool]
    console.log(
      `${tool.padEnd(10)} wall ${wall.toFixed(2).padStart(7)} s  cpu ${cpu.toFixed(2).padStart(7)} s  peak ${peak.toFixed(0).padStart(5)} MB`,
    )
    console.log(`           ${(/scanned[^\n]*/i.exec(said)?.[0] ?? '').slice(0, 120)}`)
  }
  const { plumbline, gitleaks: peer } = figures
  console.log(
    `gitleaks / plumbline: wall ${(peer.wall / plumbline.wall).toFixed(2)} x, cpu ${(peer.cpu / plumbline.cpu).toFixed(2)} x, memory ${(peer.peak / plumbline.peak).toFixed(2)} x`,
  )
  rmSync(tree, { recursive: true, force: true })
}
rmSync(folder, { recursive: true, force: true })
