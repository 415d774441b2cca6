import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createNodeEnv } from '../../src/adapters/node-env.js'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { uploadArtifacts } from '../../src/app/action-upload.js'
import { createRedact } from '../../src/core/redact.js'
import type { ActionsRuntime, ArtifactStore } from '../../src/ports/actions.js'

const RUN_ID = 'run_20260101_000000_12345'
const SECRET = 'canary-0123456789'

let home = ''
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'plumbline-upload-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function write(name: string, text: string, modified?: Date): void {
  const file = path.join(home, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  if (modified !== undefined) utimesSync(file, modified, modified)
}

/** Keeps what it is given, as the folder is gone afterwards. */
function keepingStore(taken: Record<string, Record<string, string>>): ArtifactStore {
  return {
    async upload(name, files, root) {
      taken[name] = Object.fromEntries(
        files.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
      )
      return { name, id: 1, sizeBytes: 1 }
    },
  }
}

function runtimeOf(state: Readonly<Record<string, string>> = {}) {
  const warnings: string[] = []
  const saved: Record<string, string> = {}
  const runtime: ActionsRuntime = {
    input: () => undefined,
    setOutput: () => {},
    addSummary: async () => {},
    notice: () => {},
    warning: (message) => warnings.push(message),
    error: () => {},
    annotate: () => {},
    annotated: () => 0,
    maskSecret: () => {},
    saveState: (name, value) => {
      saved[name] = value
    },
    state: (name) => state[name],
  }
  return { runtime, warnings, saved }
}

async function upload(store: ArtifactStore, runtime: ActionsRuntime, signal = new AbortController().signal) {
  const env = createNodeEnv({ RUNNER_TEMP: path.join(home, 'temp') })
  const fileSystem = createNodeFileSystem({ redact: createRedact([SECRET]) })
  const sources = {
    reportsDir: path.join(home, 'reports'),
    workingDirectory: home,
    runId: RUN_ID,
    startedAtMs: Date.parse('2026-01-01T00:00:00Z'),
    withGuards: false,
    logPath: 'RUN_LOGS/session.log',
  }
  return uploadArtifacts(sources, undefined, { fileSystem, env, runtime, store, signal })
}

describe('uploading what a run left', () => {
  it('takes the listed files of this run, redacted, and nothing else', async () => {
    write('reports/session_report.md', `RUN_ID: x ${SECRET}\n`)
    write('reports/baseline_report.md', 'of an earlier run', new Date('2025-12-31T23:59:00Z'))
    write('reports/cache/reply.json', 'raw')
    write(`reports/dlq/${RUN_ID}/tmp/part`, 'raw')
    write(`reports/dlq/${RUN_ID}/dlq_metadata.json`, '{}')
    write(`reports/dlq/${RUN_ID}/journal.jsonl`, 'raw')
    write('reports/dlq/index.jsonl', '', new Date('2025-01-01T00:00:00Z'))
    write('RUN_LOGS/session.log', `log ${SECRET}\n`)
    const taken: Record<string, Record<string, string>> = {}
    const { runtime, warnings, saved } = runtimeOf()
    const uploads = await upload(keepingStore(taken), runtime)

    expect(taken).toEqual({
      'plumbline-session': { 'session_report.md': 'RUN_ID: x ****\n', 'logs/session.log': 'log ****\n' },
      'plumbline-dlq': {
        'dlq/index.jsonl': '',
        [`dlq/${RUN_ID}/dlq_metadata.json`]: '{}',
        'dlq/statistics.json': expect.stringContaining('"totalEntries": 0'),
      },
    })
    expect([Object.keys(uploads), warnings]).toEqual([['session', 'dlq'], []])
    expect(saved).toEqual({ 'artifact-session': 'done', 'artifact-dlq': 'done' })
    expect(readdirSync(path.join(home, 'temp'))).toEqual([])
  })

  it('saves the finished lines of a run that was killed, without what the model replied and what was torn', async () => {
    const events = [
      { type: 'run', run_id: RUN_ID, state: 'RUNNING', cases_total: 3 },
      {
        type: 'case',
        index: 0,
        line: { case_id: 'a', status: 'scored', passed: true, cost_usd: 0 },
        response: { reason: 'raw' },
      },
      {
        type: 'case',
        index: 1,
        line: { case_id: SECRET, status: 'errored', passed: null, cost_usd: null },
        response: null,
      },
    ]
    write(
      `reports/journal/${RUN_ID}.jsonl`,
      `${events.map((event) => JSON.stringify(event)).join('\n')}\n{"type":"ca`,
    )
    const taken: Record<string, Record<string, string>> = {}
    const { runtime, warnings } = runtimeOf()
    await upload(keepingStore(taken), runtime)

    const lines = taken['plumbline-dlq']?.[`dlq/${RUN_ID}/baseline_report.jsonl`] ?? ''
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).case_id),
    ).toEqual(['a', '****'])
    expect(lines).not.toContain('raw')
    expect(warnings).toEqual([])
  })

  it('leaves out what is done, and gives what was begun another name', async () => {
    write('reports/session_report.md', 'x')
    const taken: Record<string, Record<string, string>> = {}
    await upload(
      keepingStore(taken),
      runtimeOf({ 'artifact-session': 'done', 'artifact-dlq': 'begun' }).runtime,
    )
    expect(Object.keys(taken)).toEqual(['plumbline-dlq-post'])
  })

  it('stops at the first refusal: one warning of one line that says what was uploaded', async () => {
    write('reports/session_report.md', 'x')
    const refusing: ArtifactStore = {
      upload: async (name) => {
        if (name === 'plumbline-session') return { name, id: 7, sizeBytes: 1 }
        throw new Error('Unable to make request\n\tto http://x\u001b[31m')
      },
    }
    const { runtime, warnings, saved } = runtimeOf()
    const uploads = await upload(refusing, runtime)
    expect(uploads.session?.id).toBe(7)
    expect(warnings).toEqual([
      expect.stringMatching(
        /^Only session of the artifacts were uploaded: Unable to make request to http:[^\n\u001b]*$/,
      ),
    ])
    expect(saved).toEqual({ 'artifact-session': 'done', 'artifact-dlq': 'begun' })
  })

  it('names the status of a service that refuses without a word', async () => {
    write('reports/session_report.md', 'x')
    const refusing: ArtifactStore = {
      upload: async () => {
        throw Object.assign(new Error(''), { statusCode: 401 })
      },
    }
    const { runtime, warnings } = runtimeOf()
    await upload(refusing, runtime)
    expect(warnings).toEqual([
      expect.stringMatching(/^Artifacts were not uploaded: the storage service refused with 401\. /),
    ])
  })

  it('does not wait for a silent service once it is told to stop', async () => {
    const controller = new AbortController()
    const silent: ArtifactStore = {
      upload: () => {
        controller.abort(new Error('stopped by SIGINT'))
        return new Promise(() => {})
      },
    }
    const { runtime, warnings } = runtimeOf()
    expect(await upload(silent, runtime, controller.signal)).toEqual({})
    expect(warnings).toEqual([expect.stringContaining('stopped by SIGINT')])
  })
})
