import { describe, expect, it } from '@jest/globals'
import { explainConfig, renderExplanation } from '../../src/config/explain.js'
import { loadConfig } from '../../src/config/load-config.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { requestOf } from './run-request.js'

async function explain(text: string) {
  const fileSystem = createMemoryFileSystem({ '/base/repo/plumbline.yml': text })
  const config = await loadConfig(requestOf({ budgetUsd: 1.5 }), { fileSystem })
  return explainConfig(config, '/base/repo')
}

describe('explaining a configuration', () => {
  it('shows every value as it would be written, with its origin', async () => {
    const rows = await explain(`data: [qa/*.jsonl, /elsewhere/b.json]
fields: { question: /q, latency_ms: { from: /s, times: 1000 } }
thresholds: { support: 0.8, pii_share: { prod: null } }
sources: [{ id: a, file: a.txt }]
`)

    expect(rows).toEqual(
      expect.arrayContaining([
        { key: 'profile', value: '"dev"', origin: 'default' },
        { key: 'data', value: '["qa/*.jsonl","/elsewhere/b.json"]', origin: 'plumbline.yml:1:7' },
        { key: 'fields.question', value: '"/q"', origin: 'plumbline.yml:2:21' },
        { key: 'fields.latency_ms', value: '{"from":"/s","times":1000}', origin: 'plumbline.yml:2:37' },
        { key: 'thresholds.support.stage', value: '0.8', origin: 'plumbline.yml:3:24' },
        { key: 'thresholds.pii_share.prod', value: 'null', origin: 'plumbline.yml:3:48' },
        { key: 'sources', value: '[{"id":"a","file":"a.txt"}]', origin: 'plumbline.yml:4:10' },
        { key: 'budgetUsd', value: '1.5', origin: '--budget' },
        { key: 'export', value: '[]', origin: 'default' },
      ]),
    )
  })

  it('has every key of the schema', async () => {
    const { default: schema } = await import('../../schema/plumbline.schema.json', { with: { type: 'json' } })
    const shown = new Set((await explain('')).map(({ key }) => key.split('.')[0]))

    expect([...shown].sort()).toEqual(
      Object.keys(schema.properties)
        .filter((key) => key !== '$schema')
        .sort(),
    )
  })

  it('renders columns that line up, and no control characters', async () => {
    const text = renderExplanation(await explain('records: "/a\\e[31m\\u202e"\n'))
    const lines = text.trimEnd().split('\n')
    const column = lines[0]?.indexOf('ORIGIN') ?? -1

    expect(lines.find((line) => line.startsWith('budgetUsd'))?.slice(column)).toBe('--budget')
    expect(lines.find((line) => line.startsWith('profile'))?.slice(column)).toBe('default')
    expect(text).not.toMatch(/[\u001b\u202e]/)
  })
})
