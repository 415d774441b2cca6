import type { Confidence } from '../../src/core/finding.js'
import type { LinearPattern } from '../../src/core/linear-pattern.js'

/** Seeded random numbers for examples, which are made at run time: no token ever stands in this repository. */
export interface ExampleRandom {
  /** A whole number in [0, below). */
  int(below: number): number
  /** A text of `length` characters of an alphabet, such as `A-Za-z0-9`. */
  text(alphabet: string, length: number): string
  pick<T>(items: readonly T[]): T
}

/** Structure that a real secret has and a look-alike has not. */
export type Proof =
  | 'github_crc32'
  | 'npm_crc32'
  | 'gitlab_crc32'
  | 'grafana_crc32'
  | 'bech32'
  | 'jwt'
  | 'pem'
  | 'uuid_v4'
  | 'basic_credentials'
  | 'none'

/** One kind of secret, as data. A file holds the rules of one provider or of one family. */
export interface SecretRule {
  /** Lower case with hyphens, such as `anthropic-api-key`. Stable: people allow findings by it. */
  readonly id: string
  /** Such as `Anthropic API key`. */
  readonly title: string
  /** Page of the provider that documents the format, or that it was observed in. */
  readonly source: string
  /** One of these (any case) must stand within 400 bytes; 3 or more characters each, as rare as possible. */
  readonly keywords: readonly string[]
  /**
   * Run on a window round a keyword; the group `secret` is the secret, the whole match without one. Flags `g` and `d`
   * are added by the engine. Linear by construction: no nested or overlapping quantifiers, bounded lengths.
   */
  readonly pattern: RegExp
  /** Run instead of `pattern`, for rules that people wrote themselves; without keywords on the whole text. */
  readonly linear?: LinearPattern
  readonly proof: Proof
  /** Least Shannon entropy of the secret, in bits a character; null where the structure proves enough. */
  readonly minEntropy: number | null
  readonly confidence: Confidence
  /** Only in files whose path matches; null for all. */
  readonly paths: { test(path: string): boolean } | null
  /** A path for the example, where `paths` asks for one. */
  readonly examplePath?: string
  /** What to do first; null for the usual `revoke, then rewrite history`. */
  readonly remedy: string | null
  /** A text that must fire, made anew from the format's grammar. */
  example(random: ExampleRandom): string
  /** Texts that must not fire: wrong length, broken checksum, the vendor's placeholder. */
  counterExamples(random: ExampleRandom): readonly string[]
}
