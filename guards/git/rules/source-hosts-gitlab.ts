/** GitLab's tokens. Prefixes: https://docs.gitlab.com/security/tokens/#token-prefixes; lengths as issued. */
import type { SecretRule } from '../rule.js'
import { token } from './grammar.js'
import { BASE62, DIGITS, HEX, LOWER36, type Part, URL_SAFE } from './parts.js'

const PREFIXES = 'https://docs.gitlab.com/security/tokens/#token-prefixes'

export const GITLAB_RULES: readonly SecretRule[] = [
  gitlab('gitlab-personal-token', 'personal, project or group access token', ['glpat-', [URL_SAFE, 20]]),
  gitlab('gitlab-routable-token', 'personal, project or group access token (routable)', [
    'glpat-',
    [URL_SAFE, 27, 260],
    '.',
    [LOWER36, 2],
    '.',
    [LOWER36, 9],
  ]),
  gitlab('gitlab-pipeline-trigger-token', 'pipeline trigger token', ['glptt-', [HEX, 40]]),
  gitlab('gitlab-deploy-token', 'deploy token', ['gldt-', [URL_SAFE, 20]]),
  gitlab('gitlab-runner-token', 'runner authentication token', ['glrt-', [URL_SAFE, 20]]),
  gitlab('gitlab-runner-routable-token', 'runner authentication token (routable)', [
    'glrt-t',
    [DIGITS, 1],
    '_',
    [URL_SAFE, 27, 260],
    '.',
    [LOWER36, 2],
    '.',
    [LOWER36, 9],
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
