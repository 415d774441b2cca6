// Tokens that no provider owns: JSON Web Tokens, basic authentication, bearer headers.
import type { ExampleRandom, SecretRule } from '../rule.js'
import { BASE62, URL_SAFE } from './parts.js'
import { rule } from './shapes.js'
import { addressRule } from './url-passwords.js'

export const tokenRules: readonly SecretRule[] = [
  rule({
    id: 'json-web-token',
    title: 'Signed JSON Web Token',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3',
    keywords: ['eyJ'],
    proof: 'jwt',
    confidence: 'medium',
    pattern:
      /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{16,1400})(?![A-Za-z0-9_-])/,
    example: (random) =>
      `${segment({ alg: 'HS256', typ: 'JWT' })}.${claims(random)}.${random.text(URL_SAFE, 43)}`,
    counterExamples: (random) => [
      `${segment({ alg: 'none', typ: 'JWT' })}.${claims(random)}.`,
      `${segment({ alg: 'HS256', typ: 'JWT' })}.${random.text(URL_SAFE, 43)}`,
      `${segment({ alg: 'HS256', typ: 'JWT' })}.eyJ${random.text(URL_SAFE, 40)}`,
    ],
  }),
  addressRule({
    id: 'basic-auth-url',
    title: 'Web address with a password',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    schemes: ['https', 'http', 'git', 'git+https', 'ws', 'wss'],
  }),
  rule({
    id: 'bearer-header',
    title: 'Token in an authorization header',
    source:
      'https://www.rfc-editor.org/rfc/rfc6750#section-2.1; Token, Key and ApiKey are schemes of their own of many services, such as https://developers.deepgram.com/reference/authentication',
    keywords: ['bearer', 'authorization'],
    confidence: 'medium',
    minEntropy: 3.5,
    pattern:
      /\bauthorization["'`\])]{0,3}\s{0,4}(?:=>|[:=,])\s{0,4}[bf]?["'`]{0,3}(?:bearer|token|api-?key|api-?token|key)\s{1,4}(?=[A-Za-z._~+/=-]{0,60}\d)(?<secret>[A-Za-z0-9._~+/-]{20,1200}={0,2})(?![A-Za-z0-9{<$])/i,
    example: (random) =>
      `Authorization: ${random.pick(['Bearer', 'Token', 'ApiKey', 'Api-Token'])} ${random.text(BASE62, 20)}7${random.text(BASE62, 19)}`,
    counterExamples: () => [
      'Authorization: Token <your-token>',
      'Authorization: Bearer <your-token>',
      ['Authorization: Bearer $', '{TOKEN}'].join(''),
      'Authorization: Bearer {{ token }}',
      'Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE',
      `Authorization: Bearer ${'x'.repeat(40)}`,
      'headers.authorization = "Bearer " + process.env.SERVICE_ACCESS_TOKEN_2',
    ],
  }),
  rule({
    id: 'basic-header',
    title: 'User and password in a header',
    source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
    keywords: ['basic '],
    proof: 'basic_credentials',
    confidence: 'medium',
    minEntropy: 3.2,
    // The two values that RFC 7617 and most tutorials show: Aladdin's, and user:password in both spellings.
    pattern:
      /\bauthorization["'`\])]{0,3}\s{0,4}(?:=>|[:=,])\s{0,4}[bf]?["'`]{0,3}basic\s{1,4}(?!QWxhZGRpb|dXNlcjpwYXNz|dXNlcm5hbWU6cGFzc|YWxhZGRpbjp|YWRtaW46YWRtaW4)(?<secret>[A-Za-z0-9+/]{16,200}={0,2})(?![A-Za-z0-9{<$+/=])/i,
    example: (random) =>
      `Authorization: Basic ${Buffer.from(`svc:${random.text(BASE62, 20)}`, 'latin1').toString('base64')}`,
    counterExamples: () => [
      `Authorization: Basic ${Buffer.from('user:password', 'latin1').toString('base64')}`,
      `Authorization: Basic ${Buffer.from('Aladdin:open sesame', 'latin1').toString('base64')}`,
      ['Authorization: Basic $', '{BASIC}'].join(''),
      'Authorization: Basic <base64 of user and password>',
      `Authorization: Basic ${Buffer.from('svc no colon at all 1', 'latin1').toString('base64')}`,
    ],
  }),
]

function segment(value: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url')
}

function claims(random: ExampleRandom): string {
  return segment({ sub: random.text(BASE62, 12), iat: 1_700_000_000 + random.int(100_000_000) })
}
