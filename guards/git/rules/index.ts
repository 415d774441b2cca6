import type { SecretRule } from '../rule.js'
import { analyticsRules } from './analytics.js'
import { chatRules } from './chat.js'
import { CI_RULES } from './ci.js'
import { ASIAN_CLOUD_RULES } from './cloud-asia.js'
import { AWS_RULES } from './cloud-aws.js'
import { AZURE_RULES } from './cloud-azure.js'
import { DATABASE_HOST_RULES } from './cloud-databases.js'
import { GOOGLE_CLOUD_RULES } from './cloud-google.js'
import { CLOUD_HOST_RULES } from './cloud-hosts.js'
import { SECRET_STORE_RULES } from './cloud-secrets.js'
import { CLUSTER_RULES } from './clusters.js'
import { credentialFileRules } from './credential-files.js'
import { cmsFileRules } from './credential-files-cms.js'
import { frameworkFileRules } from './credential-files-frameworks.js'
import { shellRules } from './credential-files-shell.js'
import { databaseRules } from './databases.js'
import { genericRules } from './generic.js'
import { LLM_PROVIDER_RULES } from './llm-providers.js'
import { LLM_HOSTING_RULES } from './llm-providers-hosting.js'
import { LLM_TOOL_RULES } from './llm-providers-tools.js'
import { mailRules } from './mail.js'
import { monitoringRules } from './monitoring.js'
import { PACKAGE_REGISTRY_RULES } from './package-registries.js'
import { paymentRules } from './payment.js'
import { privateKeyRules } from './private-keys.js'
import { saasRules } from './saas.js'
import { saasIdentityRules } from './saas-identity.js'
import { SOURCE_HOST_RULES } from './source-hosts.js'
import { GITLAB_RULES } from './source-hosts-gitlab.js'
import { tokenRules } from './tokens.js'

/** Every rule, one list a family. The generic rule stands last: it gives way to all others. */
export const SECRET_RULES: readonly SecretRule[] = [
  ...LLM_PROVIDER_RULES,
  ...LLM_HOSTING_RULES,
  ...LLM_TOOL_RULES,
  ...AWS_RULES,
  ...ASIAN_CLOUD_RULES,
  ...AZURE_RULES,
  ...DATABASE_HOST_RULES,
  ...GOOGLE_CLOUD_RULES,
  ...CLOUD_HOST_RULES,
  ...SECRET_STORE_RULES,
  ...CLUSTER_RULES,
  ...SOURCE_HOST_RULES,
  ...GITLAB_RULES,
  ...PACKAGE_REGISTRY_RULES,
  ...CI_RULES,
  ...saasRules,
  ...saasIdentityRules,
  ...chatRules,
  ...mailRules,
  ...paymentRules,
  ...monitoringRules,
  ...analyticsRules,
  ...databaseRules,
  ...privateKeyRules,
  ...tokenRules,
  ...credentialFileRules,
  ...frameworkFileRules,
  ...cmsFileRules,
  ...shellRules,
  ...genericRules,
]
