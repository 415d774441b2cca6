import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals'
import { createFileLogger, type FileLoggerOptions } from '../../src/adapters/file-logger.js'
import { createRedact } from '../../src/core/redact.js'
import { createTemporaryFolder } from './temporary-folder.js'

let folder: ReturnType<typeof createTemporaryFolder>
let screen: string
let elapsedMs: number

beforeEach(() => {
  folder = createTemporaryFolder()
  screen = ''
  elapsedMs = 0
})
afterEach(() => folder.remove())

function create(overrides: Partial<FileLoggerOptions> = {}) {
  return createFileLogger({
    path: folder.at('RUN_LOGS/session_x.log'),
    stream: { write: (text) => (screen += text), columns: 60 },
    redact: createRedact(['topsecretvalue']),
    clock: { now: () => Date.UTC(2026, 0, 2, 3, 4, 5), elapsed: () => elapsedMs },
    verbosity: 'normal',
    isTty: false,
    ...overrides,
  })
}
const log = (): string => readFileSync(folder.at('RUN_LOGS/session_x.log'), 'utf8')

describe('the log file', () => {
  it('has a time and a level on each line, at once', () => {
    const logger = create()
    logger.debug('one')
    logger.warning('two')
    logger.error('three\n    at stack')
    expect(log()).toBe(
      [
        '2026-01-02T03:04:05.000Z DEBUG one',
        '2026-01-02T03:04:05.000Z WARNING two',
        '2026-01-02T03:04:05.000Z ERROR three',
        '2026-01-02T03:04:05.000Z ERROR     at stack',
        '',
      ].join('\n'),
    )
  })

  it('records the steps', () => {
    const logger = create()
    logger.stepStarted(2, 'load')
    logger.progress(1, 2, 'cases')
    logger.stepFinished(2, 'load', 'failed', 'SCHEMA_INVALID data.jsonl:3:1', 12.4)
    expect(log()).toMatch(
      /DEBUG step 2 load started\n.* ERROR step 2 load failed SCHEMA_INVALID data.jsonl:3:1 \(12 ms\)\n$/,
    )
  })

  it('is done without, saying so once, where it cannot be written', () => {
    writeFileSync(folder.at('file'), '')
    const logger = create({ path: folder.at('file/x.log') })
    logger.info('one')
    logger.info('two')
    logger.close()
    expect(screen).toMatch(/^warning: no log is kept: .*\none\ntwo\n$/)
  })

  it('is not made before there is something to say', () => {
    create().close()
    expect(existsSync(folder.at('RUN_LOGS'))).toBe(false)
  })
})

describe('the terminal', () => {
  it('shows a line a step', () => {
    const logger = create()
    logger.stepStarted(2, 'load')
    logger.stepFinished(2, 'load', 'ok', '200 cases', 12)
    expect(screen).toMatch(/^ 2 load +ok +200 cases +12 ms\n$/)
  })

  test.each([
    ['quiet', 'warning: w\nerror: e\n'],
    ['normal', 'i\nwarning: w\nerror: e\n'],
    ['verbose', 'd\ni\nwarning: w\nerror: e\n'],
  ] as const)('%s', (verbosity, shown) => {
    const logger = create({ verbosity })
    logger.debug('d')
    logger.info('i')
    logger.warning('w')
    logger.error('e')
    expect(screen).toBe(shown)
  })

  it('redraws progress on a terminal, not too often, and clears it before the next line', () => {
    const logger = create({ isTty: true })
    for (elapsedMs = 0; elapsedMs < 1_000; elapsedMs++) logger.progress(elapsedMs, 1_000, 'cases')
    logger.info('done')
    expect(screen.split('\r').length - 1).toBe(11)
    expect(screen.endsWith('\r\u001b[2Kdone\n')).toBe(true)
  })

  it('writes no control character anywhere else', () => {
    const logger = create()
    logger.stepStarted(1, 'title \u001b[31m')
    logger.progress(1, 2, 'cases')
    logger.info('a\u001b[2J\u0007\u202eb')
    logger.stepFinished(1, 'title', 'ok', '\u009b31m', 1)
    expect(screen).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(log()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

it('masks secrets on both, also in steps and progress', () => {
  const logger = create({ isTty: true })
  logger.info('key topsecretvalue')
  logger.progress(1, 2, 'topsecretvalue')
  logger.stepFinished(1, 'topsecretvalue', 'ok', 'topsecretvalue', 1)
  expect(screen + log()).not.toContain('topsecretvalue')
})

it('lets no line become a workflow command', () => {
  const logger = create()
  logger.info('::set-output name=x::y')
  logger.info('x\n::add-mask::y')
  logger.info('##[error]x')
  expect(screen).not.toMatch(/^\s*::/m)
  expect(screen).not.toContain('##[')
})
