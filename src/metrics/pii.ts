import type { Case } from '../core/case.js'
import { findKeys } from './pii-keys.js'
import { findNumbers, type IbanRules } from './pii-numbers.js'
import { findPhones, type IsPhoneNumber } from './pii-phones.js'
import { findInTurn, fold, type PiiSpan } from './pii-text.js'
import { findAddresses, findEmails } from './pii-words.js'

export { piiFamily } from './pii-family.js'
export type { PiiCertainty, PiiKind } from './pii-text.js'

export interface PiiOptions {
  /** Domains, with their subdomains, whose e-mail addresses are not personal data. */
  readonly allowedDomains: readonly string[]
  /** ISO 3166 region of telephone numbers without a country code; null: by the script of the text. */
  readonly phoneRegion: string | null
}

/** Where personal data is, and of what kind. The value is left out on purpose: matches may be printed. */
export interface PiiMatch extends PiiSpan {
  /** Index of the text. */
  readonly text: number
}

/** What the detector takes from others. Loading costs some 50 ms, so only runs that need it should load it. */
export interface PiiLibraries {
  readonly isPhoneNumber: IsPhoneNumber
  readonly ibans: IbanRules
}

export async function loadPiiLibraries(): Promise<PiiLibraries> {
  const [phones, { default: metadata }, { countrySpecs, isValidIBAN }] = await Promise.all([
    import('libphonenumber-js/core'),
    import('libphonenumber-js/min/metadata'),
    import('ibantools'),
  ])
  const countries = phones.getCountries(metadata)
  const specs = new Map(Object.entries(countrySpecs))
  return {
    isPhoneNumber: (number, region) => {
      const home = countries.find((country) => country === region)
      const parsed = phones.parsePhoneNumberFromString(
        number,
        home === undefined ? {} : { defaultCountry: home },
        metadata,
      )
      return parsed?.isValid() ?? false
    },
    ibans: {
      lengthFor: (countryCode) => specs.get(countryCode)?.chars ?? null,
      isValid: (iban) => isValidIBAN(iban),
    },
  }
}

/** Personal data in texts, by text and offset. Takes time linear in the length of the texts. */
export function detectPii(
  texts: readonly string[],
  { allowedDomains, phoneRegion }: PiiOptions,
  { isPhoneNumber, ibans }: PiiLibraries,
): readonly PiiMatch[] {
  return texts.flatMap((original, text) => {
    const found = findInTurn(fold(original), [
      findKeys,
      (rest) => findEmails(rest, allowedDomains),
      (rest) => findNumbers(rest, ibans),
      (rest) => findPhones(rest, phoneRegion, isPhoneNumber),
      findAddresses,
    ])
    return found.map((span) => ({ ...span, text })).sort((a, b) => a.start - b.start)
  })
}

/**
 * Checks all texts of a case that ship: question, answer, reference and evidence.
 * Returns `kind:certainty`, sorted, each once; of one kind only what is most certain.
 */
export async function createPiiDetector(options: PiiOptions): Promise<(checked: Case) => readonly string[]> {
  const libraries = await loadPiiLibraries()
  return ({ question, answer, reference, evidence }) => {
    const texts = [question, answer, reference ?? '', ...(evidence ?? []).map(({ text }) => text)]
    const matches = detectPii(texts, options, libraries)
    const proven = new Set(matches.filter(({ certainty }) => certainty === 'proven').map(({ kind }) => kind))
    const suspected = new Set(matches.map(({ kind }) => kind).filter((kind) => !proven.has(kind)))
    return [
      ...[...proven].map((kind) => `${kind}:proven`),
      ...[...suspected].map((kind) => `${kind}:suspected`),
    ].sort()
  }
}
