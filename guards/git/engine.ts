import type { Confidence } from '../../src/core/finding.js'
import type { ScanDocument } from '../../src/core/scan-document.js'
import { createAutomaton } from '../../src/scan/automaton.js'
import { createLineFinder } from '../../src/scan/lines.js'
import { readText } from '../../src/scan/text-encoding.js'
import { createWindowMerger, type Reach } from '../../src/scan/windows.js'
import { type Candidate, createMatcher } from './engine-candidates.js'
import { createExcerpts } from './engine-excerpt.js'
import { createKeywordFilter } from './engine-keywords.js'
import { createLayers, type Layer } from './engine-layers.js'
import { createLinearMatchers } from './engine-linear.js'
import { resolveOverlaps } from './engine-overlaps.js'
import type { SecretRule } from './rule.js'

/** A secret as it was found. `secret` stays inside the guard; everything else may be shown. */
export interface RawSecret {
  readonly rule: SecretRule
  readonly secret: string
  /** Bytes of the document (in UTF-8, if it is UTF-16); of the encoded text where it was encoded. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** 1-based, counted from the document's first line. */
  readonly line: number
  /** 1-based, in characters. */
  readonly column: number
  readonly confidence: Confidence
  /** Clauses for the message: the form, the proof, the encoding. */
  readonly why: readonly string[]
  /** The line, with this and all other secrets in it masked. */
  readonly excerptMasked: string
}

/** Units of work, so that linear time can be shown without a clock. */
export interface ScanWork {
  readonly automatonBytes: number
  readonly windowBytes: number
  readonly decodedBytes: number
  readonly matches: number
}

export interface SecretScanner {
  /** Findings in the order of their place. The document's bytes are not kept. */
  scan(document: ScanDocument): readonly RawSecret[]
  /** Sum over all documents so far. */
  work(): ScanWork
}

export interface ScannerOptions {
  /** How many encodings (base64, hex, percent, string escapes) are taken off one another; 2 by default. */
  readonly decodeDepth?: 0 | 1 | 2
}

const NEAR: Reach = { beforeBytes: 160, afterBytes: 240 }
/** An RSA key of 8,192 bits, escaped and quoted, with room to spare. */
const ARMOUR: Reach = { beforeBytes: 64, afterBytes: 12_288 }

/**
 * Automaton over all keywords -> window per rule -> the rule's pattern -> proof -> placeholders and randomness ->
 * overlaps. Linear in the text: a rule sees a byte once, and what is decoded is never longer than its source.
 * @throws SyntaxError for a pattern that cannot be compiled, RangeError for an empty keyword
 */
export function createSecretScanner(
  rules: readonly SecretRule[],
  options: ScannerOptions = {},
): SecretScanner {
  const { keywords, hitOf } = createKeywordFilter(rules)
  const automaton = createAutomaton(keywords)
  const matcher = createMatcher(rules)
  const linear = createLinearMatchers(rules)
  let linearMatches = 0
  let automatonBytes = 0
  let windowBytes = 0
  let path = ''
  let layer: Layer | null = null
  let found: Candidate[] = []
  /** 1 for the rules that read this document. */
  const reads = new Uint8Array(rules.length)

  const windows = createWindowMerger(
    rules.map((rule) => (rule.proof === 'pem' ? ARMOUR : NEAR)),
    (rule, start, end) => lookAt(rule, start, end),
  )
  const lookAt = (rule: number, start: number, end: number): void => {
    if (layer === null) return
    windowBytes += end - start
    const matches = linear.match(rule, layer, start, end, found)
    if (matches === null) matcher.match(rule, layer, start, end, path, found)
    else linearMatches += matches
  }
  const openWindow = (rule: number, end: number): void => {
    if (reads[rule] === 1) windows.hit(rule, end)
  }
  const onHit = (keyword: number, end: number): void => {
    if (layer !== null) hitOf(keyword, layer.bytes, end, openWindow)
  }
  const scanLayer = (next: Layer): void => {
    layer = next
    automatonBytes += next.length
    windows.begin(next.bytes, next.length)
    automaton.scan(next.bytes, 0, next.length, onHit)
    windows.flush()
    for (const rule of linear.everywhere) if (reads[rule] === 1) lookAt(rule, 0, next.length)
  }
  const layers = createLayers(options.decodeDepth ?? 2, scanLayer)

  return {
    scan(document) {
      path = document.path
      found = []
      for (let i = 0; i < rules.length; i++) reads[i] = rules[i]?.paths?.test(path) === false ? 0 : 1
      const text = readText(document.bytes)
      // What is binary is for the caller to leave out; here it is scanned as it is.
      const bytes = text.kind === 'text' ? text.bytes : document.bytes
      layers.scan(bytes)
      return found.length === 0 ? [] : describe({ ...document, bytes }, found, rules)
    },
    work: () => ({
      automatonBytes,
      windowBytes,
      decodedBytes: layers.decodedBytes(),
      matches: matcher.matches() + linearMatches,
    }),
  }
}

function describe(
  document: ScanDocument,
  found: readonly Candidate[],
  rules: readonly SecretRule[],
): readonly RawSecret[] {
  const positionOf = createLineFinder(document.bytes, document.firstLine)
  const bySpan = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const excerptOf = createExcerpts(document.bytes, bySpan)
  return resolveOverlaps(bySpan, rules).map((candidate) => {
    const rule = candidate.rule
    return {
      rule,
      secret: candidate.secret,
      start: candidate.start,
      end: candidate.end,
      ...positionOf(candidate.start),
      confidence: rule.confidence,
      why: candidate.why,
      excerptMasked: excerptOf(candidate),
    }
  })
}
