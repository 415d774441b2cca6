import { describe, expect, it, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load-config.js'
import { formatError, formatLocation, PlumblineError } from '../../src/core/errors.js'
import type { RunRequest } from '../../src/core/run-request.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { requestOf } from './run-request.js'

type Files = Readonly<Record<string, string | Uint8Array>>

async function failureOf(files: Files, overrides: Partial<RunRequest> = {}): Promise<PlumblineError> {
  const fileSystem = createMemoryFileSystem(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`/base/repo/${name}`, content])),
  )
  const outcome = await loadConfig(requestOf(overrides), { fileSystem }).catch((error: unknown) => error)
  if (!(outcome instanceof PlumblineError)) throw new Error(`expected a known error, got ${String(outcome)}`)
  return outcome
}

const nest = (open: string, times: number) => open.repeat(times)
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [pair[0], pair[1]])) {
  bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`)
}

/** Language, text, place, and what the message must say. */
// biome-ignore format: a row a line
const BAD: readonly (readonly [
  name: string,
  extension: string,
  text: string | Uint8Array,
  at: string,
  says: string,
])[] = [
  ['unknown key', 'yml', 'profile: dev\nbudgetUSd: 1\n', '2:1', 'unknown key "budgetUSd"; did you mean "budgetUsd"?'],
  ['unknown key', 'json', '{\n  "budgetUSd": 1\n}', '2:3', 'did you mean "budgetUsd"?'],
  ['unknown key', 'toml', 'profile = "dev"\nbudgetUSd = 1', '2:1', 'did you mean "budgetUsd"?'],
  ['nested unknown key', 'yml', 'model:\n  maxToken: 5', '2:3', 'unknown key "maxToken" in model; did you mean "maxTokens"?'],
  ['nested unknown key', 'json', '{"model": {"maxToken": 5}}', '1:12', 'did you mean "maxTokens"?'],
  ['nested unknown key', 'toml', '[model]\n# a comment\nmaxToken = 5', '3:1', 'did you mean "maxTokens"?'],
  ['unknown key unlike any', 'yml', 'model: { zzzzzz: 1 }', '1:10', 'known are name, maxTokens, concurrency'],
  ['key one level too high', 'yml', 'maxTokens: 5', '1:1', 'did you mean "model.maxTokens"?'],
  ['merge key', 'yml', 'a: &a { profile: dev }\n<<: *a', '1:1', 'unknown key "a"'],
  ['wrong profile of a limit', 'yml', 'thresholds: { m: { Dev: 1 } }', '1:20', 'in thresholds.m; did you mean "dev"?'],
  ['wrong word', 'yml', 'profile: Prod', '1:10', 'expected one of dev, stage, prod, found the text "Prod"; did you mean "prod"?'],
  ['wrong word', 'json', '{"failOn": "partail"}', '1:12', 'did you mean "partial"?'],
  ['wrong word', 'toml', 'onInvalid = "skipp"', '1:13', 'did you mean "skip"?'],
  ['wrong word in a list', 'toml', 'export = [\n  "json", # both\n  "cvs",\n]', '3:3', 'export[1]: expected one of csv, json, junit, badge, found the text "cvs"'],
  ['text for a number', 'yml', 'budgetUsd: 1 USD', '1:12', 'budgetUsd: expected a number, found the text "1 USD"'],
  ['text for a number', 'json', '{"budgetUsd": "1"}', '1:15', 'expected a number, found the text "1"'],
  ['text for a number', 'toml', 'model = { concurrency = "8" }', '1:25', 'model.concurrency: expected a whole number, found the text "8"'],
  ['YAML 1.1 boolean', 'yml', 'csvBom: yes', '1:9', 'expected true or false, found the text "yes"'],
  ['key without a value', 'yml', 'budgetUsd:\nprofile: dev', '1:11', 'expected a number, found nothing (null)'],
  ['fraction for a whole number', 'yml', 'maxLineBytes: 4096.5', '1:15', 'expected a whole number, found 4096.5'],
  ['negative budget', 'yml', 'budgetUsd: -1', '1:12', 'must be greater than 0, found -1'],
  ['negative budget', 'toml', '# money\nbudgetUsd = -0.5', '2:13', 'must be greater than 0, found -0.5'],
  ['not a number', 'toml', 'budgetUsd = nan', '1:13', 'expected a number, found NaN'],
  ['infinite number', 'json', '{"budgetUsd": 1e999}', '1:15', 'expected a number, found Infinity'],
  ['too many at once', 'yml', 'model: { concurrency: 100 }', '1:23', 'must be at most 64, found 100'],
  ['neither of two forms', 'yml', 'data: 3', '1:7', 'data: expected a text or a list, found 3'],
  ['the second of two forms', 'yml', 'data: [a.jsonl, ""]', '1:17', 'data[1]: must not be empty'],
  ['empty list', 'json', '{"data": []}', '1:10', 'must not be an empty list'],
  ['no form of a limit', 'yml', 'thresholds:\n  m: high', '2:6', 'expected a number, null or a mapping, found the text "high"'],
  ['limit for no profile', 'yml', 'thresholds: { m: {} }', '1:18', 'must name at least one of dev, stage, prod'],
  ['column name for a pointer', 'yml', 'fields: { question: Question }', '1:21', 'did you mean "/Question"?'],
  ['bad escape in a pointer', 'yml', 'fields: { answer: /a~2b }', '1:19', 'expected something like "/answer" or "2/context"'],
  ['bad pointer', 'toml', 'fields.evidence = "#"', '1:19', 'fields.evidence: expected something like'],
  ['climbing with a leading zero', 'yml', 'fields: { evidence: 01/a }', '1:21', 'expected something like'],
  ['moving without climbing', 'json', '{"fields": {"topic": "+1/a"}}', '1:22', 'did you mean "/+1/a"?'],
  ['pointer that is a number', 'json', '{"fields": {"id": 1}}', '1:19', 'fields.id: expected null or a text, found 1'],
  ['incomplete number pointer', 'yml', 'fields:\n  latency_ms: { from: /t }', '2:3', 'the key "times" is missing'],
  ['bad record pattern', 'yml', 'records: data/*', '1:10', 'did you mean "/data/*"?'],
  ['bypass without end', 'yml', 'bypasses:\n  - guard: git\n    reason: until the new keys work', '2:5', 'bypasses[0]: the key "until" is missing'],
  ['bypass without reason', 'yml', 'bypasses: [{ guard: git, until: 2027-01-31, reason: later }]', '1:53', 'must have at least 10 characters'],
  ['day that does not exist', 'yml', 'bypasses: [{ guard: git, reason: long enough, until: 2027-02-30 }]', '1:54', '"2027-02-30" is not a day of the calendar'],
  ['day that does not exist', 'toml', '[[bypasses]]\nguard = "a"\nreason = "long enough"\nuntil = 2027-01-31\n[[bypasses]]\nguard = "b"\nreason = "long enough"\nuntil = "2027-13-01"', '8:9', 'bypasses[1].until'],
  ['no region', 'yml', 'pii: { phoneRegion: kr }', '1:21', 'expected something like "KR"'],
  ['repeated key', 'yml', 'profile: dev\ncsvBom: true\nprofile: prod', '3:1', 'the key "profile" stands here again, it is already in line 1'],
  ['repeated key', 'json', '{"profile": "dev",\n "profile": "prod"}', '2:2', 'the key "profile" stands here again, it is already in line 1'],
  ['repeated key', 'toml', 'profile = "dev"\nprofile = "prod"', '2:1', 'invalid TOML: trying to redefine'],
  ['__proto__', 'yml', 'thresholds:\n  __proto__: { dev: 1 }', '2:3', 'the key "__proto__" is not allowed'],
  ['__proto__', 'json', '{"__proto__": {"profile": "dev"}}', '1:2', 'the key "__proto__" is not allowed'],
  ['__proto__', 'toml', '[thresholds]\n"__proto__" = 1', '2:1', 'the key "__proto__" is not allowed'],
  ['constructor', 'json', '{"constructor": {}}', '1:2', 'unknown key "constructor"'],
  ['list at the top', 'yml', '- profile: dev', '1:1', 'expected a mapping, found a list'],
  ['list at the top', 'json', ' []', '1:2', 'expected a mapping, found a list'],
  ['text at the top', 'yml', 'profile dev', '1:1', 'expected a mapping, found the text "profile dev"'],
  ['not JSON', 'json', '{"invalid": json}\n', '1:13', "invalid JSON: unexpected character 'j'"],
  ['trailing comma', 'json', '{"profile": "dev",}', '1:19', 'invalid JSON: unexpected }'],
  ['cut off', 'json', '{"profile": "dev"', '1:18', 'unexpected end of input'],
  ['comment', 'json', '// no\n{}', '1:1', "unexpected character '/'"],
  ['line break in a text', 'json', '{"records": "/a\nb"}', '1:16', 'must be escaped'],
  ['tab as indent', 'yml', 'model:\n\tname: x', '2:1', 'a tab stands where spaces must indent'],
  ['list not closed', 'yml', 'data: [a, b', '1:12', 'is not closed'],
  ['text not closed', 'yml', 'records: "/a', '1:13', 'a text that begins with " is not closed'],
  ['colon in a text', 'yml', 'records: a: b', '1:10', 'must stand in quotes'],
  ['tag', 'yml', 'profile: !!js/function x', '1:10', 'tags are not allowed'],
  ['two documents', 'yml', 'profile: dev\n---\nprofile: dev', '2:1', 'a second one begins here'],
  ['key that is a list', 'yml', '? [a]\n: 1', '1:3', 'a key must be a plain text'],
  ['alias without anchor', 'yml', 'profile: *p', '1:10', 'no anchor for the alias *p'],
  ['alias bomb', 'yml', bomb.join('\n'), '2:12', 'more than 100 aliases are expanded'],
  ['alias of what it stands in', 'yml', 'model: &m { name: *m }', '1:11', 'nested deeper than 32 levels'],
  ['deep nesting', 'yml', nest('[', 20_000), '1:34', 'nested deeper than 32 levels'],
  ['deep nesting in blocks', 'yml', nest('- ', 9_000), '1:67', 'nested deeper than 32 levels'],
  ['deep nesting', 'json', nest('[', 100_000), '1:33', 'nested deeper than 32 levels'],
  ['deep nesting', 'toml', `a = ${nest('[', 20_000)}`, '1:37', 'excessively nested'],
  ['deep dotted key', 'toml', `a${nest('.a', 2_000)} = 1`, '1:1', 'nested deeper than 32 levels'],
  ['unfinished list', 'toml', 'data = [', '1:8', 'invalid TOML: unfinished array'],
  ['mapping for a list', 'toml', 'profile = "dev"\n\n[bypasses.git]\nreason = "x"', '3:2', 'bypasses: expected a list, found a mapping'],
  ['after a byte order mark', 'yml', '\ufeffprofile: x', '1:10', 'expected one of dev, stage, prod'],
  ['after CRLF', 'toml', 'csvBom = true\r\nprofile = "x"\r\n', '2:11', 'expected one of dev, stage, prod'],
  ['not UTF-8', 'yml', Buffer.from('profile: dev\nrecords: /caf\xe9\n', 'latin1'), '2:14', 'not valid UTF-8'],
  ['UTF-16', 'json', Buffer.from('\ufeff{"profile": "dev"}', 'utf16le'), '1:1', 'not valid UTF-8'],
]

describe('a bad configuration ends in one clear line', () => {
  it.each(BAD)('%s (%s)', async (_name, extension, text, at, says) => {
    const error = await failureOf({ [`plumbline.${extension}`]: text })

    expect(error.location && formatLocation(error.location)).toBe(`plumbline.${extension}:${at}`)
    expect(error.message).toContain(says)
    expect(error.errorClass).toBe('config_invalid')
    expect(error.exitCode).toBe(3)
    expect(formatError(error)).not.toMatch(/[\r\n]|\?\./)
  })

  it('names every problem in the order of the file', async () => {
    const text = 'model:\n  nam: x\nbudgetUsd: -1\nfields: { id: 1 }\nprofil: dev\n'
    const error = await failureOf({ 'plumbline.yml': text })

    expect(error.message).toContain('"nam"')
    expect(error.details).toEqual([
      'plumbline.yml:3:12: budgetUsd: must be greater than 0, found -1',
      'plumbline.yml:4:15: fields.id: expected null or a text, found 1',
      'plumbline.yml:5:1: unknown key "profil"; did you mean "profile"?',
    ])
  })

  it('does not repeat a value of any length', async () => {
    const error = await failureOf({ 'plumbline.json': `{"profile": "${'x'.repeat(100_000)}"}` })

    expect(formatError(error).length).toBeLessThan(500)
  })
})

describe('a file that is no configuration', () => {
  test.each<[string, Files, string | undefined, string, string]>([
    ['missing', {}, 'conf/none.yml', 'conf/none.yml', 'there is no such configuration file'],
    ['a folder', { 'conf/a.txt': '' }, 'conf', 'conf', 'is a folder'],
    ['a folder of the usual name', { 'plumbline.yml/a': '' }, undefined, 'plumbline.yml', 'is a folder'],
    ['in an unknown language', { 'a.ini': '' }, 'a.ini', 'a.ini', 'is in no known language'],
    [
      'too large',
      { 'plumbline.yml': `# ${'x'.repeat(1024 * 1024)}` },
      undefined,
      'plumbline.yml',
      'is too large',
    ],
    ['outside, and missing', {}, '/etc/none.yml', '/etc/none.yml', 'there is no such configuration file'],
    [
      'one of two',
      { 'plumbline.yaml': '', 'plumbline.toml': '' },
      undefined,
      'plumbline.yaml',
      'plumbline.yaml and plumbline.toml are both here',
    ],
  ])('%s', async (_name, files, config, at, says) => {
    const error = await failureOf(files, { config })

    expect(error.location && formatLocation(error.location)).toBe(at)
    expect(error.message).toContain(says)
    expect(error.errorClass).toBe('config_invalid')
  })
})
