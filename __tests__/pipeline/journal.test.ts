import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import { createJournal, type JournalEntry, JournalIndex, readJournal } from '../../src/pipeline/journal.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { observed } from '../metrics/case-of.js'

const lineOf = (parts: Partial<CaseLine>): CaseLine => observed(parts).line
const entry = (index: number): JournalEntry => ({
  type: 'case',
  index,
  line: lineOf({ case_id: `case-${index}`, notes: ['한국어 '.repeat(index % 7)] }),
  response: null,
  cost_micro_usd: 0,
  cache: 'off',
  saved_micro_usd: 0,
  taken_over: false,
})
async function* of(...entries: readonly JournalEntry[]): AsyncGenerator<JournalEntry> {
  yield* entries
}

describe('the journal', () => {
  let folder: ReturnType<typeof createTemporaryFolder>
  beforeEach(() => {
    folder = createTemporaryFolder()
  })
  afterEach(() => {
    jest.useRealTimers()
    folder.remove()
  })

  test('gives every entry back by its index, whatever the order in which they were written', async () => {
    const fileSystem = createMemoryFileSystem()
    const journal = await createJournal('/j.jsonl', fileSystem, of())
    const order = Array.from({ length: 500 }, (_, index) => (index * 211) % 500)
    for (const index of order) await journal.append(entry(index))
    await journal.close()
    const found = new JournalIndex('/j.jsonl')
    for await (const batch of readJournal('/j.jsonl', fileSystem)) {
      for (const each of batch) if (each.entry.type === 'case') found.set(each.entry.index, each.at)
    }
    const reader = await found.open(fileSystem)
    expect(found.indexes()).toEqual(Array.from({ length: 500 }, (_, index) => index))
    for (const index of [0, 499, 250, 1, 2, 3, 498]) {
      expect((await reader.read(index))?.line.case_id).toBe(`case-${index}`)
    }
    expect(await reader.read(500)).toBeUndefined()
  })

  test('has an entry with the operating system before the next case is begun', async () => {
    const file = folder.at('j.jsonl')
    const journal = await createJournal(file, createNodeFileSystem({ redact: (text) => text }), of(entry(0)))
    for (let index = 1; index < 5; index++) {
      await journal.append(entry(index))
      expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(index + 2)
    }
    await Promise.all(Array.from({ length: 64 }, (_, index) => journal.append(entry(100 + index))))
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(70)
    await journal.close()
  })

  test('has it on the disk a tenth of a second later, even when nothing follows', async () => {
    jest.useFakeTimers()
    const { fileSystem, synced } = countingSyncs(() => Promise.resolve())
    const journal = await createJournal('/j.jsonl', fileSystem, of())
    await journal.append(entry(0))
    await journal.append(entry(1))
    expect(synced()).toBe(0)
    await jest.advanceTimersByTimeAsync(100)
    expect(synced()).toBe(1)
    await journal.append(entry(2))
    await jest.advanceTimersByTimeAsync(100)
    expect(synced()).toBe(2)
  })

  test('stops the run when the disk does not take it', async () => {
    jest.useFakeTimers()
    const { fileSystem } = countingSyncs(() => Promise.reject(new Error('the disk is full')))
    const journal = await createJournal('/j.jsonl', fileSystem, of())
    await journal.append(entry(0))
    await jest.advanceTimersByTimeAsync(100)
    await expect(journal.append(entry(1))).rejects.toThrow('the disk is full')
  })

  test('begins with all that it takes over, or is not there', async () => {
    async function* torn(): AsyncGenerator<JournalEntry> {
      yield entry(0)
      throw new Error('stopped')
    }
    const file = folder.at('j.jsonl')
    const fileSystem = createNodeFileSystem({ redact: (text) => text })
    await expect(createJournal(file, fileSystem, torn())).rejects.toThrow('stopped')
    expect(existsSync(file)).toBe(false)
  })

  test('leaves out the line that a kill tore, and names one that is damaged', async () => {
    const whole = `${JSON.stringify(entry(0))}\n`
    const count = async (text: string): Promise<number> => {
      let entries = 0
      for await (const batch of readJournal('/j.jsonl', createMemoryFileSystem({ '/j.jsonl': text })))
        entries += batch.length
      return entries
    }
    expect(await count(whole + whole.slice(0, 40))).toBe(1)
    await expect(count(`${whole}{"type":\n${whole}`)).rejects.toMatchObject({ location: { line: 2 } })
  })
})

/** A disk whose fsync is counted and ends as it is told. */
function countingSyncs(sync: () => Promise<void>): { fileSystem: FileSystem; synced: () => number } {
  const memory = createMemoryFileSystem()
  let synced = 0
  const openAppend: FileSystem['openAppend'] = async (path) => ({
    ...(await memory.openAppend(path)),
    sync: () => {
      synced++
      return sync()
    },
  })
  return { fileSystem: { ...memory, openAppend }, synced: () => synced }
}
