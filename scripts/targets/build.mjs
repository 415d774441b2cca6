// Target `build`: is dist/ whole, and does it start? --rebuild also builds the sources anew and compares.
// Every check is a case. Needs nothing installed, except for --rebuild.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { reportCases } from './report-cases.mjs'

const root = process.cwd()
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const cases = []

function check(name, problem) {
  cases.push(problem === undefined)
  if (problem !== undefined) console.error(`${name}: ${problem}`)
}

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

/** The files that package.json and action.yml promise to the outside. */
function promisedFiles() {
  const action = path.join(root, 'action.yml')
  const runs = existsSync(action) ? readFileSync(action, 'utf8') : ''
  const steps = [...runs.matchAll(/^\s+(?:main|post|pre):\s*['"]?([^'"\s#]+)/gm)].map((match) => match[1])
  return [...Object.values(manifest.bin), ...steps]
}

function filesOf(directory) {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true })
    .map(String)
    .filter((name) => statSync(path.join(directory, name)).isFile())
    .sort()
}

/** Parses every file in one child: a process a file would take seconds. Nothing of them runs. */
const PARSE = `
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
const problems = {}
for (const file of process.argv.slice(1)) {
  try {
    const text = readFileSync(file, 'utf8')
    if (file.endsWith('.cjs')) vm.compileFunction(text)
    else new vm.SourceTextModule(text)
  } catch (error) { problems[file] = error.message }
}
console.log(JSON.stringify(problems))`

function checkSyntax(names) {
  const files = names.map((name) => path.join('dist', name))
  const flags = ['--experimental-vm-modules', '--no-warnings', '--input-type=module']
  const { stdout, stderr } = node(...flags, '-e', PARSE, '--', ...files)
  if (stdout === '') return check('dist', `could not be parsed: ${stderr.trim().split('\n').pop()}`)
  const problems = JSON.parse(stdout)
  for (const file of files) check(file, problems[file] && `does not parse: ${problems[file]}`)
}

function checkWhole() {
  for (const file of promisedFiles()) {
    const found = existsSync(path.join(root, file)) && statSync(path.join(root, file)).size > 0
    check(file, found ? undefined : 'missing or empty, although package.json or action.yml names it')
  }
  checkSyntax(filesOf(path.join(root, 'dist')).filter((name) => /\.[cm]?js$/.test(name)))
  const { stdout } = node(manifest.bin.plumbline, '--version')
  const said = stdout.trim()
  check(
    '--version',
    said === manifest.version ? undefined : `says "${said}", package.json ${manifest.version}`,
  )
}

/** Builds beside dist/, never over it: a command that is running must not lose the files that it has yet to load. */
function checkCurrent() {
  if (!existsSync(path.join(root, 'node_modules'))) {
    console.error('the sources cannot be built without node_modules; run `npm ci`')
    process.exit(2)
  }
  const { status, stdout, stderr } = node('scripts/check-dist.mjs')
  console.log(`${stdout}${stderr}`.trim())
  check('the sources', status === 0 ? undefined : 'could not be built, or give another dist/')
}

checkWhole()
if (process.argv.includes('--rebuild')) checkCurrent()
const passed = cases.filter(Boolean).length
console.log(`${passed} of ${cases.length} checks passed`)
reportCases({ casesTotal: cases.length, casesPassed: passed })
process.exitCode = passed === cases.length ? 0 : 1
