/** Keys of what stands round a model: vector stores, tracing, search, crawling, speech. */
import type { SecretRule } from '../rule.js'
import { named, token } from './grammar.js'
import { BASE62, HEX, URL_SAFE } from './parts.js'

const UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]] as const

export const LLM_TOOL_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'langsmith-personal-token',
      title: 'LangSmith personal access token',
      source: 'https://docs.langchain.com/langsmith/create-account-api-key (prefix); length observed',
    },
    ['lsv2_pt_', [HEX, 32], '_', [HEX, 10]],
  ),
  token(
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      source: 'https://docs.langchain.com/langsmith/create-account-api-key (prefix); length observed',
    },
    ['lsv2_sk_', [HEX, 32], '_', [HEX, 10]],
  ),
  token(
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      source: 'https://langfuse.com/docs/observability/get-started (sk-lf-); form observed: a UUID follows',
      lookalikes: ['LANGFUSE_SECRET_KEY=sk-lf-...', 'LANGFUSE_PUBLIC_KEY=pk-lf-...'],
    },
    ['sk-lf-', ...UUID],
  ),
  token(
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      source: 'https://docs.pinecone.io/guides/projects/manage-api-keys; form observed in issued keys',
    },
    ['pcsk_', [BASE62, 4, 7], '_', [BASE62, 63]],
  ),
  named(
    {
      id: 'pinecone-legacy-api-key',
      title: 'Pinecone API key (old form, a UUID)',
      source: 'https://docs.pinecone.io/reference/api/authentication; form observed in keys before 2024',
      context: 'PINECONE_API_KEY=',
    },
    ['pinecone'],
    UUID,
  ),
  named(
    {
      id: 'weaviate-api-key',
      title: 'Weaviate Cloud API key',
      source: 'https://docs.weaviate.io/cloud/manage-clusters/connect; form observed in issued keys',
      context: 'WEAVIATE_API_KEY=',
      minEntropy: 3.6,
    },
    ['weaviate'],
    [[BASE62, 36, 88]],
  ),
  named(
    {
      id: 'qdrant-api-key',
      title: 'Qdrant Cloud database key',
      source: 'https://qdrant.tech/documentation/cloud/authentication/ (JSON web tokens)',
      context: 'QDRANT_API_KEY=',
      minEntropy: 3.6,
      confidence: 'high',
    },
    ['qdrant'],
    ['eyJ', [URL_SAFE, 15, 80], '.eyJ', [URL_SAFE, 10, 300], '.', [URL_SAFE, 43]],
  ),
  token(
    {
      id: 'voyage-api-key',
      title: 'Voyage AI API key',
      source: 'https://docs.voyageai.com/docs/api-key-and-installation; form observed in issued keys',
      keywords: ['voyage'],
      context: 'VOYAGE_API_KEY=',
    },
    ['pa-', [URL_SAFE, 43]],
  ),
  token(
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      source: 'https://jina.ai/embeddings/ (prefix); length observed in issued keys',
      lookalikes: ['from jina_embeddings_v3_modeling import JinaModel'],
    },
    ['jina_', [HEX, 32], [BASE62, 28]],
  ),
  token(
    {
      id: 'elevenlabs-api-key',
      title: 'ElevenLabs API key',
      source: 'https://elevenlabs.io/docs/api-reference/authentication; form observed in issued keys',
      keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
      context: 'ELEVENLABS_API_KEY=',
    },
    ['sk_', [HEX, 48]],
  ),
  named(
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      source: 'https://www.assemblyai.com/docs/api-reference; form observed in issued keys',
      context: 'ASSEMBLYAI_API_KEY=',
      minEntropy: 2.9,
    },
    ['assemblyai', 'assembly_ai'],
    [[HEX, 32]],
  ),
  named(
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      source: 'https://developers.deepgram.com/docs/create-additional-api-keys; form observed in issued keys',
      context: 'DEEPGRAM_API_KEY=',
    },
    ['deepgram'],
    [[HEX, 40]],
  ),
  token(
    {
      id: 'tavily-api-key',
      title: 'Tavily API key',
      source: 'https://docs.tavily.com/documentation/api-reference/introduction (prefix); length observed',
      keywords: ['tvly-'],
    },
    ['tvly-', [BASE62, 32]],
  ),
  token(
    {
      id: 'tavily-stage-api-key',
      title: 'Tavily API key (development or production)',
      source:
        'https://docs.tavily.com/documentation/api-reference/introduction; form observed in issued keys',
      keywords: ['tvly-dev-'],
    },
    ['tvly-dev-', [URL_SAFE, 32, 52]],
  ),
  named(
    {
      id: 'serpapi-key',
      title: 'SerpApi key',
      source: 'https://serpapi.com/search-api (api_key); form observed in issued keys',
      context: 'SERPAPI_API_KEY=',
    },
    ['serpapi', 'serp_api'],
    [[HEX, 64]],
  ),
  token(
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      source: 'https://docs.firecrawl.dev/introduction (prefix); length observed in issued keys',
      keywords: ['firecrawl'],
      context: 'FIRECRAWL_API_KEY=',
      minEntropy: 2.9,
      lookalikes: ['FIRECRAWL_API_KEY=fc-YOUR_API_KEY'],
    },
    ['fc-', [HEX, 32]],
  ),
  named(
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      source: 'https://docs.exa.ai/reference/getting-started; form observed: a UUID',
      context: 'EXA_API_KEY=',
      keywords: ['exa_api', 'exa.ai', 'exaapi'],
    },
    ['exa_api', 'exaapi', 'exa.ai'],
    UUID,
  ),
  token(
    {
      id: 'llamacloud-api-key',
      title: 'LlamaCloud API key',
      source: 'https://developers.llamaindex.ai/python/cloud/general/api_key/ (prefix); length observed',
    },
    ['llx-', [BASE62, 48]],
  ),
  token(
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      source: 'https://docs.apify.com/platform/integrations/api (prefix); length observed in issued tokens',
      lookalikes: ['apify_api_client_for_javascript_documents'],
    },
    ['apify_api_', [BASE62, 34, 40]],
  ),
]
