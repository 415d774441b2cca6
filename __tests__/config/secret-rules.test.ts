import { describe, expect, it, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load-config.js'
import { formatError, PlumblineError } from '../../src/core/errors.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { requestOf } from './run-request.js'

const load = (text: string) => {
  const fileSystem = createMemoryFileSystem({ '/base/repo/plumbline.yml': text })
  return loadConfig(requestOf(), { fileSystem })
}

async function failureOf(text: string): Promise<PlumblineError> {
  const outcome = await load(text).catch((error: unknown) => error)
  if (!(outcome instanceof PlumblineError)) throw new Error(`expected a known error, got ${String(outcome)}`)
  return outcome
}

/** A rule as the second item, so that its place is not that of the list. */
const withPattern = (pattern: string) => `guards:
  git:
    rules:
      custom:
        - { id: first, title: First, pattern: 'a' }
        - id: second
          title: Second
          pattern: '${pattern.replaceAll("'", "''")}'
`

describe('guards.git.rules.custom', () => {
  it('is complete once it is loaded, and says where each id stands', async () => {
    const { guards, origins } = await load(`guards:
  git:
    rules:
      custom:
        - id: acme-key
          title: Acme key
          pattern: 'acme_(?P<secret>[a-z]{9})'
        - id: acme-code
          title: Acme code
          pattern: '[0-9]{9}'
          keywords: [acme]
          paths: ['deploy/**']
          minEntropy: 2.5
          remedy: Ask the platform team.
`)

    expect(guards.git.rules.custom).toEqual([
      {
        id: 'acme-key',
        title: 'Acme key',
        pattern: 'acme_(?P<secret>[a-z]{9})',
        keywords: [],
        paths: [],
        minEntropy: null,
        remedy: null,
      },
      {
        id: 'acme-code',
        title: 'Acme code',
        pattern: '[0-9]{9}',
        keywords: ['acme'],
        paths: ['deploy/**'],
        minEntropy: 2.5,
        remedy: 'Ask the platform team.',
      },
    ])
    expect(origins['guards.git.rules.custom.1.id']).toBe('plumbline.yml:8:15')
  })

  // biome-ignore format: a row a line
  test.each([
    ['look-ahead', '(?=x)b', 'RE2 has no look-ahead ((?=); let the pattern match'],
    ['negative look-ahead', 'a(?!b)', 'RE2 has no look-ahead ((?!)'],
    ['look-behind', '(?<=a)b', 'RE2 has no look-behind'],
    ['negative look-behind', '(?<!a)b', 'RE2 has no look-behind'],
    ['back-references', '(a)\\1', 'RE2 has no back-references (\\1)'],
    ['named back-references', '(?P<q>a)(?P=q)', 'RE2 has no back-references'],
    ['named back-references of JavaScript', '(?<q>a)\\k<q>', 'RE2 has no back-references'],
    ['atomic groups', '(?>a)', 'RE2 has no atomic groups'],
    ['possessive quantifiers', 'a*+', 'RE2 has no possessive quantifiers'],
    ['too many repeats', 'a{2000}', 'at most 1000 repeats'],
    ['an open group', '(?P<secret>a', 'missing closing ): (?P<secret>a'],
    ['an open class', '[a-', 'missing closing ]'],
    ['a lone backslash', 'a\\', 'trailing backslash'],
    ['two secrets', '(?P<secret>a)(?P<secret>b)', 'duplicate capture group name'],
    ['what matches nothing at all', 'a*', 'matches the empty text'],
  ])('refuses %s, in one line with its place', async (_, pattern, says) => {
    const line = formatError(await failureOf(withPattern(pattern)))

    expect(line).toMatch(/^plumbline\.yml:8:20: guards\.git\.rules\.custom\[1\]\.pattern: /)
    expect(line).toContain(says)
    expect(line).not.toContain('\n')
  })

  test.each([
    '(?i)acme',
    '(?P<secret>a+)',
    '(?<secret>a+)',
    '^a$',
    '\\bkey\\b',
    '\\p{Hangul}+',
    '(a+)+$',
    '키=(.+)',
  ])('takes %s', async (pattern) => {
    expect((await load(withPattern(pattern))).guards.git.rules.custom[1]?.pattern).toBe(pattern)
  })

  it('refuses an id that is taken, and names all mistakes at once', async () => {
    const { location, message, details, exitCode } = await failureOf(`guards:
  git:
    rules:
      custom:
        - { id: twice, title: One, pattern: '(?=a)' }
        - { id: twice, title: Two, pattern: 'b' }
`)

    expect({ location, exitCode }).toEqual({
      location: { path: 'plumbline.yml', line: 5, column: 45 },
      exitCode: 3,
    })
    expect(message).toContain('look-ahead')
    expect(details).toEqual([
      'plumbline.yml:6:17: guards.git.rules.custom[1].id: "twice" is already the id of custom[0]',
    ])
  })

  // biome-ignore format: a row a line
  test.each([
    ['an id with capitals', "{ id: Acme, title: A, pattern: 'a' }", 'something like "acme-deploy-key"'],
    ['no pattern', '{ id: acme, title: A }', 'the key "pattern" is missing'],
    ['a keyword that all texts have', "{ id: acme, title: A, pattern: 'a', keywords: [ab] }", 'at least 3 characters'],
    ['an unknown key', "{ id: acme, title: A, pattern: 'a', keyword: [abc] }", 'did you mean "keywords"?'],
  ])('refuses %s', async (_, rule, says) => {
    const error = await failureOf(`guards: { git: { rules: { custom: [${rule}] } } }`)
    expect([error.message, ...error.details].join('\n')).toContain(says)
  })
})
