import { describe, expect, it, test } from '@jest/globals'
import { secretsOf } from '../../src/app/secrets.js'

describe('which variables are secret', () => {
  test.each([
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_API_KEYS',
    'GITHUB_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'SLACK_WEBHOOK_URL',
    'DB_PASSWORD',
    'STRIPE_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'GH_PAT',
    'SENTRY_DSN',
    'GPG_PASSPHRASE',
    'apikey',
  ])('%s is', (name) => {
    expect(secretsOf({ [name]: 'a-value-of-it' })).toEqual(['a-value-of-it'])
  })

  test.each(['PATH', 'HOME', 'GITHUB_REPOSITORY', 'MONKEY', 'KEYBOARD', 'NODE_PATH', 'CREDENTIALSHIP'])(
    '%s is not',
    (name) => {
      expect(secretsOf({ [name]: 'a-value-of-it' })).toEqual([])
    },
  )

  it('takes lists and texts of several lines apart, as each part may turn up alone', () => {
    expect(secretsOf({ ANTHROPIC_API_KEYS: 'key-one-1, key-two-2' })).toEqual([
      'key-one-1, key-two-2',
      'key-one-1',
      'key-two-2',
    ])
    expect(secretsOf({ SIGNING_KEY: 'line-one\r\nline-two\n' })).toEqual(
      expect.arrayContaining(['line-one', 'line-two']),
    )
  })
})
