/** Tokens of source hosts other than GitLab: with one of these, anybody pushes in your name. */
import type { SecretRule } from '../rule.js'
import { checksummed, named, token } from './grammar.js'
import { BASE62, DIGITS, HEX, URL_SAFE } from './parts.js'

const GITHUB_PREFIXES =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github'
const GITHUB_CHECKSUM = 'https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/'
const GITHUB_STATELESS =
  'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/'

export const SOURCE_HOST_RULES: readonly SecretRule[] = [
  checksummed(
    {
      id: 'github-personal-token',
      title: 'GitHub personal access token (classic)',
      source: GITHUB_CHECKSUM,
      proof: 'github_crc32',
      lookalikes: [`ghp_${'x'.repeat(36)}`],
    },
    'ghp_',
    [30],
  ),
  token(
    {
      id: 'github-fine-grained-token',
      title: 'GitHub fine-grained personal access token',
      source: GITHUB_PREFIXES,
      lookalikes: ['github_pat_11ABCDEFG0_xxxxxxxx'],
    },
    ['github_pat_', [BASE62, 22], '_', [BASE62, 59]],
  ),
  checksummed(
    {
      id: 'github-oauth-token',
      title: 'GitHub OAuth access token',
      source: GITHUB_CHECKSUM,
      proof: 'github_crc32',
    },
    'gho_',
    [30],
  ),
  checksummed(
    {
      id: 'github-app-user-token',
      title: 'GitHub App user access token',
      source: GITHUB_CHECKSUM,
      proof: 'github_crc32',
    },
    'ghu_',
    [30],
  ),
  checksummed(
    {
      id: 'github-app-installation-token',
      title: 'GitHub App installation access token',
      source: GITHUB_CHECKSUM,
      proof: 'github_crc32',
      remedy:
        'It ends an hour after it was made; revoke it with DELETE /installation/token, then find how it got here.',
      lookalikes: [['ghs_', '16C7e42F292c69C2E7C10c838347Ae178B4a'].join('')],
    },
    'ghs_',
    [30],
  ),
  token(
    {
      id: 'github-app-stateless-token',
      title: 'GitHub App installation access token (stateless, since 2026)',
      source: GITHUB_STATELESS,
      keywords: ['ghs_'],
      remedy:
        'It ends an hour after it was made; revoke it with DELETE /installation/token, then find how it got here.',
      lookalikes: ['ghs_APPID_JWT', 'ghs_1234567_eyJhbGciOiJSUzI1NiJ9'],
    },
    // ghs_APPID_JWT; about 520 characters, more or less with what the token says.
    [
      'ghs_',
      [DIGITS, 1, 12],
      '_eyJ',
      [URL_SAFE, 10, 160],
      '.eyJ',
      [URL_SAFE, 20, 500],
      '.',
      [URL_SAFE, 40, 700],
    ],
  ),
  checksummed(
    {
      id: 'github-app-refresh-token',
      title: 'GitHub App refresh token',
      source: GITHUB_CHECKSUM,
      proof: 'github_crc32',
    },
    'ghr_',
    [30, 70],
  ),
  named(
    {
      id: 'github-legacy-token',
      title: 'GitHub token or client secret (40 digits)',
      source:
        'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/',
      context: 'GITHUB_TOKEN=',
      keywords: [
        'github_token',
        'github_oauth',
        'github_secret',
        'github_client_secret',
        'gh_token',
        'githubtoken',
      ],
    },
    ['github', 'gh_token'],
    [[HEX, 40]],
  ),
  token(
    {
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/; form observed',
      keywords: ['ATBB'],
    },
    ['ATBB', [BASE62, 24], ['0-9A-F', 8]],
  ),
  token(
    {
      id: 'bitbucket-access-token',
      title: 'Bitbucket repository, project or workspace access token',
      source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/; form observed',
      keywords: ['ATCTT3'],
      edge: '0-9A-Za-z_=-',
    },
    ['ATCTT3xFfGN0', [URL_SAFE, 160, 400], '=', ['0-9A-F', 8]],
  ),
  token(
    {
      id: 'bitbucket-data-center-token',
      title: 'Bitbucket Data Center HTTP access token',
      source:
        'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html; form observed',
      keywords: ['BBDC-'],
      edge: '0-9A-Za-z+/=_-',
    },
    ['BBDC-', ['MNO', 1], ['0-9A-Za-z+/', 43]],
  ),
  named(
    {
      id: 'gitea-access-token',
      title: 'Gitea, Forgejo or Codeberg access token',
      source: 'https://docs.gitea.com/development/api-usage; form observed: 40 hex digits',
      context: 'GITEA_TOKEN=',
    },
    ['gitea', 'forgejo', 'codeberg'],
    [[HEX, 40]],
  ),
  token(
    {
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      source: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token; form observed',
      keywords: ['sgp_'],
    },
    ['sgp_', [HEX, 16], '_', [HEX, 40]],
  ),
]
