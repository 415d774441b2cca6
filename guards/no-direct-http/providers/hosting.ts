import type { Provider } from '../provider.js'

/** Companies that serve open models, and gateways in front of many providers. */
export const HOSTING: readonly Provider[] = [
  {
    name: 'Groq',
    source: 'https://console.groq.com/docs/libraries',
    hosts: ['api.groq.com'],
    packages: {
      npm: ['groq-sdk', '@ai-sdk/groq', '@langchain/groq', '@llamaindex/groq'],
      pypi: ['groq', 'langchain-groq', 'llama-index-llms-groq'],
      python: ['llama_index.llms.groq'],
      gem: ['groq'],
      crates: ['groq-api-rust'],
    },
  },
  {
    name: 'Together AI',
    source: 'https://docs.together.ai/docs/quickstart',
    hosts: ['api.together.xyz', 'api.together.ai'],
    packages: {
      npm: ['together-ai', '@ai-sdk/togetherai'],
      pypi: ['together', 'langchain-together', 'llama-index-llms-together'],
      python: ['together', 'llama_index.llms.together'],
    },
  },
  {
    name: 'Fireworks AI',
    source: 'https://docs.fireworks.ai/api-reference/introduction',
    hosts: ['api.fireworks.ai'],
    packages: {
      npm: ['@ai-sdk/fireworks'],
      pypi: ['fireworks-ai', 'langchain-fireworks', 'llama-index-llms-fireworks'],
      python: ['fireworks.client', 'fireworks.llm'],
    },
  },
  {
    name: 'OpenRouter',
    source: 'https://openrouter.ai/docs/quickstart',
    hosts: ['openrouter.ai/api'],
    packages: {
      npm: ['@openrouter/sdk', '@openrouter/ai-sdk-provider'],
      pypi: ['openrouter', 'langchain-openrouter'],
      gem: ['open_router'],
    },
  },
  {
    name: 'Cerebras',
    source: 'https://inference-docs.cerebras.ai/quickstart',
    hosts: ['api.cerebras.ai'],
    packages: {
      npm: ['@cerebras/cerebras_cloud_sdk', '@ai-sdk/cerebras', '@langchain/cerebras'],
      pypi: ['cerebras-cloud-sdk', 'langchain-cerebras'],
      python: ['cerebras.cloud.sdk'],
    },
  },
  {
    name: 'SambaNova',
    source: 'https://docs.sambanova.ai',
    hosts: ['api.sambanova.ai'],
    packages: { pypi: ['sambanova', 'langchain-sambanova'] },
  },
  {
    name: 'Hugging Face inference',
    source: 'https://huggingface.co/docs/inference-providers/index',
    hosts: ['router.huggingface.co', 'api-inference.huggingface.co', '*.endpoints.huggingface.cloud'],
    packages: {
      npm: ['@huggingface/inference', '@ai-sdk/huggingface'],
      pypi: ['langchain-huggingface', 'text-generation'],
    },
  },
  {
    name: 'Replicate',
    source: 'https://replicate.com/docs/reference/http',
    hosts: ['api.replicate.com'],
    packages: {
      npm: ['replicate', '@ai-sdk/replicate'],
      pypi: ['replicate'],
      gem: ['replicate-ruby'],
      go: ['github.com/replicate/replicate-go'],
    },
  },
  {
    name: 'DeepInfra',
    source: 'https://deepinfra.com/docs',
    hosts: ['api.deepinfra.com'],
    packages: { npm: ['@ai-sdk/deepinfra', 'deepinfra'] },
  },
  {
    name: 'Anyscale',
    source: 'https://docs.anyscale.com',
    hosts: ['api.endpoints.anyscale.com'],
    packages: {},
  },
  { name: 'Novita AI', source: 'https://novita.ai/docs', hosts: ['api.novita.ai'], packages: {} },
  { name: 'Hyperbolic', source: 'https://docs.hyperbolic.xyz', hosts: ['api.hyperbolic.xyz'], packages: {} },
  {
    name: 'Nebius',
    source: 'https://docs.tokenfactory.nebius.com',
    hosts: [
      'api.studio.nebius.ai',
      'api.studio.nebius.com',
      'api.tokenfactory.nebius.com',
      'api.tokenfactory.*.nebius.com',
    ],
    packages: { pypi: ['langchain-nebius'] },
  },
  {
    name: 'FriendliAI',
    source: 'https://friendli.ai/docs',
    hosts: ['api.friendli.ai'],
    packages: { npm: ['@friendliai/ai-provider'], pypi: ['friendli', 'friendli-client'] },
  },
  {
    name: 'Lambda',
    source: 'https://docs.lambda.ai',
    hosts: ['api.lambda.ai', 'api.lambdalabs.com'],
    packages: {},
  },
  { name: 'Featherless', source: 'https://featherless.ai/docs', hosts: ['api.featherless.ai'], packages: {} },
  {
    name: 'Baseten',
    source: 'https://docs.baseten.co',
    hosts: ['inference.baseten.co', '*.api.baseten.co'],
    packages: { npm: ['@ai-sdk/baseten'] },
  },
  { name: 'Chutes', source: 'https://chutes.ai/docs', hosts: ['llm.chutes.ai'], packages: {} },
  { name: 'Parasail', source: 'https://docs.parasail.io', hosts: ['api.parasail.io'], packages: {} },
  { name: 'Venice', source: 'https://docs.venice.ai', hosts: ['api.venice.ai'], packages: {} },
  {
    name: 'SiliconFlow',
    source: 'https://docs.siliconflow.cn',
    hosts: ['api.siliconflow.cn', 'api.siliconflow.com'],
    packages: { pypi: ['langchain-siliconflow'] },
  },
  {
    name: 'RunPod',
    source: 'https://docs.runpod.io/serverless/vllm/openai-compatibility',
    hosts: ['api.runpod.ai/v2'],
    packages: {},
  },
  {
    name: 'Vercel AI Gateway',
    source: 'https://vercel.com/docs/ai-gateway',
    hosts: ['ai-gateway.vercel.sh'],
    packages: { npm: ['@ai-sdk/gateway', '@ai-sdk/vercel'] },
  },
  {
    name: 'Portkey',
    source: 'https://portkey.ai/docs',
    hosts: ['api.portkey.ai'],
    packages: { npm: ['portkey-ai'], pypi: ['portkey-ai'] },
  },
  {
    name: 'Helicone',
    source: 'https://docs.helicone.ai/gateway/overview',
    hosts: [
      'oai.helicone.ai',
      'oai.hconeai.com',
      'anthropic.helicone.ai',
      'gateway.helicone.ai',
      'ai-gateway.helicone.ai',
    ],
    packages: {},
  },
  {
    name: 'Requesty',
    source: 'https://docs.requesty.ai',
    hosts: ['router.requesty.ai'],
    packages: { npm: ['@requesty/ai-sdk'] },
  },
]
