/** Tokens of what keeps or rolls out other secrets: one of these opens all the rest. */
import type { SecretRule } from '../rule.js'
import { token } from './grammar.js'
import { BASE62, HEX, LOWER36, URL_SAFE } from './parts.js'
import { rule } from './shapes.js'

const DOPPLER = 'https://docs.doppler.com/reference/auth-token-formats'
const VAULT = 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'

export const SECRET_STORE_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'vault-service-token',
      title: 'HashiCorp Vault service token',
      source: VAULT,
      keywords: ['hvs.'],
    },
    ['hvs.', [URL_SAFE, 24]],
  ),
  token(
    {
      id: 'vault-enterprise-service-token',
      title: 'HashiCorp Vault service token (with state)',
      source: VAULT,
      keywords: ['hvs.CAES'],
    },
    ['hvs.CAES', [URL_SAFE, 80, 130]],
  ),
  token(
    {
      id: 'vault-batch-token',
      title: 'HashiCorp Vault batch token',
      source: VAULT,
      keywords: ['hvb.'],
    },
    ['hvb.', [URL_SAFE, 130, 290]],
  ),
  rule({
    id: 'vault-legacy-token',
    title: 'HashiCorp Vault token of the form before 1.10',
    source: VAULT,
    keywords: ['vault', 'token'],
    confidence: 'low',
    minEntropy: 3.5,
    pattern:
      /(?:[Vv]ault|VAULT|[Tt]oken|TOKEN)[^\r\n]{0,40}?(?<![\w.-])(?<secret>s\.[A-Za-z0-9]{24})(?![\w.(-])/,
    example: (random) =>
      `VAULT_TOKEN=s.${random.text('a-z', 1)}${random.text('0-9', 1)}${random.text(BASE62, 22)}`,
    counterExamples: (random) => [
      `VAULT_TOKEN=s.${random.text(BASE62, 23)}`,
      `token: a.s.${random.text(BASE62, 24)}`,
      'token = s.parseNextTokenFromStream',
      `checksum: s.${random.text(BASE62, 24)}`,
    ],
  }),
  token(
    {
      id: 'vault-recovery-token',
      title: 'HashiCorp Vault recovery token',
      source: VAULT,
      keywords: ['hvr.'],
    },
    ['hvr.', [URL_SAFE, 24]],
  ),
  token(
    {
      id: 'terraform-cloud-token',
      title: 'HCP Terraform API token',
      source:
        'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens; form observed',
      keywords: ['.atlasv1.'],
      lookalikes: ['token = "xxxxxx.atlasv1.zzzzzzzzzzzzz"'],
    },
    [[BASE62, 14], '.atlasv1.', [URL_SAFE, 60, 70]],
  ),
  token(
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      source:
        'https://www.pulumi.com/docs/administration/access-identity/access-tokens/ (pul-); length observed',
      lookalikes: ['pul-stack-of-the-deployment-project-2024'],
    },
    ['pul-', [HEX, 40]],
  ),
  token({ id: 'doppler-cli-token', title: 'Doppler CLI token', source: DOPPLER }, [
    'dp.ct.',
    [BASE62, 40, 44],
  ]),
  token({ id: 'doppler-personal-token', title: 'Doppler personal token', source: DOPPLER }, [
    'dp.pt.',
    [BASE62, 40, 44],
  ]),
  token({ id: 'doppler-service-token', title: 'Doppler service token', source: DOPPLER }, [
    'dp.st.',
    [BASE62, 40, 44],
  ]),
  token(
    {
      id: 'doppler-config-service-token',
      title: 'Doppler service token (with its config)',
      source: DOPPLER,
      keywords: ['dp.st.'],
    },
    ['dp.st.', ['0-9a-z_-', 2, 35], '.', [BASE62, 40, 44]],
  ),
  token({ id: 'doppler-service-account-token', title: 'Doppler service account token', source: DOPPLER }, [
    'dp.sa.',
    [BASE62, 40, 44],
  ]),
  token({ id: 'doppler-scim-token', title: 'Doppler SCIM token', source: DOPPLER }, [
    'dp.scim.',
    [BASE62, 40, 44],
  ]),
  token({ id: 'doppler-audit-token', title: 'Doppler audit token', source: DOPPLER }, [
    'dp.audit.',
    [BASE62, 40, 44],
  ]),
  token(
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      source: 'https://infisical.com/docs/documentation/platform/token (st.ID.SECRET.KEY); form observed',
      keywords: ['infisical'],
      context: 'INFISICAL_TOKEN=',
    },
    ['st.', [HEX, 24], '.', [HEX, 32], '.', [LOWER36, 32]],
  ),
]
