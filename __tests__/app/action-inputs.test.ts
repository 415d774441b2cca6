import { describe, expect, it, test } from '@jest/globals'
import { type ActionRequest, readActionInputs } from '../../src/app/action-inputs.js'
import { UsageError } from '../../src/core/errors.js'

function readInputs(inputs: Readonly<Record<string, string>>, keyIsSet = false): ActionRequest {
  return readActionInputs({ input: (name) => inputs[name] }, '/base/space', keyIsSet)
}

describe('the inputs of the action', () => {
  it('asks for a full run of the baseline where nothing is set, and leaves the rest to the configuration', () => {
    const { run, instance, uploadArtifacts } = readInputs({})
    expect(run).toMatchObject({ target: 'baseline', mode: 'full', givenBy: 'inputs', handoff: false })
    expect(run).toMatchObject({ workingDirectory: '/base/space', reportsDir: '/base/space/reports' })
    for (const key of ['budgetUsd', 'profile', 'data', 'config', 'exports', 'failOn'] as const)
      expect(run[key]).toBeUndefined()
    expect([instance, uploadArtifacts]).toEqual([undefined, true])
  })

  test.each([
    [{ target: 'build' }, { target: 'build' }],
    [{ mode: 'smoke' }, { mode: 'smoke' }],
    [{ budget: '0.50' }, { budgetUsd: 0.5 }],
    [{ profile: 'stage' }, { profile: 'stage' }],
    [{ data: 'a/*.jsonl\n\n  b.csv \n' }, { data: ['a/*.jsonl', 'b.csv'] }],
    [{ config: 'conf/prod.yml' }, { config: 'conf/prod.yml' }],
    [{ export: 'json' }, { exports: ['json'] }],
    [{ export: 'json, csv' }, { exports: ['csv', 'json'] }],
    [{ export: 'none' }, { exports: [] }],
    [{ handoff: 'TRUE' }, { handoff: true }],
    [{ 'fail-on': 'warn' }, { failOn: 'warn' }],
    [{ resume: 'run_1' }, { resume: { runId: 'run_1', whenChanged: 'fail' } }],
    [
      { 'working-directory': 'qa', reports: 'out' },
      { workingDirectory: '/base/space/qa', reportsDir: '/base/space/qa/out' },
    ],
    [{ reports: '/elsewhere' }, { reportsDir: '/elsewhere' }],
  ])('%j', (inputs, expected) => {
    expect(readInputs(inputs as Record<string, string>).run).toMatchObject(expected)
  })

  const OFFLINE = { mode: 'full', offline: true }
  test.each([
    [
      'auto, without a key: offline, and it shows',
      {},
      false,
      { ...OFFLINE, offlineReason: expect.any(String) },
    ],
    ['auto, with a key: online', {}, true, { mode: 'full', offline: false, offlineReason: undefined }],
    [
      'offline is asked for: no row is owed',
      { offline: 'true' },
      false,
      { ...OFFLINE, offlineReason: undefined },
    ],
    ['offline wins over a key', { offline: 'true' }, true, OFFLINE],
    [
      'full, without a key: stays online, to be refused',
      { mode: 'full' },
      false,
      { mode: 'full', offline: false },
    ],
    ['smoke never falls back here', { mode: 'smoke' }, false, { mode: 'smoke', offline: false }],
    [
      'require-online forbids the fallback',
      { 'require-online': 'true' },
      false,
      { mode: 'full', offline: false, requireOnline: true, offlineReason: undefined },
    ],
    [
      'require-online in a smoke run',
      { mode: 'smoke', 'require-online': 'true' },
      false,
      { mode: 'smoke', offline: false, requireOnline: true },
    ],
  ])('%s', (_title, inputs, keyIsSet, expected) => {
    expect(readInputs(inputs as Record<string, string>, keyIsSet).run).toMatchObject(expected)
  })

  test.each([
    ['mode', 'ful', /^input mode: expected auto, smoke, full, not "ful"; did you mean "full"\?$/],
    ['profile', 'production', /^input profile: expected dev, stage, prod, not "production"/],
    ['fail-on', 'Fail', /did you mean "fail"\?$/],
    ['offline', 'flase', /^input offline: expected true or false, not "flase"; did you mean "false"\?$/],
    ['handoff', 'yes', /^input handoff: expected true or false/],
    ['upload-artifacts', '0', /^input upload-artifacts: expected true or false/],
    ['require-online', 'on', /^input require-online: /],
    ['budget', '-1', /^input budget: expected an amount in US dollars above 0/],
    ['budget', '0', /^input budget: /],
    ['budget', '$5', /^input budget: /],
    ['budget', '1e9', /^input budget: /],
    ['budget', '10000000', /^input budget: /],
    [
      'export',
      'xml',
      /^input export: expected csv, json, junit, badge, several with commas between, or none, not "xml"/,
    ],
    ['export', 'csv,jsn', /not "jsn"; did you mean "json"\?$/],
    ['export', ',', /^input export: /],
    ['export', 'csv,none', /^input export: /],
    ['mode', `fu\nll::error::x\u001b[2J${'y'.repeat(500)}`, /^input mode: [^\n\u001b]{0,200}$/],
  ])('refuses %s: %j in one line that says what it may be', (name, value, message) => {
    expect(() => readInputs({ [name]: value })).toThrow(UsageError)
    expect(() => readInputs({ [name]: value })).toThrow(message)
  })

  it('refuses two inputs that exclude each other', () => {
    expect(() => readInputs({ offline: 'true', 'require-online': 'true' })).toThrow(
      /offline and require-online/,
    )
  })
})
