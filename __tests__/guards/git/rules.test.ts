import { describe, expect, it, test } from '@jest/globals'
import { createSecretScanner, type RawSecret } from '../../../guards/git/engine.js'
import { tokenChecksum } from '../../../guards/git/proofs/crc32.js'
import type { ExampleRandom, SecretRule } from '../../../guards/git/rule.js'
import { SECRET_RULES } from '../../../guards/git/rules/index.js'
import { documentOf, exampleRandom } from './scanning.js'

const SEEDS = 3
const scanner = createSecretScanner(SECRET_RULES)

function scan(text: string, path: string): readonly RawSecret[] {
  return scanner.scan(documentOf(text, path))
}

/** Files that a rule with `paths` reads; others are read anywhere. */
const PATHS = [
  'src/app.env',
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.docker/config.json',
  '.dockercfg',
  '.git-credentials',
  '.pgpass',
  '.my.cnf',
  'kubeconfig.yaml',
  '.kube/config',
  '.aws/credentials',
  'wp-config.php',
  'config/database.yml',
  '.bash_history',
  'dump.sql',
  'settings.py',
  '.htpasswd',
  'terraform.tfvars',
  'terraform.tfstate',
  'nuget.config',
  'settings.xml',
  'gradle.properties',
  '.terraformrc',
  '.env',
]

function pathOf(rule: SecretRule): string {
  const pattern = rule.paths
  if (rule.examplePath !== undefined) return rule.examplePath
  return pattern === null
    ? 'src/notes.txt'
    : (PATHS.find((path) => pattern.test(path)) ?? samplePath(rule.id))
}

function samplePath(id: string): string {
  throw new Error(`No path in the list of this test is one of ${id}; add one.`)
}

/** Where people leave secrets. Examples of several lines stand as they are. */
const CONTEXTS: readonly { readonly name: string; readonly wrap: (example: string) => string }[] = [
  { name: 'a bare line', wrap: (example) => example },
  { name: 'an assignment', wrap: (example) => `FIRST=1\nVALUE=${example}\nLAST=2\n` },
  { name: 'JSON', wrap: (example) => JSON.stringify({ name: 'a', value: example, other: [1, 2] }, null, 2) },
  { name: 'YAML', wrap: (example) => `jobs:\n  a:\n    value: ${example}\n    other: 1\n` },
  { name: 'code', wrap: (example) => `const a = 1\nconnect('${example}', { retries: 3 })\n` },
]

/** Files of one kind hold their own grammar, and some forms end where a quote or a line does. */
function contextsOf(rule: SecretRule, example: string): readonly (typeof CONTEXTS)[number][] {
  return rule.paths === null && !example.includes('\n') ? CONTEXTS : CONTEXTS.slice(0, 1)
}

test('rules have ids of their own and the form that configurations use', () => {
  const ids = SECRET_RULES.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('every keyword is long enough to be rare', () => {
  expect(SECRET_RULES.flatMap((rule) => rule.keywords).filter((keyword) => keyword.length < 3)).toEqual([])
  expect(SECRET_RULES.filter((rule) => rule.keywords.length === 0).map((rule) => rule.id)).toEqual([])
})

describe.each(SECRET_RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const path = pathOf(rule)

  it('fires on its examples, alone, wherever they stand', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const example = rule.example(exampleRandom(seed))
      for (const context of contextsOf(rule, example)) {
        const ids = scan(context.wrap(example), path).map((secret) => secret.rule.id)
        expect({ context: context.name, seed, ids: [...new Set(ids)] }).toEqual({
          context: context.name,
          seed,
          ids: [rule.id],
        })
      }
    }
  })

  it('has a keyword in each example', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const example = rule.example(exampleRandom(seed)).toLowerCase()
      expect(rule.keywords.some((keyword) => example.includes(keyword.toLowerCase()))).toBe(true)
    }
  })

  it('does not fire on what only looks like it', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      for (const text of rule.counterExamples(exampleRandom(seed))) {
        const fired = scan(text, path).filter((secret) => secret.rule.id === rule.id)
        expect({ text, fired: fired.length }).toEqual({ text, fired: 0 })
      }
    }
  })

  it('shows no secret in excerpts and reasons', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const example = rule.example(exampleRandom(seed))
      for (const context of contextsOf(rule, example)) {
        for (const found of scan(context.wrap(example), path)) {
          expect(`${found.excerptMasked} ${found.why.join(' ')}`).not.toContain(found.secret)
          expect(found.excerptMasked).toContain('****')
        }
      }
    }
  })
})

describe.each([
  { kind: 'GitHub', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'] },
  { kind: 'npm', prefixes: ['npm_'] },
])('$kind tokens', ({ prefixes }) => {
  const BASE62 = 'A-Za-z0-9'

  it('are told from look-alikes by their checksum: 10,000 right ones are all found', () => {
    const tokens = generate(10_000, prefixes, (_random, body) => body + tokenChecksum(body))
    const found = scan(tokens.map((token) => `TOKEN=${token}\n`).join(''), 'src/app.env')
    expect(found.map(({ secret }) => secret)).toEqual(tokens)
  })

  it('with a broken checksum are not: of 10,000 none is found', () => {
    const tokens = generate(10_000, prefixes, (random, body) => {
      const right = tokenChecksum(body)
      const wrong = random.text(BASE62, 6)
      return body + (wrong === right ? [...right].reverse().join('') : wrong)
    })
    expect(scan(tokens.map((token) => `${token}\n`).join(''), 'src/app.env')).toEqual([])
  })

  function generate(
    count: number,
    from: readonly string[],
    finish: (random: ExampleRandom, body: string) => string,
  ): readonly string[] {
    const random = exampleRandom(7)
    return Array.from({ length: count }, () => random.pick(from) + finish(random, random.text(BASE62, 30)))
  }
})
