import { describe, expect, it } from '@jest/globals'
import { sumCosts } from '../../src/pipeline/sum-costs.js'
import { renderCosts } from '../../src/reporters/costs-text.js'
import { sessionReport } from '../factories/session-report.js'

const run = (runId: string, paidUsd: number, more: Parameters<typeof sessionReport>[0] = {}) =>
  sessionReport({
    runId,
    timestamp: '2026-11-24T10:00:00.000Z',
    ...more,
    spending: { paidUsd, ...more.spending },
  })

describe('what runs paid', () => {
  it('is summed by day and by target, to the micro-dollar', () => {
    const costs = sumCosts([
      run('a', 0.1),
      run('b', 0.2, { timestamp: '2026-11-25T00:00:00.000Z' }),
      run('c', 0.000001, { target: 'step4_2' }),
    ])
    expect(costs).toMatchObject({
      runs: 3,
      totalUsd: 0.300001,
      byDay: [
        { name: '2026-11-24', runs: 2, usd: 0.100001 },
        { name: '2026-11-25', runs: 1, usd: 0.2 },
      ],
      byTarget: [{ name: 'baseline' }, { name: 'step4_2' }],
    })
  })

  it('counts what a resumed run took over once: by the run that paid it, or by the heir of a killed one', () => {
    const resumed = (from: string) =>
      run('b', 0.02, { spending: { takenOverUsd: 0.08, takenOverFrom: from } })
    expect(sumCosts([run('a', 0.08), resumed('a')]).totalUsd).toBe(0.1)
    expect(sumCosts([resumed('killed')]).totalUsd).toBe(0.1)
  })

  it('counts a run once whose report stands twice in history', () => {
    expect(sumCosts([run('a', 0.5), run('a', 0.5)]).totalUsd).toBe(0.5)
  })

  it('can be grepped, and takes no name for a command', () => {
    const text = renderCosts(sumCosts([run('a', 0.5, { target: '::error::x\u001b[2J' })]))
    expect(text).toMatch(/^COST_USD: 0\.50$/m)
    expect(text).not.toMatch(/^\s*::error/m)
    expect(text).not.toContain('\u001b')
  })
})
