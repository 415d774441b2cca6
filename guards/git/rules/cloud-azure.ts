/**
 * Credentials of Microsoft Azure. Since 2022 its keys carry a fixed signature at a fixed place; the forms are those of
 * https://github.com/microsoft/security-utilities, which Microsoft's own scanners use.
 */
import type { SecretRule } from '../rule.js'
import { behind, named, token } from './grammar.js'
import { BASE62, BASE64, DIGITS, HEX, LOWER36, type Part, URL_SAFE } from './parts.js'

const SIGNED = 'https://github.com/microsoft/security-utilities (identifiable keys)'
const BASE64_EDGE = '0-9A-Za-z+/='

export const AZURE_RULES: readonly SecretRule[] = [
  signed('azure-storage-account-key', 'Azure Storage account key', '+ASt', longKey('+ASt')),
  signed('azure-cosmos-db-key', 'Azure Cosmos DB account key', 'ACDb', longKey('ACDb')),
  signed('azure-batch-key', 'Azure Batch account key', '+ABa', longKey('+ABa')),
  signed('azure-api-management-key', 'Azure API Management key', 'APIM', longKey('APIM')),
  signed('azure-service-bus-key', 'Azure Service Bus access key', '+ASb', shortKey('+ASb')),
  signed('azure-event-hub-key', 'Azure Event Hubs access key', '+AEh', shortKey('+AEh')),
  signed('azure-relay-key', 'Azure Relay access key', '+ARm', shortKey('+ARm')),
  signed('azure-iot-hub-key', 'Azure IoT Hub access key', 'AIoT', shortKey('AIoT')),
  signed('azure-search-key', 'Azure AI Search key', 'AzSe', [[BASE62, 42], 'AzSe', ['A-D', 1], [BASE62, 5]]),
  signed('azure-container-registry-key', 'Azure Container Registry password', '+ACR', [
    [BASE64, 42],
    '+ACR',
    ['A-D', 1],
    [BASE64, 5],
  ]),
  signed('azure-functions-key', 'Azure Functions key', 'AzFu', [
    [URL_SAFE, 44],
    'AzFu',
    [URL_SAFE, 5],
    ['AQgw', 1],
    '==',
  ]),
  signed('azure-ai-services-key', 'Azure OpenAI or Azure AI services key', 'JQQJ99', [
    [BASE62, 52],
    'JQQJ99',
    [BASE62, 18],
    'ACOG',
    [BASE62, 4],
  ]),
  named(
    {
      id: 'azure-openai-api-key',
      title: 'Azure OpenAI or Cognitive Services key (32 digits)',
      source:
        'https://learn.microsoft.com/en-us/azure/ai-services/authentication; form observed in issued keys',
      context: 'AZURE_OPENAI_API_KEY=',
      keywords: ['azure', 'cognitive', 'Ocp-Apim-Subscription-Key'],
      minEntropy: 2.9,
    },
    ['azure_openai', 'azureopenai', 'azure.openai', 'azure-openai', 'cognitive', 'Ocp-Apim', 'azure_ai'],
    [[HEX, 32]],
  ),
  behind(
    {
      id: 'azure-storage-connection-string',
      title: 'Azure Storage connection string',
      source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
      edge: BASE64_EDGE,
      minEntropy: 4,
      // The development store's key is the same for everybody and stands in the page above.
      never: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
    },
    'AccountKey=',
    [[BASE64, 86], '=='],
  ),
  behind(
    {
      id: 'azure-shared-access-key',
      title: 'Azure Service Bus, Event Hubs or IoT Hub connection string',
      source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
      edge: BASE64_EDGE,
      minEntropy: 3.8,
    },
    'SharedAccessKey=',
    [[BASE64, 43], '='],
  ),
  sharedAccessSignature(),
  token(
    {
      id: 'azure-client-secret',
      title: 'Microsoft Entra client secret',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret',
      keywords: Array.from({ length: 10 }, (_, digit) => `${digit}Q~`),
      edge: '0-9A-Za-z_.~-',
      minEntropy: 3.5,
    },
    [['0-9A-Za-z_.~', 3], [DIGITS, 1], 'Q~', ['0-9A-Za-z_.~-', 31, 34]],
  ),
  signed('azure-devops-token', 'Azure DevOps personal access token', 'AZDO', [
    [BASE62, 52],
    'JQQJ99',
    [BASE62, 18],
    'AZDO',
    [BASE62, 4],
  ]),
  named(
    {
      id: 'azure-devops-legacy-token',
      title: 'Azure DevOps personal access token (52 characters)',
      source: 'https://learn.microsoft.com/en-us/azure/devops/release-notes/2024/general/sprint-241-update',
      context: 'AZURE_DEVOPS_EXT_PAT_TOKEN=',
      keywords: ['azure_devops', 'azuredevops', 'dev.azure.com', 'visualstudio.com', 'vsts'],
      minEntropy: 3.5,
    },
    ['azure_devops', 'azuredevops', 'dev.azure.com', 'visualstudio.com', 'vsts'],
    [[LOWER36, 52]],
  ),
]

function signed(id: string, title: string, signature: string, parts: readonly Part[]): SecretRule {
  return token(
    { id, title, source: SIGNED, keywords: [signature], edge: `${BASE64_EDGE}_-`, minEntropy: 3.8 },
    parts,
  )
}

/** 64 bytes in base64, the signature at character 76. */
function longKey(signature: string): readonly Part[] {
  return [[BASE64, 76], signature, [BASE64, 5], ['AQgw', 1], '==']
}

/** 32 bytes in base64, the signature at character 33. */
function shortKey(signature: string): readonly Part[] {
  return [[BASE64, 33], signature, ['A-P', 1], [BASE64, 5], '=']
}

function sharedAccessSignature(): SecretRule {
  const link = (signature: string): string =>
    `https://a.blob.example/c?sv=2024-11-04&sr=b&sp=r&sig=${signature}`
  return {
    id: 'azure-shared-access-signature',
    title: 'Azure Storage shared access signature',
    source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
    keywords: ['&sig='],
    pattern:
      /[?&;]s[ev]=[0-9]{4}-[0-9]{2}-[0-9]{2}[^\s"'<>]{0,240}?&(?:amp;)?sig=(?<secret>(?:[0-9A-Za-z]|%2[BbFf]){43}(?:%3[Dd]|=))(?![0-9A-Za-z%])/,
    proof: 'none',
    minEntropy: 3.8,
    confidence: 'high',
    paths: null,
    remedy:
      'Rotate the account key or the stored access policy that signed it; a lone signature cannot be revoked.',
    example: (random) => link(`${random.text(BASE62, 43)}%3D`),
    counterExamples: (random) => [
      link(`${random.text(BASE62, 42)}%3D`),
      link(`${random.text(BASE62, 44)}%3D`),
      link(`${'A'.repeat(43)}%3D`),
      `https://a.example/?sig=${random.text(BASE62, 43)}%3D`,
    ],
  }
}
