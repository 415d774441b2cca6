import type { Case } from '../core/case.js'
import { PlumblineError } from '../core/errors.js'
import { shorten } from '../core/escape.js'
import { type LicenseEntry, type LicenseReader, loadLicenseReader } from './license-spdx.js'
import { hasVerbatimRun } from './license-verbatim.js'

export { licenseFamily } from './license-family.js'

export interface LicensePolicy {
  /**
   * SPDX identifiers, expressions, or patterns with `*`, that must not occur. Empty: nothing is denied, and missing
   * or unknown licences are still seen. An entry without `WITH` leaves the same licence with an exception alone.
   */
  readonly denied: readonly string[]
  /** The same, of licences from whose sources no long run may be copied. */
  readonly restricted: readonly string[]
  /** Optional fields that the data set has; without `license` nothing is checked. */
  readonly fields: ReadonlySet<string>
}

/** The first of these that applies: denied, restricted_copy, unknown, missing, ok. Null: nothing was checked. */
export type LicenseStatus = 'denied' | 'restricted_copy' | 'unknown' | 'missing' | 'ok'

export interface LicenseVerdict {
  readonly license: LicenseStatus | null
  readonly note: string | null
}

export type LicenseChecker = (checked: Case) => LicenseVerdict

/** @throws PlumblineError `config_invalid` for a listed licence that is a misspelt SPDX identifier */
export async function createLicenseChecker(policy: LicensePolicy): Promise<LicenseChecker> {
  if (!policy.fields.has('license')) return () => ({ license: null, note: null })
  const reader = await loadLicenseReader()
  const denied = policy.denied.map((text) => readEntry(reader, 'denied', text))
  const restricted = policy.restricted.map((text) => readEntry(reader, 'restricted', text))
  const judged = new Map<string, JudgedLicense>()
  return (checked) => {
    const text = checked.source?.license?.trim() ?? ''
    const known = judged.get(text)
    const license = known ?? judge(reader, text, denied, restricted)
    // Few licences, many cases; a data set with a licence text of its own for each case must not fill the memory.
    if (known === undefined && judged.size < 1000) judged.set(text, license)
    if (!license.isRestricted || !copiesEvidence(checked)) return license.verdict
    return { license: 'restricted_copy', note: `long verbatim copy from a source under ${shorten(text, 80)}` }
  }
}

interface JudgedLicense {
  readonly verdict: LicenseVerdict
  readonly isRestricted: boolean
}

function judge(
  reader: LicenseReader,
  text: string,
  denied: readonly LicenseEntry[],
  restricted: readonly LicenseEntry[],
): JudgedLicense {
  if (text === '' || /^(?:none|noassertion|null|n\/a)$/i.test(text)) {
    return { verdict: { license: 'missing', note: null }, isRestricted: false }
  }
  if (reader.matches(text, denied)) {
    return { verdict: { license: 'denied', note: `${shorten(text, 80)} is denied` }, isRestricted: false }
  }
  const isRestricted = reader.matches(text, restricted)
  if (reader.isSpdx(text)) return { verdict: { license: 'ok', note: null }, isRestricted }
  return { verdict: { license: 'unknown', note: unknownNote(reader, text, denied) }, isRestricted }
}

function unknownNote(reader: LicenseReader, text: string, denied: readonly LicenseEntry[]): string {
  const suggestion = reader.suggestionFor(text)
  const unknown = `licence "${shorten(text, 80)}" is no SPDX expression`
  if (suggestion === null) return unknown
  const fate = reader.matches(suggestion, denied) ? ', which is denied' : ''
  return `${unknown}; did you mean ${suggestion}${fate}?`
}

function readEntry(reader: LicenseReader, list: 'denied' | 'restricted', text: string): LicenseEntry {
  const suggestion = text.includes('*') || reader.isSpdx(text) ? null : reader.suggestionFor(text)
  if (suggestion !== null) {
    throw new PlumblineError(
      'config_invalid',
      `licenses.${list}: "${shorten(text, 80)}" is no SPDX expression`,
      {
        remedy: `Write ${suggestion}, or a pattern such as ${suggestion.replace(/-[\d.]+(?:-only)?$/, '')}*.`,
      },
    )
  }
  return reader.entryOf(text)
}

function copiesEvidence({ answer, evidence }: Case): boolean {
  return (evidence ?? []).some(({ text }) => hasVerbatimRun(answer, text))
}
