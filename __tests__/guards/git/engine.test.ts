import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createSecretScanner } from '../../../guards/git/engine.js'
import type { SecretRule } from '../../../guards/git/rule.js'
import { SECRET_RULES } from '../../../guards/git/rules/index.js'
import { documentOf, exampleRandom } from './scanning.js'

const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 200)
const scanner = createSecretScanner(SECRET_RULES)

function npmToken(seed: number): string {
  const rule = SECRET_RULES.find(({ id }) => id === 'npm-access-token')
  const found = rule === undefined ? [] : scanner.scan(documentOf(rule.example(exampleRandom(seed))))
  return found[0]?.secret ?? 'no npm rule'
}

const TOKEN = npmToken(1)

function escapeAll(text: string, encode: (code: string) => string): string {
  return [...text].map((letter) => encode(letter.charCodeAt(0).toString(16).padStart(2, '0'))).join('')
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('what is hidden in an encoding is found, and neither it nor its encoding is shown', () => {
  const plain = `registry token: ${TOKEN} until May`
  it.each([
    { name: 'base64', hidden: base64(plain) },
    { name: 'base64 for URLs', hidden: Buffer.from(plain).toString('base64url') },
    { name: 'base64 behind a path', hidden: `data/${base64(plain)}` },
    { name: 'base64 in base64', hidden: base64(`value: ${base64(plain)} and more of it`) },
    { name: 'base64 of UTF-16', hidden: Buffer.from(plain, 'utf16le').toString('base64') },
    { name: 'hex', hidden: Buffer.from(plain).toString('hex') },
    { name: 'percent escapes', hidden: escapeAll(TOKEN, (code) => `%${code}`) },
    { name: 'unicode escapes', hidden: escapeAll(TOKEN, (code) => `\\u00${code}`) },
    { name: 'byte escapes', hidden: escapeAll(TOKEN, (code) => `\\x${code}`) },
    {
      name: 'JSON whose slashes are escaped',
      hidden: `{"url": "postgresql:\\/\\/robot:${TOKEN}@db.one.io\\/one"}`,
    },
    { name: 'JSON in JSON', hidden: JSON.stringify(JSON.stringify({ a: `x\n${TOKEN}\n` })) },
  ])('$name', ({ hidden }) => {
    const text = `first\n  value = ${hidden} # note\nlast\n`
    const found = scanner.scan(documentOf(text))
    expect(found.map(({ secret, line }) => ({ secret, line }))).toEqual([{ secret: TOKEN, line: 2 }])
    expect(found[0]?.excerptMasked).toContain('****')
    expect(found[0]?.excerptMasked).not.toContain(hidden.slice(-30))
    expect(found[0]?.excerptMasked).not.toContain(TOKEN)
  })

  it('wrapped base64, over the lines', () => {
    const long = base64(`${'some words before it. '.repeat(6)}${TOKEN}${' some words behind'.repeat(6)}`)
    const wrapped = long.replace(/.{76}/g, '$&\n    ')
    expect(scanner.scan(documentOf(`data: |\n    ${wrapped}\n`)).map(({ secret }) => secret)).toEqual([TOKEN])
  })

  it('UTF-16', () => {
    const bytes = Buffer.from(`\ufefffirst\r\ntoken: ${TOKEN}\r\n`, 'utf16le')
    expect(
      scanner.scan(documentOf(bytes)).map(({ secret, line, column }) => ({ secret, line, column })),
    ).toEqual([{ secret: TOKEN, line: 2, column: 8 }])
  })
})

describe('a value behind a name that says secret is found, whatever stands between them', () => {
  const value = 'q7Xc2Vb9Lm4Zt8Rw1Ks6'
  it.each([
    `API_KEY=${value}`,
    `API_KEY ?= ${value}`,
    `API_KEY ::= "${value}"`,
    `export API_KEY="${value}" # note`,
    `apiKey: ${value}`,
    `{ "apiKey": "${value}" }`,
    `'api_key' => '${value}',`,
    `$apiKey .= '${value}';`,
    `const apiKey: string = '${value}'`,
    `let api_key: &str = "${value}";`,
    `var apiKey string = "${value}"`,
    `apiKey := \`${value}\``,
    `System.setProperty("api_key", "${value}");`,
    `<apiKey>${value}</apiKey>`,
    `<apiKey>\n    ${value}\n</apiKey>`,
    `<add key="apiKey" value="${value}" />`,
    `app.api-key=${value}`,
    `auth: { user: 'robot', pass: '${value}' }`,
    `DB_PASS=${value}`,
  ])('%j', (line) => {
    const found = scanner.scan(documentOf(`first\n${line}\nlast\n`, 'src/settings.txt'))
    expect(found.map(({ secret }) => secret)).toEqual([value])
    expect(found[0]?.excerptMasked).not.toContain(value)
  })

  it.each([
    'token = response.headers.token2',
    'credentials = google.oauth2.id_token.fetch_v2',
    'const token = await nextToken2(request)',
    'compass: "N42E17S88W03"',
    `sha256 = ${'0f1e2d3c4b5a6978'.repeat(4)}`,
    'token: 123e4567-e89b-42d3-a456-426614174000',
  ])('and what is no secret is not: %j', (line) => {
    expect(scanner.scan(documentOf(line, 'src/settings.txt'))).toEqual([])
  })
})

describe('excerpts', () => {
  it('mask every secret of the line', () => {
    const other = npmToken(2)
    const found = scanner.scan(documentOf(`a=${TOKEN} b=${other} c=${TOKEN}`))
    expect(found).toHaveLength(3)
    for (const { excerptMasked } of found) {
      expect(excerptMasked).toContain('=npm_****')
      expect(excerptMasked).not.toContain(TOKEN.slice(8))
      expect(excerptMasked).not.toContain(other.slice(8))
    }
  })

  it('are cut round the secret where a line is long', () => {
    const [found] = scanner.scan(documentOf(`${'word '.repeat(5_000)}${TOKEN}${' word'.repeat(5_000)}`))
    expect(found?.excerptMasked.length).toBeLessThan(250)
    expect(found?.excerptMasked).toMatch(/^….*npm_\*\*\*\*.*…$/)
  })
})

describe('overlaps', () => {
  const rule = (facts: Partial<SecretRule>): SecretRule => ({
    id: 'a-rule',
    title: 'A rule',
    source: 'none',
    keywords: ['abc'],
    pattern: /abc[0-9a-f]+/,
    proof: 'none',
    minEntropy: null,
    confidence: 'medium',
    paths: null,
    remedy: null,
    example: () => '',
    counterExamples: () => [],
    ...facts,
  })
  const text = 'abc7f3e9b1d5 '

  it.each([
    {
      name: 'the surer rule',
      rules: [rule({ id: 'low', confidence: 'medium' }), rule({ id: 'wins', confidence: 'high' })],
    },
    {
      name: 'the longer secret',
      rules: [rule({ id: 'short', pattern: /abc[0-9a-f]{4}/ }), rule({ id: 'wins' })],
    },
    { name: 'the earlier rule', rules: [rule({ id: 'wins' }), rule({ id: 'later' })] },
  ])('keep $name', ({ rules }) => {
    expect(
      createSecretScanner(rules)
        .scan(documentOf(text))
        .map((found) => found.rule.id),
    ).toEqual(['wins'])
  })
})

describe('work is linear in the text, whatever it holds', () => {
  const keywords = SECRET_RULES.flatMap((rule) => rule.keywords).join('')
  let nested = 'deep '.repeat(8)
  for (let depth = 0; depth < 8; depth++) nested = base64(nested)
  it.each([
    { name: 'one long line of keywords', piece: keywords },
    { name: 'a keyword and nothing else', piece: 'sk-' },
    { name: 'assignments', piece: 'api_key="' },
    { name: 'armour without end', piece: '-----BEGIN RSA PRIVATE KEY-----\\n' },
    { name: 'deeply nested base64', piece: `${nested} ` },
    { name: 'escapes', piece: '\\u0041\\x42%43' },
    { name: 'a run of token characters', piece: 'eyJhbGciOiJI' },
    { name: 'addresses', piece: 'https://a:b' },
  ])('$name', ({ piece }) => {
    const units = (bytes: number): number => {
      const own = createSecretScanner(SECRET_RULES)
      own.scan(documentOf(piece.repeat(Math.ceil(bytes / piece.length))))
      const work = own.work()
      return work.automatonBytes + work.windowBytes + work.decodedBytes + work.matches
    }
    const small = units(24_000)
    const large = units(96_000)
    expect(large).toBeLessThan(small * 4.6)
    expect(large).toBeLessThan(96_000 * (SECRET_RULES.length + 10))
  })
})

it('never throws, and never shows what it found, on any text', () => {
  const random = exampleRandom(11)
  const pieces = SECRET_RULES.map((rule) => rule.example(random))
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...pieces),
    fc.constantFrom(...pieces).map(base64),
    fc.constantFrom(...pieces).map((text) => JSON.stringify(text)),
    fc.constantFrom('\n', '"', '\\', '%', '=', '\u0000', '-----END ', '{{', 'eyJ'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (parts) => {
      for (const found of scanner.scan(documentOf(parts.join('')))) {
        expect(found.excerptMasked).not.toContain(found.secret)
        expect(found.why.join(' ')).not.toContain(found.secret)
        expect(found.end).toBeGreaterThan(found.start)
      }
    }),
    { numRuns: FUZZ_RUNS },
  )
})
