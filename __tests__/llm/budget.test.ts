import { describe, expect, test } from '@jest/globals'
import { toMicroUsd, wholeMicroUsd } from '../../src/core/money.js'
import { createBudget } from '../../src/llm/budget.js'
import { LedgerState } from '../../src/llm/ledger-state.js'
import { nestBudget } from '../../src/llm/nested-budget.js'
import { createMemoryLedger } from '../fakes/memory-ledger.js'
import { createVirtualTimer } from '../fakes/virtual-timer.js'

const never = new AbortController().signal
const micro = wholeMicroUsd

function open(capMicroUsd: number) {
  const timer = createVirtualTimer()
  const ledger = createMemoryLedger()
  const join = (owner: string, cap: number | null = null) =>
    createBudget({ ledger: ledger.join(), cap: cap === null ? null : micro(cap), owner, timer })
  return { timer, ledger, join, budget: join('a', capMicroUsd) }
}

describe('a budget', () => {
  test('gives back what a call did not cost', async () => {
    const { budget } = open(1_000)
    const reservation = await budget.reserve(micro(900), never)
    expect([budget.spent(), budget.reserved()]).toEqual([0, 900])
    reservation.settle(micro(100))
    expect([budget.spent(), budget.reserved()]).toEqual([100, 0])
    await budget.reserve(micro(900), never)
  })

  test('lets a call wait for money that one under way may give back', async () => {
    const { budget } = open(1_000)
    const first = await budget.reserve(micro(800), never)
    const order: string[] = []
    const second = budget.reserve(micro(500), never).then(() => order.push('second'))
    order.push('first')
    first.settle(micro(10))
    await second
    expect(order).toEqual(['first', 'second'])
  })

  test('refuses what cannot fit, however much comes back, and holds nothing for it', async () => {
    const { budget } = open(1_000)
    ;(await budget.reserve(micro(600), never)).settle(micro(600))
    await expect(budget.reserve(micro(401), never)).rejects.toMatchObject({
      errorClass: 'budget_exceeded',
      message: expect.stringContaining('$0.0006 spent'),
    })
    expect(budget.reserved()).toBe(0)
  })

  test('settles once, and never for more than was held', async () => {
    const { budget } = open(1_000)
    const reservation = await budget.reserve(micro(300), never)
    reservation.settle(micro(5_000))
    reservation.settle(micro(100))
    expect([budget.spent(), budget.reserved()]).toEqual([300, 0])
  })

  test('stops waiting when the run is stopped', async () => {
    const { budget } = open(1_000)
    await budget.reserve(micro(900), never)
    const controller = new AbortController()
    const waiting = budget.reserve(micro(500), controller.signal)
    const reason = new Error('stopped')
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
  })

  test('counts what the run that is resumed had spent', async () => {
    const { budget } = open(1_000)
    budget.carry(micro(700))
    await expect(budget.reserve(micro(400), never)).rejects.toMatchObject({ errorClass: 'budget_exceeded' })
    await budget.reserve(micro(300), never)
  })
})

describe('a ledger of several', () => {
  test('is one cap for all, the lowest that anybody named', async () => {
    const { budget, join } = open(1_000)
    const child = join('b', 600)
    const guest = join('c')
    await budget.reserve(micro(400), never)
    expect([child.cap, guest.cap, guest.reserved()]).toEqual([600, 600, 400])
    await child.reserve(micro(200), never)
    expect(budget.reserved()).toBe(600)
  })

  test('without a cap lets nobody spend', () => {
    const ledger = createMemoryLedger()
    const timer = createVirtualTimer()
    expect(() => createBudget({ ledger, cap: null, owner: 'a', timer })).toThrow(
      expect.objectContaining({ errorClass: 'budget_exceeded' }),
    )
  })

  test('waits for another process, but not for ever for one that died', async () => {
    const { budget, join, timer } = open(1_000)
    const child = join('b')
    await child.reserve(micro(800), never)
    const refused = expect(timer.run(budget.reserve(micro(500), never))).rejects.toMatchObject({
      errorClass: 'budget_exceeded',
      message: expect.stringContaining('held by calls under way'),
    })
    await refused
    expect(timer.elapsed()).toBeGreaterThan(30_000)
  })

  test('is read the same by everybody, whatever was torn', () => {
    const state = new LedgerState()
    const lines = [
      '{"type":"cap","micro_usd":100}',
      '{"type":"reserve","id":"a","micro_usd":60}',
      '{"type":"reserve","id":"b","micro_usd":41}',
      '{"type":"reserve","id":"c","mic',
      '{"type":"reserve","id":"d","micro_usd":-5}',
      '{"type":"settle","id":"b","micro_usd":1}',
      '{"type":"reserve","id":"e","micro_usd":40}',
      '{"type":"settle","id":"a","micro_usd":10}',
      'null',
      '[]',
    ]
    for (const line of lines) state.apply(line)
    expect([state.spent, state.reserved, state.holds('b'), state.holds('e')]).toEqual([10, 40, false, true])
  })
})

test('amounts are rounded up, never down', () => {
  expect(toMicroUsd(0.000_000_1)).toBe(1)
})

describe('a budget inside of another', () => {
  test('counts in both, and neither gives way', async () => {
    const { budget: outer, join, timer } = open(1_000)
    const ledger = createMemoryLedger()
    const inner = createBudget({ ledger, cap: micro(600), owner: 'inner', timer })
    const both = nestBudget(join('child'), inner)
    expect(both.cap).toBe(600)
    ;(await both.reserve(micro(500), never)).settle(micro(400))
    expect([inner.spent(), outer.spent(), both.spent()]).toEqual([400, 400, 400])
    await expect(both.reserve(micro(201), never)).rejects.toMatchObject({ errorClass: 'budget_exceeded' })
    // Of the outer one others take too; what does not fit there is held in neither.
    await outer.reserve(micro(500), never)
    await expect(timer.run(both.reserve(micro(150), never))).rejects.toMatchObject({
      errorClass: 'budget_exceeded',
    })
    expect([inner.reserved(), outer.reserved()]).toEqual([0, 500])
  })
})
