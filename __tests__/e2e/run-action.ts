import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import {
  type ArtifactServer,
  type ArtifactServerOptions,
  runtimeToken,
  startArtifactServer,
} from '../fakes/artifact-server.js'

const ROOT = path.join(import.meta.dirname, '..', '..')
/** Where the bundles are; another folder tries a build that is not yet the committed one. */
const DIST = process.env.PLUMBLINE_DIST ?? path.join(ROOT, 'dist')

/** Actions run on Node 24; where one is at hand it is tried beside the Node that runs the tests. */
export const NODES: readonly string[] = [
  process.execPath,
  ...[process.env.PLUMBLINE_NODE24 ?? path.join(ROOT, 'node_modules', 'node', 'bin', 'node')].filter(
    (file) => existsSync(file) && file !== process.execPath,
  ),
]

/** What runs the steps of a job unless a test says otherwise. */
const RUNNER_NODE = NODES.at(-1) ?? process.execPath

export interface StepEnd {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
  readonly durationMs: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** Undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly node?: string
  /** Called once with the child when its output matches. */
  readonly when?: { readonly text: RegExp; readonly act: (pid: number) => void }
}

/** A job on a runner of our own: a workspace, the runner's files, an artifact service, and the action's two steps. */
export interface Job {
  readonly workspace: string
  readonly server: ArtifactServer
  main(options?: StepOptions): Promise<StepEnd>
  post(options?: StepOptions): Promise<StepEnd>
  /** Ends the job's service and removes its folders. */
  end(): Promise<void>
}

export async function startJob(
  files: Readonly<Record<string, string>>,
  serverOptions: ArtifactServerOptions = {},
): Promise<Job> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'plumbline-job-'))
  const workspace = path.join(home, 'workspace')
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(workspace, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  for (const folder of ['temp', 'files', 'workspace']) mkdirSync(path.join(home, folder), { recursive: true })
  writeFileSync(
    path.join(home, 'files', 'event.json'),
    JSON.stringify({ repository: { full_name: 'o/r', default_branch: 'trunk' } }),
  )
  const server = await startArtifactServer(serverOptions)
  const job = { home, workspace, server }
  let last: StepOptions = {}
  return {
    workspace,
    server,
    main: (options = {}) => {
      last = options
      return runStep('action', options, job)
    },
    // The runner gives both steps the same inputs and variables.
    post: (options = {}) =>
      runStep(
        'post',
        { ...options, inputs: options.inputs ?? last.inputs ?? {}, env: { ...last.env, ...options.env } },
        job,
      ),
    async end() {
      await server.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

interface JobPlace {
  readonly home: string
  readonly workspace: string
  readonly server: ArtifactServer
}

function runStep(step: 'action' | 'post', options: StepOptions, job: JobPlace): Promise<StepEnd> {
  const file = (name: string): string => path.join(job.home, 'files', name)
  for (const name of ['output', 'env', 'path', 'summary']) writeFileSync(file(name), '')
  if (step === 'action') writeFileSync(file('state'), '')
  const given: Readonly<Record<string, string | undefined>> = {
    ...runnerEnvironment(job, file),
    ...prefixed('STATE_', step === 'post' ? readPairs(file('state')) : {}),
    // Most jobs are about the run alone; those that are about guards say so.
    ...prefixed('INPUT_', upperCased({ guards: 'none', ...options.inputs })),
    ...options.env,
  }
  const env = Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
  const startedAt = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? RUNNER_NODE, [path.join(DIST, step, 'index.js')], {
      cwd: job.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    let hasActed = false
    const watch = (): void => {
      if (hasActed || child.pid === undefined || options.when?.text.test(stdout + stderr) !== true) return
      hasActed = true
      options.when.act(child.pid)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      watch()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      watch()
    })
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({
        code,
        signal,
        stdout,
        stderr,
        durationMs: performance.now() - startedAt,
        outputs: readPairs(file('output')),
        summary: readFileSync(file('summary'), 'utf8'),
      }),
    )
  })
}

/** What a hosted runner gives to a step that runs for a push. */
function runnerEnvironment(job: JobPlace, file: (name: string) => string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: job.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/trunk',
    GITHUB_REF_NAME: 'trunk',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: 'b'.repeat(40),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'quality',
    GITHUB_ACTION: '__self',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: path.join(job.home, 'temp'),
    RUNNER_OS: 'Linux',
    ACTIONS_RUNTIME_TOKEN: runtimeToken(),
    ACTIONS_RESULTS_URL: job.server.url,
    ACTIONS_CACHE_SERVICE_V2: 'True',
  }
}

function prefixed(prefix: string, pairs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).map(([name, value]) => [`${prefix}${name}`, value]))
}

/** As the runner does: upper case, dashes kept. */
function upperCased(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toUpperCase(), value]))
}

/** The runner's `NAME<<DELIMITER` files; the last value of a name counts. */
export function readPairs(file: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const pattern = /^([^\n=]+?)<<(\S+)\n([\s\S]*?)\n?^\2$/gm
  for (const [, name, , value] of readFileSync(file, 'utf8').matchAll(pattern)) {
    if (name !== undefined) pairs[name] = value ?? ''
  }
  return pairs
}

/** The texts of a zip by name, from its central directory. Source: APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16. */
export function readZip(zip: Buffer): Readonly<Record<string, string>> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files: Record<string, string> = {}
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [method, packedBytes] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0))
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(begin, begin + packedBytes)
    files[name] = (method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0)
  }
  return files
}
