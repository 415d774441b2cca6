import { describe, expect, it, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load-config.js'
import type { RunRequest } from '../../src/core/run-request.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { requestOf } from './run-request.js'

function load(files: Readonly<Record<string, string>>, overrides: Partial<RunRequest> = {}) {
  const fileSystem = createMemoryFileSystem(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`/base/repo/${name}`, content])),
  )
  return loadConfig(requestOf(overrides), { fileSystem })
}

describe('without a file', () => {
  it('has defaults only', async () => {
    const { origins, ...config } = await load({})

    expect(config).toEqual({
      profile: 'dev',
      data: [],
      format: 'auto',
      records: '',
      fields: {},
      onInvalid: 'fail',
      maxLineBytes: 4_194_304,
      budgetUsd: null,
      model: {
        name: 'claude-haiku-4-5',
        maxTokens: 512,
        concurrency: 8,
        requestsPerMinute: null,
        tokensPerMinute: null,
        prices: {},
      },
      judge: { system: null, rubric: null },
      thresholds: {},
      failOn: 'partial',
      calibration: { enabled: true },
      slack: { on: 'always', mention: null },
      sources: [],
      licenses: { denied: [], restricted: [] },
      pii: { allowedDomains: [], phoneRegion: null },
      exports: [],
      csvBom: false,
      guards: {
        git: { allow: [], baseline: null, maxFileBytes: 52_428_800, rules: { disable: [], custom: [] } },
        env: { allow: [], exclude: [], declarations: [], entryPoints: [] },
        'no-direct-http': {
          allow: [],
          exclude: [],
          clients: [
            { path: 'tools/', reason: null },
            { path: 'scripts/clients/', reason: null },
          ],
        },
        schema: { allow: [], files: [], exclude: [], maxErrorsPerFile: 20 },
        prod: { allow: [] },
        regression: { allow: [], frozen: null, command: null, timeoutS: 600 },
      },
      bypasses: [],
      path: null,
    })
    expect(new Set(Object.values(origins))).toEqual(new Set(['default']))
  })

  it('takes the data of the flags', async () => {
    const config = await load({}, { data: ['qa/*.jsonl', '/elsewhere/b.json'] })

    expect(config.data).toEqual(['/base/repo/qa/*.jsonl', '/elsewhere/b.json'])
    expect(config.origins.data).toBe('--data')
  })
})

describe('the same configuration in every language', () => {
  const expected = {
    profile: 'stage',
    data: ['/base/repo/qa/*.jsonl', '/base/more.json'],
    fields: {
      question: '/q',
      evidence: '2/context',
      topic: null,
      latency_ms: { from: '/seconds', times: 1000 },
      cost_usd: { from: '/cost', times: 1 },
    },
    thresholds: { support: { dev: 0.8, stage: 0.8, prod: 0.8 }, 'a.b': { dev: 1, prod: 2 } },
    sources: [
      { id: 'guide', file: '/base/repo/texts/guide.txt', characters: null },
      { id: 'faq', file: null, characters: 900 },
    ],
    bypasses: [{ guard: 'git', reason: 'the keys are rotated', until: '2027-01-31' }],
    exports: ['csv', 'json'],
  }
  const yaml = `# yaml-language-server: $schema=./schema.json
profile: stage
data: [qa/*.jsonl, ../more.json]
fields:
  question: /q
  evidence: 2/context
  topic: null
  latency_ms: { from: /seconds, times: 1000 }
  cost_usd: /cost
thresholds:
  support: 0.8
  a.b: { dev: 1, prod: 2 }
sources:
  - { id: guide, file: texts/guide.txt }
  - { id: faq, characters: 900 }
bypasses:
  - guard: git
    reason: the keys are rotated
    until: 2027-01-31
export: [csv, json]
`
  const json = {
    $schema: './schema.json',
    profile: 'stage',
    data: ['qa/*.jsonl', '../more.json'],
    fields: {
      question: '/q',
      evidence: '2/context',
      topic: null,
      latency_ms: { from: '/seconds', times: 1000 },
      cost_usd: '/cost',
    },
    thresholds: { support: 0.8, 'a.b': { dev: 1, prod: 2 } },
    sources: [
      { id: 'guide', file: 'texts/guide.txt' },
      { id: 'faq', characters: 900 },
    ],
    bypasses: [{ guard: 'git', reason: 'the keys are rotated', until: '2027-01-31' }],
    export: ['csv', 'json'],
  }
  const toml = `profile = "stage"
data = ["qa/*.jsonl", "../more.json"]
export = ["csv", "json"]

[fields]
question = "/q"
evidence = "2/context"
latency_ms = { from = "/seconds", times = 1000 }
cost_usd = "/cost"

[thresholds]
support = 0.8
"a.b" = { dev = 1, prod = 2 }

[[sources]]
id = "guide"
file = 'texts/guide.txt'

[[sources]]
id = "faq"
characters = 900

[[bypasses]]
guard = "git"
reason = "the keys are rotated"
until = 2027-01-31 # a date needs no quotes
`
  test.each([
    ['plumbline.yml', yaml],
    ['plumbline.yaml', yaml],
    ['plumbline.json', JSON.stringify(json, null, 2)],
  ])('%s', async (name, text) => {
    const config = await load({ [name]: text })

    expect(config).toMatchObject(expected)
    expect(config.path).toBe(`/base/repo/${name}`)
  })

  test('plumbline.toml, which has no null', async () => {
    const { topic: _none, ...fields } = expected.fields

    expect(await load({ 'plumbline.toml': toml })).toMatchObject({ ...expected, fields })
  })

  test('with a byte order mark and CRLF', async () => {
    const text = `\ufeff${yaml.replaceAll('\n', '\r\n')}`

    expect(await load({ 'plumbline.yml': text })).toMatchObject(expected)
  })
})

