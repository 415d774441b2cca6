import { describe, expect, it } from '@jest/globals'
import { baselineFingerprint, createFingerprints, publishedFingerprint } from '../../src/scan/fingerprint.js'

const SALT = '00112233445566778899aabbccddeeff'

describe('published fingerprints', () => {
  it('tell the second finding of a rule in a file from the first, and start anew in the next run', () => {
    const run = () => {
      const fingerprint = createFingerprints()
      return [
        fingerprint('a', 'x.ts'),
        fingerprint('a', 'x.ts'),
        fingerprint('b', 'x.ts'),
        fingerprint('a', 'y.ts'),
      ]
    }
    expect(new Set(run()).size).toBe(4)
    expect(run()).toEqual(run())
  })

  it('cannot be shifted between rule and path', () => {
    expect(publishedFingerprint('a', 'b/c', 0)).not.toBe(publishedFingerprint('a/b', 'c', 0))
    expect(publishedFingerprint('a', 'b', 0)).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('baseline fingerprints', () => {
  it.each([
    { change: 'salt', other: baselineFingerprint(`ff${SALT.slice(2)}`, 'rule', 'value') },
    { change: 'rule', other: baselineFingerprint(SALT, 'other', 'value') },
    { change: 'secret', other: baselineFingerprint(SALT, 'rule', 'values') },
  ])('differ with the $change', ({ other }) => {
    expect(baselineFingerprint(SALT, 'rule', 'value')).not.toBe(other)
  })

  it('know the same secret again', () => {
    expect(baselineFingerprint(SALT, 'rule', 'value')).toBe(baselineFingerprint(SALT, 'rule', 'value'))
  })
})
