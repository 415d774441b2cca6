import { describe, expect, test } from '@jest/globals'
import { createRedact } from '../../src/core/redact.js'

/** Built from parts, so that no scanner takes this file for a leak. */
const fake = (...parts: readonly string[]): string => parts.join('')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD'

const SHAPES: readonly (readonly [string, string])[] = [
  ['Anthropic key', fake('sk-', 'ant-api03-', LETTERS)],
  ['OpenAI key', fake('sk-', 'proj-', LETTERS)],
  ['GitHub token', fake('gh', 'p_', LETTERS.slice(0, 36))],
  ['GitHub fine-grained token', fake('github', '_pat_', LETTERS)],
  ['AWS key id', fake('AK', 'IA', 'ABCDEFGHIJ012345')],
  ['Slack token', fake('xo', 'xb-', '123456789012-', LETTERS.slice(0, 20))],
  ['Slack webhook', fake('https://hooks.', 'slack.com/services/', 'T000/B000/', LETTERS.slice(0, 24))],
  ['Google key', fake('AI', 'za', LETTERS.slice(0, 35))],
  ['npm token', fake('np', 'm_', LETTERS.slice(0, 36))],
  ['bearer header', fake('Bear', 'er ', LETTERS.slice(0, 30))],
  ['JWT', fake('ey', 'J', LETTERS.slice(0, 20), '.ey', 'J', LETTERS.slice(0, 20), '.', LETTERS.slice(0, 20))],
]

describe('redaction', () => {
  const redact = createRedact([])

  test.each(SHAPES)('%s never comes through', (_name, secret) => {
    const text = redact(`before ${secret} after`)
    expect(text).not.toContain(secret.slice(-20))
    expect(text).toMatch(/^before .*\*\*\*\*.* after$/)
    expect(redact(text)).toBe(text)
  })

  test('keys are masked as sk-****', () => {
    expect(redact(fake('key=sk-', 'ant-api03-', LETTERS))).toBe('key=sk-****')
  })

  test('the password of a URL is masked and the rest is kept', () => {
    expect(redact(fake('postgres://app:', 'hunter22', '@db.local/x'))).toBe('postgres://app:****@db.local/x')
  })

  test('a known value is masked in any spelling', () => {
    const secret = 'p"ss/wörd+value'
    const known = createRedact([secret])
    for (const spelling of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      expect(known(`x ${spelling} y`)).toBe('x **** y')
    }
  })

  test('short values of the environment do not maul ordinary words', () => {
    expect(createRedact(['true', 'dev'])('true development')).toBe('true development')
  })

  test.each(['sk-learn is a library', 'the task-force', 'Basic English', 'a/b://c', 'risk-'])(
    '%s stays',
    (text) => {
      expect(redact(text)).toBe(text)
    },
  )
})
