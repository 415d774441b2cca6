// Rules of tokens with alternatives, a public lead or documented example values, and of values known by their name:
// pattern, example and counter-examples are made from one grammar, so that they cannot drift apart.
import type { Confidence } from '../../../src/core/finding.js'
import type { ExampleRandom, Proof, SecretRule } from '../rule.js'
import { exampleOf, literal, type Part, patternOf, SIGN } from './parts.js'

/** What every rule has to say; the rest has a usual value. */
interface RuleShape {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly keywords: readonly string[]
  readonly proof?: Proof
  readonly minEntropy?: number | null
  readonly confidence?: Confidence
  readonly paths?: RegExp
  readonly examplePath?: string
  readonly remedy?: string
}

interface HandWritten extends RuleShape {
  readonly pattern: RegExp
  example(random: ExampleRandom): string
  counterExamples(random: ExampleRandom): readonly string[]
}

/** A rule whose pattern no grammar describes. */
export function rule(shape: HandWritten): SecretRule {
  return {
    proof: 'none',
    minEntropy: null,
    confidence: 'high',
    ...shape,
    paths: shape.paths ?? null,
    remedy: shape.remedy ?? null,
  }
}

interface TokenShape extends RuleShape {
  readonly parts: readonly Part[]
  /** How many of the first parts only lead up to the secret, such as a host. */
  readonly lead?: number
  /** Beginnings of the vendor's documented example values, which are no secrets. */
  readonly except?: readonly string[]
  /** What stands before the token in the example, where its own text holds no keyword. */
  readonly exampleBefore?: string
}

/** A token that its own form tells: it may stand anywhere. */
export function tokenRule({
  parts,
  lead = 0,
  except = [],
  exampleBefore = '',
  ...shape
}: TokenShape): SecretRule {
  const before = patternOf(parts.slice(0, lead))
  const not = except.length === 0 ? '' : `(?!${except.map(literal).join('|')})`
  const secret = parts.slice(lead)
  return rule({
    minEntropy: 2.8,
    ...shape,
    pattern: new RegExp(`(?<![A-Za-z0-9])${before}(?<secret>${not}${patternOf(secret)})(?![A-Za-z0-9_-])`),
    example: (random) => exampleBefore + exampleOf(parts, random),
    counterExamples: (random) => [
      ...brokenOf(parts, random),
      ...except.map((start) => {
        const rest = exampleOf(secret, random).slice(start.length)
        return exampleOf(parts.slice(0, lead), random) + start + rest
      }),
    ],
  })
}

interface ProvenShape extends RuleShape {
  readonly proof: Proof
  readonly parts: readonly Part[]
  /** What stands behind the parts, and how it is reckoned from them. */
  readonly checksum: { readonly parts: readonly Part[]; of(text: string): string }
}

/** A token that ends in a checksum of what stands before. */
export function proven({ parts, checksum, ...shape }: ProvenShape): SecretRule {
  const make = (random: ExampleRandom): string => {
    const text = exampleOf(parts, random)
    return text + checksum.of(text)
  }
  return rule({
    ...shape,
    pattern: new RegExp(
      `(?<![A-Za-z0-9])(?<secret>${patternOf([...parts, ...checksum.parts])})(?![A-Za-z0-9_-])`,
    ),
    example: make,
    counterExamples: (random) => {
      const right = make(random)
      const other = exampleOf(parts, random) + checksum.of(exampleOf(parts, random))
      return [other, right.slice(0, -1), `${right}0`]
    },
  })
}

interface NamedShape extends RuleShape {
  /** Pattern of the name's end, such as `datadog[\w.-]{0,20}key`; any case. */
  readonly name: string
  /** A name that fits. */
  readonly exampleName: string
  readonly parts: readonly Part[]
}

/** A value without a form of its own, known by the name that it is assigned to. */
export function namedRule({ name, exampleName, parts, ...shape }: NamedShape): SecretRule {
  return rule({
    minEntropy: 2.8,
    confidence: 'medium',
    ...shape,
    pattern: assigned(name, patternOf(parts)),
    example: (random) => `${exampleName}="${exampleOf(parts, random)}"`,
    counterExamples: (random) => [
      ...brokenOf(parts, random).map((value) => `${exampleName}="${value}"`),
      `${exampleName}=\${${exampleName}}`,
      `checksum ${exampleOf(parts, random)}`,
    ],
  })
}

/**
 * `name = value` in the usual syntaxes: JSON, YAML, env, properties, code, call arguments, headers, XML elements and
 * attributes. Any case, so an alphabet of one case is read as both.
 */
export function assigned(name: string, value: string): RegExp {
  const gap = String.raw`[ \t]{0,12}`
  return new RegExp(
    `(?:${name})["'\`\\])]{0,3}${gap}${SIGN}${gap}["'\`]{0,3}(?<secret>${value})(?![A-Za-z0-9_+/-])`,
    'i',
  )
}

/** One character short; and the form with nothing random in it, as people write placeholders. */
function brokenOf(parts: readonly Part[], random: ExampleRandom): readonly string[] {
  const last = parts.findLastIndex((part) => Array.isArray(part))
  const short = parts.map((part, index): Part => {
    if (index !== last || typeof part === 'string' || 'oneOf' in part) return part
    return [part[0], part[1] - 1]
  })
  const blank = parts.map((part): Part => {
    if (typeof part === 'string' || 'oneOf' in part) return part
    return (new RegExp(`^[${part[0]}]`).test('x') ? 'x' : '0').repeat(part[1])
  })
  return [exampleOf(short, random), exampleOf(blank, random)]
}