describe('precedence', () => {
  const file = 'profile: stage\ndata: qa.jsonl\nformat: json\nbudgetUsd: 2\nexport: [csv]\nfailOn: warn\n'

  it('lets the file win over defaults', async () => {
    const config = await load({ 'plumbline.yml': file })

    expect(config).toMatchObject({ profile: 'stage', budgetUsd: 2, exports: ['csv'], failOn: 'warn' })
    expect(config.origins).toMatchObject({
      profile: 'plumbline.yml:1:10',
      data: 'plumbline.yml:2:7',
      budgetUsd: 'plumbline.yml:4:12',
      export: 'plumbline.yml:5:9',
      onInvalid: 'default',
      'model.name': 'default',
    })
  })

  it('lets flags win over the file, and keeps what no flag names', async () => {
    const config = await load(
      { 'plumbline.yml': file },
      { profile: 'prod', data: ['other.jsonl'], budgetUsd: 0.5, exports: ['json'], failOn: 'fail' },
    )

    expect(config).toMatchObject({
      profile: 'prod',
      data: ['/base/repo/other.jsonl'],
      format: 'json',
      budgetUsd: 0.5,
      exports: ['json'],
      failOn: 'fail',
    })
    expect(config.origins).toMatchObject({
      profile: '--profile',
      data: '--data',
      format: 'plumbline.yml:3:9',
      budgetUsd: '--budget',
      export: '--export',
      failOn: '--fail-on',
    })
  })

  it('names inputs of the action where the value came from one, and writes both exports unless told otherwise', async () => {
    const asked = { givenBy: 'inputs', budgetUsd: 0.5, failOn: 'fail' } as const
    const config = await load({ 'plumbline.yml': 'profile: stage\n' }, asked)
    const told = await load({ 'plumbline.yml': 'export: [json]\n' }, asked)
    const silenced = await load({ 'plumbline.yml': 'export: [json]\n' }, { ...asked, exports: [] })

    expect(config.origins).toMatchObject({
      budgetUsd: 'input budget',
      failOn: 'input fail-on',
      profile: 'plumbline.yml:1:10',
      export: 'default',
    })
    expect([config.exports, told.exports, silenced.exports]).toEqual([['csv', 'json'], ['json'], []])
    expect(silenced.origins.export).toBe('input export')
  })

  it('counts paths in a file from its folder, and paths in flags from the working directory', async () => {
    const files = { 'conf/prod.yml': 'data: ../qa/*.jsonl\nsources: [{ id: a, file: a.txt }]\n' }
    const config = await load(files, { config: 'conf/prod.yml' })
    const withFlag = await load(files, { config: 'conf/prod.yml', data: ['b.jsonl'] })

    expect(config.data).toEqual(['/base/repo/qa/*.jsonl'])
    expect(config.sources[0]?.file).toBe('/base/repo/conf/a.txt')
    expect(config.origins.data).toBe('conf/prod.yml:1:7')
    expect(withFlag.data).toEqual(['/base/repo/b.jsonl'])
  })

  it('reads the file that was named although another one lies here', async () => {
    const files = {
      'plumbline.yml': 'profile: prod',
      'plumbline.toml': '',
      'other.json': '{"profile":"stage"}',
    }

    expect((await load(files, { config: 'other.json' })).profile).toBe('stage')
  })
})

describe('pointers that are accepted', () => {
  it.each(['', '/', '/a b/0', '/a~1b~0c', '/질문', '0', '1#', '2/context', '0-1/text', '1+1#'])(
    '%j',
    async (pointer) => {
      const config = await load({ 'plumbline.json': JSON.stringify({ fields: { topic: pointer } }) })

      expect(config.fields.topic).toBe(pointer)
    },
  )
})

describe('origins of single entries', () => {
  it('has one for each field, limit and profile', async () => {
    const text = 'fields: { question: /q }\nthresholds:\n  m: 1\n  n: { dev: 1, prod: null }\n'

    expect((await load({ 'plumbline.yml': text })).origins).toMatchObject({
      'fields.question': 'plumbline.yml:1:21',
      'thresholds.m': 'plumbline.yml:3:6',
      'thresholds.n.prod': 'plumbline.yml:4:22',
    })
  })

  it('names the alias where a value was brought in by one', async () => {
    const text = 'fields: { question: &p /text, answer: *p }\n'
    const config = await load({ 'plumbline.yml': text })

    expect(config.fields.answer).toBe('/text')
    expect(config.origins['fields.answer']).toBe('plumbline.yml:1:39')
  })
})

describe('a file that sets nothing', () => {
  test.each([
    ['empty YAML', 'plumbline.yml', ''],
    ['a byte order mark alone', 'plumbline.json', '\ufeff'],
    ['blank JSON', 'plumbline.json', ' \n'],
    ['comments only', 'plumbline.yml', '# profile: prod\n---\n# nothing\n'],
    ['TOML comments only', 'plumbline.toml', '# profile = "prod"\n'],
    ['an empty mapping', 'plumbline.json', '{}'],
  ])('%s', async (_name, name, text) => {
    const { origins, ...config } = await load({ [name]: text })

    expect(config).toMatchObject({ profile: 'dev', data: [], path: `/base/repo/${name}` })
    expect(new Set(Object.values(origins))).toEqual(new Set(['default']))
  })
})
