import { describe, expect, it, test } from '@jest/globals'
import { createRowReader } from '../../../guards/schema/read-json.js'
import { check, hold, messages, places } from './checking.js'

const ANY = { 's.json': {} }
const one = (path: string, content: string | Uint8Array) =>
  check({ ...ANY, [path]: content }, { map: { [path]: 's.json' } })

describe('files that cannot be read', () => {
  test.each<[string, string, string | Uint8Array, string, string]>([
    ['a comma too many', 'a.json', '{\n "a": 1,\n}', 'a.json:2:8', 'trailing comma'],
    ['NaN', 'a.jsonl', '{"a":1}\n{"a":NaN}\n', 'a.jsonl:2:6', 'JSON has no NaN'],
    ['a text that is not closed', 'a.jsonl', '{"a":"x\n', 'a.jsonl:1:', 'end of the line'],
    ['two values in a line', 'a.jsonl', '{} {}\n', 'a.jsonl:1:4', 'end of the line'],
    [
      'bytes that are no UTF-8',
      'a.jsonl',
      Buffer.from([0x7b, 0x7d, 0x0a, 0x22, 0xc3, 0x28, 0x22]),
      'a.jsonl:2:2',
      '0xC3',
    ],
    ['UTF-16', 'a.json', Buffer.from('\ufeff{}', 'utf16le'), 'a.json:1:1', '0xFF'],
    ['an empty document', 'a.json', '', 'a.json:1:1', 'found the end of the file'],
    ['a repeated key', 'a.json', '{"a":1,"b":{},"a":2}', 'a.json:1:15', 'the name "a" again'],
    ['a repeated key of YAML', 'a.yaml', 'a: 1\nb: 2\na: 3\n', 'a.yaml:3:1', 'the key "a" again'],
    [
      'deep nesting',
      'a.json',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'a.json:1:257',
      'nesting deeper than 256',
    ],
    [
      'deep nesting that is not closed',
      'a.jsonl',
      '['.repeat(100_000),
      'a.jsonl:1:257',
      'nesting deeper than 256',
    ],
    [
      'deep nesting in YAML',
      'a.yaml',
      `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      'a.yaml:1:',
      'nesting deeper than 256',
    ],
    ['YAML that is not closed', 'a.yaml', 'a: "x\n', 'a.yaml:', 'invalid YAML'],
    ['an unknown alias', 'a.yaml', 'a: *gone\n', 'a.yaml:1:4', 'invalid YAML'],
  ])('%s', async (_name, path, content, place, message) => {
    const result = await one(path, content)
    expect(result.verdict).toBe('fail')
    expect(places(result)[0]).toContain(place)
    expect(messages(result)[0]).toContain(message)
  })
})

describe('files that are odd and right', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['a byte order mark', 'a.jsonl', '\ufeff{"a":1}\n'],
    ['CRLF and blank lines', 'a.jsonl', '{"a":1}\r\n\r\n  \n{"a":2}\r\n'],
    ['line separators that JSON allows in texts', 'a.jsonl', '{"a":"\u2028"}\n'],
    ['YAML with anchors and merge keys', 'a.yaml', 'x: &x {a: 1}\ny: {<<: *x, b: 2}\nz: [*x, *x]\n'],
    ['several documents', 'a.yaml', 'a: 1\n---\na: 2\n'],
    ['names of the prototype', 'a.json', '{"constructor":1,"toString":2,"__proto__":3}'],
  ])('%s', async (_name, path, content) => {
    expect(messages(await one(path, content))).toEqual([])
  })

  it('sees what merge keys and aliases bring', async () => {
    const schema = { properties: { y: { required: ['a', 'b'], properties: { a: { type: 'string' } } } } }
    const files = { 's.json': schema, 'a.yaml': 'x: &x {a: 1}\ny:\n  <<: *x\n  b: 2\n' }
    const result = await check(files, { map: { 'a.yaml': 's.json' } })
    expect(messages(result)).toEqual(['y.a: expected a text, found the number 1'])
  })

  it('needs names to be there, and not on the prototype', async () => {
    expect((await hold({ required: ['constructor'] }, {})).verdict).toBe('fail')
  })
})

describe('what would take forever', () => {
  it('refuses aliases that multiply', async () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`)
    const result = await one('a.yaml', `a0: &a0 x\n${levels.join('\n')}\n`)
    expect(messages(result)[0]).toContain('aliases stand for more than')
  })

  it('refuses an alias of what holds it', async () => {
    expect((await one('a.yaml', 'a: &a [*a]\n')).verdict).toBe('fail')
  })

  it('searches with patterns that would backtrack', async () => {
    const text = `${'a'.repeat(50_000)}!`
    expect((await hold({ pattern: '^(a+)+$' }, text)).verdict).toBe('fail')
    expect((await hold({ pattern: '(a|a)*!$' }, text)).verdict).toBe('pass')
  })

  it('stops a search with look-ahead, and says so', async () => {
    const result = await hold(
      { items: { pattern: '^(?=(a+)+$)' } },
      Array.from({ length: 5 }, () => `${'a'.repeat(40)}!`),
    )
    expect(result.verdict).toBe('fail')
    expect(messages(result)[0]).toContain('look-around')
  })

  it('compares many items in one pass', async () => {
    const items = Array.from({ length: 60_000 }, (_, id) => ({ id }))
    expect((await hold({ uniqueItems: true }, items)).verdict).toBe('pass')
    expect((await hold({ uniqueItems: true }, [...items, { id: 7 }])).verdict).toBe('fail')
  })

  it('ends with schemas that go round in circles', async () => {
    const result = await hold(
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
      1,
    )
    expect(result.verdict).toBe('fail')
  })
})

