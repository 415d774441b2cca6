import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const ROOT = path.join(import.meta.dirname, '..', '..')
export const CLI = path.join(ROOT, 'dist', 'cli', 'index.js')

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  /** Called once with the child's process id as soon as its output, or the world, is so. */
  readonly when?: {
    readonly happened: (output: string) => boolean
    readonly act: (pid: number) => void
  }
}

/**
 * A clean environment: nothing of this machine's keys or of a runner around us. What wants to see the API sees a port
 * where nobody listens.
 */
const BASE_ENV = {
  PATH: process.env.PATH ?? '',
  HOME: os.tmpdir(),
  LANG: 'C.UTF-8',
  ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
}

/** Runs a program to its end with everything that it printed. */
export function run(file: string, args: readonly string[], options: SpawnOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: options.cwd, env: { ...BASE_ENV, ...options.env }, stdio: 'pipe' })
    let stdout = ''
    let stderr = ''
    let acted = false
    const watch = (): void => {
      if (acted || options.when === undefined || child.pid === undefined) return
      if (!options.when.happened(stdout + stderr)) return
      acted = true
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
    // Looks until the child ends, so that it is bounded by the child's own life.
    const looking = setInterval(watch, 3)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearInterval(looking)
      resolve({ code, signal, stdout, stderr })
    })
    // A child that ends without reading what it is given closes its pipe first: that is its right, not a failure.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reject(error)
    })
    child.stdin.end(options.input ?? '')
  })
}

export function plumbline(args: readonly string[], options: SpawnOptions): Promise<Ended> {
  return run(process.execPath, [CLI, ...args], options)
}

/** A temporary folder, removed by `remove`; with `files` by relative path. */
export function workspace(files: Readonly<Record<string, string>> = {}): {
  readonly directory: string
  remove(): void
} {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'plumbline-e2e-'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) }
}

export function read(...parts: readonly string[]): string {
  return readFileSync(path.join(...parts), 'utf8')
}
