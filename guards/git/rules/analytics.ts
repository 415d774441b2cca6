// Analytics of products and their users, and stores of events.
import type { SecretRule } from '../rule.js'
import { BASE62, UUID } from './parts.js'
import { namedRule, tokenRule } from './shapes.js'

export const analyticsRules: readonly SecretRule[] = [
  namedRule({
    id: 'mixpanel-secret',
    title: 'Mixpanel API or service account secret',
    source: 'https://developer.mixpanel.com/reference/service-accounts',
    keywords: ['mixpanel'],
    name: String.raw`mixpanel[\w.-]{0,24}secret`,
    exampleName: 'MIXPANEL_API_SECRET',
    parts: [[BASE62, 32]],
  }),
  namedRule({
    id: 'segment-write-key',
    title: 'Segment write key',
    source: 'https://segment.com/docs/connections/find-writekey/',
    keywords: ['segment'],
    name: String.raw`segment[\w.-]{0,12}write[_-]?key`,
    exampleName: 'SEGMENT_WRITE_KEY',
    minEntropy: 3.5,
    parts: [[BASE62, 32]],
  }),
  tokenRule({
    id: 'segment-public-api-token',
    title: 'Segment public API token',
    source: 'https://docs.segmentapis.com/tag/Getting-Started',
    keywords: ['sgp_'],
    parts: ['sgp_', [BASE62, 64]],
  }),
  tokenRule({
    id: 'posthog-personal-api-key',
    title: 'PostHog personal API key',
    source: 'https://posthog.com/docs/api#personal-api-keys-recommended',
    keywords: ['phx_'],
    parts: ['phx_', [BASE62, 40, 52]],
  }),
  tokenRule({
    id: 'axiom-token',
    title: 'Axiom API or personal token',
    source: 'https://axiom.co/docs/reference/tokens',
    keywords: ['xaat-', 'xapt-'],
    parts: [{ oneOf: ['xaat-', 'xapt-'] }, ...UUID],
  }),
]
