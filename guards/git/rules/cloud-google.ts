/** Credentials of Google Cloud and Firebase; those of signing in with Google stand in saas-identity.ts. */
import type { SecretRule } from '../rule.js'
import { token } from './grammar.js'
import { HEX, URL_SAFE } from './parts.js'

export const GOOGLE_CLOUD_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'google-api-key',
      title: 'Google API key',
      source: 'https://cloud.google.com/docs/authentication/api-keys (AIzaSy, 39 characters)',
      confidence: 'medium',
      remedy:
        'Restrict or replace the key in the Google Cloud console; keys of web pages must be restricted by referrer.',
      lookalikes: ['AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', 'AIzaSyYourKeyGoesHere'],
    },
    ['AIza', [URL_SAFE, 35]],
  ),
  token(
    {
      id: 'firebase-cloud-messaging-server-key',
      title: 'Firebase Cloud Messaging server key',
      source: 'https://firebase.google.com/docs/cloud-messaging/auth-server (retired kind); form observed',
      keywords: [':APA91b'],
    },
    ['AAAA', [URL_SAFE, 7], ':APA91b', [URL_SAFE, 134]],
  ),
  serviceAccountKey(),
]

/** The JSON file of a service account: known by the id that stands beside its private key. */
function serviceAccountKey(): SecretRule {
  const begin = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')
  const file = (id: string): string => `"private_key_id": "${id}",\n  "private_key": "${begin}\\n`
  return {
    id: 'gcp-service-account-key',
    title: 'Google Cloud service account key file',
    source: 'https://cloud.google.com/iam/docs/keys-create-delete (the JSON file)',
    keywords: ['private_key_id'],
    pattern:
      /"private_key_id"[ \t]{0,8}:[ \t]{0,8}"(?<secret>[0-9a-f]{40})",\s{0,16}"private_key"[ \t]{0,8}:[ \t]{0,8}"-{5}BEGIN/,
    proof: 'none',
    minEntropy: 3,
    confidence: 'high',
    paths: null,
    remedy:
      'Delete this key of the service account, make a new one (better: workload identity), then rewrite history.',
    example: (random) => file(random.text(HEX, 40)),
    counterExamples: (random) => [
      file(random.text(HEX, 39)),
      file('0'.repeat(40)),
      `"private_key_id": "${random.text(HEX, 40)}"`,
      file('YOUR_PRIVATE_KEY_ID'),
    ],
  }
}
