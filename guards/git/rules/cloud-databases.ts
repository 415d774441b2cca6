/** Tokens of hosts for data bases. Undocumented formats were observed as issued. */
import type { SecretRule } from '../rule.js'
import { named, token } from './grammar.js'
import { BASE64, HEX, LOWER36, URL_SAFE } from './parts.js'

const UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]] as const

export const DATABASE_HOST_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'supabase-personal-token',
      title: 'Supabase personal access token',
      source: 'https://supabase.com/docs/reference/api/introduction (sbp_); length observed',
      lookalikes: ['sbp_0123456789'],
    },
    ['sbp_', [HEX, 40]],
  ),
  token(
    {
      id: 'supabase-secret-key',
      title: 'Supabase secret API key',
      source: 'https://supabase.com/docs/guides/api/api-keys (sb_secret_); length observed',
      lookalikes: ['SUPABASE_SECRET_KEY=sb_secret_...'],
    },
    ['sb_secret_', [URL_SAFE, 22], '_', [URL_SAFE, 8]],
  ),
  token(
    {
      id: 'planetscale-service-token',
      title: 'PlanetScale service token',
      source: 'https://planetscale.com/docs/api/reference/service-tokens (pscale_tkn_); length observed',
    },
    ['pscale_tkn_', [URL_SAFE, 32, 64]],
  ),
  token(
    {
      id: 'planetscale-password',
      title: 'PlanetScale data base password',
      source: 'https://planetscale.com/docs/concepts/connection-strings (pscale_pw_); length observed',
    },
    ['pscale_pw_', [URL_SAFE, 32, 64]],
  ),
  token(
    {
      id: 'neon-api-key',
      title: 'Neon API key',
      source: 'https://neon.com/docs/manage/api-keys (napi_); length observed in issued keys',
      lookalikes: ['napi_create_string_utf8', 'napi_get_named_property_of_object'],
    },
    ['napi_', [LOWER36, 64]],
  ),
  token(
    {
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/; form observed',
    },
    ['mdb_sa_sk_', [URL_SAFE, 40]],
  ),
  named(
    {
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas private API key',
      source: 'https://www.mongodb.com/docs/atlas/configure-api-access/ (a UUID)',
      context: 'MONGODB_ATLAS_PRIVATE_KEY=',
      keywords: ['atlas_private', 'atlas_api', 'mongodb_atlas'],
    },
    ['atlas_private', 'atlas_api', 'mongodb_atlas'],
    UUID,
  ),
  named(
    {
      id: 'upstash-token',
      title: 'Upstash REST token',
      source: 'https://upstash.com/docs/redis/features/restapi (UPSTASH_REDIS_REST_TOKEN); form observed',
      context: 'UPSTASH_REDIS_REST_TOKEN="',
      keywords: ['upstash'],
      edge: '0-9A-Za-z+/=_-',
      minEntropy: 3.9,
    },
    ['upstash'],
    ['A', [`${BASE64}=`, 50, 80]],
  ),
]
