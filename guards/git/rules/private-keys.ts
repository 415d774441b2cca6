// Private keys in every armour that they are stored in.
import { bech32Checksum } from '../proofs/bech32.js'
import type { ExampleRandom, SecretRule } from '../rule.js'
import { BASE64, URL_SAFE } from './parts.js'
import { proven, rule } from './shapes.js'

const BECH32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
const AGE = 'AGE-SECRET-KEY-1'
const RFC_7468 = 'https://www.rfc-editor.org/rfc/rfc7468'
const REMEDY = 'Replace the key wherever its public half is trusted, then rewrite history.'

export const privateKeyRules: readonly SecretRule[] = [
  armour('rsa-private-key', 'RSA private key', 'RSA PRIVATE KEY', RFC_7468, 'MIIE'),
  armour(
    'ec-private-key',
    'Elliptic curve private key',
    'EC PRIVATE KEY',
    'https://www.rfc-editor.org/rfc/rfc5915',
    'MHcC',
  ),
  armour('dsa-private-key', 'DSA private key', 'DSA PRIVATE KEY', RFC_7468, 'MIIB'),
  armour('pkcs8-private-key', 'Private key (PKCS #8)', 'PRIVATE KEY', `${RFC_7468}#section-10`, 'MIIE'),
  armour(
    'encrypted-private-key',
    'Private key behind a passphrase (PKCS #8)',
    'ENCRYPTED PRIVATE KEY',
    `${RFC_7468}#section-11`,
    'MIIE',
  ),
  armour(
    'openssh-private-key',
    'OpenSSH private key',
    'OPENSSH PRIVATE KEY',
    'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key',
    'b3BlbnNzaC1rZXktdjEA',
  ),
  armour(
    'pgp-private-key',
    'OpenPGP private key',
    'PGP PRIVATE KEY BLOCK',
    'https://www.rfc-editor.org/rfc/rfc9580#section-6.2',
    'lQOY',
  ),
  rule({
    id: 'ssh2-private-key',
    title: 'SSH.com private key',
    source:
      'https://www.chiark.greenend.org.uk/~sgtatham/putty/wishlist/ssh-com-key-export.html (magic number 3f6ff9eb)',
    keywords: ['BEGIN SSH2'],
    remedy: REMEDY,
    pattern:
      /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----\s{1,4}(?:[A-Z][A-Za-z-]{1,30}: [^\r\n]{0,80}\s{1,4}){0,3}(?<secret>P2\/56[A-Za-z0-9+/\s]{40,220})/,
    example: (random) =>
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "key"\nP2/56wAA${random.text(BASE64, 62)}\n`,
    counterExamples: (random) => [
      `---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3Nz${random.text(BASE64, 62)}\n`,
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n...\n`,
    ],
  }),
  rule({
    id: 'putty-private-key',
    title: 'PuTTY private key',
    source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    keywords: ['Private-Lines:'],
    remedy: REMEDY,
    minEntropy: 4,
    pattern:
      /Private-Lines: \d{1,3}\s{1,4}(?<secret>[A-Za-z0-9+/]{32,64}(?:\s{1,2}[A-Za-z0-9+/]{1,64}={0,2}){0,3})/,
    example: (random) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${random.text(BASE64, 47)}=\n`,
    counterExamples: (random) => [
      `Public-Lines: 2\n${random.text(BASE64, 64)}\n`,
      `Private-Lines: 1\n${'A'.repeat(48)}\n`,
      'Private-Lines: 1\n<base64>',
    ],
  }),
  proven({
    id: 'age-secret-key',
    title: 'age secret key',
    source: 'https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type (Bech32)',
    keywords: [AGE],
    proof: 'bech32',
    remedy: REMEDY,
    parts: [AGE, [BECH32, 52]],
    checksum: {
      parts: [[BECH32, 6]],
      of: (text) =>
        bech32Checksum(AGE.slice(0, -1).toLowerCase(), text.slice(AGE.length).toLowerCase()).toUpperCase(),
    },
  }),
  rule({
    id: 'json-web-key',
    title: 'Private JSON Web Key',
    source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6.2.2',
    // The last one stands in JSON that is a string of JSON.
    keywords: ['"d":', '"d" :', '"d\\":'],
    remedy: REMEDY,
    minEntropy: 4,
    pattern: new RegExp(
      `(?="d")(?:(?<="(?:${members()})"\\s{0,4}:\\s{0,4}"[^"]{1,700}"\\s{0,4},\\s{0,40})|` +
        `(?="d"\\s{0,4}:\\s{0,4}"[A-Za-z0-9_-]{42,700}"\\s{0,4},\\s{0,40}"(?:${members()})"))` +
        '"d"\\s{0,4}:\\s{0,4}"(?<secret>[A-Za-z0-9_-]{42,700})(?![A-Za-z0-9_-])',
    ),
    example: (random) =>
      JSON.stringify({
        kty: 'OKP',
        crv: 'Ed25519',
        d: random.text(URL_SAFE, 43),
        x: random.text(URL_SAFE, 43),
      }),
    counterExamples: (random) => [
      JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: random.text(URL_SAFE, 43) }),
      JSON.stringify({ path: 1, d: random.text(URL_SAFE, 60) }),
      JSON.stringify({ kty: 'OKP', d: random.text(URL_SAFE, 20) }),
    ],
  }),
  rule({
    id: 'wireguard-private-key',
    title: 'WireGuard private or preshared key',
    source: 'https://git.zx2c4.com/wireguard-tools/about/src/man/wg.8',
    keywords: ['PrivateKey', 'PresharedKey'],
    remedy: REMEDY,
    minEntropy: 4,
    // 32 bytes: the last letter before the padding has two zero bits.
    pattern:
      /\b(?:PrivateKey|PresharedKey)[ \t]{0,4}=[ \t]{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?!=)/,
    example: (random) => `PrivateKey = ${random.text(BASE64, 42)}${random.pick(['A', 'E', 'g', '8'])}=`,
    counterExamples: (random) => [
      `PublicKey = ${random.text(BASE64, 42)}A=`,
      `PrivateKey = ${random.text(BASE64, 42)}B=`,
      'PrivateKey = <base64>',
    ],
  }),
  rule({
    id: 'minisign-secret-key',
    title: 'minisign or signify secret key',
    source: 'https://jedisct1.github.io/minisign/#secret-key-format',
    keywords: ['RWRTY0Iy', 'RWRCSw'],
    remedy: REMEDY,
    minEntropy: 4,
    pattern: /(?<![A-Za-z0-9+/])(?<secret>(?:RWRTY0Iy|RWRCSwAA)[A-Za-z0-9+/]{120,220}={0,2})/,
    example: (random) =>
      `untrusted comment: minisign encrypted secret key\nRWRTY0Iy${random.text(BASE64, 204)}`,
    counterExamples: (random) => [
      `untrusted comment: minisign public key\nRWQ${random.text(BASE64, 53)}`,
      `RWRTY0Iy${random.text(BASE64, 40)}`,
    ],
  }),
]

/** From BEGIN to the next row of dashes; the proof reads what stands between. */
function armour(id: string, title: string, label: string, source: string, start: string): SecretRule {
  return rule({
    id,
    title,
    source,
    keywords: [`BEGIN ${label}-`],
    proof: 'pem',
    remedy: REMEDY,
    pattern: new RegExp(
      `(?<secret>-----BEGIN ${label}-----(?:[^-]|-(?!----)){40,12000}(?:-----END ${label}-----)?)`,
    ),
    example: (random) => armoured(label, start + body(random)),
    counterExamples: (random) => [
      armoured(label.replace('PRIVATE', 'PUBLIC'), start + body(random)),
      armoured(label, '...'),
      `-----BEGIN ${label}-----`,
    ],
  })
}

function armoured(label: string, text: string): string {
  return `-----BEGIN ${label}-----\n${text.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`
}

function body(random: ExampleRandom): string {
  return random.text(BASE64, 300)
}

function members(): string {
  return 'kty|crv|alg|use|kid|n|e|x|y|p|q|dp|dq|qi'
}
