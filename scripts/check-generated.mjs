// Proves that src/core/generated/ is what schema/ generates.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const fresh = path.join('build', 'generated-check')
const made = spawnSync(process.execPath, ['scripts/generate.mjs', fresh], { cwd: root, stdio: 'inherit' })
if (made.status !== 0) process.exit(made.status ?? 1)
const committed = path.join(root, 'src', 'core', 'generated')
const names = [...new Set([...readdirSync(path.join(root, fresh)), ...readdirSync(committed)])].sort()
const read = (folder, name) => {
  try {
    return readFileSync(path.join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}
const differing = names.filter((name) => read(path.join(root, fresh), name) !== read(committed, name))
rmSync(path.join(root, fresh), { recursive: true, force: true })
if (differing.length > 0) {
  console.error(`src/core/generated/ is stale; run \`npm run generate\`: ${differing.join(', ')}`)
  process.exit(1)
}
console.log(`src/core/generated/ matches schema/: ${names.length} files`)
