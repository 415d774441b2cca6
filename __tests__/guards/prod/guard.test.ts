import { describe, expect, it, test } from '@jest/globals'
import { prodGuard } from '../../../guards/prod/guard.js'
import { DEFAULTS } from '../../../src/config/defaults.js'
import type { Config } from '../../../src/core/config.js'
import { MODEL_CATALOGUE } from '../../../src/llm/price-table.js'
import type { GuardContext } from '../../../src/ports/guard.js'
import { configOf, contextOf, ROOT } from '../../factories/guards.js'
import { envOf } from '../../fakes/env.js'
import { createMemoryFileSystem } from '../../fakes/memory-file-system.js'

const modelOf = (name: string): Config['model'] => ({ ...DEFAULTS.model, name })

/** What prod asks for, all of it. */
const SOUND: Partial<Config> = {
  profile: 'prod',
  budgetUsd: 1,
  model: modelOf('claude-haiku-4-5-20251001'),
  data: [`${ROOT}/data/qa.jsonl`],
}
const KEY = { ANTHROPIC_API_KEY: ['sk', 'ant', 'canary', 'of', 'this', 'test'].join('-') }

function check(config: Partial<Config> = {}, overrides: Partial<GuardContext> = {}) {
  const context = contextOf(createMemoryFileSystem(), {
    config: { ...configOf(), ...SOUND, ...config },
    env: envOf(KEY),
    models: MODEL_CATALOGUE,
    ...overrides,
  })
  return prodGuard.check(context)
}

describe('guard prod', () => {
  it('passes where everything is there, a line a check, and never shows the key', async () => {
    const result = await check()

    expect([result.verdict, result.findings]).toEqual(['pass', []])
    expect(result.notes.length).toBeGreaterThanOrEqual(8)
    expect(result.notes).toContain('ok: ANTHROPIC_API_KEY is set')
    expect(JSON.stringify(result)).not.toContain('canary')
  })

  test.each<[string, Partial<Config>, Partial<GuardContext>]>([
    ['prod-budget', { budgetUsd: null }, {}],
    ['prod-budget', { budgetUsd: 0.09 }, {}],
    ['prod-key', {}, { env: envOf({ ANTHROPIC_API_KEY: ' ' }) }],
    ['prod-model', { model: modelOf('claude-haiku-4-5') }, {}],
    ['prod-model', { model: modelOf('claude-3-5-sonnet-latest') }, {}],
    ['prod-model', { model: modelOf('claude-nonsense') }, {}],
    ['prod-thresholds', { thresholds: { duplication_exact: { prod: 0.011 } } }, {}],
    ['prod-thresholds', { thresholds: { pass_rate: { prod: null } } }, {}],
    ['prod-bypass', { bypasses: [{ guard: 'git', reason: 'the key was revoked', until: '2026-11-21' }] }, {}],
    ['prod-node', {}, { env: envOf(KEY, { nodeVersion: '18.20.0' }) }],
    [
      'prod-work-tree',
      {},
      {
        repository: { ...contextOf(createMemoryFileSystem()).repository, changedFiles: async () => ['a.ts'] },
      },
    ],
  ])('fails on %s (%j)', async (ruleId, config, overrides) => {
    const result = await check(config, overrides)

    expect(result.verdict).toBe('fail')
    expect(result.findings).toEqual([
      expect.objectContaining({ ruleId, severity: 'error', path: 'plumbline.yml' }),
    ])
    expect(result.findings[0]?.remedy).not.toBe('')
  })

  it('warns of data that is named like samples', async () => {
    const result = await check({ data: [`${ROOT}/examples/qa/*.jsonl`] })
    expect([result.verdict, result.findings.map(({ ruleId }) => ruleId)]).toEqual(['warn', ['prod-data']])
  })

  it('points at the line of the configuration', async () => {
    const result = await check({
      budgetUsd: 0.01,
      path: `${ROOT}/plumbline.yml`,
      origins: { budgetUsd: 'plumbline.yml:3:12' },
    })
    expect(result.findings[0]).toMatchObject({ path: 'plumbline.yml', line: 3, column: 12 })
  })

  it('asks a run that is offline for nothing that only paid calls need', async () => {
    const result = await check({ budgetUsd: null }, { callsModel: false, env: envOf() })
    expect(result.verdict).toBe('pass')
    expect(result.notes).toContain('not checked: budget, key and model: the run is offline')
  })

  it('does not apply to another profile, unless it is named', async () => {
    const unnamed = await check({ profile: 'dev', budgetUsd: null }, { isNamed: false })
    expect(unnamed).toMatchObject({ verdict: 'not_applicable', findings: [] })
    expect((await check({ profile: 'dev', budgetUsd: null })).verdict).toBe('fail')
  })
})
