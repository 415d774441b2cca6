import { decodePercent } from './fold/decoders.js'
import { HOLE } from './fold/folded.js'
import { PROVIDERS } from './providers/index.js'

/** An address of a provider, as code will call it. */
export interface ProviderUrl {
  readonly provider: string
  /** With the host as it was written; not yet redacted. */
  readonly url: string
  /** Whether nothing but the host is named: no path, no query. */
  readonly isRoot: boolean
}

/** Where in a text an address may stand. */
export type Where =
  /** At its start, with a scheme. */
  | 'start'
  /** The same, or the host alone. */
  | 'bare'
  /** Anywhere, with a scheme. */
  | 'anywhere'

interface HostPattern {
  readonly provider: string
  readonly pattern: RegExp
}

const PATTERNS: readonly HostPattern[] = PROVIDERS.flatMap(({ name, hosts }) =>
  hosts.map((host) => ({ provider: name, pattern: patternOf(host) })),
)
const LONGEST_URL = 512
/** What is put into a text later: `https://{region}.example.com`, `%s.example.com`. */
const BLANK = /\{\{? ?[\w.]{0,40} ?\}?\}|%s/g
/** A name that is to be filled in, in front of a host of which every customer has one. */
const STAND_IN = /^(?:x{3,}|your[-_][\w-]*)\./
/** As browsers and libraries read them: any number of slashes, either way, and a scheme that only the run knows. */
const WITH_SCHEME = `(?:https?|wss?|${HOLE}):[/\\\\]*([^\\s/\\\\?#'"<>\`(){}|,;]+)([/\\\\?#][^\\s'"<>\`|]*)?`
const AT_START = new RegExp(`^[\\s${HOLE}]*${WITH_SCHEME}`, 'iu')
const ANYWHERE = new RegExp(WITH_SCHEME, 'giu')
const ALONE = new RegExp(
  `^[\\s${HOLE}]*(?:[/\\\\]{2})?([\\p{L}\\p{N}.*_%@:。-]*[\\p{L}\\p{N}][.。]?(?::\\d+)?)([/\\\\?#][^\\s'"<>\`|]*)?$`,
  'iu',
)

/** Every host has one of these in it, written out or to be decoded. */
const PUNCTUATION = /[.:%]|[^\0-\x7f]/

/** A cheap look, since most texts of a program are names and words: false where a text is no address for sure. */
export function mayBeAddress(text: string): boolean {
  return PUNCTUATION.test(text)
}

/** The address of a provider that a text holds; null where it holds none. */
export function providerUrlIn(text: string, where: Where): ProviderUrl | null {
  if (!mayBeAddress(text)) return null
  // As URL parsers do it: https://url.spec.whatwg.org/#concept-basic-url-parser
  const plain = text
    .slice(0, 4_096)
    .replace(/[\t\r\n]/g, where === 'anywhere' ? ' ' : '')
    .replace(BLANK, HOLE)
  if (where === 'anywhere') {
    for (const match of plain.matchAll(ANYWHERE)) {
      const found = providerOf(match)
      if (found !== null) return found
    }
    return null
  }
  const match = AT_START.exec(plain) ?? (where === 'bare' ? ALONE.exec(plain) : null)
  return match === null ? null : providerOf(match)
}

function providerOf([url, authority = '', rest = '']: readonly string[]): ProviderUrl | null {
  const host = hostOf(authority)
  if (host === '' || host === HOLE || STAND_IN.test(host)) return null
  const address = `${host}${rest.toLowerCase()}`
  const portless = address.replace(/^([^/:?#]+):\d+/, '$1')
  const known = PATTERNS.find(({ pattern }) => pattern.test(address) || pattern.test(portless))
  if (known === undefined) return null
  const isRoot = /^[/\\?#]*$/.test(rest)
  return { provider: known.provider, url: (url ?? '').trim().slice(0, LONGEST_URL), isRoot }
}

/** Without user, in lower case, as IDNA would map it, without the dot that ends a name. */
function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return decodePercent(host)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。｡]/g, '.')
    .replace(/\.(?=:\d+$|$)/, '')
}

function patternOf(host: string): RegExp {
  const source = host.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replaceAll('*', `[^/?#]*`)
  return new RegExp(`^${source}(?=[/?#:]|$)`, 'u')
}
