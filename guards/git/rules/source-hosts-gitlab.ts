/** GitLab's tokens. Prefixes: https://docs.gitlab.com/security/tokens/#token-prefixes; lengths as issued. */
import { gitlabChecksum } from '../proofs/crc32.js'
import type { ExampleRandom, SecretRule } from '../rule.js'
import { token } from './grammar.js'
import { BASE62, DIGITS, exampleOf, HEX, LOWER36, type Part, patternOf, URL_SAFE } from './parts.js'
import { rule } from './shapes.js'

const PREFIXES = 'https://docs.gitlab.com/security/tokens/#token-prefixes'
const ROUTABLE =
  'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/'

export const GITLAB_RULES: readonly SecretRule[] = [
  gitlab('gitlab-personal-token', 'personal, project or group access token', ['glpat-', [URL_SAFE, 20]]),
  routable('gitlab-routable-token', 'personal, project or group access token (routable)', ['glpat-']),
  gitlab('gitlab-pipeline-trigger-token', 'pipeline trigger token', ['glptt-', [HEX, 40]]),
  gitlab('gitlab-deploy-token', 'deploy token', ['gldt-', [URL_SAFE, 20]]),
  gitlab('gitlab-runner-token', 'runner authentication token', ['glrt-', [URL_SAFE, 20]]),
  routable('gitlab-runner-routable-token', 'runner authentication token (routable)', [
    'glrt-t',
    [DIGITS, 1],
    '_',
  ]),
  gitlab('gitlab-runner-typed-token', 'runner authentication token (typed)', [
    'glrt-t',
    [DIGITS, 1],
    '_',
    [URL_SAFE, 20],
  ]),
  gitlab('gitlab-runner-registration-token', 'runner registration token', ['GR1348941', [URL_SAFE, 20]]),
  gitlab('gitlab-job-token', 'CI/CD job token', ['glcbt-', [BASE62, 1, 5], '_', [URL_SAFE, 20]]),
  gitlab('gitlab-scim-token', 'SCIM token', ['glsoat-', [URL_SAFE, 20]]),
  gitlab('gitlab-oauth-secret', 'OAuth application secret', ['gloas-', [HEX, 64]]),
  gitlab('gitlab-feed-token', 'feed token', ['glft-', [URL_SAFE, 20]]),
  gitlab('gitlab-incoming-mail-token', 'incoming mail token', ['glimt-', [LOWER36, 25]]),
  gitlab('gitlab-agent-token', 'agent for Kubernetes token', ['glagent-', [URL_SAFE, 50]]),
  gitlab('gitlab-feature-flags-token', 'feature flags client token', ['glffct-', [URL_SAFE, 20]]),
]

function gitlab(id: string, kind: string, parts: readonly Part[]): SecretRule {
  return token({ id, title: `GitLab ${kind}`, source: PREFIXES }, parts)
}

/** Payload, since 2025 a version, the payload's length in base 36, and a checksum of all of it. */
function routable(id: string, kind: string, prefix: readonly [string, ...Part[]]): SecretRule {
  const make = (random: ExampleRandom): string => {
    const payload = random.text(URL_SAFE, 27 + random.int(60))
    const version = random.pick(['', '01.'])
    const text = `${exampleOf(prefix, random)}${payload}.${version}${payload.length.toString(36).padStart(2, '0')}`
    return text + gitlabChecksum(text)
  }
  return rule({
    id,
    title: `GitLab ${kind}`,
    source: ROUTABLE,
    keywords: [prefix[0]],
    proof: 'gitlab_crc32',
    pattern: new RegExp(
      `(?<![${URL_SAFE}])(?<secret>${patternOf(prefix)}[${URL_SAFE}]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9})(?![${URL_SAFE}])`,
    ),
    example: make,
    counterExamples: (random) => {
      const right = make(random)
      return [right.slice(0, -1) + (right.endsWith('0') ? '1' : '0'), `${right}0`, right.slice(0, -1)]
    },
  })
}
