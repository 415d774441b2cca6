import { describe, expect, it, test } from '@jest/globals'
import { schemaGuard } from '../../../guards/schema/guard.js'
import { ROOT } from '../../factories/guards.js'
import { check, messages, places } from './checking.js'

const CASE = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, kind: { enum: ['factual', 'opinion'] } },
  additionalProperties: false,
}

test('its findings end a run with 3', () => {
  expect(schemaGuard.failureExitCode).toBe(3)
})

describe('what is held against what', () => {
  it('says how to configure it where nothing is', async () => {
    const result = await check({ 'package.json': { name: 'x' } })
    expect(result.verdict).toBe('not_applicable')
    expect(result.notes[0]).toContain('guards.schema.files')
  })

  it('follows the globs of the configuration, also into files that git ignores', async () => {
    const files = { 'case.json': CASE, 'data/a.jsonl': '{"id":"1"}\n', 'data/deep/b.jsonl': '{"id":2}\n' }
    const result = await check(files, { map: { 'data/**/*.jsonl': 'case.json' } })
    expect(places(result)).toEqual(['data/deep/b.jsonl:1:7 schema-violation'])
    expect(result.verdict).toBe('fail')
    expect(result.scanned.files).toBe(3)
  })

  it.each([
    [
      'JSON',
      'data/a.json',
      '{\n  "$schema": "../case.json",\n  "id": 1\n}',
      'data/a.json:2:3',
      'data/a.json:3:9',
    ],
    [
      'a comment of YAML',
      'data/a.yaml',
      '# yaml-language-server: $schema=../case.json\nid: 1\n',
      null,
      'data/a.yaml:2:5',
    ],
    ['a key of YAML', 'data/a.yml', '$schema: ../case.json\nid: 1\n', 'data/a.yml:1:1', 'data/a.yml:2:5'],
  ])('honours the local schema that %s names', async (_name, path, text, own, wrong) => {
    const found = places(await check({ 'case.json': CASE, [path]: text }))
    const expected = [own, wrong]
      .filter((place) => place !== null)
      .map((place) => `${place} schema-violation`)
    expect([...found].sort()).toEqual([...expected].sort())
  })

  it('notes files whose schema is on the network, and asks nobody', async () => {
    const result = await check({ 'a.json': { $schema: 'https://json.schemastore.org/tsconfig' } })
    expect(result.verdict).toBe('not_applicable')
    expect(result.notes[0]).toContain('1 file(s) name a schema on the network')
  })

  it('notes a schema of a package that is not installed', async () => {
    const files = {
      'case.json': CASE,
      'a.json': { id: 'x' },
      'b.json': { $schema: './node_modules/p/s.json' },
    }
    const result = await check(files, { map: { 'a.json': 'case.json' } })
    expect(result.verdict).toBe('pass')
    expect(result.notes).toEqual([
      'b.json was not checked: its schema node_modules/p/s.json is not installed',
    ])
  })

  it.each([
    ['a schema that is not there', './nowhere.json', 'names nowhere.json, and there is no such file'],
    ['a schema outside of the repository', '../../etc/passwd', 'leads out of the repository'],
  ])('finds %s', async (_name, named, message) => {
    const result = await check({ 'a.json': `{\n "$schema": "${named}" }` })
    expect(places(result)).toEqual(['a.json:2:13 schema-missing'])
    expect(messages(result)[0]).toContain(message)
  })

  it('never passes because nothing was there to check', async () => {
    const map = { 'data/*.jsonl': 'case.json', 'data/*.json': 'gone.json' }
    const result = await check({ 'case.json': CASE }, { map })
    expect(result.verdict).toBe('fail')
    expect(messages(result)).toEqual([
      'guards.schema.files[0]: no file matches data/*.jsonl',
      'guards.schema.files[1]: there is no schema gone.json',
    ])
  })

  it('leaves out what the configuration excludes', async () => {
    const files = { 'case.json': CASE, 'old/a.json': { id: 1 }, 'a.json': { id: 'x' } }
    const options = { map: { '**/a.json': 'case.json' }, config: { exclude: ['old'] } }
    expect((await check(files, options)).verdict).toBe('pass')
  })

  it('judges the one file that it is asked about, and no text without a name', async () => {
    const files = { 'case.json': CASE, 'a.jsonl': '{"id":1}', 'b.jsonl': '{"id":2}' }
    const map = { '*.jsonl': 'case.json' }
    const scope = { kind: 'file', path: `${ROOT}/b.jsonl` } as const
    const source = {
      documents: async () => ({
        files: 1,
        bytes: 8,
        commits: 0,
        binaryFiles: 0,
        submodules: 0,
        knownBlobs: 0,
      }),
    }
    expect(places(await check(files, { map, context: { scope, source } }))).toEqual([
      'b.jsonl:1:7 schema-violation',
    ])
    const text = { kind: 'text', name: '-', bytes: new Uint8Array() } as const
    expect((await check(files, { map, context: { scope: text } })).verdict).toBe('not_applicable')
  })

  it('can be given a file and a schema instead of the configuration', async () => {
    const files = { 'case.json': CASE, 'a.jsonl': '{"id":1}', 'b.jsonl': '{"id":2}' }
    const only = { data: `${ROOT}/b.jsonl`, schema: `${ROOT}/case.json` }
    expect(places(await check(files, { map: { 'a.jsonl': 'case.json' }, only }))).toEqual([
      'b.jsonl:1:7 schema-violation',
    ])
  })
})

