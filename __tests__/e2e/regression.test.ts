import { afterEach, describe, expect, it } from '@jest/globals'
import { createRepository, type Repository } from './git-repository.js'
import { read } from './run-bundle.js'

const PLACES = ['mill', 'quay', 'market', 'tower', 'bridge', 'garden', 'school', 'harbour', 'inn', 'forge']
const TOWNS = ['Otterbrook', 'Willowby', 'Marsk', 'Pell']

function records(wrongBelow: number): string {
  return TOWNS.flatMap((town, t) =>
    PLACES.map((place, p) => {
      const fact = `The ${place} of ${town} was opened in ${1700 + t * 10 + p} and stands beside the river.`
      const answer = t * 10 + p < wrongBelow ? '| @everyone <b>Purple</b> elephants | negotiate' : fact
      return JSON.stringify({
        id: `${town}-${place}`,
        question: `When was the ${place} of ${town} opened?`,
        answer,
        evidence: fact,
      })
    }),
  ).join('\n')
}

let repository: Repository
afterEach(() => repository.remove())

describe('the regression mini-set', () => {
  it('is frozen, compared, and fails a change that made a third of the answers worse', async () => {
    repository = createRepository({
      '.gitignore': 'reports/\n',
      'plumbline.yml': 'data: qa.jsonl\nguards: { regression: { frozen: mini.jsonl } }\n',
      'qa.jsonl': records(0),
    })
    const missing = await repository.plumbline(['regression', 'mini'])
    expect([missing.code, missing.stdout]).toEqual([3, expect.stringContaining('regression freeze')])

    const frozen = await repository.plumbline(['regression', 'freeze'])
    expect([frozen.code, frozen.stdout]).toEqual([
      0,
      expect.stringMatching(/^mini\.jsonl: 40 cases frozen\n {2}added: 40 /),
    ])
    expect((await repository.plumbline(['regression', 'mini'])).code).toBe(0)

    repository.write({ 'qa.jsonl': records(14) })
    const ended = await repository.plumbline(['guard', 'regression'])
    expect(ended.code).toBe(1)
    const summary = read(repository.directory, 'reports', 'regression_summary.md')
    expect(summary.split('\n')[0]).toBe('# Regression: FAIL')
    // Markup and mentions of the data stand in code spans, where they are text.
    expect(summary).toContain('`@everyone` `<b>Purple</b>`')
    expect(summary).not.toMatch(/[^`](@everyone|<b>)/)
    const {
      verdict,
      pairs,
      records: changed,
    } = JSON.parse(read(repository.directory, 'reports', 'regression_summary.json'))
    expect([verdict, pairs, changed.length]).toEqual(['FAIL', 40, 14])

    expect((await repository.plumbline(['regression', 'freeze'])).stdout).toContain('changed: 14')
    expect((await repository.plumbline(['regression', 'mini'])).code).toBe(0)
  })
})
