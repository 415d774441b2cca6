import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import type { SessionReport } from '../../src/core/generated/session-report.js'
import { plumbline, read, workspace } from './run-bundle.js'

const WORDS =
  'amber birch cedar delta ember fjord grove heath inlet jetty knoll ledge marsh north ocean'.split(' ')
const record = (index: number): string => {
  const name = `${WORDS[index % 15]} ${WORDS[Math.floor(index / 15) % 15]} ${WORDS[Math.floor(index / 225) % 15]}`
  return JSON.stringify({
    id: `c-${index}`,
    question: `Where does the path ${name} number ${index} lead?`,
    answer: `The path ${name} leads to gate ${index}.`,
    evidence: `On the map of the park the path ${name} leads to gate ${index}. Benches stand beside it.`,
  })
}
const DATA = Array.from({ length: 6_000 }, (_, index) => record(index)).join('\n')

describe('a run that was stopped', () => {
  let made: ReturnType<typeof workspace>
  beforeEach(() => {
    made = workspace({ 'data.jsonl': DATA })
  })
  afterEach(() => made.remove())

  const journalled = (): number => {
    const folder = path.join(made.directory, 'reports', 'journal')
    if (!existsSync(folder)) return 0
    return Math.max(0, ...readdirSync(folder).map((name) => statSync(path.join(folder, name)).size))
  }
  const start = (signal?: NodeJS.Signals, ...more: string[]) =>
    plumbline(['baseline', '--full', '--offline', '--data', 'data.jsonl', ...more], {
      cwd: made.directory,
      ...(signal === undefined
        ? {}
        : { when: { happened: () => journalled() > 100_000, act: (pid) => process.kill(pid, signal) } }),
    })
  const report = (folder = 'reports'): SessionReport =>
    JSON.parse(read(made.directory, folder, 'session_report.json'))
  const lines = (folder = 'reports'): readonly Omit<CaseLine, 'run_id'>[] =>
    read(made.directory, folder, 'baseline_report.jsonl')
      .trim()
      .split('\n')
      .map((text) => {
        const { run_id, ...line }: CaseLine = JSON.parse(text)
        expect(run_id).toBe(report(folder).runId)
        return line
      })
  const facts = ({
    cases,
    passRate,
    meanScore,
    costUsd,
    metrics,
    verdict,
    comparabilityKey,
  }: SessionReport) => ({
    cases,
    passRate,
    meanScore,
    costUsd,
    metrics,
    verdict,
    comparabilityKey,
  })

  test('by SIGTERM and replayed from the queue: the totals and lines of an uninterrupted run', async () => {
    expect((await start('SIGTERM')).code).toBe(5)
    const stopped = report()
    expect(stopped.cases.scored).toBeLessThan(6_000)
    const replayed = await plumbline(['dlq', '--reprocess-dlq'], { cwd: made.directory })
    expect(replayed.stdout).toContain(`${stopped.runId}: run again as ${report().runId}`)
    expect(report().dlq.count).toBe(1)
    const resumed = { facts: facts(report()), lines: lines() }
    expect(
      JSON.parse((await plumbline(['dlq', '--stats'], { cwd: made.directory })).stdout).totalEntries,
    ).toBe(0)
    await start(undefined, '--reports', 'fresh')
    expect({ facts: facts(report('fresh')), lines: lines('fresh') }).toEqual(resumed)
  })

  test('by SIGKILL and resumed by its id: what was on disk is not run again', async () => {
    const killed = await start('SIGKILL')
    expect(killed.signal).toBe('SIGKILL')
    const runId = /run_\d{8}_\d{6}_\d{5}/.exec(killed.stderr)?.[0] ?? ''
    const resumed = await start(undefined, '--resume', runId)
    expect([resumed.code, resumed.stderr]).toEqual([0, expect.stringMatching(/[1-9]\d* of them taken over/)])
    expect(report().cases).toMatchObject({ total: 6_000, scored: 6_000 })
    expect(new Set(lines().map((line) => line.case_id)).size).toBe(6_000)
  })

  test('is not resumed over other data', async () => {
    const killed = await start('SIGTERM')
    const runId = /run_\d{8}_\d{6}_\d{5}/.exec(killed.stderr)?.[0] ?? ''
    writeFileSync(path.join(made.directory, 'data.jsonl'), `${DATA}\n${record(9_999)}`)
    const refused = await start(undefined, '--resume', runId)
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringMatching(/the data changed/)])
  })
})

test('a failure that was mended is replayed from the start', async () => {
  const made = workspace({ 'data.jsonl': `${record(1)}\n{"id": ` })
  try {
    const args = ['baseline', '--full', '--offline', '--data', 'data.jsonl']
    expect((await plumbline(args, { cwd: made.directory })).code).toBe(3)
    expect((await plumbline(['dlq', '--reprocess'], { cwd: made.directory })).code).toBe(3)
    expect(
      JSON.parse((await plumbline(['dlq', '--stats'], { cwd: made.directory })).stdout).totalEntries,
    ).toBe(1)
    writeFileSync(path.join(made.directory, 'data.jsonl'), record(1))
    expect((await plumbline(['dlq', '--reprocess'], { cwd: made.directory })).code).toBe(0)
    expect(
      JSON.parse((await plumbline(['dlq', '--stats'], { cwd: made.directory })).stdout).totalEntries,
    ).toBe(0)
  } finally {
    made.remove()
  }
})
