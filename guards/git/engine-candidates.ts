import { type Layer, type SpanOf, toBytes } from './engine-layers.js'
import { isEntropyEnough, isRandomLooking } from './engine-randomness.js'
import { unescapeText } from './engine-unescape.js'
import { isInsideBlob, isMachineMade, isPlaceholder } from './placeholders.js'
import { prove, sayProof } from './proofs/structure.js'
import type { SecretRule } from './rule.js'

/** A match that passed every test of its rule. Offsets are bytes of the document. */
export interface Candidate {
  readonly rule: SecretRule
  readonly secret: string
  readonly start: number
  readonly end: number
  readonly isProven: boolean
  readonly isEncoded: boolean
  readonly why: readonly string[]
}

export interface Matcher {
  /** Runs one rule on one window and adds what holds to `found`. */
  match(rule: number, layer: Layer, start: number, end: number, path: string, found: Candidate[]): void
  matches(): number
}

interface CompiledRule {
  readonly rule: SecretRule
  readonly pattern: RegExp
  readonly hasGroup: boolean
}

/** Escapes within escapes: JSON in JSON. */
const UNESCAPE_ROUNDS = 2

export function createMatcher(rules: readonly SecretRule[]): Matcher {
  const compiled = rules.map(compile)
  let matches = 0
  return {
    match(index, layer, start, end, path, found) {
      const own = compiled[index]
      if (own === undefined) return
      const text = layer.text(start, end)
      const spanOf: SpanOf = (from, to) => layer.span(start + from, start + to)
      matches += matchText(own, { text, path, spanOf, layer, start, isEscaped: false }, found)
      let shown = text
      let shownSpan = spanOf
      for (let round = 0; round < UNESCAPE_ROUNDS && /[\\%]/.test(shown); round++) {
        const plain = unescapeText(shown)
        if (plain === null) return
        const outer = shownSpan
        shown = plain.text
        shownSpan = (from, to) => outer(plain.offsets[from] ?? 0, plain.offsets[to] ?? 0)
        matches += matchText(
          own,
          { text: shown, path, spanOf: shownSpan, layer, start, isEscaped: true },
          found,
        )
      }
    },
    matches: () => matches,
  }
}

function compile(rule: SecretRule): CompiledRule {
  const flags = [...new Set([...rule.pattern.flags, 'g', 'd'])].join('')
  return {
    rule,
    pattern: new RegExp(rule.pattern.source, flags),
    hasGroup: rule.pattern.source.includes('(?<secret>'),
  }
}

interface MatchContext {
  /** One character a byte. */
  readonly text: string
  readonly path: string
  readonly spanOf: SpanOf
  readonly layer: Layer
  /** Where the window starts in the layer. */
  readonly start: number
  readonly isEscaped: boolean
}

function matchText(own: CompiledRule, context: MatchContext, found: Candidate[]): number {
  let matches = 0
  own.pattern.lastIndex = 0
  for (let match = own.pattern.exec(context.text); match !== null; match = own.pattern.exec(context.text)) {
    matches++
    if (match[0] === '') own.pattern.lastIndex++
    const candidate = judge(own, match, context)
    if (candidate !== null) found.push(candidate)
  }
  return matches
}

function judge(own: CompiledRule, match: RegExpExecArray, context: MatchContext): Candidate | null {
  const rule = own.rule
  const span = own.hasGroup ? match.indices?.groups?.secret : match.indices?.[0]
  // A group that took no part in the match: the form stands there without a secret.
  if (span === undefined) return null
  const [from, to] = span
  if (startsInsideToken(match.index, context)) return null
  const secret = toBytes(context.text.slice(from, to)).toString('utf8')
  const proof = prove(rule.proof, secret, match[0])
  if (proof === 'refuted') return null
  if (rule.minEntropy !== null && !isEntropyEnough(secret, rule.minEntropy)) return null
  if (proof !== 'proven') {
    if (isPlaceholder(secret) || isInsideBlob(context.text, from, to)) return null
    if (rule.confidence === 'low' && (isMachineMade(context.path, secret) || !isRandomLooking(secret)))
      return null
  }
  const { start, end } = context.spanOf(from, to)
  return {
    rule,
    secret,
    start,
    end,
    isProven: proof === 'proven',
    isEncoded: context.isEscaped || context.layer.via.length > 0,
    why: reasons(rule, context),
  }
}

/** A window may begin in the middle of a long token, where a boundary of the pattern sees the start of a text. */
function startsInsideToken(at: number, { start, text, layer, isEscaped }: MatchContext): boolean {
  if (at > 0 || start === 0 || isEscaped) return false
  return /\w/.test(text.charAt(0)) && /\w/.test(layer.text(start - 1, start))
}

function reasons(rule: SecretRule, { layer, isEscaped }: MatchContext): readonly string[] {
  const proof = sayProof(rule.proof)
  const via = isEscaped ? [...layer.via, 'string escapes'] : layer.via
  return [
    'it has the form of this kind of secret',
    ...(proof === null ? [] : [proof]),
    ...(via.length === 0 ? [] : [`it was hidden in ${via.join(' in ')}`]),
  ]
}
