import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createLineSplitter } from '../../src/adapters/line-splitter.js'
import { createNodeCommandRunner } from '../../src/adapters/node-command-runner.js'
import type { CommandOutcome } from '../../src/ports/command-runner.js'
import { createTemporaryFolder } from './temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
})
afterEach(() => folder.remove())

interface Ran {
  readonly outcome: CommandOutcome
  readonly lines: readonly string[]
}

async function run(
  code: string,
  options: { timeoutMs?: number; abortOn?: string; env?: Record<string, string>; file?: string } = {},
): Promise<Ran> {
  const lines: string[] = []
  const controller = new AbortController()
  const outcome = await createNodeCommandRunner().run(
    {
      file: options.file ?? process.execPath,
      args: ['-e', code],
      cwd: folder.path,
      env: options.env ?? {},
      timeoutMs: options.timeoutMs ?? 30_000,
      onLine: (stream, line) => {
        lines.push(`${stream}: ${line}`)
        if (line === options.abortOn) controller.abort()
      },
    },
    controller.signal,
  )
  return { outcome, lines }
}

describe('running a child', () => {
  it('gives its code and its lines, the last one also without a line break', async () => {
    const ran = await run(
      `process.stdout.write('a\\r\\n\\nb'); process.stderr.write('c\\n'); process.exitCode = 3`,
    )
    expect(ran.outcome).toEqual({ kind: 'exited', code: 3 })
    expect([...ran.lines].sort()).toEqual(['stderr: c', 'stdout: ', 'stdout: a', 'stdout: b'])
  })

  it('passes the environment exactly as given, and no standard input', async () => {
    const ran = await run(
      `console.log(JSON.stringify(process.env)); process.stdin.on('end', () => console.log('end')).resume()`,
      { env: { ONLY: 'this' } },
    )
    expect(ran.lines).toEqual(['stdout: {"ONLY":"this"}', 'stdout: end'])
  })

  it('says why a program could not be started', async () => {
    const { outcome } = await run('', { file: folder.at('none') })
    expect(outcome).toMatchObject({ kind: 'not_started', reason: expect.stringContaining('ENOENT') })
  })

  it('names the signal that ended it', async () => {
    expect((await run(`process.kill(process.pid, 'SIGKILL')`)).outcome).toEqual({
      kind: 'signalled',
      signal: 'SIGKILL',
    })
  })
})

describe('stopping a child', () => {
  it('ends one that is over its time, even if it ignores the request', async () => {
    const ran = await run(`process.on('SIGTERM', () => console.log('no')); setInterval(() => {}, 1000)`, {
      timeoutMs: 500,
    })
    expect(ran).toEqual({ outcome: { kind: 'timed_out' }, lines: ['stdout: no'] })
  })

  it('passes an abort on, so that the child can put things in order', async () => {
    const ran = await run(
      `process.on('SIGTERM', () => { console.log('tidy'); process.exit(7) }); setInterval(() => {}, 1000); console.log('up')`,
      { abortOn: 'up' },
    )
    expect(ran).toEqual({ outcome: { kind: 'exited', code: 7 }, lines: ['stdout: up', 'stdout: tidy'] })
  })

  it('does not start anything once aborted', async () => {
    const ran = await createNodeCommandRunner().run(
      {
        file: process.execPath,
        args: ['-e', 'throw 1'],
        cwd: folder.path,
        env: {},
        timeoutMs: 1_000,
        onLine: () => {},
      },
      AbortSignal.abort(),
    )
    expect(ran).toEqual({ kind: 'signalled', signal: 'SIGTERM' })
  })

  it('neither waits for a grandchild that keeps the pipe open nor leaves it behind', async () => {
    const ran = await run(
      `const { spawn } = require('node:child_process')
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
       require('node:fs').writeFileSync('pid', String(child.pid))
       child.unref()
       process.exit(0)`,
    )
    expect(ran.outcome).toEqual({ kind: 'exited', code: 0 })
    const pid = Number(readFileSync(folder.at('pid'), 'utf8'))
    expect(await isGone(pid)).toBe(true)
  })
})

/** A killed process stays visible until init has buried it; a zombie counts as gone. */
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      process.kill(pid, 0)
      if (/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true
    } catch {
      return true
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return false
}

describe('cutting output into lines', () => {
  const split = (chunks: readonly Uint8Array[]): string[] => {
    const lines: string[] = []
    const splitter = createLineSplitter((line) => lines.push(line))
    for (const chunk of chunks) splitter.write(chunk)
    splitter.end()
    return lines
  }

  it('joins characters that arrive in pieces', () => {
    const bytes = Buffer.from('한글\n💡')
    expect(split([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(['한글', '💡'])
  })

  it('bounds a line and says how much is missing', () => {
    const [long = '', after] = split([Buffer.from(`${'x'.repeat(1_000_000)}\nnext\n`)])
    expect(long.length).toBeLessThan(65_000)
    const more = Number(/\((\d+) more characters\)$/.exec(long)?.[1])
    expect(long.replace(/ ….*$/, '').length + more).toBe(1_000_000)
    expect(after).toBe('next')
  })
})
