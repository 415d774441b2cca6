import type { Confidence } from '../../../src/core/finding.js'
import { tokenChecksum } from '../proofs/crc32.js'
import type { ExampleRandom, Proof, SecretRule } from '../rule.js'
import { anyCase, BASE62, exampleOf, literal, mostOf, type Part, patternOf, SIGN, URL_SAFE } from './parts.js'

/** What is known of a kind of secret besides its shape. */
export interface Facts {
  readonly id: string
  readonly title: string
  readonly source: string
  /** By default the literal parts that are long enough to be rare. */
  readonly keywords?: readonly string[]
  readonly proof?: Proof
  readonly minEntropy?: number | null
  readonly confidence?: Confidence
  readonly paths?: RegExp
  readonly remedy?: string
  /** Text that stands before the secret in examples, where a keyword must be near; `NAME=` for named secrets. */
  readonly context?: string
  /** Characters that may not stand next to the secret, so that a part of a longer text is none. */
  readonly edge?: string
  /** Pattern text that may not begin where the secret begins, such as the vendor's example ending. */
  readonly never?: string
  /** Texts that look alike and must not fire: identifiers, prose, the vendor's placeholder. */
  readonly lookalikes?: readonly string[]
}

/** A secret that is told by its own shape, such as a prefix and a length. */
export function token(facts: Facts, parts: readonly Part[]): SecretRule {
  const edge = facts.edge ?? URL_SAFE
  // `=` ends base64 and also stands between a name and its value: it may stand in front of a secret.
  const pattern = new RegExp(`(?<![${edge.replace('=', '')}])${secretOf(facts, parts)}(?![${edge}])`)
  return ruleOf(facts, parts, pattern, [])
}

/**
 * A secret that only the name beside it tells, such as 32 hex digits behind `MISTRAL_API_KEY=`.
 * @param owners words that must stand before the name of a credential on the same line, any case
 */
export function named(facts: Facts, owners: readonly string[], parts: readonly Part[]): SecretRule {
  const edge = facts.edge ?? URL_SAFE
  const owner = `(?:${owners.map(anyCase).join('|')})`
  const pattern = new RegExp(
    `${owner}[^\\r\\n]{0,40}?(?:${CREDENTIAL}${ASSIGNMENT}|${CONSTRUCTION})${secretOf(facts, parts)}(?![${edge}])`,
  )
  const unnamed = (random: ExampleRandom): string => `checksum: ${render(parts, random, 0)}`
  return ruleOf({ confidence: 'medium', ...facts, keywords: facts.keywords ?? owners }, parts, pattern, [
    unnamed,
  ])
}

/** A secret behind exactly this text, such as `AccountKey=`, any case. */
export function behind(facts: Facts, lead: string, parts: readonly Part[]): SecretRule {
  const edge = facts.edge ?? URL_SAFE
  const pattern = new RegExp(`${anyCase(lead)}${secretOf(facts, parts)}(?![${edge}])`)
  const keywords = facts.keywords ?? [lead]
  return ruleOf({ context: lead, ...facts, keywords }, parts, pattern, [])
}

/**
 * A token whose last six characters are the CRC-32 of its random part (GitHub, npm, Vercel).
 * @param lengths of the random part, each of which is issued
 */
export function checksummed(
  facts: Facts & { readonly proof: Proof },
  prefix: string,
  lengths: readonly number[],
): SecretRule {
  const bodies = lengths.map((length) => patternOf([[BASE62, length + CHECKSUM_LENGTH]])).join('|')
  const pattern = new RegExp(`(?<![${URL_SAFE}])(?<secret>${literal(prefix)}(?:${bodies}))(?![${URL_SAFE}])`)
  const make = (random: ExampleRandom): string => {
    const body = random.text(BASE62, random.pick(lengths))
    return `${prefix}${body}${tokenChecksum(body)}`
  }
  return {
    ...ruleOf({ minEntropy: null, ...facts }, [prefix], pattern, []),
    example: make,
    counterExamples: (random) => {
      const right = make(random)
      const last = right.endsWith('0') ? '1' : '0'
      return [`${right.slice(0, -1)}${last}`, `${right}A`, right.slice(0, -1), ...(facts.lookalikes ?? [])]
    },
  }
}

const CHECKSUM_LENGTH = 6

/** A longer text may be cut where the engine's window ends, so that its end cannot be judged. */
const LONGEST_WINDOW = 300

const CREDENTIAL = `(?:${['key', 'token', 'secret', 'password', 'auth', 'credential'].map(anyCase).join('|')})`

/** A client that takes its key as the first argument. */
const CONSTRUCTION = '[cC]lient\\(["\'`]'

/** What stands between a name and its value in code, settings, headers, shells and markup. */
const ASSIGNMENT = [
  '[A-Za-z0-9_.]{0,12}',
  '["\'`\\]\\\\)]{0,3}',
  '(?:[ \\t]{1,4}value)?',
  '[ \\t]{0,4}',
  `(?:${SIGN}|[ \\t])`,
  '[ \\t]{0,12}',
  '(?:(?:Bearer|Token|token|Basic|Key)[ \\t])?',
  '["\'`\\\\]{0,3}',
].join('')

function ruleOf(
  facts: Facts,
  parts: readonly Part[],
  pattern: RegExp,
  others: readonly ((random: ExampleRandom) => string)[],
): SecretRule {
  const context = facts.context ?? ''
  return {
    id: facts.id,
    title: facts.title,
    source: facts.source,
    keywords: facts.keywords ?? parts.filter((part): part is string => isKeyword(part)),
    pattern,
    proof: facts.proof ?? 'none',
    minEntropy: facts.minEntropy === undefined ? 3 : facts.minEntropy,
    confidence: facts.confidence ?? 'high',
    paths: facts.paths ?? null,
    remedy: facts.remedy ?? null,
    example: (random) => context + render(parts, random, 0),
    counterExamples: (random) => [
      context + render(parts, random, -1),
      ...(mostOf(parts) > LONGEST_WINDOW ? [] : [context + render(parts, random, 1)]),
      ...(facts.minEntropy === null ? [] : [context + dull(parts)]),
      ...others.map((make) => make(random)),
      ...(facts.lookalikes ?? []),
    ],
  }
}

function isKeyword(part: Part): part is string {
  return typeof part === 'string' && part.length >= 3
}

function secretOf(facts: Facts, parts: readonly Part[]): string {
  const never = facts.never === undefined ? '' : `(?!${facts.never})`
  return `${never}(?<secret>${patternOf(parts)})`
}

/** @param beyond 0 for a right one, 1 for one character too many in the longest part, -1 for one too few */
function render(parts: readonly Part[], random: ExampleRandom, beyond: -1 | 0 | 1): string {
  const longest = longestPart(parts)
  const wrong = parts.map((part): Part => {
    if (part !== longest || beyond === 0) return part
    const [alphabet, shortest, most = shortest] = longest
    return [alphabet, beyond > 0 ? most + 1 : shortest - 1]
  })
  return exampleOf(wrong, random)
}

/** Of the right shape, and nobody's secret: one character throughout. */
function dull(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      return 'oneOf' in part ? part.oneOf[0] : part[0].charAt(0).repeat(part[1])
    })
    .join('')
}

type Characters = Exclude<Part, string | { readonly oneOf: unknown }>

function longestPart(parts: readonly Part[]): Characters | null {
  let longest: Characters | null = null
  let length = 0
  for (const part of parts) {
    if (typeof part === 'string' || 'oneOf' in part || part[1] <= length) continue
    longest = part
    length = part[1]
  }
  return longest
}
