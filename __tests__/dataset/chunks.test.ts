import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { inPieces, line, loadFiles, openFiles, underWork } from './open.js'

const FILES: readonly (readonly [string, string | Uint8Array])[] = [
  [
    'd.jsonl',
    `\ufeff${line({ question: '얼마나 높아요? 😀' })}\r\n\n${line({ answer: 'a\u2028b' })}\n{"bad"\n${line()}`,
  ],
  [
    'd.jsonl',
    Buffer.concat([
      Buffer.from(`${line()}\n{"question":"é`),
      Buffer.from([0xe2, 0x82, 0x0a]),
      Buffer.from(line()),
    ]),
  ],
  ['d.jsonl', `${line({ answer: 'long '.repeat(300) })}\n${line({ question: 'second' })}`],
  ['d.json', `\ufeff[\n ${line({ question: '물음 é 😀' })},\n ${line({ answer: 5 })}\n]`],
  ['d.csv', '\ufeffquestion,answer\r\n"물,\r\n""음""",é\r\n\r\nq,"x\r\ny"\r\nragged\r\n"😀",b'],
  ['d.tsv', 'question\tanswer\n"a\tb\n"\tc "d" e\n'],
]

async function outcomeOf(name: string, content: string | Uint8Array, sizes: readonly number[]) {
  const fileSystem = inPieces(createMemoryFileSystem(underWork({ [name]: content })), sizes)
  const options = { onInvalid: 'skip' as const, maxLineBytes: 1024 }
  return loadFiles({ [name]: content }, options, fileSystem)
}

describe('the size of the chunks never changes the result', () => {
  test.each(FILES.map(([name, content], index) => [`${index + 1}: ${name}`, name, content] as const))(
    'file %s',
    async (_title, name, content) => {
      const whole = await outcomeOf(name, content, [1 << 20])
      expect(whole.summary.total).toBeGreaterThan(0)
      for (const size of [1, 2, 3, 4, 5, 6, 7]) {
        expect(await outcomeOf(name, content, [size])).toEqual(whole)
      }
    },
  )

  test('for any bytes and any sizes', async () => {
    const piece = fc.constantFrom(
      line(),
      line({ question: '😀é물' }),
      '\n',
      '\r\n',
      '\r',
      '"',
      ',',
      'é',
      '{',
      '}',
      '\u2028',
      '\ufeff',
      ' ',
    )
    const bytes = fc.array(
      fc.oneof(
        { weight: 6, arbitrary: piece.map((text) => Buffer.from(text)) },
        fc.uint8Array({ maxLength: 3 }),
      ),
      { maxLength: 14 },
    )
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })
    const name = fc.constantFrom('d.jsonl', 'd.csv', 'd.json')
    const settle = (result: Promise<unknown>) =>
      result.catch((error: Error & { location?: unknown }) => ({ failed: error.message, at: error.location }))
    await fc.assert(
      fc.asyncProperty(bytes, sizes, name, async (parts, cuts, file) => {
        const content = Buffer.concat(parts)
        const whole = await settle(outcomeOf(file, content, [4096]))
        expect(await settle(outcomeOf(file, content, cuts))).toEqual(whole)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('csv cells', () => {
  test('are those of an independent parser', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '😀', '\t', '{'),
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const escaped = [['question', 'answer'], ...rows.map(([q, a]) => [`q${q}`, a])]
          .map((row) =>
            row.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(','),
          )
          .join('\r\n')
        const { cases } = await loadFiles({ 'd.csv': escaped })
        const expected = parse(escaped, { columns: true, record_delimiter: '\r\n' })
        expect(
          cases.map((loaded) => 'question' in loaded && { question: loaded.question, answer: loaded.answer }),
        ).toEqual(expected)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

test('a long file is streamed: no text of it is held', async () => {
  const lineBytes = 1000
  const lines = 20_000
  let served = 0
  let consumed = 0
  let furthest = 0
  const base = createMemoryFileSystem({ '/base/d.jsonl': '' })
  const dataset = await openFiles(
    { 'd.jsonl': '' },
    {},
    {
      ...base,
      async *readChunks() {
        for (let at = 0; at < lines; at += 20) {
          const text = Array.from(
            { length: 20 },
            (_, index) => `${line({ id: at + index }).padEnd(lineBytes - 1)}\n`,
          ).join('')
          served += 20
          yield Buffer.from(text)
        }
      },
    },
  )
  await dataset.inspect(() => {
    consumed++
    furthest = Math.max(furthest, served - consumed)
  })
  // Every chunk is turned into cases before the next one is asked for.
  expect(consumed).toBe(lines)
  expect(furthest).toBeLessThanOrEqual(60)
})
