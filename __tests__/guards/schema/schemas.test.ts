import { describe, expect, it, test } from '@jest/globals'
import { CHECKED_FORMATS } from '../../../guards/schema/formats.js'
import { check, DRAFTS, type Files, hold, messages, places } from './checking.js'

describe('versions of JSON Schema', () => {
  const drafts = Object.keys(DRAFTS) as (keyof typeof DRAFTS)[]
  const table: readonly [string, object, unknown, readonly (keyof typeof DRAFTS)[]][] = [
    ['a type', { type: 'string' }, 1, drafts],
    ['an exclusive limit as a flag', { minimum: 1, exclusiveMinimum: true }, 1, ['draft-04']],
    ['a constant', { const: 1 }, 2, drafts.slice(1)],
    ['conditions', JSON.parse('{"if":{},"then":{"type":"string"}}'), 1, drafts.slice(2)],
    [
      'what stands beside a reference',
      { $ref: '#/definitions/a', type: 'string', definitions: { a: {} } },
      1,
      drafts.slice(3),
    ],
    ['keys that nothing evaluates', { unevaluatedProperties: false }, { a: 1 }, drafts.slice(3)],
    ['items by their place', { prefixItems: [{ type: 'string' }] }, [1], ['2020-12']],
  ]
  const cases = table.flatMap(([name, schema, value, refusing]) =>
    drafts
      // A limit as a flag is no valid schema since draft-06.
      .filter((draft) => name !== 'an exclusive limit as a flag' || draft === 'draft-04')
      .map((draft) => [name, draft, schema, value, refusing.includes(draft)] as const),
  )
  test.each(cases)('%s in %s', async (_name, draft, schema, value, isRefused) => {
    const { verdict } = await hold({ $schema: DRAFTS[draft], ...schema }, value)
    // A keyword that came later is told of, and not followed.
    expect(verdict === 'warn' ? 'pass' : verdict).toBe(isRefused ? 'fail' : 'pass')
  })

  it('tells of keywords that came later, where they are keywords', async () => {
    const schema = { $schema: DRAFTS['draft-04'], properties: { const: { const: 1 } } }
    const result = await hold(schema, { const: 2 })
    expect(messages(result)).toEqual(['`const` means nothing in draft-04; it came later'])
  })

  it('takes a schema without a version for the newest one', async () => {
    expect((await hold({ prefixItems: [{ type: 'string' }] }, [1])).verdict).toBe('fail')
  })

  it('does not guess an unknown version', async () => {
    const result = await hold({ $schema: 'https://example.org/own-meta' }, 1)
    expect(places(result)).toEqual(['schema.json:1:12 schema-invalid'])
  })
})

