/** Tokens of clouds and of hosts for sites and functions. Undocumented formats were observed as issued. */
import type { SecretRule } from '../rule.js'
import { checksummed, named, token } from './grammar.js'
import { BASE62, HEX, UPPER36, URL_SAFE } from './parts.js'

const UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]] as const
const VERCEL = 'https://vercel.com/changelog/new-token-formats-and-secret-scanning'
const CLOUDFLARE = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats'
const DIGITALOCEAN =
  'https://docs.digitalocean.com/reference/api/create-personal-access-token/ (prefix); length observed'

export const CLOUD_HOST_RULES: readonly SecretRule[] = [
  token(
    { id: 'digitalocean-personal-token', title: 'DigitalOcean personal access token', source: DIGITALOCEAN },
    ['dop_v1_', [HEX, 64]],
  ),
  token({ id: 'digitalocean-oauth-token', title: 'DigitalOcean OAuth access token', source: DIGITALOCEAN }, [
    'doo_v1_',
    [HEX, 64],
  ]),
  token(
    { id: 'digitalocean-refresh-token', title: 'DigitalOcean OAuth refresh token', source: DIGITALOCEAN },
    ['dor_v1_', [HEX, 64]],
  ),
  token(
    {
      id: 'heroku-api-key',
      title: 'Heroku API key',
      source: 'https://devcenter.heroku.com/articles/oauth (HRKU-); length observed in issued keys',
    },
    ['HRKU-AA', [URL_SAFE, 58]],
  ),
  named(
    {
      id: 'heroku-legacy-api-key',
      title: 'Heroku API key (a UUID)',
      source:
        'https://devcenter.heroku.com/articles/platform-api-quickstart; form observed in keys before 2024',
      context: 'HEROKU_API_KEY=',
    },
    ['heroku'],
    UUID,
  ),
  token({ id: 'cloudflare-user-token', title: 'Cloudflare user API token', source: CLOUDFLARE }, [
    'cfut_',
    [BASE62, 40],
    [HEX, 8],
  ]),
  token({ id: 'cloudflare-account-token', title: 'Cloudflare account API token', source: CLOUDFLARE }, [
    'cfat_',
    [BASE62, 40],
    [HEX, 8],
  ]),
  token(
    {
      id: 'cloudflare-global-key',
      title: 'Cloudflare global API key',
      source: CLOUDFLARE,
      keywords: ['cfk_'],
    },
    ['cfk_', [BASE62, 40], [HEX, 8]],
  ),
  token(
    {
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare Origin CA key',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
      lookalikes: ['v1.0-beta-release-notes'],
    },
    ['v1.0-', [HEX, 24], '-', [HEX, 146]],
  ),
  named(
    {
      id: 'cloudflare-legacy-token',
      title: 'Cloudflare API token (40 characters)',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/; form observed',
      context: 'CLOUDFLARE_API_TOKEN=',
      keywords: ['cloudflare', 'cf_api_token'],
      minEntropy: 4.1,
    },
    ['cloudflare', 'cf_api'],
    [[URL_SAFE, 40]],
  ),
  named(
    {
      id: 'cloudflare-legacy-global-key',
      title: 'Cloudflare global API key (37 digits)',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/; form observed',
      context: 'CLOUDFLARE_API_KEY=',
      keywords: ['cloudflare', 'x-auth-key', 'cf_api_key'],
    },
    ['cloudflare', 'x-auth', 'cf_api'],
    [[HEX, 37]],
  ),
  named(
    {
      id: 'fastly-api-token',
      title: 'Fastly API token',
      source:
        'https://www.fastly.com/documentation/reference/api/auth-tokens/; form observed in issued tokens',
      context: 'FASTLY_API_TOKEN=',
      minEntropy: 3.5,
    },
    ['fastly'],
    [[URL_SAFE, 32]],
  ),
  ...(
    [
      ['vcp_', 'personal', 'personal access token'],
      ['vci_', 'integration', 'integration token'],
      ['vca_', 'app-access', 'app access token'],
      ['vcr_', 'app-refresh', 'app refresh token'],
      ['vck_', 'ai-gateway', 'AI Gateway API key'],
    ] as const
  ).map(([prefix, kind, title]) =>
    // The same checksum as GitHub's, over the characters between prefix and checksum.
    checksummed(
      { id: `vercel-${kind}-token`, title: `Vercel ${title}`, source: VERCEL, proof: 'github_crc32' },
      prefix,
      [50],
    ),
  ),
  token(
    {
      id: 'netlify-personal-token',
      title: 'Netlify personal access token',
      source: 'https://docs.netlify.com/api/get-started/#authentication; form observed in issued tokens',
    },
    ['nfp_', [BASE62, 36, 40]],
  ),
  token(
    {
      id: 'fly-macaroon-token',
      title: 'Fly.io access token',
      source: 'https://github.com/superfly/macaroon (FlyV1 fm2_...)',
      keywords: ['fm2_', 'fm1r_', 'fm1a_'],
      edge: '0-9A-Za-z+/=_-',
    },
    ['fm2_', ['0-9A-Za-z+/=', 100, 2000]],
  ),
  token(
    {
      id: 'fly-oauth-token',
      title: 'Fly.io OAuth access token',
      source: 'https://fly.io/docs/security/tokens/ (fo1_); length observed',
    },
    ['fo1_', [URL_SAFE, 43]],
  ),
  named(
    {
      id: 'linode-access-token',
      title: 'Linode (Akamai) personal access token',
      source: 'https://techdocs.akamai.com/linode-api/reference/get-started; form observed: 64 hex digits',
      context: 'LINODE_TOKEN=',
    },
    ['linode'],
    [[HEX, 64]],
  ),
  named(
    {
      id: 'hetzner-api-token',
      title: 'Hetzner Cloud API token',
      source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token; form observed',
      context: 'HCLOUD_TOKEN=',
      minEntropy: 4.2,
    },
    ['hcloud', 'hetzner'],
    [[BASE62, 64]],
  ),
  token(
    {
      id: 'scaleway-access-key',
      title: 'Scaleway access key',
      source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key (SCW); length observed',
      keywords: ['SCW'],
      confidence: 'medium',
      minEntropy: 2.7,
      lookalikes: ['SCW_DEFAULT_PROJECT_ID', 'SCWXXXXXXXXXXXXXXXXX'],
    },
    ['SCW', [UPPER36, 17]],
  ),
  named(
    {
      id: 'scaleway-secret-key',
      title: 'Scaleway secret key',
      source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key (a UUID)',
      context: 'SCW_SECRET_KEY=',
      keywords: ['SCW_SECRET', 'scaleway'],
    },
    ['SCW_SECRET', 'scaleway'],
    UUID,
  ),
  named(
    {
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud API key',
      source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey; form observed: 44 characters',
      context: 'IBMCLOUD_API_KEY=',
      keywords: ['ibmcloud', 'ibm_cloud', 'watsonx', 'watson_', 'bluemix'],
      minEntropy: 4,
    },
    ['ibmcloud', 'ibm_cloud', 'watson', 'bluemix'],
    [[URL_SAFE, 44]],
  ),
  token(
    {
      id: 'yandex-cloud-api-key',
      title: 'Yandex Cloud API key',
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key (AQVN); length observed',
      keywords: ['AQVN'],
    },
    ['AQVN', [URL_SAFE, 35, 38]],
  ),
  token(
    {
      id: 'yandex-cloud-iam-token',
      title: 'Yandex Cloud IAM token',
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token#iam-token-format',
      keywords: ['t1.'],
      minEntropy: 4,
      remedy: 'It ends twelve hours after it was made; revoke it, then find how it got here.',
    },
    ['t1.', [URL_SAFE, 40, 300], '.', [URL_SAFE, 86]],
  ),
  named(
    {
      id: 'railway-token',
      title: 'Railway API or project token',
      source: 'https://docs.railway.com/integrations/api (a UUID)',
      context: 'RAILWAY_TOKEN=',
      keywords: ['railway_', 'railway.'],
    },
    ['railway'],
    UUID,
  ),
  token(
    {
      id: 'render-api-key',
      title: 'Render API key',
      source: 'https://render.com/docs/api#1-create-an-api-key (rnd_); length observed',
      lookalikes: ['rnd_state_initialise_from_seed'],
    },
    ['rnd_', [BASE62, 28, 32]],
  ),
]
