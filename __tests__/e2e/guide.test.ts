import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT, read, run, workspace } from './run-bundle.js'

/** What the operations guide promises, as written there, in a copy of the repository without anything installed. */
describe('the operations guide', () => {
  const { directory, remove } = workspace()
  const sh = (script: string) => run('bash', ['-c', script], { cwd: directory, env: { LC_ALL: 'C.UTF-8' } })

  beforeAll(() => {
    for (const name of [
      'dist',
      'examples',
      'scripts',
      'schema',
      'run_v3.sh',
      'plumbline.yml',
      'package.json',
      '.nvmrc',
    ]) {
      cpSync(path.join(ROOT, name), path.join(directory, name), { recursive: true })
    }
    chmodSync(path.join(directory, 'run_v3.sh'), 0o755)
  })
  afterAll(remove)

  test('T1: a smoke run with a budget and without a key goes offline, says so, and passes', async () => {
    const ended = await sh('./run_v3.sh baseline --smoke --budget 0.5 --profile dev')
    expect(ended.code).toBe(0)
    expect(ended.stderr).toMatch(/no API key/)
    const found = await sh(
      'grep -E "(MODE: smoke|DRY_RUN: true|CASES_TOTAL: [1-9]|RESULT: PASS|RUN_STATE: SUCCESS)" reports/session_report.md',
    )
    expect(found.stdout.trim().split('\n')).toHaveLength(5)
    const latencies = await sh('grep -E "(P50_MS: [0-9]+|P95_MS: [0-9]+)" reports/session_report.md')
    expect(latencies.stdout.trim().split('\n')).toHaveLength(2)
    expect((await sh('ls reports/*.tmp 2>/dev/null && echo "ERROR" || echo "OK"')).stdout).toBe('OK\n')
  })

  test('T2: a configuration that is not JSON ends with 3 and an entry in the dead letter queue', async () => {
    const ended = await sh(`echo '{"invalid": json}' > baseline_config_invalid.json
      ./run_v3.sh baseline --smoke --budget 0.5 --config baseline_config_invalid.json
      echo "Exit code: $?"
      node scripts/lib/dlq.ts --stats | jq '.totalEntries'
      grep "DLQ_COUNT:" reports/session_report.md
      rm baseline_config_invalid.json`)
    expect(ended.stdout).toBe('Exit code: 3\n1\nDLQ_COUNT: 1\n')
    expect(ended.stderr).toMatch(/baseline_config_invalid\.json:1:\d+: /)
    expect(ended.stderr).not.toMatch(/\n\s+at /)
    const reasons = await sh(`node scripts/lib/dlq.ts --stats | jq -r '.topFailReasons[0].reason'`)
    expect(reasons.stdout).toBe('schema_validation_failed\n')
  })

  test('T3: two full runs over the same data give the same lines', async () => {
    const ended = await sh(`set -e
      for n in 1 2; do
        ./run_v3.sh baseline --full --offline --budget 2.00 --data "examples/qa/*.jsonl" --config plumbline.yml
        sed -E 's/"run_id":"[^"]*"//' reports/baseline_report.jsonl > reports/baseline_run$n.jsonl
      done
      cmp reports/baseline_run1.jsonl reports/baseline_run2.jsonl && wc -l < reports/baseline_run1.jsonl`)
    expect([ended.code, Number(ended.stdout) >= 60]).toEqual([0, true])
  })

  test('T4: exports and hand-off that fail raise warnings and change no result', async () => {
    await sh('rm -rf reports/export && echo in-the-way > reports/export')
    const ended = await sh('./run_v3.sh baseline --full --offline --budget 2.00 --export csv,json --handoff')
    expect(ended.code).toBe(0)
    expect((await sh('grep "^RESULT:" reports/session_report.md')).stdout).toBe('RESULT: PASS\n')
    expect((await sh('grep "^WARNINGS:" reports/session_report.md')).stdout).toBe('WARNINGS: 1\n')
    await sh('rm reports/export; mv reports/baseline_report.jsonl reports/baseline_report.jsonl.backup')
    expect((await sh('./run_v3.sh baseline --full --offline --budget 1.00 --export csv')).code).toBe(0)
    expect(existsSync(path.join(directory, 'reports/export/baseline_latest.csv'))).toBe(true)
  })

  test('the integration examples work as written', async () => {
    const ended = await sh(`
      if ./run_v3.sh session-report | grep -q "STATUS: SUCCESS"; then echo "Last run successful"; fi
      cases=$(./run_v3.sh session-report | grep "CASES_TOTAL:" | awk '{print $2}')
      cost=$(./run_v3.sh session-report | grep "COST_USD:" | awk '{print $2}')
      echo "$cases cases, $cost"
      find reports/history -name "session_report.md" -mtime -1 -exec grep -E "(P50_MS|P95_MS|DURATION_MS):" {} \\; | wc -l
      grep -E "(⚠️|❌)" reports/baseline_report.md || echo "Quality checks passed"`)
    const [successful, cases, lines, quality] = ended.stdout.trim().split('\n')
    expect(successful).toBe('Last run successful')
    expect(cases).toMatch(/^\d+ cases, 0\.00$/)
    expect(Number(lines)).toBeGreaterThanOrEqual(9)
    expect(quality).toBe('Quality checks passed')
  })

  test('one run of the history is found by its id, whatever came after it', async () => {
    const history = path.join(directory, 'reports', 'history')
    const [oldest] = readdirSync(history).sort()
    const runId = /^RUN_ID: (.*)$/m.exec(read(history, oldest ?? '', 'session_report.md'))?.[1] ?? ''
    const found = await sh(`./run_v3.sh session-report --run-id ${runId}`)
    expect(found.stdout).toMatch(new RegExp(`^RUN_ID: ${runId}$`, 'm'))
    const full = await sh('./run_v3.sh session-report --format full')
    expect(full.stdout).toBe(read(directory, 'reports', 'session_report.md'))
    const missing = await sh('./run_v3.sh session-report --run-id run_20000101_000000_00000')
    expect([missing.code, missing.stdout]).toEqual([2, ''])
  })

  test('the dead letter queue is filled, listed and cleaned by hand', async () => {
    const ended = await sh(`
      node scripts/lib/dlq.ts --to-dlq test_run_123 "manual_test" 4 --target baseline --mode smoke >/dev/null
      node scripts/lib/dlq.ts --stats | jq -c '[.topFailReasons[].reason]'
      node scripts/lib/dlq.ts --stats | jq '.topFailReasons[] | select(.reason | contains("budget"))'
      jq -r .run_id reports/dlq/test_run_123/dlq_metadata.json
      node scripts/lib/dlq.ts --cleanup 30 >/dev/null
      node scripts/lib/dlq.ts --stats | jq .totalEntries`)
    expect(ended.stdout).toBe('["manual_test","schema_validation_failed"]\ntest_run_123\n2\n')
  })

  test('exports are made from an existing report by the documented paths', async () => {
    const ended = await sh(`set -e
      node scripts/export_cli.ts --in reports/baseline_report.jsonl --out reports/export/baseline.csv --format csv
      node scripts/export_cli.ts --in reports/baseline_report.jsonl --out reports/export/baseline.json --format json
      node dist/scripts/metrics/baseline_report_generator.js --render-md --export --validate
      jq length reports/export/baseline.json`)
    expect(ended.code).toBe(0)
    expect(existsSync(path.join(directory, 'reports/export/baseline.csv'))).toBe(true)
    expect(ended.stdout).toMatch(/lines valid/)
  })

  test('the hand-off package links to what is there', async () => {
    expect((await sh('./run_v3.sh handoff --full --budget 1.50')).code).toBe(0)
    const index = read(directory, 'reports/handoff/INDEX.md')
    for (const [, target] of index.matchAll(/\]\((\.\.\/[^)#]+)/g)) {
      expect(existsSync(path.join(directory, 'reports/handoff', target ?? ''))).toBe(true)
    }
    expect(index).toContain('baseline_report.jsonl')
  })

  test('a target of the repository runs like any other', async () => {
    const ended = await sh('./run_v3.sh step4_2 --smoke --offline && ./run_v3.sh session-report')
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(/^TARGET: step4_2$/m)
    expect(ended.stdout).toMatch(/^CASES_TOTAL: [1-9]/m)
    expect((await sh('./run_v3.sh build --smoke')).code).toBe(0)
  })

  test('a budget that failed can be found in the logs by its class', async () => {
    mkdirSync(path.join(directory, 'empty'), { recursive: true })
    writeFileSync(path.join(directory, 'empty', 'none.jsonl'), '{"question": 1}\n')
    const ended = await sh(
      './run_v3.sh baseline --full --offline --data empty/none.jsonl; grep -rh "SCHEMA_INVALID" RUN_LOGS/ | tail -1',
    )
    expect(ended.stdout).toMatch(/ERROR SCHEMA_INVALID in step load: empty\/none\.jsonl:1:\d+: /)
  })
})
