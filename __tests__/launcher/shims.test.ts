import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
  mkdirSync(folder.at('dist/cli'), { recursive: true })
  cpSync('scripts', folder.at('scripts'), { recursive: true })
  writeFileSync(folder.at('package.json'), '{"type":"module"}')
  const cli =
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = await Promise.resolve(4)'
  writeFileSync(folder.at('dist/cli/index.js'), cli)
})
afterEach(() => folder.remove())

test.each([
  ['scripts/lib/dlq.ts', ['--stats'], ['dlq', '--stats']],
  ['scripts/lib/dlq.ts', ['--to-dlq', 'r', 'a b', '4'], ['dlq', '--to-dlq', 'r', 'a b', '4']],
  ['scripts/export_cli.ts', ['--in', 'x', '--format', 'csv'], ['export', '--in', 'x', '--format', 'csv']],
])('node %s %j runs the command that took its place', (script, words, received) => {
  mkdirSync(folder.at('elsewhere'))
  const options = { cwd: folder.at('elsewhere'), encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [folder.at(script), ...words], options)
  expect({ status, stdout, stderr }).toEqual({
    status: 4,
    stdout: `${JSON.stringify(received)}\n`,
    stderr: '',
  })
})
