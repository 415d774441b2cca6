import type { SecretRule } from './rule.js'

/** Which rules a keyword's hit is for, sorted out before anything costly is done. */
export interface KeywordFilter {
  /** Lower case, each once. */
  readonly keywords: readonly string[]
  /** Calls `onRule` for each rule that wants to look round this hit. */
  hitOf(keyword: number, bytes: Uint8Array, end: number, onRule: (rule: number, end: number) => void): void
}

interface Interest {
  readonly rule: number
  /** The keyword in the rule's own case, where its pattern allows no other; null for any case. */
  readonly exact: Uint8Array | null
  readonly isGeneric: boolean
}

export function createKeywordFilter(rules: readonly SecretRule[]): KeywordFilter {
  const interests = new Map<string, Interest[]>()
  for (const [rule, { keywords, pattern, id, confidence, linear }] of rules.entries()) {
    for (const keyword of new Set(keywords.flatMap(spellings))) {
      const interest = {
        rule,
        exact: isCaseFixed(keyword, pattern) ? new TextEncoder().encode(keyword) : null,
        isGeneric: linear === undefined && (confidence === 'low' || id.startsWith('generic-')),
      }
      const lower = keyword.toLowerCase()
      const known = interests.get(lower)
      if (known === undefined) interests.set(lower, [interest])
      else known.push(interest)
    }
  }
  const byKeyword = [...interests.values()]
  return {
    keywords: [...interests.keys()],
    hitOf(keyword, bytes, end, onRule) {
      const interested = byKeyword[keyword] as readonly Interest[]
      let hasValue: boolean | null = null
      for (let i = 0; i < interested.length; i++) {
        const interest = interested[i] as Interest
        if (interest.exact !== null && !endsWith(bytes, end, interest.exact)) continue
        if (interest.isGeneric) {
          hasValue ??= isValueNear(bytes, end)
          if (!hasValue) continue
        }
        onRule(interest.rule, end)
      }
    },
  }
}

/** JSON in a string of JSON or of code has its quotes escaped; some writers of JSON escape slashes (RFC 8259, section 7). */
function spellings(keyword: string): readonly string[] {
  return [keyword, keyword.replaceAll('"', '\\"'), keyword.replaceAll('/', '\\/')]
}

/** Whether a pattern holds the keyword as it is written and in no other case: then `eaa` is no hit for `EAA`. */
function isCaseFixed(keyword: string, pattern: RegExp): boolean {
  if (pattern.flags.includes('i') || !/[a-z]/i.test(keyword)) return false
  const exact = pattern.source.split(keyword).length - 1
  const any = pattern.source.toLowerCase().split(keyword.toLowerCase()).length - 1
  return exact > 0 && exact === any
}

function endsWith(bytes: Uint8Array, end: number, expected: Uint8Array): boolean {
  const start = end - expected.length
  for (let i = 0; i < expected.length; i++) if (bytes[start + i] !== expected[i]) return false
  return true
}

/** Where a value may stand behind a name, with a type annotation or a long name's rest between. */
const NEAR_BYTES = 120
const SHORTEST_VALUE = 12

/** What values are made of: no white space, quotes, brackets, commas or semicolons. */
const VALUE_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && !/["'`<>(){}[\],;]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/**
 * Generic rules stand on words that all code holds (`token`), and what they look for has a digit: without a run of 12
 * characters with one, the pattern need not be tried.
 */
function isValueNear(bytes: Uint8Array, end: number): boolean {
  const limit = Math.min(bytes.length, end + NEAR_BYTES)
  let run = 0
  let hasDigit = false
  for (let i = end; i < limit || (i < bytes.length && run > 0 && i < limit + SHORTEST_VALUE); i++) {
    const byte = bytes[i] as number
    if (VALUE_BYTES[byte] === 0) {
      run = 0
      hasDigit = false
      continue
    }
    run++
    if (byte >= 0x30 && byte <= 0x39) hasDigit = true
    if (hasDigit && run >= SHORTEST_VALUE) return true
  }
  return false
}
