// The last resort: a name that says secret, and a value that looks random. Stands behind all other rules.
import type { ExampleRandom, SecretRule } from '../rule.js'
import { HEX, SIGN } from './parts.js'
import { rule } from './shapes.js'

/** Names of things that are public, or that programs pass round. */
const NO_NAME =
  '(?<!(?:public|publishable|page|next|csrf|xsrf|sync|cursor|continuation|cancel|bos|eos|pad|unk|sep|cls|mask)[ _.-]?)'
const NAME =
  '(?:secret(?:[_-]?(?:key|token|access[_-]?key))?|token|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|auth[_-]?key|' +
  'private[_-]?key|signing[_-]?key|encryption[_-]?key|master[_-]?key|credentials?|creds|client[_-]?secret|(?<![a-z])(?:pass|pwd))'
const SUFFIX = '(?:[_-]?(?:value|string|base64|prod|production|live|\\d{1,4}))?'
const BETWEEN = `["'\`\\])]{0,3}[ \\t]{0,12}${SIGN}[ \\t]{0,12}`

/** `google.auth.default`: what code calls. */
const PATH_OF_NAMES = '(?![A-Za-z_]\\w{0,60}(?:\\.[A-Za-z_]\\w{0,60}){1,8}(?![A-Za-z0-9+/_=.!@^*-]))'

const KEYWORDS = [
  'secret',
  'token',
  'passw',
  'passphrase',
  'api_key',
  'api-key',
  'apikey',
  'access_key',
  'access-key',
  'accesskey',
  'private_key',
  'privatekey',
  'auth_key',
  'signing_key',
  'encryption_key',
  'master_key',
  'credential',
  'creds',
  '_pass',
  '-pass',
  '.pass',
  '"pass"',
  'pass:',
  '_pwd',
]

export const genericRules: readonly SecretRule[] = [
  rule({
    id: 'generic-hex-secret',
    title: 'Hexadecimal secret behind a name that says so',
    source:
      'Not one provider: 128 to 256 random bits in hex, the usual form of keys that openssl rand -hex makes',
    keywords: KEYWORDS,
    confidence: 'medium',
    minEntropy: 3,
    paths:
      /^(?!.*(?:lock|sum|\.min\.[cm]?js|\.map|\.snap|\.svg)$)(?!.*(?:lock\.(?:json|ya?ml|hcl)|integrity)$)/i,
    examplePath: 'src/settings.py',
    pattern: new RegExp(
      `${NO_NAME}(?:secret(?:[_-]?key)?|api[_-]?key|access[_-]?key|auth[_-]?key|token|signing[_-]?key|encryption[_-]?key|master[_-]?key|password)` +
        `${BETWEEN}["'\`]?(?<secret>(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64}))(?![A-Za-z0-9_+/=.-])`,
      'i',
    ),
    example: (random) => assignment(random, 'client_secret', random.text(HEX, random.pick([32, 40, 64]))),
    counterExamples: (random) => [
      assignment(random, 'sha256', random.text(HEX, 64)),
      assignment(random, 'client_secret', random.text(HEX, 31)),
      assignment(random, 'client_secret', '0'.repeat(32)),
      `client_secret_hash: ${random.text(HEX, 64)}`,
    ],
  }),
  // Least entropy 3.5 bits a character: hex has at most 4, base 62 near 5, English words of this length under 3.3.
  // The engine further asks a rule of low confidence for a digit, for classes of letters that change, for letter
  // pairs that are not English, and that the value is no UUID and no hash.
  rule({
    id: 'generic-secret',
    title: 'Random value behind a name that says secret',
    source: 'Not one provider: the names are those of https://cwe.mitre.org/data/definitions/798.html',
    keywords: KEYWORDS,
    confidence: 'low',
    examplePath: 'src/settings.py',
    minEntropy: 3.5,
    pattern: new RegExp(
      `${NO_NAME}${NAME}${SUFFIX}${BETWEEN}(?:[bfru]{1,2}(?=["']))?(?<quote>["'\`]?)` +
        '(?!\\$|%[({\\w]|https?:|[./@#*]|process\\.|os\\.|env\\.|xxx|your[-_ ]|sha\\d)' +
        PATH_OF_NAMES +
        '(?<secret>(?<=["\'`])[A-Za-z0-9+/_=.~!@#%^&*?-]{12,200}|(?<!["\'`])[A-Za-z0-9+/_=.!@^*-]{16,200})' +
        '\\k<quote>(?=[ \\t]{0,40}(?:[\\r\\n#,;)}\\]/>\\\\]|<\\/|$))',
      'i',
    ),
    example: (random) =>
      assignment(
        random,
        random.pick(['service_token', 'api_key', 'smtp_password', 'db_pass']),
        value(random),
      ),
    counterExamples: (random) => [
      assignment(random, 'password', 'changeme'),
      assignment(random, 'password', 'correct-horse-staple'),
      assignment(random, 'api_key', 'x'.repeat(32)),
      assignment(random, 'public_key', value(random)),
      assignment(random, 'token_type', value(random)),
      'token = process.env.SERVICE_TOKEN_2',
      'token: <your-token-1234567890>',
      ['api_key = "$', '{API_KEY_12345678}"'].join(''),
      'password: "{{ vault_password_0123456789 }}"',
      'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6638643',
      'const token = await getToken(request)',
      'credentials = google.oauth2.id_token.fetch_v2',
      `next page token: ${value(random)}`,
      `commit ${random.text(HEX, 40)}`,
    ],
  }),
]

/** `name = value` in one of the syntaxes that settings and code have. */
function assignment(random: ExampleRandom, name: string, secret: string): string {
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  return random.pick([
    JSON.stringify({ [camel]: secret }),
    `${name}: ${secret}\n`,
    `${name.toUpperCase()}=${secret}\n`,
    `${name} = '${secret}'\n`,
    `const ${camel} = "${secret}";\n`,
    `var ${camel} string = "${secret}"\n`,
    `${name.toUpperCase()} ?= "${secret}"\n`,
    `<${name}>\n    ${secret}\n</${name}>`,
    `${camel} := "${secret}"\n`,
    `app.${name.replaceAll('_', '-')}=${secret}\n`,
    `<add key="${camel}" value="${secret}" />`,
    `<${name}>${secret}</${name}>`,
  ])
}

/** Random, and by its make never a word: letters of one case never stand together. */
function value(random: ExampleRandom): string {
  return Array.from(
    { length: 8 },
    () => random.text('a-z', 1) + random.text('A-Z', 1) + random.text('0-9', 2),
  ).join('')
}
