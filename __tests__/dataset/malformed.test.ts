import { describe, expect, test } from '@jest/globals'
import { CELLS, DOCUMENTS, FIELDS, JSON_LINES, SOUND } from './malformed-inputs.js'
import { errorOf, loadFiles, whereOf } from './open.js'

describe.each([
  ['JSON lines', JSON_LINES],
  ['fields', FIELDS],
  ['JSON documents', DOCUMENTS],
  ['cells', CELLS],
])('malformed %s', (_kind, table) => {
  test.each(table.map((row) => [row.name, row] as const))('%s', async (_name, row) => {
    const { file = 'd.jsonl', content, options = {}, at, says } = row
    const error = await errorOf({ [file]: content }, options)
    expect({ at: whereOf(error), message: error.message }).toEqual({ at, message: expect.any(String) })
    for (const words of says)
      expect(error.message).toMatch(words instanceof RegExp ? words : literally(words))
    expect(error.errorClass).toBe('schema_invalid')
    expect(error.exitCode).toBe(3)
    expect(`${error.message}${error.remedy}`).not.toMatch(/[\n\0\u001b]/)
  })
})

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

describe('awkward but sound', () => {
  test.each(SOUND)('%s', async (_name, content, file) => {
    const { summary } = await loadFiles({ [file]: content })
    expect(summary).toMatchObject({ total: 1, invalid: 0 })
  })

  test('a column named __proto__ never reaches a prototype', async () => {
    await loadFiles({ 'd.jsonl': '{"__proto__":{"polluted":1},"question":"q","answer":"a"}' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    const error = await errorOf({ 'd.jsonl': '{"__proto__":{"question":"q"},"answer":"a"}' })
    expect(error.message).toContain('no record has the column "question"')
  })
})
