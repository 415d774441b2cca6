import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { transformFileSync } from '@swc/core'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'

const SOURCE = path.resolve('src')
const PROCESSES = 4
const ENTRIES = 5

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
})
afterEach(() => folder.remove())

/** Other processes need JavaScript on disk; only the rooms that the queue is made of. */
function compileInto(directory: string): void {
  for (const room of ['core', 'ports', 'adapters', 'dead-letter']) {
    mkdirSync(path.join(directory, room))
    for (const name of readdirSync(path.join(SOURCE, room)).filter((file) => file.endsWith('.ts'))) {
      const { code } = transformFileSync(path.join(SOURCE, room, name), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      })
      writeFileSync(path.join(directory, room, name.replace(/\.ts$/, '.js')), code)
    }
  }
  cpSync(path.join(SOURCE, 'core/generated'), path.join(directory, 'core/generated'), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'))
  writeFileSync(path.join(directory, 'package.json'), '{"type":"module"}')
}

const WRITER = `
import { createNodeFileSystem } from './adapters/node-file-system.js'
import { createNodeClock } from './adapters/node-clock.js'
import { toDlq } from './dead-letter/to-dlq.js'
const [reportsDir, name] = process.argv.slice(2)
const context = { fileSystem: createNodeFileSystem({ redact: (text) => text }), clock: createNodeClock(), reportsDir }
for (let index = 0; index < ${ENTRIES}; index++) {
  await toDlq({ runId: name + '_' + index, reason: 'drill', exitCode: 4, target: 'baseline', mode: 'smoke' }, context)
}
`

function write(reportsDir: string, name: string): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [folder.at('writer.js'), reportsDir, name], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()))
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

it('keeps every entry of several processes that fail at the same time', async () => {
  compileInto(folder.path)
  writeFileSync(folder.at('writer.js'), WRITER)
  const reports = folder.at('reports')
  const names = Array.from({ length: PROCESSES }, (_, index) => `process${index}`)
  const ended = await Promise.all(names.map((name) => write(reports, name)))
  expect(ended).toEqual(names.map(() => ({ code: 0, stderr: '' })))

  const entered = readFileSync(path.join(reports, 'dlq/index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).run_id)
  const expected = names.flatMap((name) => Array.from({ length: ENTRIES }, (_, index) => `${name}_${index}`))
  expect([...entered].sort()).toEqual(expected.sort())
  expect(readdirSync(path.join(reports, 'dlq')).filter((name) => /\.(lock|tmp)$/.test(name))).toEqual([])
})
