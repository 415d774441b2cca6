/** Keys of the companies whose models are called. Undocumented formats were observed in keys that their consoles issue. */
import type { SecretRule } from '../rule.js'
import { named, token } from './grammar.js'
import { BASE62, HEX, LOWER36, URL_SAFE } from './parts.js'

export const LLM_PROVIDER_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      source: 'https://platform.claude.com/docs/en/api/overview (prefix); length observed in issued keys',
      lookalikes: ['sk-ant-api03-your-api-key-here', 'model = sk-ant-api03-test'],
    },
    ['sk-ant-api03-', [URL_SAFE, 93], 'AA'],
  ),
  token(
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic Admin API key',
      source:
        'https://platform.claude.com/docs/en/api/administration-api (prefix); length observed in issued keys',
      lookalikes: ['sk-ant-admin01-...'],
    },
    ['sk-ant-admin01-', [URL_SAFE, 93], 'AA'],
  ),
  token(
    {
      id: 'anthropic-oauth-token',
      title: 'Anthropic OAuth access token',
      source: 'https://code.claude.com/docs/en/authentication (setup-token); format observed in its output',
      lookalikes: ['CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-xxxx'],
    },
    ['sk-ant-oat01-', [URL_SAFE, 80, 120]],
  ),
  token(
    {
      id: 'anthropic-refresh-token',
      title: 'Anthropic OAuth refresh token',
      source:
        'https://code.claude.com/docs/en/authentication; format observed in ~/.claude/.credentials.json',
    },
    ['sk-ant-ort01-', [URL_SAFE, 80, 120]],
  ),
  token(
    {
      id: 'openai-api-key',
      title: 'OpenAI API key (of a user, the old form)',
      source: 'https://platform.openai.com/docs/api-reference/authentication; form observed in issued keys',
      keywords: ['T3BlbkFJ'],
      lookalikes: ['from sk-learn import svm', 'sk-T3BlbkFJ'],
    },
    ['sk-', [BASE62, 20], 'T3BlbkFJ', [BASE62, 20]],
  ),
  token(
    {
      id: 'openai-project-key',
      title: 'OpenAI project API key',
      source: 'https://platform.openai.com/docs/api-reference/authentication; form observed in issued keys',
      keywords: ['sk-proj-'],
      lookalikes: ['OPENAI_API_KEY=sk-proj-your-key-here'],
    },
    ['sk-proj-', [URL_SAFE, 20, 74], 'T3BlbkFJ', [URL_SAFE, 20, 74]],
  ),
  token(
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account key',
      source: 'https://platform.openai.com/docs/api-reference/project-service-accounts',
      keywords: ['sk-svcacct-'],
    },
    ['sk-svcacct-', [URL_SAFE, 20, 74], 'T3BlbkFJ', [URL_SAFE, 20, 74]],
  ),
  token(
    {
      id: 'openai-admin-key',
      title: 'OpenAI Admin API key',
      source: 'https://platform.openai.com/docs/api-reference/administration',
      keywords: ['sk-admin-'],
    },
    ['sk-admin-', [URL_SAFE, 20, 74], 'T3BlbkFJ', [URL_SAFE, 20, 74]],
  ),
  token(
    {
      id: 'google-ai-auth-key',
      title: 'Google AI (Gemini) authorization key',
      source: 'https://ai.google.dev/gemini-api/docs/api-key; form observed in keys of AI Studio since 2026',
      keywords: ['AQ.Ab8'],
      lookalikes: ['see the FAQ.Ab8 for more', 'GEMINI_API_KEY=AQ.Ab8RN6...'],
    },
    ['AQ.Ab8', [URL_SAFE, 47]],
  ),
  token(
    {
      id: 'aws-bedrock-long-term-key',
      title: 'Amazon Bedrock API key (long-term)',
      source:
        'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html; form observed in issued keys',
      keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
      edge: '0-9A-Za-z+/=_-',
    },
    ['ABSKQmVkcm9ja0FQSUtleS', ['0-9A-Za-z+/=', 90, 130]],
  ),
  token(
    {
      id: 'aws-bedrock-short-term-key',
      title: 'Amazon Bedrock API key (short-term)',
      source:
        'https://github.com/aws/aws-bedrock-token-generator-python (the generator that Amazon publishes)',
      keywords: ['bedrock-api-key-'],
      confidence: 'medium',
      edge: '0-9A-Za-z+/=_-',
      lookalikes: ['bedrock-api-key-rotation', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
    },
    ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', ['0-9A-Za-z+/=', 200, 3000]],
  ),
  token(
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      source: 'https://docs.x.ai/docs/tutorial (prefix); length observed in keys of console.x.ai',
      lookalikes: ['class="xai-panel-header-with-a-very-long-name"', 'XAI_API_KEY=xai-your-key'],
    },
    ['xai-', [BASE62, 80]],
  ),
  token(
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      source: 'https://console.groq.com/docs/quickstart (prefix); length observed in issued keys',
      lookalikes: ['GROQ_API_KEY=gsk_your_key_here'],
    },
    ['gsk_', [BASE62, 52]],
  ),
  token(
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      source: 'https://docs.perplexity.ai/guides/getting-started (prefix); length observed in issued keys',
    },
    ['pplx-', [BASE62, 48]],
  ),
  token(
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      source:
        'https://openrouter.ai/docs/api/reference/authentication (prefix); length observed in issued keys',
    },
    ['sk-or-v1-', [HEX, 64]],
  ),
  token(
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      source: 'https://inference-docs.cerebras.ai/quickstart (prefix); length observed in issued keys',
    },
    ['csk-', [LOWER36, 48]],
  ),
  token(
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      source: 'https://docs.nvidia.com/ngc (personal keys); form observed in keys of build.nvidia.com',
    },
    ['nvapi-', [URL_SAFE, 64]],
  ),
  named(
    {
      id: 'mistral-api-key',
      title: 'Mistral API key',
      source:
        'https://docs.mistral.ai/getting-started/quickstart; form observed in keys of console.mistral.ai',
      context: 'MISTRAL_API_KEY=',
      minEntropy: 3.4,
    },
    ['mistral'],
    [[BASE62, 32]],
  ),
  named(
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      source:
        'https://docs.cohere.com/docs/rate-limits (keys); form observed in keys of dashboard.cohere.com',
      context: 'CO_API_KEY="',
      keywords: ['cohere', 'CO_API_KEY'],
      minEntropy: 3.6,
    },
    ['cohere', 'CO_API'],
    [[BASE62, 40]],
  ),
  named(
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      source: 'https://api-docs.deepseek.com; form observed in keys of platform.deepseek.com',
      context: 'DEEPSEEK_API_KEY=',
    },
    ['deepseek'],
    ['sk-', [HEX, 32]],
  ),
  named(
    {
      id: 'alibaba-model-studio-key',
      title: 'Alibaba Model Studio (DashScope) API key',
      source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key; form observed in issued keys',
      context: 'DASHSCOPE_API_KEY=',
    },
    ['dashscope', 'qwen'],
    ['sk-', [HEX, 32]],
  ),
  named(
    {
      id: 'moonshot-api-key',
      title: 'Moonshot (Kimi) API key',
      source: 'https://platform.moonshot.ai/docs; form observed in issued keys',
      context: 'MOONSHOT_API_KEY=',
    },
    ['moonshot', 'kimi'],
    ['sk-', [BASE62, 48]],
  ),
  named(
    {
      id: 'ai21-api-key',
      title: 'AI21 API key',
      source: 'https://docs.ai21.com/docs/quickstart; form observed in keys of studio.ai21.com',
      context: 'AI21_API_KEY=',
      minEntropy: 3.4,
    },
    ['ai21'],
    [[BASE62, 32]],
  ),
  named(
    {
      id: 'stability-api-key',
      title: 'Stability AI API key',
      source: 'https://platform.stability.ai/docs/getting-started/authentication (prefix); length observed',
      context: 'STABILITY_API_KEY=',
      minEntropy: 3.6,
      keywords: ['stability_', 'stability.ai', 'stabilityai', 'stability-ai'],
    },
    ['stability'],
    ['sk-', [BASE62, 48]],
  ),
]
