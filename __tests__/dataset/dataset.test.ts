import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sha256 } from '../../src/core/canon.js'
import { PlumblineError } from '../../src/core/errors.js'
import { createDocumentDecoder } from '../../src/dataset/json-document.js'
import { selectSmoke } from '../../src/dataset/select-smoke.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { collect, errorOf, line, loadFiles, openFiles, underWork, whereOf } from './open.js'

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => line({ id: `case-${from + index}` })).join('\n')

describe('files', () => {
  test('come sorted and once, whatever the order of the globs', async () => {
    const files = { 'b.jsonl': many(1), 'a.jsonl': many(1, 1), 'sub/c.jsonl': many(1, 2) }
    const globs = ['/base/b.jsonl', '/base/*.jsonl', '/base/**/*.jsonl']
    const { cases, summary } = await loadFiles(files, { globs })
    expect(summary.files.map((file) => file.path)).toEqual(['a.jsonl', 'b.jsonl', 'sub/c.jsonl'])
    expect(cases.map(({ id, index, file }) => [id, index, file])).toEqual([
      ['case-1', 0, 'a.jsonl'],
      ['case-0', 1, 'b.jsonl'],
      ['case-2', 2, 'sub/c.jsonl'],
    ])
  })

  test('of several formats make one dataset', async () => {
    const { cases } = await loadFiles({
      'a.csv': 'question,answer\nq,a',
      'b.json': `[${line()}]`,
      'c.jsonl': line(),
    })
    expect(cases.map(({ file }) => file)).toEqual(['a.csv', 'b.json', 'c.jsonl'])
  })

  test.each([
    ['JSON lines named .json', 'd.json', `${line()}\n${line()}`, 2],
    ['an array named .jsonl', 'd.jsonl', `[\n${line()},\n${line()}]`, 2],
    ['JSON lines without a known name', 'd.txt', `\ufeff\n${line()}\n`, 1],
    ['one record over several lines', 'd.json', JSON.stringify(JSON.parse(line()), null, 2), 1],
    ['JSON lines named .csv', 'd.csv', `${line()}\n${line()}`, 2],
    ['a lone header row', 'd.csv', 'question,answer\n', 0],
    ['an empty file', 'd.jsonl', '', 0],
    ['a file of blank lines', 'd.json', '\n \n', 0],
    ['an empty list', 'd.json', '[]', 0],
  ])('%s is recognised', async (_name, file, content, total) => {
    const { summary } = await loadFiles({ [file]: content })
    expect(summary.total).toBe(total)
    expect(summary.files).toMatchObject([
      { cases: total, bytes: Buffer.byteLength(content), sha256: sha256(content) },
    ])
  })

  test('a glob without a file is named', async () => {
    const error = await errorOf({ 'a.jsonl': line() }, { globs: ['/base/a.jsonl', '/base/data/*.jsonl'] })
    expect(error).toMatchObject({
      errorClass: 'schema_invalid',
      exitCode: 3,
      message: 'no file matches data/*.jsonl',
    })
  })

  test('a folder is no data file', async () => {
    const error = await errorOf({ 'data/a.jsonl': line() }, { globs: ['/base/data'] })
    expect(error.message).toContain('found a folder')
    expect(error.remedy).toContain('data/*.jsonl')
    expect(whereOf(error)).toBe('data')
  })

  test('an unreadable file fails when the dataset is opened', async () => {
    const denied = new PlumblineError('schema_invalid', 'cannot be read: permission denied')
    const fileSystem = {
      ...createMemoryFileSystem(underWork({ 'a.jsonl': line() })),
      readChunks: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(denied) }) }),
    }
    await expect(openFiles({ 'a.jsonl': '' }, {}, fileSystem)).rejects.toBe(denied)
  })

  test('a document larger than a text can be is refused with the way out', () => {
    const decoder = createDocumentDecoder([], 10)
    for (const chunk of ['[1,2,3', ',4,5,6', ',7]']) decoder.write(Buffer.from(chunk))
    expect(decoder.end()).toMatchObject([
      { kind: 'fault', scope: 'file', message: expect.stringMatching(/15 bytes.*at most 10.*JSON lines/) },
    ])
  })
})

