// How the schema guard judges the official JSON Schema Test Suite: passed and failed per version, with what is wrong.
// Usage: SUITE=FOLDER node bench/schema-suite.mjs [--list]
// FOLDER holds tests/ and remotes/ of https://github.com/json-schema-org/JSON-Schema-Test-Suite; the source archive of
// the Python package `jsonschema` has them in its folder json/. Needs a built dist/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const cli = process.env.PLUMBLINE_CLI ?? path.join(root, 'dist', 'cli', 'index.js')
const suite = process.env.SUITE
const isListing = process.argv.includes('--list')
if (suite === undefined) throw new Error('name the folder of the test suite in SUITE')

const VERSIONS = {
  draft4: 'http://json-schema.org/draft-04/schema#',
  draft6: 'http://json-schema.org/draft-06/schema#',
  draft7: 'http://json-schema.org/draft-07/schema#',
  'draft2019-09': 'https://json-schema.org/draft/2019-09/schema',
  'draft2020-12': 'https://json-schema.org/draft/2020-12/schema',
}
/** Where the suite says that its remote schemas stand. */
const REMOTE = 'http://localhost:1234/'

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const withVersion = (schema, version) =>
  isObject(schema) && schema.$schema === undefined ? { $schema: version, ...schema } : schema
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()

/** Remote schemas become files of the repository that say by `$id` where they stand: nothing is fetched. */
function writeRemotes(folder, draft) {
  const idOf = draft === 'draft4' ? 'id' : '$id'
  for (const name of filesOf(path.join(suite, 'remotes'))) {
    const version = /^(draft[\d-]+|draft-next|v1)\//.exec(name)?.[1]
    if (version !== undefined && version !== draft) continue
    const schema = JSON.parse(readFileSync(path.join(suite, 'remotes', name), 'utf8'))
    if (!isObject(schema)) continue
    const named = { [idOf]: `${REMOTE}${name}`, ...withVersion(schema, VERSIONS[draft]) }
    const file = path.join(folder, 'schemas', 'remotes', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(named))
  }
}

/** Writes a repository of all groups of a version; returns what is expected of each file of data. */
function writeGroups(folder, draft) {
  const expected = new Map()
  const mapped = []
  const base = path.join(suite, 'tests', draft)
  for (const name of filesOf(base)) {
    for (const [index, group] of JSON.parse(readFileSync(path.join(base, name), 'utf8')).entries()) {
      const key = `${name.replace(/\.json$/, '').replaceAll('/', '_')}-${index}`
      const schema = `schemas/${key}.json`
      writeFileSync(path.join(folder, schema), JSON.stringify(withVersion(group.schema, VERSIONS[draft])))
      mapped.push({ data: `cases/${key}/*.json`, schema })
      mkdirSync(path.join(folder, 'cases', key))
      for (const [number, test] of group.tests.entries()) {
        const file = `cases/${key}/${number}.json`
        writeFileSync(path.join(folder, file), JSON.stringify(test.data))
        expected.set(file, { ...test, group: `${name}: ${group.description}`, schema, name })
      }
    }
  }
  writeFileSync(
    path.join(folder, 'plumbline.json'),
    JSON.stringify({ guards: { schema: { files: mapped } } }),
  )
  return expected
}

function judge(folder) {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'schema', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 3 && status !== 0) throw new Error(`ended with ${status}: ${stderr}`)
  const { guards } = JSON.parse(readFileSync(path.join(folder, 'reports', 'guards.json'), 'utf8'))
  const errors = new Map()
  const told = new Map()
  for (const { path: file, severity, message } of guards[0].findings) {
    const kind = severity === 'error' ? errors : told
    kind.set(file, [...(kind.get(file) ?? []), message])
  }
  return { errors, told }
}

console.log(`Node ${process.version}`)
console.log('version        required          optional          formats           failed without a word')
for (const draft of Object.keys(VERSIONS)) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plumbline-suite-'))
  for (const name of ['schemas', 'cases']) mkdirSync(path.join(folder, name))
  writeRemotes(folder, draft)
  const expected = writeGroups(folder, draft)
  const { errors, told } = judge(folder)
  const counts = { required: [0, 0], optional: [0, 0], format: [0, 0] }
  const failures = []
  for (const [file, test] of expected) {
    const kind = test.name.startsWith('optional/format/')
      ? 'format'
      : test.name.startsWith('optional/')
        ? 'optional'
        : 'required'
    // A schema that is refused passes nothing, and says why.
    const refused = errors.get(test.schema)
    const accepts = refused === undefined && !errors.has(file)
    if (accepts === test.valid && refused === undefined) counts[kind][0]++
    else {
      counts[kind][1]++
      const why = refused ?? told.get(test.schema)
      failures.push({ kind, accepts, why, what: `${test.group} / ${test.description}` })
    }
  }
  const cell = ([passed, failed]) => `${passed} ok, ${failed} not`.padEnd(18)
  const silent = failures.filter(({ why }) => why === undefined)
  console.log(
    `${draft.padEnd(15)}${cell(counts.required)}${cell(counts.optional)}${cell(counts.format)}${silent.length}`,
  )
  if (isListing) {
    for (const { kind, accepts, why, what } of failures) {
      console.log(
        `  ${kind} ${accepts ? 'accepts' : 'refuses'} ${what}${why === undefined ? '' : ` | ${why[0]}`}`,
      )
    }
  }
  rmSync(folder, { recursive: true, force: true })
}
