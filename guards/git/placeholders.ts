import { isMadeOfWords } from './engine-randomness.js'

/**
 * Whether a value only stands for a secret: templates, fill-ins, vendors' own examples, runs and sequences.
 * Judges the value alone; the places that hold random text without secrets are `isMachineMade` and `isInsideBlob`.
 */
export function isPlaceholder(value: string): boolean {
  return (
    TEMPLATE.test(value) ||
    FILL_IN.test(value) ||
    VENDOR_EXAMPLES.some((example) => value.includes(example)) ||
    hasLongRun(value) ||
    isMostlySequence(value) ||
    HEADER_NAME.test(value) ||
    isFewLetters(value) ||
    isWordsOfPlaceholders(value)
  )
}

/** Shells, GitHub, Jinja, Ruby, Python, .NET, CloudFormation: a name in brackets that something else fills in. */
const TEMPLATE =
  /\$\{[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<[A-Za-z_][\w .:/-]*>|^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|%\([A-Za-z_]\w*\)s|#\{[^}]*\}|^@[A-Za-z_.]+@$|^\[[A-Za-z_ -]+\]$|^process\.env\b|^os\.environ\b|^env\.[A-Z_]+$|^secrets\.\w+$/

/** Such as `x-ms-copy-id`: a name of an HTTP header, in quotes behind a word that says secret. */
const HEADER_NAME = /^x(?:-[a-z]{2,20}){1,6}$/i

const FILL_IN =
  /x{4,}|X{4,}|\*{3,}|\.{3,}|…|_{6,}|-{6,}(?!B)|your[-_ ]?[a-z]|[-_]here\b|change[-_ ]?me|replace[-_ ]?(?:me|with|this)|insert[-_ ]|placeholder|redacted|removed|example|sample[-_]|dummy|fake[-_]|not[-_ ]?(?:a[-_ ]?)?real|todo|abc-?123|123-?abc|deadbeef|cafebabe|lorem|foo[-_]?bar|\bmy[-_](?:secret|token|key|password|api)|test[-_](?:token|secret|password|key|api)/i

/** Values that vendors and standards print in their own documentation, in parts so that no scanner takes this list for a leak. */
const VENDOR_EXAMPLES: readonly string[] = [
  // AWS IAM user guide.
  ['AKIAIOSFODNN7', 'EXAMPLE'].join(''),
  ['wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'EXAMPLEKEY'].join(''),
  // Azurite and the storage emulator: the published development key.
  ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu', 'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='].join(''),
  // Azure Cosmos DB emulator: the published key.
  ['C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mG', 'Gyw=='].join(''),
  // Stripe's documentation: the test keys of its own account.
  ['4eC39HqLyjWDarj', 'tT1zdp7dc'].join(''),
  ['TYooMQauvdEDq5', '4NiTphI7jx'].join(''),
  // NuGet's reference of nuget.config.
  ['33f!!', 'lloppa'].join(''),
  ['hal+9ooo', '_da!sY'].join(''),
  // RFC 6749 and 6750: OAuth 2.0's tokens and client secret.
  ['2YotnFZF', 'Ejr1zCsicMWpAA'].join(''),
  ['tGzv3JOk', 'F0XG5Qx2TlKWIA'].join(''),
  ['7Fjfp0ZB', 'r1KtDRbnfVdmIw'].join(''),
  ['mF_9.B5f', '-4.1JqM'].join(''),
  // RFC 5849: OAuth 1.0's tokens and secrets.
  ['dpf43f3p', '2l4k3l03'].join(''),
  ['kd94hf93', 'k423kf44'].join(''),
  ['hh5s93j4', 'hdidpola'].join(''),
  ['hdhd0244', 'k9j7ao03'].join(''),
  ['nnch734d', '00sl2jdk'].join(''),
  ['pfkkdhi9', 'sl3r4s00'].join(''),
  ['kkk9d7dh', '3k39sjv7'].join(''),
  // Slack's documentation of incoming webhooks.
  ['T00000000/B00000000/', 'XXXXXXXXXXXXXXXXXXXXXXXX'].join(''),
]

function hasLongRun(value: string): boolean {
  return /([A-Za-z0-9])\1{5}/.test(value)
}

const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '0123456789abcdef0123456789abcdef',
  'qwertyuiopasdfghjklzxcvbnm',
]
const SEQUENCE_PIECE = 6

/** Steps of the alphabet, of the digits or of the keyboard, up or down, over half of the value. */
function isMostlySequence(value: string): boolean {
  const lower = value.toLowerCase()
  const backward = [...lower].reverse().join('')
  return SEQUENCES.some(
    (sequence) =>
      coverage(lower, sequence) * 2 > value.length || coverage(backward, sequence) * 2 > value.length,
  )
}

function coverage(text: string, sequence: string): number {
  let covered = 0
  for (let i = 0; i + SEQUENCE_PIECE <= text.length; ) {
    if (sequence.includes(text.slice(i, i + SEQUENCE_PIECE))) {
      let length = SEQUENCE_PIECE
      while (i + length < text.length && sequence.includes(text.slice(i, i + length + 1))) length++
      covered += length
      i += length
    } else i++
  }
  return covered
}

/** A long value of very few different characters, such as `abababab…`. */
function isFewLetters(value: string): boolean {
  return value.length >= 16 && new Set(value).size <= 4
}

const PLACEHOLDER_WORDS =
  /^(?:(?:a|an|the|my|your|our|some|any|this|that|is|in|of|to|for|with|and|or|not|no|new|old|super|very|long|random|string|value|text|api|key|keys|secret|secrets|token|tokens|pass|password|passwd|pwd|user|username|name|admin|root|login|auth|access|bearer|client|id|private|public|test|tests|testing|demo|dev|prod|local|localhost|default|none|null|undefined|true|false|empty|unset|hidden|masked|encrypted|changeit|letmein|hunter|foo|bar|baz|qux|s3cr3t|p4ssw0rd|passw0rd|pa55word|\d{1,6})(?:[-_. ]|$|(?=[A-Z])|(?<=[a-z])(?=\d)))+$/i

function isWordsOfPlaceholders(value: string): boolean {
  return value.length <= 80 && PLACEHOLDER_WORDS.test(value)
}

const LOCK_FILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|Pipfile\.lock|uv\.lock|pdm\.lock|go\.sum|mix\.lock|flake\.lock|packages\.lock\.json|\.terraform\.lock\.hcl|deno\.lock|Podfile\.lock|pubspec\.lock)$|\.(?:min|bundle|chunk)\.(?:m?js|css)$|\.(?:map|svg|pbxproj|snap|wasm|woff2?)$/i
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const INTEGRITY = /^(?:sha(?:1|256|384|512)|md5)[-:=]/i
/** MD5, SHA-1 (git), SHA-224, -256, -384, -512 in hex. */
const HASH_LENGTHS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128])

/**
 * Whether a value without a form of its own is what programs write: hashes, identifiers, anything in lock files and
 * minified code. Rules with a form of their own are not asked.
 */
export function isMachineMade(path: string, value: string): boolean {
  return (
    LOCK_FILE.test(path) ||
    UUID.test(value) ||
    INTEGRITY.test(value) ||
    (HASH_LENGTHS.has(value.length) && /^[0-9a-f]+$/.test(value)) ||
    isMadeOfWords(value)
  )
}

const LEAST_REST = 48
const FARTHEST = 160

/**
 * Whether a match lies in the middle of a much longer run of base64, such as a data URI, a source map or a font.
 * @param text one window
 */
export function isInsideBlob(text: string, from: number, to: number): boolean {
  let before = from
  while (before > 0 && from - before < FARTHEST && isBase64(text.charCodeAt(before - 1))) before--
  let after = to
  while (after < text.length && after - to < FARTHEST && isBase64(text.charCodeAt(after))) after++
  const rest = text.slice(before, from) + text.slice(to, after)
  return rest.length >= LEAST_REST && /[A-Z]/.test(rest) && /[a-z]/.test(rest) && /\d/.test(rest)
}

function isBase64(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x2f && code <= 0x39) ||
    code === 0x2b
  )
}
