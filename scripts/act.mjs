// Runs the action by nektos/act on this machine, without containers, over the sample data, and says which artifacts have
// arrived at act's own artifact server.
// Usage: GOBIN=/tmp/bin go install github.com/nektos/act@latest && npm run build && node scripts/act.mjs /tmp/bin/act
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const act = process.argv[2] ?? 'act'
const LIMIT_MS = 120_000
const ACTION = [
  'action.yml',
  'dist',
  'plumbline.yml',
  'examples/qa',
  'schema',
  'guards/regression/frozen.jsonl',
]
const home = mkdtempSync(path.join(os.tmpdir(), 'plumbline-act-'))
const repository = path.join(home, 'repository')
const artifacts = path.join(home, 'artifacts')

/** act takes `actions/checkout` for a copy of the folder, so nothing is fetched. */
const WORKFLOW = `name: quality
on: push
permissions: { contents: read }
jobs:
  quality:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: plumbline
        uses: ./
        with: { offline: true, export: "csv,json,junit,badge" }
      - run: test "\${{ steps.plumbline.outputs.result }}" = PASS
`

/**
 * Between the official client and act's artifact server, which disagree in two points: the server refuses the field
 * \`mime_type\`, and the \`=\` at the end of its signatures is not escaped, so that the storage client loses it.
 */
function startMediator(target) {
  const server = http.createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const isCreate = request.url.endsWith('/CreateArtifact')
      const body = isCreate ? withoutMimeType(Buffer.concat(chunks)) : Buffer.concat(chunks)
      const headers = { ...request.headers, 'content-length': body.length }
      const onward = http.request(
        new URL(request.url, target),
        { method: request.method, headers },
        (answer) => {
          const parts = []
          answer.on('data', (part) => parts.push(part))
          answer.on('end', () => {
            const text = Buffer.concat(parts)
            const told = isCreate ? Buffer.from(text.toString().replace(/(sig=[\w-]+)=(?=&)/, '$1%3D')) : text
            response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': told.length })
            response.end(told)
          })
        },
      )
      onward.on('error', () => response.writeHead(502).end())
      onward.end(body)
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function withoutMimeType(body) {
  const { mime_type: _refused, ...rest } = JSON.parse(body.toString())
  return Buffer.from(JSON.stringify(rest))
}

function git(...args) {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const { status, stdout, stderr } = spawnSync('git', [...author, ...args], {
    cwd: repository,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function commit(message) {
  git('add', '-A')
  git('commit', '-q', '-m', message)
  return git('rev-parse', 'HEAD')
}

/** A port that is free now; act wants to be told one. */
async function freePort() {
  const server = http.createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** @param servicesUrl what act tells the action of its services, in place of its own server */
function runAct(port, event, servicesUrl) {
  const words = ['push', '-P', 'ubuntu-latest=-self-hosted', '-e', event]
  const store = ['--artifact-server-path', artifacts, '--artifact-server-addr', '127.0.0.1']
  const child = spawn(act, [...words, ...store, '--artifact-server-port', String(port)], {
    cwd: repository,
    env: { ...process.env, HOME: home, ACTIONS_RUNTIME_URL: servicesUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LIMIT_MS,
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
}

const port = await freePort()
const mediator = await startMediator(`http://127.0.0.1:${port}`)
try {
  for (const name of ACTION) cpSync(path.join(root, name), path.join(repository, name), { recursive: true })
  mkdirSync(path.join(repository, '.github', 'workflows'), { recursive: true })
  writeFileSync(path.join(repository, '.github', 'workflows', 'quality.yml'), WORKFLOW)
  writeFileSync(path.join(repository, '.gitignore'), 'reports/\nRUN_LOGS/\n.env\n')
  git('init', '-q', '-b', 'main')
  const before = commit('the rules')
  writeFileSync(path.join(repository, 'NOTES.md'), 'A change.\n')
  const after = commit('a change')
  git('remote', 'add', 'origin', 'https://github.com/acme/qa.git')
  const event = path.join(home, 'event.json')
  const fullName = { full_name: 'acme/qa', default_branch: 'main' }
  writeFileSync(event, JSON.stringify({ before, after, ref: 'refs/heads/main', repository: fullName }))
  mkdirSync(path.join(home, '.config', 'act'), { recursive: true })
  writeFileSync(path.join(home, '.config', 'act', 'actrc'), '')
  const status = await runAct(port, event, `http://127.0.0.1:${mediator.address().port}/`)
  mkdirSync(artifacts, { recursive: true })
  const arrived = readdirSync(artifacts, { recursive: true })
    .filter((name) => name.endsWith('.zip'))
    .map((name) => `${path.basename(name)}  ${statSync(path.join(artifacts, name)).size} bytes`)
  console.log(`act ended with ${status}; ${arrived.length} artifacts have arrived:\n${arrived.join('\n')}`)
  process.exitCode = status === 0 && arrived.length === 3 ? 0 : 1
} finally {
  mediator.closeAllConnections()
  mediator.close()
  rmSync(home, { recursive: true, force: true })
}
