import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forEachConcurrently } from '../../src/pipeline/concurrency.js'

async function* count(to: number, onPull: (item: number) => void = () => {}): AsyncGenerator<number> {
  for (let item = 0; item < to; item++) {
    onPull(item)
    yield item
  }
}

const turns = async (times: number): Promise<void> => {
  for (let turn = 0; turn < times; turn++) await Promise.resolve()
}

describe('running many at once', () => {
  test('every item is worked on once, and never more than the limit at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 16 }),
        async (items, limit) => {
          const seen: number[] = []
          let underWay = 0
          let most = 0
          await forEachConcurrently(count(items), limit, async (item) => {
            most = Math.max(most, ++underWay)
            await turns((item * 7) % 5)
            underWay--
            seen.push(item)
          })
          expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: items }, (_, item) => item))
          expect(most).toBeLessThanOrEqual(limit)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the first failure stops the pulling, and what is under way still ends', async () => {
    let pulled = 0
    const ended: number[] = []
    const work = forEachConcurrently(
      count(1_000, () => pulled++),
      4,
      async (item) => {
        await turns(item === 2 ? 1 : 10)
        if (item === 2) throw new Error('third')
        ended.push(item)
      },
    )
    await expect(work).rejects.toThrow('third')
    expect(pulled).toBeLessThan(20)
    expect(ended).toEqual(expect.arrayContaining([0, 1, 3]))
  })
})
