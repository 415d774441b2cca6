import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import { csvHeader, csvRow } from '../../src/reporters/csv.js'
import { createCsvExport, createJsonExport, toExportRecord } from '../../src/reporters/export.js'
import { PAYLOADS } from './payloads.js'

const schema: { $defs: { exportRecord: { properties: Record<string, unknown> } } } = JSON.parse(
  readFileSync(new URL('../../schema/baseline_export.schema.json', import.meta.url), 'utf8'),
)
const COLUMNS = Object.keys(schema.$defs.exportRecord.properties)

function caseLine(overrides: Partial<CaseLine> = {}): CaseLine {
  return {
    run_id: 'run_20261122_101530_47110',
    case_id: 'faq-0118',
    file: 'data/qa.jsonl',
    line: 118,
    status: 'scored',
    score: -0.5,
    passed: false,
    latency_ms: 812.25,
    latency_kind: 'simulated',
    cost_usd: 0.000001,
    input_tokens: 120,
    output_tokens: null,
    support: null,
    align: 1,
    evidence_present: true,
    question_form: 'when',
    answer_type: null,
    duplicate_of: null,
    template_of: null,
    pii: ['email:proven', 'phone:suspected'],
    license: null,
    error_class: null,
    origin: 'unknown',
    notes: ['support: yes/no answer', 'no "licence" field'],
    ...overrides,
  }
}

const readBack = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

/** Any code points that UTF-8 can hold. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((points) => Buffer.from(String.fromCodePoint(...points)).toString())

describe('CSV', () => {
  it('has the columns of the schema, in its order', () => {
    expect(parse(csvHeader())).toEqual([COLUMNS])
  })

  it('reads back as what was written: numbers bare, null empty, lists joined', () => {
    const [row] = readBack(csvHeader() + csvRow(caseLine()))
    expect(row).toMatchObject({
      line: '118',
      score: '-0.5',
      passed: 'false',
      cost_usd: '0.000001',
      output_tokens: '',
      pii: 'email:proven; phone:suspected',
      notes: 'support: yes/no answer; no "licence" field',
    })
  })

  it('quotes every text, leaves numbers bare and ends lines as RFC 4180 has it', () => {
    const row = csvRow(caseLine({ notes: ['a,b\n"c"'] }))
    expect(row).toMatch(/^"run_20261122_101530_47110","faq-0118","data\/qa.jsonl",118,"scored",-0\.5,false,/)
    expect(row.endsWith('"a,b\n""c"""\r\n')).toBe(true)
  })

  test.each(PAYLOADS)('%s stays in its cell', (_name, payload) => {
    const rows = readBack(
      csvHeader() + csvRow(caseLine({ case_id: payload, notes: [payload] })) + csvRow(caseLine()),
    )
    expect(rows).toHaveLength(2)
    // As a file would hold it: UTF-8 knows no broken surrogates.
    expect(rows[0]?.case_id?.replace(/^'/, '')).toBe(Buffer.from(payload).toString().replace(/^'/, ''))
    expect(rows[1]?.case_id).toBe('faq-0118')
  })

  test.each([
    '=1+1',
    '+1+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '=HYPERLINK("http://x","y")',
  ])('no spreadsheet takes %j for a formula', (formula) => {
    const [row] = readBack(csvHeader() + csvRow(caseLine({ case_id: formula })))
    expect(row?.case_id).toBe(`'${formula}`)
  })

  it('loses no text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const [row] = readBack(csvHeader() + csvRow(caseLine({ case_id: value })))
        expect([value, `'${value}`]).toContain(row?.case_id)
      }),
      { numRuns: 200, seed: 20261122 },
    )
  })

  it.each([
    [true, '\ufeff"run_id"'],
    [false, '"run_id"'],
  ])('starts with a byte order mark if asked to: %s', async (bom, start) => {
    const { open, close } = await createCsvExport({ bom })
    expect(open().startsWith(start)).toBe(true)
    expect(close()).toBe('')
  })
})

describe('JSON', () => {
  const write = (lines: readonly CaseLine[]): string => {
    const { open, record, close } = createJsonExport()
    return open() + lines.map((line, index) => record(toExportRecord(line), index)).join('') + close()
  }

  it.each([0, 1, 3])('is one array of %d flat records, one a line', (count) => {
    const lines = Array.from({ length: count }, (_, at) =>
      caseLine({ line: at + 1, case_id: `a\n"${at}"\u2028` }),
    )
    const text = write(lines)
    expect(JSON.parse(text)).toEqual(lines.map(toExportRecord))
    expect(text.trimEnd().split('\n')).toHaveLength(count + 2)
  })

  it('has the keys in the order of the schema, whatever the order of the line', () => {
    const reversed = Object.fromEntries(Object.entries(toExportRecord(caseLine())).reverse())
    const { record } = createJsonExport()
    expect(Object.keys(JSON.parse(record({ ...toExportRecord(caseLine()), ...reversed }, 0)))).toEqual(
      COLUMNS,
    )
  })
})
