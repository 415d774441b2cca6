// Passwords in addresses (RFC 3986, section 3.2.1: `user:password@host`), for connection strings and basic
// authentication alike.
import type { ExampleRandom, SecretRule } from '../rule.js'
import { BASE62 } from './parts.js'
import { rule } from './shapes.js'

interface AddressShape {
  readonly id: string
  readonly title: string
  readonly source: string
  /** Without `://`. */
  readonly schemes: readonly [string, ...string[]]
}

/** Somebody's own machine, or nobody's. */
const NO_HOST =
  '(?:localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|host(?:name)?\\b|server\\b|(?:[\\w-]{1,40}\\.)?example\\b|domain\\b|\\$|<|\\{|%)'
/** The accounts that images of data bases are started with on a developer's machine. */
const NO_PASSWORD =
  '(?:\\$|\\{|<|\\[|%\\(|%s|%v|\\*|:|(?:postgres|postgresql|mysql|mongo|mongodb|redis|rabbitmq|guest|root|admin|secret|pass|passw(?:or)?d|pwd|test|user|example|changeme|token)@)'

/** `scheme://user:password@host`, where the password is no template and not the name of the user. */
export function addressRule({ schemes, ...shape }: AddressShape): SecretRule {
  const scheme = schemes.map((one) => one.replace('+', '\\+')).join('|')
  return rule({
    ...shape,
    keywords: schemes.map((one) => `${one}://`),
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      `(?<![A-Za-z0-9+])(?:${scheme})://(?<user>[^\\s:/?#@"'\`<>]{0,80}):(?!${NO_PASSWORD})(?!\\k<user>@)` +
        `(?<secret>[^\\s@/"'\`<>{}]{4,128})@(?!${NO_HOST})[A-Za-z0-9[_]`,
      'i',
    ),
    example: (random) => address(schemes, random, password(random)),
    counterExamples: (random) => [
      address(schemes, random, ['$', '{DB_PASSWORD}'].join('')),
      address(schemes, random, '<password>'),
      address(schemes, random, '{{ pw }}'),
      address(schemes, random, 'password'),
      address(schemes, random, '%s'),
      address(schemes, random, 'service'),
      `${schemes[0]}://service:${password(random)}@localhost/one`,
      `${schemes[0]}://service:${password(random)}@db.example.com/one`,
      `${schemes[0]}://service@db.${random.text('a-z', 9)}.io/one`,
      `${schemes[0]}://db.${random.text('a-z', 9)}.io:5432/one?mail=a@b.io`,
    ],
  })
}

function address(schemes: readonly [string, ...string[]], random: ExampleRandom, secret: string): string {
  return `${random.pick(schemes)}://service:${secret}@db.${random.text('a-z', 9)}.io/one`
}

function password(random: ExampleRandom): string {
  return `${random.text(BASE62, 14)}${random.int(10)}`
}
