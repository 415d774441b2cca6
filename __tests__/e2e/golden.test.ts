import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
// @ts-expect-error: a plain script without types, shared with the one that writes the golden files.
import { GOLDEN_FILES, goldenArguments, normalizeReport } from '../../scripts/normalize-report.mjs'
import { plumbline, ROOT, read, workspace } from './run-bundle.js'

/** When a change is meant: `npm run golden`, and review the difference. */
describe('reports/example is what a run over the sample data writes today', () => {
  const { directory, remove } = workspace()
  beforeAll(async () => {
    expect((await plumbline(goldenArguments(directory), { cwd: ROOT })).code).toBe(0)
  })
  afterAll(remove)

  test.each(GOLDEN_FILES as readonly string[])('%s', (name) => {
    expect(normalizeReport(name, read(directory, name))).toBe(read(ROOT, 'reports', 'example', name))
  })
})
