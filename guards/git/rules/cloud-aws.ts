/** Credentials of Amazon Web Services. */
import type { ExampleRandom, SecretRule } from '../rule.js'
import { type Facts, named, token } from './grammar.js'
import { BASE64, HEX, type Part } from './parts.js'

const BASE32 = 'A-Z2-7'
const BASE64_EDGE = '0-9A-Za-z+/='

/** Amazon's documentation ends its example credentials so; https://docs.aws.amazon.com/IAM/latest/UserGuide/. */
const DOCUMENTED_EXAMPLE = '[0-9A-Za-z+/]{0,40}EXAMPLE'
const EXAMPLE_ID = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('')
const EXAMPLE_SECRET = ['wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCY', 'EXAMPLEKEY'].join('')
const IDENTIFIERS =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes'

/** A secret access key beside the id that stands before it. */
const SECRET_BESIDE =
  `(?![0-9A-Za-z+/=])[\\s\\S]{1,80}?(?<![${BASE64}])(?!${DOCUMENTED_EXAMPLE})` +
  `(?<secret>[${BASE64}]{40})(?![${BASE64_EDGE}])`

export const AWS_RULES: readonly SecretRule[] = [
  keyPair(),
  accessKeyId(
    {
      id: 'aws-access-key-id',
      title: 'AWS access key ID',
      source: IDENTIFIERS,
      keywords: ['AKIA'],
      never: DOCUMENTED_EXAMPLE,
      confidence: 'medium',
      minEntropy: 2.7,
      remedy: 'Deactivate the key in IAM: its secret is likely to be near. Then rewrite history.',
      lookalikes: [EXAMPLE_ID, 'AKIABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    },
    ['AKIA', [BASE32, 16]],
  ),
  accessKeyId(
    {
      id: 'aws-temporary-access-key-id',
      title: 'AWS temporary access key ID',
      source: IDENTIFIERS,
      keywords: ['ASIA'],
      never: DOCUMENTED_EXAMPLE,
      confidence: 'medium',
      minEntropy: 2.7,
      lookalikes: ['region: ASIA_PACIFIC_SOUTHEAST_1', ['ASIA', 'IOSFODNN7', 'EXAMPLE'].join('')],
    },
    ['ASIA', [BASE32, 16]],
  ),
  token(
    {
      id: 'aws-bearer-token-id',
      title: 'AWS STS service bearer token ID',
      source: IDENTIFIERS,
      keywords: ['ABIA'],
      never: DOCUMENTED_EXAMPLE,
      confidence: 'medium',
      minEntropy: 2.7,
    },
    ['ABIA', [BASE32, 16]],
  ),
  accessKeyId(
    {
      id: 'aws-context-credential-id',
      title: 'AWS context-specific credential ID',
      source: IDENTIFIERS,
      keywords: ['ACCA'],
      never: DOCUMENTED_EXAMPLE,
      confidence: 'medium',
      minEntropy: 2.7,
    },
    ['ACCA', [BASE32, 16]],
  ),
  named(
    {
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      source:
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html (40 characters)',
      keywords: ['aws_secret', 'awssecret', 'aws-secret', 'secret_access_key', 'secretaccesskey'],
      context: 'aws_secret_access_key = ',
      edge: BASE64_EDGE,
      never: DOCUMENTED_EXAMPLE,
      // A commit id or a SHA-1 in hex has 4.0 bits at most.
      minEntropy: 4.1,
      confidence: 'high',
      lookalikes: [`aws_secret_access_key = ${EXAMPLE_SECRET}`],
    },
    ['aws', 'secret_access', 'secretAccess'],
    [[BASE64, 40]],
  ),
  token(
    {
      id: 'aws-session-token',
      title: 'AWS session token',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html; beginning observed',
      keywords: ['IQoJb3JpZ2lu'],
      edge: BASE64_EDGE,
    },
    ['IQoJb3JpZ2luX2Vj', [BASE64, 200, 2000], ['=0-9A-Za-z', 2]],
  ),
  token(
    {
      id: 'aws-session-token-global',
      title: 'AWS session token (global endpoint)',
      source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html; beginning observed',
      keywords: ['FwoGZXIvYXdz'],
      edge: BASE64_EDGE,
    },
    ['FwoGZXIvYXdz', [BASE64, 200, 2000], ['=0-9A-Za-z', 2]],
  ),
  token(
    {
      id: 'amazon-mws-auth-token',
      title: 'Amazon Marketplace Web Service token',
      source: 'https://developer-docs.amazon.com/sp-api (MWS authorisation); form observed in issued tokens',
      minEntropy: 2.9,
    },
    ['amzn.mws.', [HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]],
  ),
  token(
    {
      id: 'aws-appsync-api-key',
      title: 'AWS AppSync API key',
      source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html (da2-)',
      keywords: ['da2-'],
      minEntropy: 2.9,
    },
    ['da2-', ['0-9a-z', 26]],
  ),
]

/** An id with its secret beside it is the finding of the pair's rule. */
function accessKeyId(facts: Facts, parts: readonly Part[]): SecretRule {
  const rule = token(facts, parts)
  const beside = SECRET_BESIDE.replace('?<secret>', '?:')
  return { ...rule, pattern: new RegExp(`${rule.pattern.source}(?!${beside})`) }
}

/** An id and a secret beside each other need no name: the console's CSV, a tuple, two lines of settings. */
function keyPair(): SecretRule {
  const pair = (random: ExampleRandom, between: string): string =>
    `AKIA${random.text(BASE32, 16)}${between}${random.text(BASE64, 40)}`
  return {
    id: 'aws-access-key-pair',
    title: 'AWS access key ID with its secret',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    keywords: ['AKIA', 'ASIA'],
    pattern: new RegExp(`(?:AKIA|ASIA)(?![A-Z0-9]{0,16}EXAMPLE)[A-Z2-7]{16}${SECRET_BESIDE}`),
    proof: 'none',
    minEntropy: 4.1,
    confidence: 'high',
    paths: null,
    remedy: null,
    example: (random) => pair(random, random.pick([',', '", "', '\nsecret: '])),
    counterExamples: (random) => [
      `AKIA${random.text(BASE32, 16)}, ${random.text(HEX, 40)}`,
      `AKIA${random.text(BASE32, 16)}, ${random.text(BASE64, 41)}`,
      `AKIA${random.text(BASE32, 16)}, ${random.text(BASE64, 39)}`,
      `${EXAMPLE_ID}, ${EXAMPLE_SECRET}`,
    ],
  }
}