describe('how much is listed', () => {
  const rows = Array.from({ length: 50 }, (_, index) => `{"id":${index}}`).join('\n')
  const files = { 'case.json': CASE, 'a.jsonl': rows }
  const map = { 'a.jsonl': 'case.json' }

  it('lists the first errors of a file and counts the rest', async () => {
    const result = await check(files, { map, config: { maxErrorsPerFile: 3 } })
    expect(places(result).map((place) => place.split(' ')[0])).toEqual([
      'a.jsonl:1:7',
      'a.jsonl:2:7',
      'a.jsonl:3:7',
    ])
    expect(result.notes).toEqual([
      'a.jsonl: 50 errors in 50 of 50 values, the first 3 are listed; --verbose lists more',
    ])
  })

  it('lists all of them on demand, and what was checked', async () => {
    const result = await check(files, { map, verbose: true, config: { maxErrorsPerFile: 3 } })
    expect(result.findings).toHaveLength(50)
    expect(result.notes).toEqual(['a.jsonl against case.json (2020-12): 50 values, 50 wrong, 50 errors'])
  })
})

describe('a list of records', () => {
  const row = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, parts: { type: 'array', items: { $ref: '#/$defs/part' } } },
    additionalProperties: false,
  }
  const $defs = { part: { type: 'object', properties: { size: { enum: ['s', 'l'] } } } }
  /** Item by item. */
  const list = { title: 'rows', type: 'array', items: row, $defs }
  /** The same, as a whole. */
  const whole = { ...list, minItems: 0 }
  const text = [
    '[',
    '  { "id": 1, "parts": [{ "size": "s" }] },',
    '  { "id": "2", "prats": [],',
    '    "parts": [{ "size": "s" }, { "size": "xl" }] }, {},',
    '  3',
    ']',
  ].join('\n')
  const judged = (schema: object, data: string, maxErrorsPerFile = 20) =>
    check(
      { 'schema.json': schema, 'data.json': data },
      { map: { 'data.json': 'schema.json' }, config: { maxErrorsPerFile } },
    )

  it('is judged item by item, to the same mistakes at the same places', async () => {
    const result = await judged(list, text)

    expect(places(result)).toEqual([
      'data.json:3:11 schema-violation',
      'data.json:3:16 schema-violation',
      'data.json:4:42 schema-violation',
      'data.json:4:53 schema-violation',
      'data.json:5:3 schema-violation',
    ])
    expect(result).toEqual(await judged(whole, text))
    expect(messages(result)).toContain('[1].id: expected a whole number, found the text "2"')
  })

  it('counts all of its mistakes and lists the first', async () => {
    const many = JSON.stringify(Array.from({ length: 50 }, (_, id) => ({ id: id % 2 === 0 ? id : `${id}` })))
    const result = await judged(list, many, 3)

    expect(result.findings).toHaveLength(3)
    expect(result).toEqual(await judged(whole, many, 3))
  })

  it.each([
    ['that is no JSON at its end', '[{ "id": "1" }, { "id": 2 },]'],
    ['that names a member twice', '[{ "id": "1" }, { "id": 2, "id": 3 }]'],
    ['that nests without end', `[{ "id": "1" }, ${'['.repeat(300)}${']'.repeat(300)}]`],
    ['that is none', '{ "id": "1" }'],
    ['without items', '[]'],
  ])('%s is judged as a whole', async (_what, data) => {
    const result = await judged(list, data)

    expect(result).toEqual(await judged(whole, data))
    expect(result.verdict).toBe(data === '[]' ? 'pass' : 'fail')
  })

  it.each([
    ['minItems', { minItems: 3 }],
    ['uniqueItems', { uniqueItems: true }],
    ['prefixItems', { prefixItems: [{ type: 'string' }] }],
    ['contains', { contains: { required: ['other'] } }],
    ['allOf', { allOf: [{ maxItems: 1 }] }],
  ])('is judged as a whole where the schema asks for more than its items: %s', async (_what, more) => {
    expect((await judged({ ...list, ...more }, '[{ "id": 1 }, { "id": 1 }]')).verdict).toBe('fail')
    expect((await judged(list, '[{ "id": 1 }, { "id": 1 }]')).verdict).toBe('pass')
  })
})

describe('allows', () => {
  it('hides what the configuration allows until its day', async () => {
    const files = { 'case.json': CASE, 'a.json': { id: 1 } }
    const allow = (until: string) => [{ rule: 'schema-violation', path: 'a.json', reason: 'old rows', until }]
    const options = { map: { 'a.json': 'case.json' } }
    const open = await check(files, { ...options, config: { allow: allow('2026-12-31') } })
    expect([open.verdict, open.suppressed.length]).toEqual(['pass', 1])
    const expired = await check(files, { ...options, config: { allow: allow('2026-01-01') } })
    expect(expired.verdict).toBe('fail')
  })

  it('honours a comment in YAML', async () => {
    const text = '# plumbline-allow schema-violation -- from the old tool\nid: 1\n'
    const result = await check({ 'case.json': CASE, 'a.yaml': text }, { map: { 'a.yaml': 'case.json' } })
    expect([result.verdict, result.suppressed.length]).toEqual(['pass', 1])
  })
})