describe('problems', () => {
  test('the first stands in the message with the total, the first 20 in the details', async () => {
    const bad = Array.from({ length: 30 }, (_, index) =>
      index % 2 === 0 ? '{"question":"q"}' : line({ id: index }),
    )
    const error = await errorOf({ 'a.jsonl': bad.join('\n'), 'b.jsonl': 'nonsense\n'.repeat(10) })
    expect(error.message).toMatch(/^answer: found nothing, expected text \(the first of 25 problems\)$/)
    expect(whereOf(error)).toBe('a.jsonl:1:1')
    expect(error.details).toHaveLength(20)
    expect(error.details[1]).toBe('a.jsonl:3:1: answer: found nothing, expected text')
    expect(error.details[15]).toBe('b.jsonl:1:1: found nonsense, expected a JSON value')
  })

  test('skip keeps what is good and counts what is not', async () => {
    const content = [
      line({ id: 'a' }),
      '{"question":',
      line({ id: 'a' }),
      '',
      line({ id: 'b' }),
      '{"question":"q"}',
    ].join('\n')
    const { cases, summary } = await loadFiles({ 'd.jsonl': content }, { onInvalid: 'skip' })
    expect(summary).toMatchObject({ total: 5, invalid: 3 })
    expect(cases).toMatchObject([
      { id: 'a', index: 0 },
      { id: 'invalid:d.jsonl:2', index: 1, line: 2, invalid: expect.stringContaining('expected a value') },
      { id: 'invalid:d.jsonl:3', index: 2, invalid: expect.stringContaining('d.jsonl:1 has') },
      { id: 'b', index: 3, line: 5 },
      { id: 'invalid:d.jsonl:6', index: 4, invalid: expect.stringContaining('answer') },
    ])
  })

  test('bad records on one line have ids of their own', async () => {
    const { cases } = await loadFiles({ 'd.json': `[1,${line()},2]` }, { onInvalid: 'skip' })
    expect(cases.map(({ id }) => id).filter((id) => id.startsWith('invalid'))).toEqual([
      'invalid:d.json:1',
      'invalid:d.json:1-2',
    ])
  })

  test.each([
    ['a broken document', 'd.json', `[${line()},\n{`, 'd.json:2:2'],
    ['an open quote', 'd.csv', 'question,answer\nq,a\nq,"a', 'd.csv:3:3'],
    ['UTF-16', 'd.jsonl', Buffer.from('\ufeff{}', 'utf16le'), 'd.jsonl:1:1'],
  ])('%s cannot be skipped, because what follows is unknown', async (_name, file, content, at) => {
    const error = await errorOf({ [file]: content }, { onInvalid: 'skip' })
    expect(whereOf(error)).toBe(at)
    expect(error.remedy).toContain('skip')
  })

  test('a mapping mistake is no skipped record', async () => {
    const error = await errorOf(
      { 'd.jsonl': many(3) },
      { onInvalid: 'skip', fields: { question: '/prompt' } },
    )
    expect(error.message).toContain('no record has /prompt')
  })
})

describe('ids', () => {
  test('are derived from question and source, never from the answer', async () => {
    const idsOf = async (...records: readonly string[]) =>
      (await loadFiles({ 'd.jsonl': records.join('\n') })).cases.map(({ id }) => id)
    const [id] = await idsOf(line({ answer: 'one' }))
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(await idsOf(line({ answer: 'two' }))).toEqual([id])
    expect(await idsOf(line({ question: ' how TALL is it ' }))).toEqual([id])
    expect(await idsOf(line({ source: 's' }))).not.toEqual([id])
    expect(await idsOf(line(), line(), line())).toEqual([id, `${id}-2`, `${id}-3`])
  })

  test('a derived id steps aside for one that the data names', async () => {
    const { cases } = await loadFiles({ 'd.jsonl': line() })
    const taken = cases[0]?.id ?? ''
    const both = await loadFiles({
      'd.jsonl': `${line({ id: `${taken}-2` })}\n${line({ id: taken })}\n${line()}`,
    })
    expect(both.cases.map(({ id }) => id)).toEqual([`${taken}-2`, taken, `${taken}-3`])
  })

  test('whole numbers become their decimal text', async () => {
    const { cases } = await loadFiles({ 'd.jsonl': `${line({ id: 0 })}\n${line({ id: 9007199254740991 })}` })
    expect(cases.map(({ id }) => id)).toEqual(['0', '9007199254740991'])
  })

  test('repeat across files is found among thousands', async () => {
    const error = await errorOf({ 'a.jsonl': many(5000), 'b.jsonl': many(2000, 4999) })
    expect(error.message).toContain('"case-4999" again, which a.jsonl:5000 has')
    expect(whereOf(error)).toMatch(/^b\.jsonl:1:/)
  })
})

describe('passes', () => {
  test('give the same cases each time', async () => {
    const dataset = await openFiles({ 'd.jsonl': `${line()}\n${line()}\n{` }, { onInvalid: 'skip' })
    const seen: string[] = []
    await dataset.inspect(({ id }) => seen.push(id))
    const first = await collect(dataset.cases())
    expect(first.map(({ id }) => id)).toEqual(seen)
    expect(await collect(dataset.cases())).toEqual(first)
  })

  test.each([
    ['another answer', line({ answer: 'changed' })],
    ['a record more', `${line()}\n${line()}`],
    ['a record that is bad', '{'],
    ['nothing', ''],
  ])('end in an error when the file now holds %s', async (_name, later) => {
    const fileSystem = createMemoryFileSystem(underWork({ 'd.jsonl': line() }))
    const dataset = await openFiles({ 'd.jsonl': '' }, {}, fileSystem)
    await dataset.inspect()
    fileSystem.files.set('/base/d.jsonl', Buffer.from(later))
    await expect(collect(dataset.cases())).rejects.toMatchObject({
      errorClass: 'schema_invalid',
      message: 'the file changed while it was read',
      location: { path: 'd.jsonl' },
    })
  })

  test('the hash is of the contents, not of the names', async () => {
    const hashOf = async (files: Record<string, string>) => (await loadFiles(files)).summary.hash
    const hash = await hashOf({ 'a.jsonl': many(2) })
    expect(await hashOf({ 'b.jsonl': many(2) })).toBe(hash)
    expect(await hashOf({ 'a.jsonl': many(3) })).not.toBe(hash)
  })
})

describe('smoke selection', () => {
  test('takes the ten lowest sha256(id), in any order of the data', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 40 }),
        async (ids) => {
          const { summary } = await loadFiles({ 'd.jsonl': ids.map((id) => line({ id })).join('\n') })
          const lowest = ids
            .map((id, index) => ({ index, digest: sha256(id) }))
            .sort((a, b) => (a.digest < b.digest ? -1 : 1))
            .slice(0, 10)
          expect(selectSmoke(summary)).toEqual(new Set(lowest.map(({ index }) => index)))
        },
      ),
      { numRuns: 50, seed: 7 },
    )
  })
})
