// Texts that are made to be slow for a secret scanner, at three sizes each: seconds a megabyte must not grow.
// Usage: npm run build && node bench/pathological.mjs [megabytes of the smallest]
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const load = (file) => import(pathToFileURL(path.join(root, 'build', file)).href)
const { createSecretScanner } = await load('guards/git/engine.js')
const { SECRET_RULES } = await load('guards/git/rules/index.js')
const smallest = Number(process.argv[2] ?? 0.25)

const keywords = [...new Set(SECRET_RULES.flatMap((rule) => rule.keywords))]
const fill = (piece, bytes) => Buffer.from(piece.repeat(Math.ceil(bytes / piece.length))).subarray(0, bytes)
const nested = (depth, bytes) => {
  let text = fill('password = "correct horse battery staple" ', Math.ceil(bytes * 0.75 ** depth))
  for (let level = 0; level < depth; level++) text = Buffer.from(text.toString('base64'))
  return text.subarray(0, bytes)
}

/** What a backtracking pattern fears most: a long run that almost matches, behind a keyword of each kind. */
const TEXTS = {
  'one line of one letter': (bytes) => fill('a', bytes),
  'one line of JSON': (bytes) => fill('{"key":"value","n":12345,"list":[1,2,3]},', bytes),
  'all keywords, spaces between': (bytes) => fill(`${keywords.join(' ')} `, bytes),
  'all keywords, nothing between': (bytes) => fill(keywords.join(''), bytes),
  'all keywords as names of values': (bytes) =>
    fill(keywords.map((word) => `${word}_key = "a1b2c3d4e5f6g7h8" `).join('\n'), bytes),
  '28 letters and a full stop behind each keyword': (bytes) =>
    fill(keywords.map((word) => `${word}${'a'.repeat(28)}! `).join(''), bytes),
  'names without values': (bytes) => fill('api_key = secret_token = password: ', bytes),
  'quotes that never close': (bytes) => fill('password = "', bytes),
  'heads of private keys without ends': (bytes) =>
    fill(`${['-----BEGIN', 'RSA PRIVATE', 'KEY-----'].join(' ')}\n`, bytes),
  'heads of tokens': (bytes) => fill('eyJhbGciOi.eyJ.sk-ant-api03-ghp_AKIA', bytes),
  'addresses that never end': (bytes) => fill('https://user:', bytes),
  'base64 in base64 in base64': (bytes) => nested(3, bytes),
  'base64 ten deep': (bytes) => nested(10, bytes),
  'percent signs, escaped again': (bytes) => fill('%25%32%35%25', bytes),
  'unicode escapes': (bytes) => fill('\\u0070\\u0061\\u0073\\u0073\\u0077\\u006f\\u0072\\u0064=', bytes),
  backslashes: (bytes) => fill('\\', bytes),
  hexadecimal: (bytes) => fill('70617373776f7264', bytes),
}

function secondsOf(bytes) {
  const scanner = createSecretScanner(SECRET_RULES)
  const before = process.cpuUsage()
  scanner.scan({ path: 'a.txt', bytes, firstLine: 1, commit: null, authorDate: null })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const sizes = [smallest, smallest * 2, smallest * 4]
// The compiler's warm-up is nobody's fault but the first text's.
for (const make of Object.values(TEXTS)) secondsOf(make(50_000))
console.log(
  `| text | ${sizes.map((size) => `${size} MB`).join(' | ')} | s/MB, largest | largest / smallest a MB |`,
)
console.log(`| --- | ${sizes.map(() => '---:').join(' | ')} | ---: | ---: |`)
for (const [name, make] of Object.entries(TEXTS)) {
  const times = sizes.map((size) => secondsOf(make(Math.round(size * 1e6))))
  const perMb = times.map((time, index) => time / (sizes[index] ?? 1))
  const growth = (perMb[2] ?? 0) / Math.max(perMb[0] ?? 0, 0.004 / smallest)
  console.log(
    `| ${name} | ${times.map((time) => time.toFixed(3)).join(' | ')} | ${(perMb[2] ?? 0).toFixed(3)} | ${growth.toFixed(2)} |`,
  )
}

// The same, rule by rule: its keyword before runs that are as long as a window gets, of each kind of letter.
const RUNS = { a: 'a', A1: 'A1', hex: '0f', digits: '7', 'a-': 'a-', 'a.': 'a.', 'a:': 'a:', 'a/': 'a/' }
const worst = []
for (const rule of SECRET_RULES) {
  const scanner = createSecretScanner([rule])
  for (const [kind, piece] of Object.entries(RUNS)) {
    const bytes = Buffer.from(
      rule.keywords.map((word) => `${word}${piece.repeat(8_000 / piece.length)} `).join(''),
    )
    const document = {
      path: rule.examplePath ?? 'a.txt',
      bytes,
      firstLine: 1,
      commit: null,
      authorDate: null,
    }
    scanner.scan(document)
    const before = process.cpuUsage()
    scanner.scan(document)
    const { user, system } = process.cpuUsage(before)
    worst.push({ id: rule.id, kind, perMb: (user + system) / bytes.length })
  }
}
worst.sort((a, b) => b.perMb - a.perMb)
console.log('\nslowest rules alone, keyword and 8,000 characters: s/MB')
for (const { id, kind, perMb } of worst.slice(0, 5)) console.log(`  ${perMb.toFixed(3)}  ${id} (${kind})`)
