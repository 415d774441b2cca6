import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { check, type Files, placesOf } from './checking.js'

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures', 'env')
/** What a folder that fires has besides its files: a line `path:line:column NAME` for each variable. */
const WANTED = 'wanted.txt'

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function filesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map((entry): [string, string] => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]
    }),
  )
}

const forms = foldersIn(FIXTURES).flatMap((language) =>
  foldersIn(path.join(FIXTURES, language)).map((form): [string, string] => [language, form]),
)

describe('reads that nothing declares, by language and form', () => {
  test.each(forms)('%s: %s', async (language, form) => {
    const { [WANTED]: wanted = '', ...files } = filesIn(path.join(FIXTURES, language, form, 'ng'))
    const places = placesOf(await check(files), 'env-undeclared')

    expect(places.length).toBeGreaterThan(0)
    expect([...places].sort()).toEqual(wanted.trim().split('\n').sort())
  })
})

describe('what is no such read, by language and form', () => {
  test.each(forms)('%s: %s', async (language, form) => {
    const files = filesIn(path.join(FIXTURES, language, form, 'ok'))
    const { findings } = await check(files)

    expect(Object.keys(files).length).toBeGreaterThan(0)
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  })
})
