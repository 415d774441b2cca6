// The action as a runner starts it, against local services: how long until its first output, as a ratio to an empty Node
// program, and how long a whole run over examples/qa takes, offline, with every surface on: guards, summary, comment, check
// run, annotations, Slack, three artifacts and history.
// Usage: node bench/action.mjs [rounds]
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSource } from '../scripts/import-source.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const rounds = Number(process.argv[2] ?? 11)
const MOST_RATIO = 2.9
const MOST_SECONDS = 2

function filesUnder(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
}

/**
 * Milliseconds from the start of a program until its first output, and until the action has read its inputs, when it sets
 * its first output value; until the end where there is neither.
 */
function timeToOutput(args, options) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const seen = {}
    const elapsed = () => performance.now() - startedAt
    const note = (text) => {
      seen.first ??= elapsed()
      if (String(text).includes('::set-output')) seen.ready ??= elapsed()
    }
    child.stdout.on('data', note)
    child.stderr.on('data', note)
    child.on('error', reject)
    child.on('close', () => resolve({ first: elapsed(), ready: elapsed(), ...seen }))
  })
}

/** The services and the runner that the tests have. */
const { startJob, commitWorkspace, git, pullRequestEnv, startGitHubServer, startSlackServer } =
  await importSource(
    ['e2e/run-action', 'e2e/pull-request', 'fakes/github-server', 'fakes/slack-server'].map(
      (name) => `__tests__/${name}.ts`,
    ),
    // Both folders have the same depth, and nothing but their depth counts.
    { 'import.meta.dirname': JSON.stringify(path.join(root, '__tests__', 'fakes')) },
  )
const names = [
  'plumbline.yml',
  'guards/regression/frozen.jsonl',
  ...filesUnder('examples/qa'),
  ...filesUnder('schema'),
]
const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))

async function wholeRun() {
  const [github, slack] = await Promise.all([startGitHubServer(), startSlackServer()])
  const job = await startJob({ ...files, '.gitignore': 'reports/\nRUN_LOGS/\n.env\n' })
  try {
    const base = commitWorkspace(job)
    writeFileSync(path.join(job.workspace, 'NOTES.md'), 'A change.\n')
    git(job, 'add', '-A')
    git(job, 'commit', '-q', '-m', 'a change')
    const headSha = git(job, 'rev-parse', 'HEAD')
    const env = { ...pullRequestEnv(job, base, github.url, { headSha }), SLACK_WEBHOOK_URL: slack.webhook }
    const inputs = {
      guards: 'all',
      offline: 'true',
      'github-token': 'a-token-of-the-job',
      'check-run': 'true',
      export: 'csv,json,junit,badge',
      handoff: 'true',
    }
    const ended = await job.main({ env, inputs })
    const seen = {
      summary: ended.summary.length > 0,
      comments: github.comments.length,
      checkRuns: github.checkRuns.length,
      messages: slack.messages.length,
      artifacts: job.server.artifacts.length,
    }
    const isWhole = ended.code === 0 && JSON.stringify(Object.values(seen)) === '[true,1,1,1,3]'
    if (!isWhole)
      throw new Error(`not every surface was reached: ${ended.code} ${JSON.stringify(seen)}\n${ended.stdout}`)
    return ended.durationMs
  } finally {
    await Promise.all([job.end(), github.close(), slack.close()])
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-first-output-'))
cpSync(path.join(root, 'examples', 'qa'), path.join(folder, 'examples', 'qa'), { recursive: true })
cpSync(path.join(root, 'plumbline.yml'), path.join(folder, 'plumbline.yml'))
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: path.join(folder, 'temp'),
  INPUT_MODE: 'smoke',
  INPUT_OFFLINE: 'true',
}
const times = { empty: [], first: [], ready: [], whole: [] }
// By turns, so that a machine whose speed drifts slows all of them alike. The first turn warms the caches.
for (let round = -1; round < rounds; round++) {
  const { first: empty } = await timeToOutput(['-e', '0'], { cwd: folder, env })
  const { first, ready } = await timeToOutput([path.join(root, 'dist', 'action', 'index.js')], {
    cwd: folder,
    env,
  })
  const whole = await wholeRun()
  if (round < 0) continue
  times.empty.push(empty)
  times.first.push(first)
  times.ready.push(ready)
  times.whole.push(whole)
}
rmSync(folder, { recursive: true, force: true })

const ratioOf = (list) => (median(list) / median(times.empty)).toFixed(2)
const seconds = median(times.whole) / 1000
const held = (isHeld) => (isHeld ? 'held' : 'MISSED')
console.log(`node ${process.versions.node}, ${rounds} rounds by turns, medians`)
console.log(`empty Node program           ${median(times.empty).toFixed(0).padStart(6)} ms`)
console.log(
  `action to its first output   ${median(times.first).toFixed(0).padStart(6)} ms   ${ratioOf(times.first)} x empty Node (at most ${MOST_RATIO}: ${held(ratioOf(times.first) <= MOST_RATIO)})`,
)
console.log(
  `action until it is ready     ${median(times.ready).toFixed(0).padStart(6)} ms   ${ratioOf(times.ready)} x empty Node`,
)
console.log(
  `whole run, every surface     ${(seconds * 1000).toFixed(0).padStart(6)} ms   (at most ${MOST_SECONDS} s: ${held(seconds <= MOST_SECONDS)})`,
)
