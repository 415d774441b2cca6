import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { filesBelow, found, run } from './running.js'

const FOLDER = '__tests__/fixtures/no-direct-http'
const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const CASES = foldersIn(FOLDER).flatMap((language) =>
  foldersIn(path.join(FOLDER, language)).map((form) => [language, form] as const),
)

test('there are at least 90 cases, each way', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(90)
})

test.each(CASES)('%s, %s: finds what stands in found.txt, and nothing else', async (language, form) => {
  const { 'found.txt': listed = '', ...files } = filesBelow(path.join(FOLDER, language, form, 'ng'))
  const expected = listed.trim().split('\n')

  const result = await run(files)

  expect(found(result)).toEqual(expected)
  expect(result.verdict).toBe('fail')
})

test.each(CASES)('%s, %s: lets the sound twin be', async (language, form) => {
  const result = await run(filesBelow(path.join(FOLDER, language, form, 'ok')))

  expect(found(result)).toEqual([])
  expect(result.verdict).toBe('pass')
})
