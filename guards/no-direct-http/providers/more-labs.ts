import type { Provider } from '../provider.js'

/** Companies that serve the models that they train, with few or no libraries of their own. */
export const MORE_LABS: readonly Provider[] = [
  {
    name: 'AI21',
    source: 'https://docs.ai21.com/reference/api-authentication',
    hosts: ['api.ai21.com'],
    packages: { npm: ['ai21'], pypi: ['ai21', 'langchain-ai21'] },
  },
  {
    name: 'Aleph Alpha',
    source: 'https://docs.aleph-alpha.com',
    hosts: ['api.aleph-alpha.com', 'inference-api.*.aleph-alpha.com'],
    packages: { pypi: ['aleph-alpha-client'] },
  },
  {
    name: 'Voyage AI',
    source: 'https://docs.voyageai.com/docs/api-key-and-installation',
    hosts: ['api.voyageai.com'],
    packages: { npm: ['voyageai', 'voyage-ai-provider'], pypi: ['voyageai', 'langchain-voyageai'] },
  },
  {
    name: 'Jina AI',
    source: 'https://jina.ai/embeddings/',
    hosts: ['api.jina.ai', 'deepsearch.jina.ai'],
    packages: {},
  },
  {
    name: 'Writer',
    source: 'https://dev.writer.com/home/introduction',
    hosts: ['api.writer.com'],
    packages: { npm: ['writer-sdk'], pypi: ['writer-sdk', 'writerai', 'langchain-writer'] },
  },
  {
    name: 'Reka',
    source: 'https://docs.reka.ai',
    hosts: ['api.reka.ai'],
    packages: { pypi: ['reka-api'], python: ['reka'] },
  },
  {
    name: 'Inception',
    source: 'https://docs.inceptionlabs.ai',
    hosts: ['api.inceptionlabs.ai'],
    packages: {},
  },
  {
    name: 'Upstage',
    source: 'https://console.upstage.ai/docs/getting-started',
    hosts: ['api.upstage.ai'],
    packages: { pypi: ['langchain-upstage'] },
  },
  {
    name: 'NAVER CLOVA Studio',
    source: 'https://api.ncloud-docs.com/docs/en/ai-naver-clovastudio-summary',
    hosts: ['clovastudio.stream.ntruss.com', 'clovastudio.apigw.ntruss.com'],
    packages: { pypi: ['langchain-naver'] },
  },
  {
    name: 'Sarvam AI',
    source: 'https://docs.sarvam.ai',
    hosts: ['api.sarvam.ai'],
    packages: { npm: ['sarvamai'], pypi: ['sarvamai'] },
  },
  {
    name: 'GigaChat',
    source: 'https://developers.sber.ru/docs/ru/gigachat/api/overview',
    hosts: ['gigachat.devices.sberbank.ru'],
    packages: { npm: ['gigachat', 'langchain-gigachat'], pypi: ['gigachat', 'langchain-gigachat'] },
  },
  {
    name: 'YandexGPT',
    source: 'https://yandex.cloud/en/docs/foundation-models/',
    hosts: ['llm.api.cloud.yandex.net', 'ai.api.cloud.yandex.net'],
    packages: {},
  },
]