describe('patterns mean what they mean in JavaScript', () => {
  const table = [
    ['^\\s$', '\u00a0'],
    ['^\\S$', '\u00a0'],
    ['^.$', '\u2028'],
    ['^[\\s\\d]+$', '1\u3000'],
    ['^\\u00e9|\\u{1F600}$', '\u{1F600}'],
    ['^(?<year>\\d{4})-\\d\\d$', '2026-01'],
    ['^\\p{Script=Hangul}+$', '한국'],
    ['^\\p{Letter}+$', 'été'],
    ['^[^\\x00-\\x7f]$', '\u{1F600}'],
    ['^(?!.*secret).*$', 'a secret'],
    ['^.{1,5000}$', 'x'],
    ['(a)\\1', 'aa'],
    ['^a$', 'a\n'],
    ['^[a-z\\-_]+$', 'a-b'],
    ['\\bword\\b', 'a word here'],
    ['^[\\]\\[]$', '['],
    ['^\\/a\\.b$', '/a.b'],
    ['a||b', ''],
  ] as const
  test.each(table)('%s', async (pattern, text) => {
    const isMatch = new RegExp(pattern, 'u').test(text)
    expect((await hold({ pattern }, text)).verdict).toBe(isMatch ? 'pass' : 'fail')
  })

  it('takes escapes that need none, and has no classes of its own', async () => {
    expect((await hold({ pattern: '^\\_[[:alpha:]]$' }, '_a]')).verdict).toBe('pass')
    expect((await hold({ pattern: '^\\_[[:alpha:]]$' }, '_b')).verdict).toBe('fail')
  })

  it('keeps patterns apart', async () => {
    const schema = {
      patternProperties: { '^(?:a|b)+$': { type: 'string' }, '^(?:c|d)+$': { type: 'number' } },
    }
    expect((await hold(schema, { ab: 'x', cd: 1 })).verdict).toBe('pass')
    expect((await hold(schema, { ab: 'x', cd: 'x' })).verdict).toBe('fail')
  })
})

describe('JSON lines stream', () => {
  it('gives the same rows however they are cut', () => {
    const text = Buffer.from('\ufeff{"a":"é"}\r\n\n[1]\n{"b":')
    const read = (size: number) => {
      const seen: string[] = []
      const reader = createRowReader(1_000, {
        instance: ({ value, locate }) => seen.push(`${JSON.stringify(value)} ${locate(['a'], 'value').line}`),
        fault: ({ line, column, message }) => seen.push(`${line}:${column} ${message}`),
      })
      for (let at = 0; at < text.length; at += size) reader.write(text.subarray(at, at + size))
      reader.end()
      return seen
    }
    const whole = read(text.length)
    expect(whole).toHaveLength(3)
    for (const size of [1, 2, 3, 7]) expect(read(size)).toEqual(whole)
  })

  it('holds no line that is too long', () => {
    const faults: string[] = []
    const reader = createRowReader(100, {
      instance: () => faults.push('a row'),
      fault: ({ line, message }) => faults.push(`${line} ${message}`),
    })
    const piece = Buffer.alloc(64 * 1024, 'x')
    for (let count = 0; count < 1_000; count++) reader.write(piece)
    reader.write(Buffer.from('\n{}\n'))
    reader.end()
    expect(faults).toEqual([
      expect.stringContaining('1 found a line of 65536000 bytes, expected at most 100'),
      'a row',
    ])
  })
})
