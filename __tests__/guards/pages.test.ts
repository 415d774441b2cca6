import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { GUARDS } from '../../guards/index.js'

const ROOT = path.join(import.meta.dirname, '..', '..')

describe('the page that findings lead to', () => {
  test.each(GUARDS.map(({ id, docs }) => [id, docs]))('of %s says what to do first', (_id, docs) => {
    expect(readFileSync(path.join(ROOT, docs), 'utf8')).toMatch(/^## The first five minutes$/m)
  })

  test.each(GUARDS.map(({ id, docs }) => [id, docs]))('of %s is linked from the README', (_id, docs) => {
    expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(`](${docs})`)
  })
})
