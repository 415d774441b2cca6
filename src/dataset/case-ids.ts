import { hash } from 'node:crypto'
import { canon } from '../core/canon.js'
import { createDigestTable, type Place } from './digest-table.js'

export type Claim =
  | { readonly kind: 'new'; readonly id: string; readonly digest: string }
  | { readonly kind: 'taken'; readonly by: Place }

/**
 * The ids of a dataset. Only digests of them are kept: 64 bits, so that two different ids collide once in
 * about 4 billion datasets of 100,000 cases.
 */
export interface CaseIds {
  /** An id that the data names. */
  claim(id: string, place: Place): Claim
  /** `base`, or `base-2`, `base-3` … when it is taken. */
  claimNext(base: string, place: Place): Claim
}

export function createCaseIds(): CaseIds {
  const table = createDigestTable()
  const claim = (id: string, place: Place): Claim => {
    const digest = sha256(id)
    const { by, isNew } = table.add(digest, place)
    return isNew ? { kind: 'new', id, digest } : { kind: 'taken', by }
  }
  return {
    claim,
    claimNext(base, place) {
      const first = claim(base, place)
      if (first.kind === 'new') return first
      const digest = sha256(base)
      for (;;) {
        const next = claim(`${base}-${table.countUp(digest)}`, place)
        if (next.kind === 'new') return next
      }
    },
  }
}

/**
 * The id of a case that has none: 16 hexadecimal digits of sha256 over the question and the id of its source.
 * The answer has no part in it, so that a case with a changed answer is still the same case.
 */
export function deriveCaseId(question: string, sourceId: string | null): string {
  return sha256(`${canon(question)}\n${sourceId ?? ''}`).slice(0, 16)
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
