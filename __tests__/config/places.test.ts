import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stringify as toToml } from 'smol-toml'
import { stringify as toYaml } from 'yaml'
import type { ConfigDocument } from '../../src/config/document.js'
import { parseConfig } from '../../src/config/parse.js'

/** Any tree of mappings, lists and scalars that all three languages can write. */
const key = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}$/),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => text !== '__proto__'),
)
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.boolean(),
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), tie('tree')), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
}))
const root = fc.record({ config: tree, tables: fc.array(tree, { minLength: 1, maxLength: 3 }) })

const WRITERS: Readonly<Record<string, (value: object) => string>> = {
  '.json': (value) => JSON.stringify(value, null, 2),
  '.yml': (value) => toYaml(value),
  '.toml': (value) => toToml(value),
}

async function parsed(extension: string, text: string): Promise<ConfigDocument> {
  const outcome = await parseConfig(`plumbline${extension}`, text)
  if ('issues' in outcome) throw new Error(JSON.stringify(outcome.issues))
  return outcome.document
}

/** Every scalar with the JSON Pointer to it. */
function scalars(value: unknown, pointer = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]]
  return Object.entries(value).flatMap(([name, item]) =>
    scalars(item, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}

describe.each(Object.entries(WRITERS))('%s', (extension, write) => {
  it('reads any tree as it was written, and knows where each scalar stands', async () => {
    await fc.assert(
      fc.asyncProperty(root, async (value) => {
        const text = write(value)
        const document = await parsed(extension, text)
        expect(JSON.parse(JSON.stringify(document.value))).toEqual(JSON.parse(JSON.stringify(value)))

        const lines = text.split(/\r\n|\n|\r/)
        for (const [pointer, item] of scalars(value)) {
          const place = document.places.get(pointer)?.value
          const there = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? ''
          // YAML writes texts in many ways; the other two as JSON does.
          if (typeof item === 'string' && extension === '.yml') expect(there).toMatch(/^[^ \t[{]/)
          else expect(there.startsWith(JSON.stringify(item))).toBe(true)
        }
      }),
      { numRuns: 100, seed: 20_261_122 },
    )
  })
})

describe('the scan for places in TOML', () => {
  it.each([
    ['dotted keys', 'a . b."c d" = 1', '/a/b/c d', '1:15'],
    ['a table below an array of tables', '[[a]]\n[[a]]\n[a.b]\nc = true', '/a/1/b/c', '4:5'],
    ['an array of tables below another', '[[a]]\n[[a.b]]\n[[a.b]]\nc = 1', '/a/0/b/1/c', '4:5'],
    ['a text over lines, with a fence in it', 'a = """\n"" \\""" [b]\n"""\nb = 2', '/b', '4:5'],
    ['a literal text that ends with its own quote', "a = '''it's''''\nb = 2", '/b', '2:5'],
    ['an escaped key', '"\\u0061\\U00000062\\n" = 3', '/ab\n', '1:24'],
    ['comments with brackets', 'a = [ # ]\n  1, # [\n  2 ]\nb = 3', '/a/1', '3:3'],
    ['a date with a space', 'a = [1979-05-27 07:32:00, 4]', '/a/1', '1:27'],
    ['lists in inline tables in lists', 'a = [{ b = [1, [2]] }, { c = 3 }]', '/a/1/c', '1:30'],
  ])('%s', async (_name, text, pointer, at) => {
    const place = (await parsed('.toml', text)).places.get(pointer)?.value

    expect(`${place?.line}:${place?.column}`).toBe(at)
  })
})
