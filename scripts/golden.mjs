// Writes reports/example/: a golden run over examples/qa, with ids, times and durations made equal. Reviewed by people;
// a test holds dist/ against it, and CI never writes it.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { GOLDEN_FILES, goldenArguments, normalizeReport } from './normalize-report.mjs'

if (process.env.CI) {
  console.error('golden files are written by people, not by CI')
  process.exit(1)
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const reports = mkdtempSync(path.join(os.tmpdir(), 'plumbline-golden-'))
const cli = path.join(root, 'dist', 'cli', 'index.js')
const { status } = spawnSync(process.execPath, [cli, ...goldenArguments(reports)], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
for (const name of GOLDEN_FILES) {
  const target = path.join(root, 'reports', 'example', name)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, normalizeReport(name, readFileSync(path.join(reports, name), 'utf8')))
}
rmSync(reports, { recursive: true, force: true })
