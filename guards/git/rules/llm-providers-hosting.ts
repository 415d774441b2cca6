/** Keys of services that host models, data sets and GPUs. Undocumented formats were observed in issued keys. */
import type { SecretRule } from '../rule.js'
import { named, token } from './grammar.js'
import { BASE62, HEX, UPPER36, URL_SAFE } from './parts.js'

export const LLM_HOSTING_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'huggingface-user-token',
      title: 'Hugging Face user access token',
      source: 'https://huggingface.co/docs/hub/security-tokens (prefix); length observed in issued tokens',
      lookalikes: [
        'from huggingface_hub import hf_hub_download',
        'hf_internal_testing_tiny_random_bert_model',
      ],
    },
    ['hf_', [BASE62, 34]],
  ),
  token(
    {
      id: 'huggingface-organization-token',
      title: 'Hugging Face organization API token',
      source:
        'https://huggingface.co/docs/hub/security-tokens (retired kind); form observed in issued tokens',
      lookalikes: ['api_org_settings_page_controller_action'],
    },
    ['api_org_', [BASE62, 34]],
  ),
  token(
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      source: 'https://replicate.com/docs/reference/http#authentication (prefix); length observed',
    },
    ['r8_', [BASE62, 37]],
  ),
  token(
    {
      id: 'together-api-key',
      title: 'Together AI API key',
      source: 'https://docs.together.ai/docs/api-keys-authentication; form observed in issued keys',
    },
    ['tgp_v1_', [URL_SAFE, 43]],
  ),
  named(
    {
      id: 'together-legacy-api-key',
      title: 'Together AI API key (old form)',
      source: 'https://docs.together.ai/docs/api-keys-authentication; form observed in keys before 2025',
      context: 'TOGETHER_API_KEY=',
      keywords: ['together_api', 'togetherai', 'together.ai', 'together.xyz', 'together_key'],
    },
    ['together'],
    [[HEX, 64]],
  ),
  token(
    {
      id: 'fireworks-api-key',
      title: 'Fireworks AI API key',
      source: 'https://docs.fireworks.ai/api-reference/introduction (prefix); length observed in issued keys',
      keywords: ['fireworks'],
      context: 'FIREWORKS_API_KEY=',
      lookalikes: ['FIREWORKS_API_KEY=fw_your_fireworks_key', 'fw_iso_resources_init'],
    },
    ['fw_', [BASE62, 22, 40]],
  ),
  token(
    {
      id: 'anyscale-api-key',
      title: 'Anyscale API key',
      source: 'https://docs.anyscale.com; form observed in issued keys',
    },
    ['esecret_', [BASE62, 26, 32]],
  ),
  token(
    {
      id: 'databricks-access-token',
      title: 'Databricks personal access token',
      source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat; form observed in issued tokens',
      minEntropy: 2.9,
      lookalikes: ['https://example.cloud.databricks.com/dapi/clusters'],
    },
    ['dapi', [HEX, 32]],
  ),
  token(
    {
      id: 'databricks-numbered-access-token',
      title: 'Databricks personal access token (with its number)',
      source: 'https://learn.microsoft.com/en-us/azure/databricks/dev-tools/auth/pat; observed on Azure',
      keywords: ['dapi'],
      minEntropy: 2.9,
    },
    ['dapi', [HEX, 32], '-', ['0-9', 1]],
  ),
  token(
    {
      id: 'runpod-api-key',
      title: 'RunPod API key',
      source: 'https://docs.runpod.io/get-started/api-keys; form observed in issued keys',
      lookalikes: ['RUNPOD_API_KEY=rpa_xxxxxxxxxx'],
    },
    ['rpa_', [UPPER36, 40], ['0-9a-z', 6]],
  ),
  token(
    {
      id: 'modal-token-id',
      title: 'Modal token ID',
      source: 'https://modal.com/docs/reference/cli/token (pair of id and secret); prefixes observed',
      keywords: ['modal_token', 'modal token', 'token_id'],
      context: 'MODAL_TOKEN_ID=',
      confidence: 'medium',
    },
    ['ak-', [BASE62, 22]],
  ),
  token(
    {
      id: 'modal-token-secret',
      title: 'Modal token secret',
      source: 'https://modal.com/docs/reference/cli/token (pair of id and secret); prefixes observed',
      keywords: ['modal_token', 'modal token', 'token_secret'],
      context: 'MODAL_TOKEN_SECRET=',
    },
    ['as-', [BASE62, 22]],
  ),
  token(
    {
      id: 'lambda-cloud-api-key',
      title: 'Lambda Cloud API key',
      source: 'https://docs.lambda.ai/public-cloud/cloud-api; form observed in issued keys',
      keywords: ['lambda_api', 'lambdalabs', 'lambda_labs', 'lambda.ai', 'lambda_cloud'],
      context: 'LAMBDA_API_KEY=',
      lookalikes: ['lambda secret_manager_lookup.handler'],
    },
    ['secret_', ['0-9a-z-', 2, 30], '_', [HEX, 32], '.', [BASE62, 32]],
  ),
  named(
    {
      id: 'baseten-api-key',
      title: 'Baseten API key',
      source: 'https://docs.baseten.co/organization/api-keys; form observed in issued keys',
      context: 'BASETEN_API_KEY=',
    },
    ['baseten'],
    [[BASE62, 8], '.', [BASE62, 32]],
  ),
  token(
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      source: 'https://e2b.dev/docs/api-key (prefix); length observed in issued keys',
      lookalikes: ['E2B_API_KEY=e2b_***'],
    },
    ['e2b_', [HEX, 40]],
  ),
  named(
    {
      id: 'scale-api-key',
      title: 'Scale AI API key',
      source: 'https://docs.scale.com/reference/authentication (live_ and test_); length observed',
      context: 'SCALE_API_KEY=',
      keywords: ['scale_api', 'scaleapi', 'scale.com'],
    },
    ['scale_api', 'scaleapi', 'scale.com'],
    ['live_', [HEX, 32]],
  ),
  token(
    {
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      source:
        'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
      lookalikes: ['WANDB_API_KEY=wandb_v1_xxxxx'],
    },
    ['wandb_v1_', [BASE62, 27], '_', [BASE62, 49]],
  ),
  named(
    {
      id: 'wandb-legacy-api-key',
      title: 'Weights & Biases API key (40 digits)',
      source:
        'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
      context: 'WANDB_API_KEY=',
    },
    ['wandb'],
    [[HEX, 40]],
  ),
  named(
    {
      id: 'comet-api-key',
      title: 'Comet API key',
      source: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk; form observed',
      context: 'COMET_API_KEY=',
      minEntropy: 3.2,
      keywords: ['comet_api', 'comet_ml', 'comet.com', 'comet.ml', 'cometml'],
    },
    ['comet'],
    [[BASE62, 25]],
  ),
]
