// Proves that dist/ is what the source builds to: builds into a temporary folder and compares every byte.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const fresh = mkdtempSync(path.join(os.tmpdir(), 'plumbline-dist-'))
const built = spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs'), fresh], {
  stdio: 'inherit',
})
if (built.status !== 0) process.exit(built.status ?? 1)

const filesOf = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile())
    : []
const names = [...new Set([...filesOf(fresh), ...filesOf(path.join(root, 'dist'))])].sort()
const differing = names.filter((name) => {
  const pair = [path.join(fresh, name), path.join(root, 'dist', name)]
  return !pair.every(existsSync) || !readFileSync(pair[0]).equals(readFileSync(pair[1]))
})
rmSync(fresh, { recursive: true, force: true })
if (names.length === 0) differing.push('(nothing was built)')
if (differing.length > 0) {
  console.error(
    `dist/ is not what the source builds to; run \`npm run build\` and commit it:\n${differing.map((name) => `  dist/${name}`).join('\n')}`,
  )
  process.exit(1)
}
console.log(`dist/ matches the source: ${names.length} files`)
