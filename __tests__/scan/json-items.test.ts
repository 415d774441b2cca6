import { describe, expect, it, test } from '@jest/globals'
import { eachItem } from '../../src/scan/json-items.js'

function itemsOf(text: string): {
  readonly isSound: boolean
  readonly values: unknown[]
  readonly names: number
} {
  const values: unknown[] = []
  let names = 0
  const isSound = eachItem(text, (item) => {
    expect(text.slice(item.from, item.from + item.text.length)).toBe(item.text)
    values.push(item.value)
    names += item.names
    return true
  })
  return { isSound, values, names }
}

describe('the items of a list', () => {
  test.each([
    ['none', '[]'],
    ['none, with blanks', ' \n[ \t]\r\n'],
    ['scalars', '[1, -2.5e3 ,true,null,"a"]'],
    ['marks in strings', '["[1,2]", "{\\"a\\": 1}", "\\\\", "a\\\\\\",]"]'],
    ['lists and objects', '[[1,[2,{"a":[]}]],{"b":{"c":"d"}},[],{}]'],
    ['blanks everywhere', '[\n  {\n    "a" : 1\n  } ,\n  {\n    "b" : [ ]\n  }\n]\n'],
  ])('are those that JSON.parse gives: %s', (_what, text) => {
    expect(itemsOf(text)).toMatchObject({ isSound: true, values: JSON.parse(text) })
  })

  it('come with the number of their members as they are written', () => {
    expect(itemsOf('[{"a": ":", "b": {"c": [{"d": 1}]}}, {"a": 1, "a": 2}]').names).toBe(6)
  })

  test.each([
    ['no list', '{"a": 1}'],
    ['a list that does not end', '[{"a": 1}'],
    ['a string that does not end', '["a'],
    ['nothing', ''],
    ['more behind it', '[1] 2'],
    ['a comma too many', '[1,]'],
    ['a comma that is missing', '[1 2]'],
    ['an item that is missing', '[1,,2]'],
    ['brackets crosswise', '[{"a": [1}]]'],
    ['a bracket too many', '[1}]'],
    ['a remark', '[1 // one\n]'],
  ])('are not taken from what is no sound list: %s', (_what, text) => {
    expect(itemsOf(text).isSound).toBe(false)
  })

  it('end where who is told of them says so', () => {
    const values: unknown[] = []
    const isSound = eachItem('[1, 2, 3]', ({ value }) => values.push(value) < 2)
    expect(isSound).toBe(false)
    expect(values).toEqual([1, 2])
  })
})
