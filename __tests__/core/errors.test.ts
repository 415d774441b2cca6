import { describe, expect, test } from '@jest/globals'
import { ERROR_CLASSES, formatError, PlumblineError, toPlumblineError } from '../../src/core/errors.js'
import { worstExitCode } from '../../src/core/exit-codes.js'

describe('errors', () => {
  test('one line says where, what and how to mend it', () => {
    const error = new PlumblineError('config_invalid', 'unknown key "budgetUSd"', {
      location: { path: 'plumbline.yml', line: 3, column: 1 },
      remedy: 'Did you mean "budgetUsd"?',
    })
    expect(formatError(error)).toBe('plumbline.yml:3:1: unknown key "budgetUSd". Did you mean "budgetUsd"?')
  })

  test('a message of several lines still prints as one', () => {
    expect(formatError(new PlumblineError('internal', 'a\nb\r\n  c'))).not.toMatch(/[\r\n]/)
  })

  test.each([
    ['toolchain', 2],
    ['config_invalid', 3],
    ['schema_invalid', 3],
    ['auth_error', 4],
    ['budget_exceeded', 4],
    ['interrupted', 5],
    ['internal', 5],
  ] as const)('%s ends the process with %d', (errorClass, exitCode) => {
    expect(new PlumblineError(errorClass, 'x').exitCode).toBe(exitCode)
  })

  test('what was thrown by others becomes internal and keeps its cause', () => {
    const cause = new TypeError('boom')
    const error = toPlumblineError(cause)
    expect([error.errorClass, error.message, error.cause]).toEqual(['internal', 'boom', cause])
    expect(toPlumblineError(error)).toBe(error)
  })

  test('every class has a reason that alerts can search for', () => {
    for (const { reason } of Object.values(ERROR_CLASSES)) expect(reason).toMatch(/^[a-z_]+$/)
    expect(ERROR_CLASSES.budget_exceeded.reason).toContain('budget')
  })

  test('several outcomes at once: the most severe one counts', () => {
    expect(worstExitCode([1, 3, 2, 4])).toBe(4)
    expect(worstExitCode([1, 3, 2])).toBe(2)
    expect(worstExitCode([0, 1])).toBe(1)
    expect(worstExitCode([])).toBe(0)
  })
})
