import { describe, expect, it, test } from '@jest/globals'
import { withNpmFlags } from '../../src/app/npm-flags.js'
import { envOf } from '../fakes/env.js'

const RUN = { npm_lifecycle_event: 'guard:prod' }

describe('flags that npm keeps for itself', () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    [
      'npm run guard:prod --check-only',
      { npm_config_check_only: 'true' },
      ['guard', 'prod'],
      ['guard', 'prod', '--check-only'],
    ],
    ['npm run schema --verbose', { npm_config_loglevel: 'verbose' }, ['schema'], ['schema', '--verbose']],
    [
      'npm run dev --reprocess-dlq',
      { npm_config_reprocess_dlq: 'true' },
      ['dlq'],
      ['dlq', '--reprocess-dlq'],
    ],
    ['a flag of another command', { npm_config_check_only: 'true' }, ['baseline'], ['baseline']],
    [
      'a flag that is there already',
      { npm_config_check_only: 'true' },
      ['guards', '--check-only'],
      ['guards', '--check-only'],
    ],
  ])('%s', (_what, variables, words, expected) => {
    expect(withNpmFlags(words, envOf({ ...RUN, ...variables }))).toEqual(expected)
  })

  it('count in scripts of npm only', () => {
    expect(withNpmFlags(['guards'], envOf({ npm_config_check_only: 'true' }))).toEqual(['guards'])
  })
})
