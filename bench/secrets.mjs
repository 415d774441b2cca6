// guard git beside gitleaks, in one run and on the same files: wall time, processor time, peak memory, bytes, findings.
// Usage: node bench/secrets.mjs [path of gitleaks] [packages|generated|small|repository ...]
// gitleaks installs with `go install github.com/zricethezav/gitleaks/v8@latest`; it is no dependency of this project.
// The two run by turns, so that what else the machine does meets both. RUNS: turns (3). PEER_LIMIT_S: after that gitleaks
// is stopped (900); then its time is a least one.
import { spawn, spawnSync } from 'node:child_process'
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
const cli = path.join(root, 'dist', 'cli', 'index.js')
const gitleaks = process.argv[2] ?? 'gitleaks'
const asked = process.argv.slice(3)
const runs = Number(process.env.RUNS ?? 3)
const peerLimitS = Number(process.env.PEER_LIMIT_S ?? 900)
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-secrets-'))
const outside = path.join(folder, 'outside')
mkdirSync(outside)

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

/** Lines of real source, prose and JSON. */
const LINES = ['dist/cli/index.js', 'package-lock.json', 'README.md', 'docs/metrics.md']
  .flatMap((name) => readFileSync(path.join(root, name), 'utf8').split('\n'))
  .filter((line) => line.length < 400)

function textOf(next, bytes) {
  const text = []
  for (let size = 0; size < bytes; ) {
    const line = LINES[Math.floor(next() * LINES.length)] ?? ''
    text.push(line)
    size += line.length + 1
  }
  return `${text.join('\n')}\n`
}

/** The packages of this project under names that no scanner leaves out by itself, at any depth. */
function copyPackages(target) {
  cpSync(path.join(root, 'node_modules'), path.join(target, 'packages'), { recursive: true })
  const rename = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      const from = path.join(directory, entry.name)
      const to = entry.name === 'node_modules' ? path.join(directory, 'nested_packages') : from
      if (to !== from) cpSync(from, to, { recursive: true })
      if (to !== from) rmSync(from, { recursive: true })
      rename(to)
    }
  }
  rename(path.join(target, 'packages'))
  rmSync(path.join(target, 'packages', '.bin'), { recursive: true, force: true })
}

function writeTree(target, files, bytes) {
  const next = random(11)
  for (let index = 0; index < files; index++) {
    const directory = path.join(target, `part-${Math.floor(index / 100)}`)
    if (index % 100 === 0) mkdirSync(directory, { recursive: true })
    writeFileSync(path.join(directory, `file-${index}.ts`), textOf(next, bytes))
  }
}

