import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { createLicenseChecker, type LicenseStatus, licenseFamily } from '../../src/metrics/license.js'
import { hasVerbatimRun } from '../../src/metrics/license-verbatim.js'
import { caseOf, contextOf, observed } from './case-of.js'

const POLICY = {
  denied: ['GPL-3.0-only', 'CC-BY-ND-*', 'SSPL-1.0', 'proprietary'],
  restricted: ['CC-BY-NC-*'],
  fields: new Set(['license', 'evidence']),
}

const LONG = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')

function licensed(license: string | null, answer = 'short', evidence = LONG) {
  return caseOf({ answer, evidence, source: { id: 's', title: null, url: null, license } })
}

describe('createLicenseChecker', () => {
  test.each<[string | null, LicenseStatus]>([
    ['MIT', 'ok'],
    ['mit', 'ok'],
    ['cc-by-sa-4.0', 'ok'],
    ['LicenseRef-city-archive', 'ok'],
    ['DocumentRef-x:LicenseRef-y', 'ok'],
    ['GPL-2.0-only', 'ok'],
    ['Apache-2.0 WITH LLVM-exception', 'ok'],
    ['CC-BY-NC-4.0', 'ok'],
    ['GPL-3.0-only', 'denied'],
    ['gpl-3.0-only', 'denied'],
    ['GPL-3.0', 'denied'],
    ['GPL-3.0-or-later', 'denied'],
    ['GPL-2.0+', 'denied'],
    ['CC-BY-ND-3.0', 'denied'],
    ['Proprietary', 'denied'],
    ['MIT OR GPL-3.0-only', 'ok'],
    ['SSPL-1.0 OR GPL-3.0-only', 'denied'],
    ['MIT AND GPL-3.0-only', 'denied'],
    ['(MIT OR Apache-2.0) AND (ISC OR GPL-3.0-only)', 'ok'],
    ['MIT OR (ISC AND SSPL-1.0)', 'ok'],
    ['MIT AND (GPL-3.0-only OR SSPL-1.0)', 'denied'],
    ['GPL-3.0-only WITH GCC-exception-3.1', 'ok'],
    ['CC BY 4.0', 'unknown'],
    ['free for teachers', 'unknown'],
    ['MIT OR', 'unknown'],
    ['(MIT', 'unknown'],
    [null, 'missing'],
    ['  ', 'missing'],
    ['NOASSERTION', 'missing'],
  ])('%s is %s', async (license, expected) => {
    const check = await createLicenseChecker(POLICY)
    expect(check(licensed(license)).license).toBe(expected)
  })

  test.each([
    ['Apache 2.0', 'did you mean Apache-2.0?'],
    ['Apache License, Version 2.0', 'did you mean Apache-2.0?'],
    ['Creative Commons Attribution 4.0 International', 'did you mean CC-BY-4.0?'],
    ['CC BY-SA 4.0', 'did you mean CC-BY-SA-4.0?'],
    ['GPLv3', 'did you mean GPL-3.0-only, which is denied?'],
    ['CC BY-ND 4.0', 'did you mean CC-BY-ND-4.0, which is denied?'],
  ])('suggests what %s was meant to be', async (license, suggestion) => {
    const check = await createLicenseChecker(POLICY)
    expect(check(licensed(license))).toEqual({
      license: 'unknown',
      note: expect.stringContaining(suggestion),
    })
  })

  it('sees long copies from restricted sources, unless there is a free way to use them', async () => {
    const check = await createLicenseChecker(POLICY)
    expect(check(licensed('CC-BY-NC-4.0', LONG)).license).toBe('restricted_copy')
    expect(check(licensed('CC-BY-NC-SA-4.0', `Well: ${LONG.toUpperCase()}!`)).license).toBe('restricted_copy')
    expect(check(licensed('CC-BY-NC-4.0 OR MIT', LONG)).license).toBe('ok')
    expect(check(licensed('CC-BY-NC-4.0 AND CC-BY-ND-4.0', LONG)).license).toBe('denied')
    expect(check(licensed('CC-BY-4.0', LONG)).license).toBe('ok')
  })

  it('denies nothing where nothing is listed, and still sees what is missing or unknown', async () => {
    const check = await createLicenseChecker({ ...POLICY, denied: [], restricted: [] })
    const statusOf = (license: string | null) => check(licensed(license, LONG)).license
    expect([statusOf('GPL-3.0-only'), statusOf(null), statusOf('ours')]).toEqual(['ok', 'missing', 'unknown'])
  })

  it('checks nothing where no licence field is mapped', async () => {
    const check = await createLicenseChecker({ ...POLICY, fields: new Set(['evidence']) })
    expect(check(licensed('GPL-3.0-only'))).toEqual({ license: null, note: null })
  })

  it('refuses a listed licence that is a misspelling, which would silently match nothing', async () => {
    await expect(createLicenseChecker({ ...POLICY, denied: ['CC-BY-NC'] })).rejects.toMatchObject({
      errorClass: 'config_invalid',
      remedy: expect.stringContaining('CC-BY-NC-4.0'),
    })
  })

  it('reads expressions that would explode as unknown', async () => {
    const check = await createLicenseChecker(POLICY)
    const huge = Array.from({ length: 40 }, () => '(MIT OR ISC)').join(' AND ')
    expect(check(licensed(huge)).license).toBe('unknown')
  })
})

