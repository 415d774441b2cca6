import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { transformFileSync } from '@swc/core'
import { LedgerState } from '../../src/llm/ledger-state.js'
import { createTemporaryFolder } from '../adapters/temporary-folder.js'

const SOURCE = path.resolve('src')
const CAP = 400_000
const SPENDERS = 4

let folder: ReturnType<typeof createTemporaryFolder>
beforeEach(() => {
  folder = createTemporaryFolder()
})
afterEach(() => folder.remove())

/** Other processes need JavaScript on disk; only the rooms that a budget is made of. */
function compileInto(directory: string): void {
  for (const room of ['core', 'ports', 'adapters', 'llm']) {
    mkdirSync(path.join(directory, room))
    for (const name of readdirSync(path.join(SOURCE, room)).filter((file) => file.endsWith('.ts'))) {
      const { code } = transformFileSync(path.join(SOURCE, room, name), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      })
      writeFileSync(path.join(directory, room, name.replace(/\.ts$/, '.js')), code)
    }
  }
  cpSync(path.join(SOURCE, 'core/generated'), path.join(directory, 'core/generated'), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(directory, 'node_modules'))
  writeFileSync(path.join(directory, 'package.json'), '{"type":"module"}')
}

/** Reserves, writes down what the service would charge, settles; several at once, until nothing fits any more. */
const SPENDER = `
import { appendFileSync } from 'node:fs'
import { openNodeLedger } from './adapters/node-ledger.js'
import { createBudget } from './llm/budget.js'
const [ledgerPath, chargesPath, owner] = process.argv.slice(2)
const timer = { elapsed: () => 0, sleep: () => new Promise((resolve) => setTimeout(resolve, 1)) }
const budget = createBudget({ ledger: openNodeLedger(ledgerPath, ledgerPath), cap: ${CAP}, owner, timer })
const signal = new AbortController().signal
let count = 0
async function spend() {
  for (;;) {
    const worst = 500 + ((count++ * 7919) % 1500)
    const reservation = await budget.reserve(worst, signal)
    const charge = Math.floor(worst * ((count * 31) % 100) / 100)
    appendFileSync(chargesPath, charge + '\\n')
    await new Promise((resolve) => setTimeout(resolve, 1))
    reservation.settle(charge)
  }
}
const ended = await Promise.allSettled(Array.from({ length: 8 }, spend))
process.stdout.write(ended.every(({ reason }) => reason.errorClass === 'budget_exceeded') ? 'used up' : String(ended[0].reason))
`

interface Ended {
  readonly signal: string | null
  readonly stdout: string
}

function start(owner: string): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [
    folder.at('spender.js'),
    folder.at('run.ledger'),
    folder.at('charges'),
    owner,
  ])
  let stdout = ''
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (stdout += bytes.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (_code, signal) => resolve({ signal, stdout }))
  })
  return { child, ended }
}

function charges(): readonly number[] {
  if (!existsSync(folder.at('charges'))) return []
  return readFileSync(folder.at('charges'), 'utf8').split('\n').filter(Boolean).map(Number)
}

/** Looks until it is so; bounded by the life of the spenders, which end by themselves. */
async function until(happened: () => boolean, isOver: () => boolean): Promise<void> {
  while (!happened() && !isOver()) await new Promise((resolve) => setTimeout(resolve, 2))
}

it('holds for several processes at once, also when some of them are killed in the middle', async () => {
  compileInto(folder.path)
  writeFileSync(folder.at('spender.js'), SPENDER)
  const spenders = Array.from({ length: SPENDERS }, (_, index) => start(`p${index}`))
  let finished = 0
  for (const { ended } of spenders) void ended.then(() => finished++)
  for (const [victim, calls] of [40, 120].entries()) {
    await until(
      () => charges().length >= calls,
      () => finished === SPENDERS,
    )
    spenders[victim]?.child.kill('SIGKILL')
  }
  const outcomes = await Promise.all(spenders.map(({ ended }) => ended))

  expect(outcomes.map(({ signal }) => signal)).toEqual(['SIGKILL', 'SIGKILL', null, null])
  for (const { stdout } of outcomes.slice(2)) expect(stdout).toBe('used up')
  const charged = charges().reduce((sum, charge) => sum + charge, 0)
  expect(charged).toBeLessThanOrEqual(CAP)

  const state = new LedgerState()
  for (const line of readFileSync(folder.at('run.ledger'), 'utf8').split('\n')) state.apply(line)
  expect(state.spent + state.reserved).toBeLessThanOrEqual(CAP)
  // Nothing that was charged is missing: it is settled, or it is held for those who can no longer settle.
  expect(state.spent + state.reserved).toBeGreaterThanOrEqual(charged)
  // And the money was used, but for what fits no further call.
  expect(CAP - state.spent - state.reserved).toBeLessThan(2_000)
})