/** A linear history: each commit rewrites one file and adds another. */
function writeRepository(target, commits) {
  const next = random(13)
  const input = []
  const add = (name, text) =>
    input.push(`M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`)
  for (let index = 0; index < commits; index++) {
    const message = `change ${index}`
    input.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + index * 60} +0000\n`)
    input.push(`data ${message.length}\n${message}\n`)
    add(`src/module-${index % 50}.ts`, textOf(next, 8_000))
    add(`src/new/file-${index}.ts`, textOf(next, 2_000))
  }
  spawnSync('git', ['init', '-q', '-b', 'main', target])
  const { status } = spawnSync('git', ['fast-import', '--quiet'], {
    cwd: target,
    input: `${input.join('')}done\n`,
  })
  if (status !== 0) throw new Error('git fast-import failed')
  spawnSync('git', ['reset', '-q', '--hard'], { cwd: target })
}

/** One run of a shell command: seconds, peak resident megabytes of its own process, whether it was stopped. */
function measure(command, limitS = 3_600) {
  const script = `exec 3>&1; TIMEFORMAT='TIME %R %U %S'
time { ${command} >out.txt 2>err.txt & echo "PID $!" >&3; wait $!; }`
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], { cwd: outside, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let pid = 0
    let peakKb = 0
    let stopped = false
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
      } catch {
        // It has ended, or has not begun.
      }
    }, 20)
    const limit = setTimeout(() => {
      stopped = true
      process.kill(pid)
    }, limitS * 1_000)
    child.stdout.on('data', (chunk) => {
      pid = Number(/PID (\d+)/.exec(String(chunk))?.[1] ?? pid)
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(look)
      clearTimeout(limit)
      const [, wall, user, system] = /TIME ([\d.]+) ([\d.]+) ([\d.]+)/.exec(said) ?? []
      resolve({ wall: Number(wall), cpu: Number(user) + Number(system), peakMb: peakKb / 1024, stopped })
    })
  })
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const medianOf = (figures) => ({
  wall: median(figures.map(({ wall }) => wall)),
  cpu: median(figures.map(({ cpu }) => cpu)),
  peakMb: Math.max(...figures.map(({ peakMb }) => peakMb)),
  stopped: figures.some(({ stopped }) => stopped),
})

async function repeat(command, times) {
  await measure(command)
  const figures = []
  for (let run = 0; run < times; run++) figures.push(await measure(command))
  return medianOf(figures)
}

const show = (name, { wall, cpu, peakMb, stopped }, rest) =>
  console.log(
    `${name.padEnd(10)} wall ${wall.toFixed(2).padStart(7)} s  cpu ${cpu.toFixed(2).padStart(7)} s  peak ${peakMb.toFixed(0).padStart(5)} MB${stopped ? '  STOPPED at the limit' : ''}  ${rest}`,
  )

const quoted = (...words) => words.map((word) => `'${word}'`).join(' ')

const command = (args) =>
  quoted(process.execPath, cli, 'guard', 'git', '--check-only', '--reports', `${outside}/reports`, ...args)

async function compare(title, plumblineArgs, gitleaksArgs) {
  const ours = command(plumblineArgs)
  const report = path.join(outside, 'gitleaks.json')
  const theirs = quoted(
    gitleaks,
    ...gitleaksArgs,
    '--no-banner',
    '--exit-code',
    '0',
    '--report-format',
    'json',
    '--report-path',
    report,
  )
  await measure(ours)
  const turns = []
  let found = '?'
  for (let turn = 0; turn < runs; turn++) {
    const own = await measure(ours)
    rmSync(report, { force: true })
    const peer = await measure(theirs, peerLimitS)
    turns.push({ own, peer })
    if (!peer.stopped) found = JSON.parse(readFileSync(report, 'utf8')).length
  }
  const own = medianOf(turns.map((turn) => turn.own))
  const peer = medianOf(turns.map((turn) => turn.peer))
  const [{ findings, scanned }] = JSON.parse(
    readFileSync(path.join(outside, 'reports', 'guards.json'), 'utf8'),
  ).guards
  const bytes = /scanned ~(\d+) bytes/.exec(readFileSync(path.join(outside, 'err.txt'), 'utf8'))?.[1]
  console.log(`\n${title}`)
  show(
    'plumbline',
    own,
    `${scanned.files} files, ${(scanned.bytes / 1e6).toFixed(1)} MB, ${findings.length} findings`,
  )
  show(
    'gitleaks',
    peer,
    `${bytes === undefined ? '?' : (Number(bytes) / 1e6).toFixed(1)} MB, ${found} findings`,
  )
  const least = peer.stopped ? 'at least ' : ''
  const ratios = ['wall', 'cpu', 'peakMb'].map((name) => {
    const each = turns.map((turn) => turn.peer[name] / turn.own[name]).sort((x, y) => x - y)
    return `${name} ${least}${median(each).toFixed(2)} x (${each[0]?.toFixed(2)} to ${each.at(-1)?.toFixed(2)})`
  })
  console.log(`gitleaks / plumbline, ${runs} turns, median (range): ${ratios.join(', ')}`)
  return own
}

async function compareTrees(title, fill) {
  const tree = path.join(folder, 'tree')
  mkdirSync(tree)
  fill(tree)
  const sizes = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size)
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6
  const own = await compare(
    `${title}: ${sizes.length} files, ${megabytes.toFixed(0)} MB`,
    ['-C', tree],
    ['dir', tree],
  )
  rmSync(tree, { recursive: true, force: true })
  return { ...own, files: sizes.length }
}

/** What a range costs beyond git's own time for the same patches, by turns. */
async function compareWithGit(repository, range) {
  const turns = []
  for (let turn = 0; turn < runs; turn++) {
    const git = await measure(`git -C '${repository}' log -p -U0 ${range}`)
    const own = await measure(command(['-C', repository, '--range', range]))
    turns.push({ git, wall: own.wall - git.wall, cpu: own.cpu - git.cpu })
  }
  show('git log -p', medianOf(turns.map(({ git }) => git)), '')
  console.log(
    `beyond git's own time, ${runs} turns, median: wall ${median(turns.map(({ wall }) => wall)).toFixed(2)} s, cpu ${median(turns.map(({ cpu }) => cpu)).toFixed(2)} s`,
  )
}

const PARTS = {
  packages: () => compareTrees('the packages of this project', copyPackages),
  generated: () => compareTrees('a generated tree', (tree) => writeTree(tree, 10_000, 20_000)),
  async small() {
    const large = await compareTrees('small files', (tree) => writeTree(tree, 60_000, 1_000))
    const tree = path.join(folder, 'few')
    mkdirSync(tree)
    writeTree(tree, 10_000, 1_000)
    const few = await repeat(command(['-C', tree]), runs)
    const seconds = large.cpu - few.cpu
    console.log(
      `small files a second of one core, start-up left out: ${Math.round((large.files - 10_000) / seconds)}`,
    )
    console.log(
      `small files a second of wall time, start-up included: ${Math.round(large.files / large.wall)}`,
    )
  },
  async repository() {
    const repository = path.join(folder, 'repository')
    writeRepository(repository, 3_000)
    const range = 'HEAD~500..HEAD'
    await compare(
      'a range of 500 commits',
      ['-C', repository, '--range', range],
      ['git', repository, `--log-opts=${range}`],
    )
    await compareWithGit(repository, range)
    await compare(
      'the whole history, 3,000 commits',
      ['-C', repository, '--history'],
      ['git', repository, '--log-opts=--all'],
    )
  },
}

console.log(`Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? '?'}`)
for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part()
rmSync(folder, { recursive: true, force: true })