describe('hasVerbatimRun', () => {
  const words = (from: number, to: number) => LONG.split(' ').slice(from, to).join(' ')

  test.each([
    ['50 tokens', `so ${words(3, 53)} end`, LONG, true],
    ['49 tokens', `so ${words(3, 52)} end`, LONG, false],
    ['two runs of 30', `${words(0, 30)} but ${words(30, 60)}`, LONG, false],
    ['other case and punctuation', words(0, 50).replaceAll(' ', ', ').toUpperCase(), LONG, true],
  ])('%s', (_what, answer, evidence, expected) => {
    expect(hasVerbatimRun(answer, evidence)).toBe(expected)
  })

  it('counts 100 characters of Korean, whatever the spacing', () => {
    const syllables = Array.from({ length: 120 }, (_, i) => String.fromCharCode(0xac00 + i * 37))
    const spaced = syllables.map((one, i) => (i % 3 === 0 ? ` ${one}` : one)).join('')
    expect(hasVerbatimRun(syllables.slice(10, 110).join(''), spaced)).toBe(true)
    expect(hasVerbatimRun(syllables.slice(10, 109).join(''), spaced)).toBe(false)
  })

  it('agrees with a plain search', () => {
    const token = fc.constantFrom('a', 'b')
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 80 }),
        fc.array(token, { maxLength: 80 }),
        fc.boolean(),
        (a, b, copy) => {
          const answer = copy ? [...a.slice(0, 20), ...b] : a
          const windows = answer.map((_, i) => answer.slice(i, i + 50)).filter(({ length }) => length === 50)
          const expected = windows.some((window) => ` ${b.join(' ')} `.includes(` ${window.join(' ')} `))
          expect(hasVerbatimRun(answer.join(' '), b.join(' '))).toBe(expected)
        },
      ),
    )
  })
})

describe('licenseFamily', () => {
  const valuesOf = (fields: readonly string[], ...statuses: readonly (string | null)[]) => {
    const aggregators = [0, 1].map(() => licenseFamily.aggregate(contextOf({ fields: new Set(fields) })))
    for (const [i, license] of statuses.entries()) aggregators[i % 2]?.add(observed({ license }))
    aggregators[0]?.merge(aggregators[1])
    return aggregators[0]?.values()
  }

  it('counts denied and copied cases, and the share of missing and unknown ones', () => {
    expect(
      valuesOf(['license', 'evidence'], 'ok', 'denied', 'missing', 'unknown', 'restricted_copy', null),
    ).toEqual({
      license_denied: { value: 1, n: 5, successes: 1 },
      license_unknown: { value: 0.4, n: 5, successes: 2 },
      license_verbatim: { value: 1, n: 5, successes: 1 },
    })
  })

  it('does not score what the data set does not have', () => {
    expect(valuesOf(['license'], 'ok')?.license_verbatim).toEqual({ unscored: 'no evidence field', n: 0 })
    expect(valuesOf(['evidence'], null)?.license_denied).toEqual({ unscored: 'no licence field', n: 0 })
    expect(valuesOf(['license'], null)?.license_denied).toEqual({ unscored: 'no case was checked', n: 0 })
  })
})
