// `kill -9` at random moments of a run, then resume: does it leave what an undisturbed run leaves, and what was paid
// twice? Usage: node bench/kill.mjs [kills] [cases] [seed]
import { createServer } from 'node:http'
import { createScene, leftBy, random, records } from './kill-and-resume.mjs'

const kills = Number(process.argv[2] ?? 50)
const cases = Number(process.argv[3] ?? 500)
const seed = Number(process.argv[4] ?? 20261125)
const CONCURRENCY = 8
const LATENCY_MS = 12

/** A Messages API that counts how often each case was answered, and so paid for. */
async function startApi() {
  const answered = new Map()
  const server = createServer((request, response) => {
    if (request.method === 'HEAD') {
      response.writeHead(404).end()
      return
    }
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      const question = /<question>\n(.*)\n<\/question>/.exec(JSON.parse(text).messages[0].content)?.[1] ?? ''
      setTimeout(() => {
        answered.set(question, (answered.get(question) ?? 0) + 1)
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(reply(question))
      }, LATENCY_MS)
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, answered, close: () => server.close() }
}

/** Grade and usage hang on the question alone, so that every run of it costs the same. */
function reply(question) {
  const size = [...question].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0)
  const grade = {
    score: 0.7 + (size % 30) / 100,
    supported: true,
    unsupported_claims: [],
    reason: 'it is there',
  }
  return JSON.stringify({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-haiku-4-5-20251001',
    content: [{ type: 'text', text: JSON.stringify(grade) }],
    stop_reason: 'end_turn',
    usage: { input_tokens: 300 + (size % 100), output_tokens: 30 + (size % 20) },
  })
}

/** Of an online run, what no clock of ours has a part in: measured latencies differ between any two runs. */
function comparable(files, mode) {
  if (mode === 'offline') return JSON.stringify(files)
  const { cases, passRate, meanScore, costUsd, verdict, comparabilityKey, ...report } = JSON.parse(
    files['session_report.json'],
  )
  const metrics = report.metrics
    .filter(({ id }) => !id.startsWith('latency'))
    .map(({ id, value, n, state }) => ({ id, value, n, state }))
  const lines = files['baseline_report.jsonl']
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), latency_ms: 0 }))
  const { result } = verdict
  return JSON.stringify({ cases, passRate, meanScore, costUsd, result, comparabilityKey, metrics, lines })
}

async function killMany(mode) {
  const api = mode === 'online' ? await startApi() : undefined
  const scene = () => {
    const made = createScene({
      data: records(cases),
      flags: mode === 'online' ? ['--budget', '20'] : ['--offline'],
      env: api === undefined ? {} : { ANTHROPIC_BASE_URL: api.url, ANTHROPIC_API_KEY: 'k'.repeat(40) },
    })
    return made
  }
  const undisturbed = scene()
  const { ms, code } = await undisturbed.start()
  if (code !== 0) throw new Error(`the undisturbed run ended with ${code}`)
  const expected = comparable(leftBy(undisturbed.folder), mode)
  const costUsd = JSON.parse(leftBy(undisturbed.folder)['session_report.json']).costUsd
  undisturbed.remove()
  const next = random(seed)
  const rows = []
  for (let kill = 0; kill < kills; kill++) {
    api?.answered.clear()
    const killed = scene()
    await killed.start(next() * ms)
    const kept = killed.finished().length
    const ended = await killed.resume()
    const isEqual = ended.code === 0 && comparable(leftBy(killed.folder), mode) === expected
    const twice = [...(api?.answered.values() ?? [])].reduce((sum, times) => sum + times - 1, 0)
    rows.push({ kept, isEqual, twice })
    killed.remove()
  }
  api?.close()
  return { mode, ms, costUsd, rows }
}

console.log(`node ${process.versions.node}, ${kills} kills of a run of ${cases} cases, seed ${seed}`)
console.log(
  'mode      undisturbed   cost      equal after resume   kept at the kill     paid twice (in flight at most)',
)
for (const mode of ['offline', 'online']) {
  const { ms, costUsd, rows } = await killMany(mode)
  const kept = rows.map((row) => row.kept).sort((a, b) => a - b)
  const twice = Math.max(...rows.map((row) => row.twice))
  const equal = rows.filter((row) => row.isEqual).length
  console.log(
    `${mode.padEnd(8)}  ${(ms / 1000).toFixed(1).padStart(8)} s   $${costUsd.toFixed(4)}   ${String(equal).padStart(4)} of ${kills}           ${kept[0]} to ${kept.at(-1)}, median ${kept[Math.floor(kept.length / 2)]}     ${mode === 'online' ? `${twice} (${CONCURRENCY})` : 'nothing is paid'}`,
  )
  if (equal !== kills || twice > CONCURRENCY) process.exitCode = 1
}
