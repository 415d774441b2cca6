// Builds dist/: tsc compiles to build/, ncc bundles that JavaScript, once an entry. Unminified, no source maps.
// Usage: node scripts/build.mjs [outDir]
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildReportPage } from './report-page.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const outDir = path.resolve(root, process.argv[2] ?? 'dist')
const buildDir = path.join(root, 'build')
const ENTRIES = ['cli', 'action', 'post', 'client']

function run(command, args) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', command), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

function bundle(compiled, target) {
  const ncc = path.join(root, 'node_modules', '@vercel/ncc/dist/ncc/cli.js')
  const args = [ncc, 'build', compiled, '-o', target, '--license', 'licenses.txt', '--no-cache', '-q']
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('close', resolve)
  })
}

rmSync(buildDir, { recursive: true, force: true })
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json'])
// Only now: a source that does not compile leaves the last good build in place.
rmSync(outDir, { recursive: true, force: true })
// tsc leaves CommonJS validators where they are.
const generated = 'src/core/generated'
for (const name of readdirSync(path.join(root, generated)).filter((file) => file.endsWith('.cjs'))) {
  cpSync(path.join(root, generated, name), path.join(buildDir, generated, name))
}
const bundles = ENTRIES.map((entry) => bundle(`build/src/${entry}.js`, path.join(outDir, entry)))
if ((await Promise.all(bundles)).some((status) => status !== 0)) process.exit(1)
chmodSync(path.join(outDir, 'cli', 'index.js'), 0o755)

// Its types stand alone: nothing of the source is imported by them.
cpSync(path.join(buildDir, 'src', 'client.d.ts'), path.join(outDir, 'client', 'index.d.ts'))

const page = path.join(outDir, 'report-app', 'index.html')
mkdirSync(path.dirname(page), { recursive: true })
writeFileSync(page, await buildReportPage())

// The path that older instructions name; it has been `report baseline` ever since there is one command line.
const shim = path.join(outDir, 'scripts', 'metrics', 'baseline_report_generator.js')
mkdirSync(path.dirname(shim), { recursive: true })
writeFileSync(shim, "process.argv.splice(2, 0, 'report', 'baseline')\nawait import('../../cli/index.js')\n")

for (const file of readdirSync(outDir, { recursive: true })) {
  const full = path.join(outDir, file)
  if (/\.(js|cjs|mjs|html)$/.test(file) && readFileSync(full, 'utf8').includes(root)) {
    console.error(`${file} holds a path of this machine; the build would differ elsewhere`)
    process.exit(1)
  }
}
