// `npm test`: everything that must hold before a change lands, each check by name, then one line of totals.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const bin = (file) => path.join(root, 'node_modules', file)
const CHECKS = [
  ['types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['types of the HTML report', [bin('typescript/bin/tsc'), '-p', 'src/report-app/tsconfig.json']],
  ['lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  [
    'arrows between rooms',
    [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'guards',
    ],
  ],
  ['generated code', ['scripts/check-generated.mjs']],
  ['README tables', ['scripts/readme-tables.mjs', '--check']],
  ['dist', ['scripts/check-dist.mjs']],
]

let passed = 0
let failed = 0
for (const [name, args] of CHECKS) {
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status === 0) passed++
  else failed++
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-jest-'))
const resultFile = path.join(folder, 'result.json')
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  bin('jest/bin/jest.js'),
  '--ci',
  '--json',
  `--outputFile=${resultFile}`,
]
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})
let skipped = 0
try {
  const result = JSON.parse(readFileSync(resultFile, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites
  skipped = result.numPendingTests + result.numTodoTests
  if (result.numPassedTests === 0) failed++
} catch {
  console.error('the test runner ended without a result')
  failed++
}
if (status !== 0 && failed === 0) failed++
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed === 0 ? 0 : 1
