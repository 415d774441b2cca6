import type { Info, LicenseInfo } from 'spdx-expression-parse'
import { spellingKey, USUAL_SPELLINGS } from './license-spellings.js'

/** Reads SPDX licence expressions and matches them against lists of licences. Source: SPDX 2.3, annex D. */
export interface LicenseReader {
  isSpdx(text: string): boolean
  /** What a text that is not SPDX was probably meant to be. */
  suggestionFor(text: string): string | null
  /**
   * True when each way to fulfil the expression contains all licences of one way to fulfil some entry: `A OR B`
   * matches only where both do, `A AND B` where one does. A version range matches where any of its versions does.
   */
  matches(text: string, entries: readonly LicenseEntry[]): boolean
  /** An entry of a list: an expression, a pattern such as `CC-BY-NC-*`, or a text to be met literally. */
  entryOf(text: string): LicenseEntry
}

/** Disjunctive normal form: one inner list for each choice. `MIT OR (ISC AND X)` is [[MIT], [ISC, X]]. */
type LicenseAlternatives = readonly (readonly LicenseInfo[])[]

export type LicenseEntry =
  | { readonly kind: 'expression'; readonly alternatives: LicenseAlternatives }
  /** Of a single licence, or of a whole text that is not SPDX. */
  | { readonly kind: 'pattern'; readonly pattern: RegExp }

const LONGEST_EXPRESSION = 1000
const MOST_ALTERNATIVES = 256

/** Loads the SPDX lists, about 15 ms, so only runs that look at licences should call it. */
export async function loadLicenseReader(): Promise<LicenseReader> {
  const [{ default: parse }, { default: satisfies }, { default: current }, { default: deprecated }] =
    await Promise.all([
      import('spdx-expression-parse'),
      import('spdx-satisfies'),
      import('spdx-license-ids/index.json', { with: { type: 'json' } }),
      import('spdx-license-ids/deprecated.json', { with: { type: 'json' } }),
    ])
  const idByKey = new Map([...deprecated, ...current].map((id) => [id.toLowerCase(), id]))
  const idBySpelling = new Map([...deprecated, ...current].map((id) => [spellingKey(id), id]))

  const alternativesOf = (expression: string): LicenseAlternatives | null => {
    if (expression.length > LONGEST_EXPRESSION) return null
    try {
      return expand(parse(inOfficialCase(expression, idByKey)))
    } catch {
      // The parser's only way to say "not SPDX"; the caller reports it as an unknown licence.
      return null
    }
  }
  const suggestionFor = (text: string): string | null => {
    const key = spellingKey(text)
    return USUAL_SPELLINGS.get(key) ?? idBySpelling.get(key) ?? null
  }
  const covers = (license: LicenseInfo, wanted: LicenseInfo): boolean =>
    license.license === wanted.license
      ? license.exception === wanted.exception
      : !license.license.includes('LicenseRef-') &&
        !wanted.license.includes('LicenseRef-') &&
        satisfies(textOf(license), [textOf(wanted)])
  const matchesEntry = (choice: readonly LicenseInfo[], entry: LicenseEntry): boolean =>
    entry.kind === 'pattern'
      ? choice.some((license) => entry.pattern.test(textOf(license)))
      : entry.alternatives.some((wanted) =>
          wanted.every((part) => choice.some((license) => covers(license, part))),
        )
  return {
    isSpdx: (text) => alternativesOf(text) !== null,
    suggestionFor,
    matches: (text, entries) => {
      const alternatives = alternativesOf(text)
      return alternatives === null
        ? entries.some(
            (entry) => entry.kind === 'pattern' && entry.pattern.test(text.slice(0, LONGEST_EXPRESSION)),
          )
        : alternatives.every((choice) => entries.some((entry) => matchesEntry(choice, entry)))
    },
    entryOf: (text) => {
      const alternatives = text.includes('*') ? null : alternativesOf(text)
      return alternatives === null
        ? { kind: 'pattern', pattern: patternOf(text) }
        : { kind: 'expression', alternatives }
    },
  }
}

/** Identifiers are matched without regard to case (annex D.2), which the parser does not do. */
function inOfficialCase(expression: string, idByKey: ReadonlyMap<string, string>): string {
  return expression
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[A-Za-z0-9.-]+/g, (word) => idByKey.get(word.toLowerCase()) ?? word)
}

function expand(info: Info): LicenseAlternatives {
  if (!('conjunction' in info)) return [[info]]
  const left = expand(info.left)
  const right = expand(info.right)
  const all =
    info.conjunction === 'or' ? [...left, ...right] : left.flatMap((l) => right.map((r) => [...l, ...r]))
  if (all.length > MOST_ALTERNATIVES) throw new RangeError('too many alternatives')
  return all
}

function textOf({ license, plus, exception }: LicenseInfo): string {
  return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
}

function patternOf(glob: string): RegExp {
  const parts = glob
    .trim()
    .split(/\*+/)
    .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'is')
}
