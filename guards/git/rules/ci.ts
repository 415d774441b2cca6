/** Tokens of continuous integration, code quality and code scanning services. */
import type { SecretRule } from '../rule.js'
import { named, token } from './grammar.js'
import { BASE62, HEX, LOWER36, URL_SAFE } from './parts.js'

const UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]] as const

export const CI_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'circleci-personal-token',
      title: 'CircleCI personal API token',
      source: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/; form observed in issued tokens',
    },
    ['CCIPAT_', [BASE62, 22], '_', [HEX, 40]],
  ),
  token(
    {
      id: 'circleci-project-token',
      title: 'CircleCI project API token',
      source: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/; form observed in issued tokens',
    },
    ['CCIPRJ_', [BASE62, 22], '_', [HEX, 40]],
  ),
  named(
    {
      id: 'circleci-legacy-token',
      title: 'CircleCI API token (40 digits)',
      source: 'https://circleci.com/docs/api/v1/ (circle-token); form observed in tokens before 2023',
      context: 'CIRCLECI_TOKEN=',
      keywords: ['circleci', 'circle-token', 'circle_token'],
    },
    ['circle'],
    [[HEX, 40]],
  ),
  token(
    {
      id: 'buildkite-api-token',
      title: 'Buildkite API access token',
      source:
        'https://buildkite.com/docs/platform/security/tokens (prefix); length observed in issued tokens',
    },
    ['bkua_', [HEX, 40]],
  ),
  token(
    {
      id: 'buildkite-agent-session-token',
      title: 'Buildkite agent session token',
      source: 'https://buildkite.com/docs/platform/security/tokens (prefix bkaa_, length of its example)',
    },
    ['bkaa_', [URL_SAFE, 40, 120]],
  ),
  token(
    {
      id: 'buildkite-agent-job-token',
      title: 'Buildkite agent job token',
      source: 'https://buildkite.com/docs/platform/security/tokens (prefix bkaj_); a JSON web token follows',
    },
    ['bkaj_', ['0-9A-Za-z_.-', 40, 1000]],
  ),
  named(
    {
      id: 'travis-ci-token',
      title: 'Travis CI API token',
      source: 'https://developer.travis-ci.com/authentication; form observed in issued tokens',
      context: 'TRAVIS_API_TOKEN=',
      minEntropy: 2.9,
    },
    ['travis'],
    [[URL_SAFE, 22]],
  ),
  named(
    {
      id: 'jenkins-api-token',
      title: 'Jenkins API token',
      source: 'https://github.com/jenkinsci/jenkins (ApiTokenStore: version 11 and 32 hex digits)',
      context: 'JENKINS_API_TOKEN=',
      minEntropy: 2.8,
    },
    ['jenkins'],
    ['11', [HEX, 32]],
  ),
  named(
    {
      id: 'drone-ci-token',
      title: 'Drone personal token',
      source: 'https://docs.drone.io/cli/configure/ (DRONE_TOKEN); form observed in issued tokens',
      context: 'DRONE_TOKEN=',
      minEntropy: 3.4,
      keywords: ['drone_', 'drone-'],
    },
    ['drone'],
    [[BASE62, 32]],
  ),
  named(
    {
      id: 'codecov-upload-token',
      title: 'Codecov upload token',
      source: 'https://docs.codecov.com/docs/codecov-tokens (a UUID)',
      context: 'CODECOV_TOKEN=',
    },
    ['codecov'],
    UUID,
  ),
  named(
    {
      id: 'coveralls-repo-token',
      title: 'Coveralls repository token',
      source: 'https://docs.coveralls.io/api-introduction (repo_token); form observed in issued tokens',
      context: 'COVERALLS_REPO_TOKEN=',
      minEntropy: 3.4,
    },
    ['coveralls'],
    [[BASE62, 32]],
  ),
  token(
    {
      id: 'harness-token',
      title: 'Harness personal or service account token',
      source:
        'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/ (kind, account, id, secret); lengths observed',
      keywords: ['pat.', 'sat.'],
      minEntropy: 3.5,
    },
    [{ oneOf: ['pat.', 'sat.'] }, [URL_SAFE, 22], '.', [BASE62, 24], '.', [BASE62, 20]],
  ),
  token(
    {
      id: 'sonar-token',
      title: 'SonarQube user token',
      source:
        'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens (squ_); length observed',
    },
    ['squ_', [HEX, 40]],
  ),
  token(
    {
      id: 'sonar-project-token',
      title: 'SonarQube project analysis token',
      source:
        'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens (sqp_); length observed',
    },
    ['sqp_', [HEX, 40]],
  ),
  token(
    {
      id: 'sonar-global-token',
      title: 'SonarQube global analysis token',
      source:
        'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens (sqa_); length observed',
    },
    ['sqa_', [HEX, 40]],
  ),
  token(
    {
      id: 'snyk-personal-token',
      title: 'Snyk personal access token',
      source: 'https://github.com/snyk/go-application-framework (pkg/auth: snyk_uat.ID.PAYLOAD.SIGNATURE)',
      lookalikes: ['snyk_uat.12345678.abcdefg-hijklmnop.qrstuvwxyz-123456'],
    },
    ['snyk_uat.', [HEX, 8], '.', [URL_SAFE, 40, 400], '.', [URL_SAFE, 40, 200]],
  ),
  token(
    {
      id: 'snyk-service-account-token',
      title: 'Snyk service account token',
      source: 'https://github.com/snyk/go-application-framework (pkg/auth: snyk_sat.ID.PAYLOAD.SIGNATURE)',
    },
    ['snyk_sat.', [HEX, 8], '.', [URL_SAFE, 40, 400], '.', [URL_SAFE, 40, 200]],
  ),
  named(
    {
      id: 'snyk-api-token',
      title: 'Snyk API token (a UUID)',
      source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
      context: 'SNYK_TOKEN=',
    },
    ['snyk'],
    UUID,
  ),
  named(
    {
      id: 'codacy-project-token',
      title: 'Codacy project API token',
      source: 'https://docs.codacy.com/codacy-api/api-tokens/; form observed: 32 hex digits',
      context: 'CODACY_PROJECT_TOKEN=',
      minEntropy: 2.9,
    },
    ['codacy'],
    [[HEX, 32]],
  ),
  token(
    {
      id: 'octopus-deploy-api-key',
      title: 'Octopus Deploy API key',
      source:
        'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key (API- prefix); length observed',
      keywords: ['octopus'],
      context: 'OCTOPUS_API_KEY=',
    },
    ['API-', ['0-9A-Z', 25, 32]],
  ),
  named(
    {
      id: 'semaphore-ci-token',
      title: 'Semaphore API token',
      source: 'https://docs.semaphore.io/reference/api; form observed in issued tokens',
      context: 'SEMAPHORE_API_TOKEN=',
      minEntropy: 2.8,
      keywords: ['semaphore_api', 'semaphoreci', 'semaphore_'],
    },
    ['semaphore'],
    [[LOWER36, 20]],
  ),
]