describe('schemas are checked first', () => {
  test.each(Object.entries(DRAFTS))('against the meta-schema of %s', async (_draft, uri) => {
    const files = { 's/a.schema.json': `{\n "$schema": "${uri}",\n "type": "strng" }`, 'a.json': '1' }
    const result = await check(files, { map: { 'a.json': 's/a.schema.json' } })
    expect(places(result)).toEqual(['s/a.schema.json:3:10 schema-invalid'])
    expect(messages(result)[0]).toContain('did you mean "string"?')
    expect(result.notes).toContain('a.json was not checked: its schema s/a.schema.json cannot be used')
  })

  it('checks schemas that are kept as such, and no other file that names a meta-schema', async () => {
    const wrong = { $schema: DRAFTS['draft-07'], type: 1 }
    const files = { 'schemas/a.json': wrong, 'b.schema.json': wrong, 'fixtures/c.json': wrong }
    const found = places(await check(files)).map((place) => place.split(':')[0])
    expect([...new Set(found)]).toEqual(['b.schema.json', 'schemas/a.json'])
  })

  it.each([
    ['a pattern that is none', { properties: { a: { pattern: '(' } } }, 'schema-invalid'],
    ['a reference to nothing', { $ref: '#/$defs/gone' }, 'schema-invalid'],
    [
      'a key that validators leave out',
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'),
      'schema-invalid',
    ],
    ['a promise instead of an answer', { $async: true, type: 'string' }, 'schema-invalid'],
  ])('refuses %s', async (_name, schema, ruleId) => {
    const result = await hold(schema, { a: 1 })
    expect(result.verdict).toBe('fail')
    expect(result.findings.map((finding) => finding.ruleId)).toContain(ruleId)
  })

  it('warns of what it judges otherwise than the specification', async () => {
    const result = await hold({ contains: { const: 1 }, unevaluatedItems: false }, [1])
    expect([result.verdict, result.findings.map(({ ruleId }) => ruleId)]).toEqual([
      'warn',
      ['schema-unsupported'],
    ])
  })

  it.each([
    ['a format of the specification that is not checked', 'iri', 'warn', 'schema-unsupported'],
    ['a mistyped format', 'date-tiem', 'warn', 'schema-unsupported'],
    ["a format of somebody's own", 'stock-keeping-unit', 'pass', 'schema-unknown-format'],
  ])('says that %s checks nothing', async (_name, format, verdict, ruleId) => {
    const result = await hold({ type: 'string', format }, 'x')
    expect([result.verdict, result.findings.map((finding) => finding.ruleId)]).toEqual([verdict, [ruleId]])
  })

  it('leaves it to their authors how installed schemas are written, and not what they ask of the data', async () => {
    const files = {
      'a.json': { $schema: './node_modules/x/x.schema.json', value: 'x' },
      'node_modules/x/x.schema.json': { properties: { value: { type: 'integer', format: 'uint8' } } },
    }
    expect(places(await check(files))).toEqual([expect.stringMatching(/^a\.json:\S+ schema-violation$/)])
  })

  it('knows the formats that its validator checks', async () => {
    const { fullFormats } = await import('ajv-formats/dist/formats.js')
    expect([...CHECKED_FORMATS].sort()).toEqual(Object.keys(fullFormats).sort())
  })

  it('names in words what its validator cannot follow', async () => {
    const { verdict, findings } = await hold(
      {
        $schema: DRAFTS['2019-09'],
        $id: 'https://example.org/outer.json',
        properties: {
          a: { $id: 'inner.json', $defs: { text: { type: 'string' } }, $ref: '#/$defs/text' },
        },
        $ref: 'inner.json',
      },
      {},
    )
    expect(verdict).toBe('fail')
    expect(findings.map(({ message }) => message).join()).toMatch(/lead round in a circle/)
  })

  it('reads schemas in YAML', async () => {
    const files = { 's.yaml': 'type: object\nrequired: [id]\n', 'a.json': {} }
    expect(messages(await check(files, { map: { 'a.json': 's.yaml' } }))).toEqual(['the key "id" is missing'])
  })
})

describe('references', () => {
  const item = { type: 'object', required: ['x'], properties: { x: { type: 'number' } } }
  const table: readonly [string, Files][] = [
    ['a file beside it', { 's/list.json': { items: { $ref: 'item.json' } }, 's/item.json': item }],
    [
      'a part of a file in another folder',
      { 's/list.json': { items: { $ref: '../t/all.json#/$defs/item' } }, 't/all.json': { $defs: { item } } },
    ],
    [
      'a schema by its `$id`',
      {
        's/list.json': { items: { $ref: 'https://example.org/item' } },
        'schema/item.schema.json': { $schema: DRAFTS['2020-12'], $id: 'https://example.org/item', ...item },
      },
    ],
    [
      'a published neighbour',
      {
        's/list.json': { $id: 'https://example.org/v1/list.json', items: { $ref: 'item.json' } },
        's/item.json': { $id: 'https://example.org/v1/item.json', ...item },
      },
    ],
    ['itself', { 's/list.json': { $ref: '#/$defs/list', $defs: { list: { items: item } } } }],
    [
      'a chain of files',
      {
        's/list.json': { $ref: 'b.json' },
        's/b.json': { items: { $ref: './item.json#' } },
        's/item.json': item,
      },
    ],
  ]
  test.each(table)('lead to %s', async (_name, schemas) => {
    const data = { 'a.json': [{ x: 1 }], 'b.json': [{ x: 'wrong' }] }
    const map = { '{a,b}.json': 's/list.json' }
    const result = await check({ ...schemas, ...data }, { map })
    expect(places(result)).toEqual(['b.json:1:7 schema-violation'])
  })

  it('never lead to the network', async () => {
    const schema = '{\n  "items": {\n    "$ref": "https://example.org/item.json" }\n}'
    const result = await check({ 's.json': schema, 'a.json': [] }, { map: { 'a.json': 's.json' } })
    expect(places(result)).toEqual(['s.json:3:13 schema-remote-ref'])
    expect(result.findings[0]?.remedy).toContain('into the repository')
  })

  it('lead nowhere outside of the repository', async () => {
    const result = await hold({ $ref: '../../../etc/hosts.json' }, 1)
    expect(places(result)).toEqual(['schema.json:1:9 schema-invalid'])
  })

  it('may name a meta-schema, which is known', async () => {
    const schema = { $schema: DRAFTS['draft-07'], $ref: DRAFTS['draft-07'] }
    expect((await hold(schema, { type: 'string' })).verdict).toBe('pass')
    expect((await hold(schema, { type: 'strng' })).verdict).toBe('fail')
  })
})
