import { afterEach, describe, expect, it } from '@jest/globals'
import { createRepository, type Repository } from './git-repository.js'
import { read } from './run-bundle.js'

const RECORD = JSON.stringify({
  id: 'a',
  question: 'What is it?',
  answer: 'It is a mill.',
  evidence: 'It is a mill.',
})
const KEY = { ANTHROPIC_API_KEY: ['sk', 'ant', 'canary', 'of', 'this', 'test'].join('-') }

let repository: Repository
afterEach(() => repository.remove())
const start = (config: string): void => {
  repository = createRepository({
    '.gitignore': 'reports/\nRUN_LOGS/\n',
    'plumbline.yml': config,
    'qa.jsonl': `${RECORD}\n`,
  })
}
const session = () => JSON.parse(read(repository.directory, 'reports', 'session_report.json'))

describe('the guard prod', () => {
  it('has the name of older instructions, and only prints with --check-only', async () => {
    start('data: qa.jsonl\n')
    const named = await repository.plumbline(['__validate_prod_guard'])
    expect([named.code, named.stdout]).toEqual([1, expect.stringMatching(/^FAIL {2}prod: /)])
    expect(named.stdout).toContain('no budget is named')

    const printed = await repository.plumbline(['__validate_prod_guard', '--check-only'])
    expect([printed.code, printed.stdout]).toEqual([0, expect.stringContaining('no budget is named')])
  })

  it('takes the flags of the run that it is about', async () => {
    start('data: qa.jsonl\nmodel: { name: claude-haiku-4-5-20251001 }\n')
    const { code, stdout } = await repository.plumbline(
      ['guard', 'prod', '--profile', 'prod', '--budget', '0.5'],
      KEY,
    )

    expect([code, stdout]).toEqual([0, expect.stringContaining('ok: the budget is 0.5 USD (--budget)')])
    expect(stdout).not.toContain('canary')
  })

  it('precedes a run for production, and refuses one that would pay with too small a budget', async () => {
    start('profile: prod\ndata: qa.jsonl\nmodel: { name: claude-haiku-4-5-20251001 }\n')
    const { code } = await repository.plumbline(['baseline', '--full', '--budget', '0.09'], KEY)

    expect([code, session().result]).toEqual([2, 'FAIL'])
    expect(session().error.message).toContain('the budget of 0.09 USD is below the least of 0.10 USD')
  })

  it('is a gate of an offline run for production', async () => {
    start('profile: prod\ndata: qa.jsonl\nthresholds: { duplication_exact: { prod: 0.5 } }\n')
    const { code } = await repository.plumbline(['baseline', '--full', '--offline'])

    expect(code).toBe(1)
    expect(session().verdict.headline).toContain('guard prod: 1 finding')
  })
})
