import { describe, expect, it, test } from '@jest/globals'
import { freezeMiniSet } from '../../../guards/regression/freeze.js'
import { regressionGuard } from '../../../guards/regression/guard.js'
import type { RegressionGuardConfig } from '../../../src/core/config.js'
import type { GuardContext } from '../../../src/ports/guard.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'

const FROZEN = `${ROOT}/frozen.jsonl`
const PLACES = ['mill', 'quay', 'market', 'tower', 'bridge', 'garden', 'school', 'harbour', 'inn', 'forge']
const TOWNS = ['Otterbrook', 'Willowby', 'Marsk', 'Pell', 'Cairn', 'Solnae']

interface Row {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly evidence: string
}

/** Sixty sound cases. */
const SOUND: readonly Row[] = TOWNS.flatMap((town, t) =>
  PLACES.map((place, p) => {
    const fact = `The ${place} of ${town} was opened in ${1700 + t * 10 + p} and stands beside the river.`
    return {
      id: `${town}-${place}`,
      question: `When was the ${place} of ${town} opened?`,
      answer: fact,
      evidence: fact,
    }
  }),
)
const wrong = (row: Row): Row => ({ ...row, answer: 'Purple elephants negotiate dividends with Neptune.' })
const linesOf = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

function contextFor(
  current: readonly Row[],
  frozen: readonly Row[] | null,
  settings: Partial<RegressionGuardConfig> = {},
  overrides: Partial<GuardContext> = {},
): GuardContext {
  const fileSystem = createMemoryFileSystem({
    [`${ROOT}/qa.jsonl`]: linesOf(current),
    ...(frozen === null ? {} : { [FROZEN]: linesOf(frozen) }),
  })
  const config = configOf()
  const regression = { ...config.guards.regression, frozen: FROZEN, ...settings }
  return contextOf(fileSystem, {
    config: { ...config, data: [`${ROOT}/qa.jsonl`], guards: { ...config.guards, regression } },
    ...overrides,
  })
}
const check = (...parameters: Parameters<typeof contextFor>) =>
  regressionGuard.check(contextFor(...parameters))

describe('guard regression', () => {
  it('passes where the answers are what they were', async () => {
    const result = await check(SOUND, SOUND)
    expect(result).toMatchObject({ verdict: 'pass', findings: [] })
    expect(result.details?.comparison).toMatchObject({ verdict: 'PASS', pairs: 60, missing: [], records: [] })
  })

  it('fails where a third of them fell, and names the records', async () => {
    const result = await check(
      SOUND.map((row, index) => (index % 3 === 0 ? wrong(row) : row)),
      SOUND,
    )
    const comparison = result.details?.comparison
    expect(result.verdict).toBe('fail')
    expect(result.findings.map(({ message }) => message).join()).toMatch(
      /Mean score fell from 1.000 to 0\.\d+ \(p < .0001/,
    )
    expect(comparison?.records).toHaveLength(20)
    expect(comparison?.records[0]).toMatchObject({
      frozenScore: 1,
      frozenAnswer: expect.stringContaining('beside the river'),
      currentAnswer: expect.stringContaining('elephants'),
      path: 'qa.jsonl',
    })
  })

  it('takes two wrong answers of sixty for an accident, with a note', async () => {
    const result = await check(
      SOUND.map((row, index) => (index < 2 ? wrong(row) : row)),
      SOUND,
    )
    expect(result.verdict).toBe('pass')
    expect(result.notes.join('\n')).toContain('which may be accident')
    expect(result.notes.join('\n')).toMatch(
      /with 60 pairs only a drop of the pass rate by 0\.\d+ or more would be seen/,
    )
  })

  it('is not fooled by better answers elsewhere', async () => {
    const frozen = SOUND.map((row, index) => (index % 2 === 0 ? wrong(row) : row))
    expect((await check(SOUND, frozen)).verdict).toBe('pass')
  })

  test.each<[string, readonly Row[], string]>([
    ['a frozen case that is gone', SOUND.slice(1), '1 of 60 frozen cases are missing'],
    [
      'nothing to compare',
      SOUND.map((row) => ({ ...row, evidence: `${row.evidence} And more.` })),
      'no frozen case can be compared',
    ],
  ])('fails on %s', async (_what, current, message) => {
    const result = await check(current, SOUND)
    expect([result.verdict, result.findings[0]?.message]).toEqual(['fail', expect.stringContaining(message)])
  })

  it('compares no case whose question is another now', async () => {
    const [first, ...rest] = SOUND
    const asked = first === undefined ? [] : [{ ...wrong(first), question: 'Who opened it?' }]
    const result = await check([...asked, ...rest], SOUND)
    expect(result.details?.comparison).toMatchObject({ verdict: 'PASS', pairs: 59, changed: [first?.id] })
  })

  it('is a row that does not apply where nothing is frozen, and an error where the file is missing', async () => {
    expect(await check(SOUND, null, { frozen: null })).toMatchObject({ verdict: 'not_applicable' })
    await expect(check(SOUND, null)).rejects.toMatchObject({
      errorClass: 'config_invalid',
      location: { path: 'frozen.jsonl' },
      remedy: expect.stringContaining('regression freeze'),
    })
  })

  it('lets a command make the answers, and judges nothing where it fails', async () => {
    const calls: unknown[] = []
    const settings = { command: ['make', 'answers'], timeoutS: 5 }
    const ended = (code: number): Partial<GuardContext> => ({
      runCommand: async (command, options) => {
        calls.push([command, options.timeoutMs])
        return { kind: 'exited', code }
      },
    })
    expect((await check(SOUND, SOUND, settings, ended(0))).verdict).toBe('pass')
    expect(calls).toEqual([[['make', 'answers'], 5000]])
    await expect(check(SOUND, SOUND, settings, ended(3))).rejects.toThrow('ended with 3')
  })
})

describe('freezing', () => {
  it('writes a file that the guard takes, and says what changed', async () => {
    const context = contextFor(
      SOUND.slice(0, 50),
      SOUND.slice(10).map((row, index) => (index === 0 ? wrong(row) : row)),
    )
    const frozen = await freezeMiniSet(context, FROZEN, null)

    expect(frozen).toMatchObject({ cases: 50, changed: [SOUND[10]?.id] })
    expect([frozen.added.length, frozen.removed.length]).toEqual([10, 10])
    expect((await regressionGuard.check(context)).verdict).toBe('pass')
  })

  it('takes the same few cases whatever is added around them', async () => {
    const few = contextFor(SOUND.slice(0, 40), null)
    const more = contextFor(SOUND, null)
    const [a, b] = [await freezeMiniSet(few, FROZEN, 20), await freezeMiniSet(more, FROZEN, 30)]
    const kept = a.added.filter((id) => b.added.includes(id))
    expect([a.cases, b.cases]).toEqual([20, 30])
    expect(kept.length).toBeGreaterThanOrEqual(15)
  })
})
