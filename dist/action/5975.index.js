export const id = 5975;
export const ids = [5975];
export const modules = {

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ NO_DIRECT_HTTP)
/* harmony export */ });
const NO_DIRECT_HTTP = {
    id: 'no-direct-http',
    title: 'One client for all calls of models',
    docs: 'docs/guard-no-direct-http.md',
};


/***/ }),

/***/ 95975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noDirectHttpGuard: () => (/* binding */ noDirectHttpGuard)
});

// EXTERNAL MODULE: ./build/src/scan/allows.js
var allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/guards/no-direct-http/about.js
var about = __webpack_require__(86087);
// EXTERNAL MODULE: ./build/src/scan/automaton.js
var scan_automaton = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/asia.js
/** Providers of China. */
const ASIA = [
    {
        name: 'Moonshot AI',
        source: 'https://platform.moonshot.ai/docs',
        hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
        packages: { npm: ['@ai-sdk/moonshotai'], pypi: ['langchain-moonshot'] },
    },
    {
        name: 'Zhipu AI',
        source: 'https://docs.bigmodel.cn',
        hosts: ['open.bigmodel.cn', 'api.z.ai'],
        packages: { npm: ['zhipu-ai-provider'], pypi: ['zhipuai', 'zai-sdk'], python: ['zai'] },
    },
    {
        name: 'Alibaba Model Studio',
        source: 'https://www.alibabacloud.com/help/en/model-studio/',
        hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
        packages: {
            npm: ['qwen-ai-provider', '@ai-sdk/alibaba'],
            pypi: ['dashscope', 'langchain-qwq'],
            maven: ['com.alibaba:dashscope-sdk-java', 'com.alibaba.cloud.ai'],
            java: ['com.alibaba.dashscope', 'com.alibaba.cloud.ai'],
        },
    },
    {
        name: 'Baidu Qianfan',
        source: 'https://cloud.baidu.com/doc/qianfan/index.html',
        hosts: ['qianfan.baidubce.com', 'aip.baidubce.com/rpc/2.0/ai_custom'],
        packages: { npm: ['@baiducloud/qianfan'], pypi: ['qianfan', 'erniebot'] },
    },
    {
        name: 'MiniMax',
        source: 'https://platform.minimax.io/docs',
        hosts: ['api.minimax.io', 'api.minimax.chat', 'api.minimaxi.com', 'api.minimaxi.chat'],
        packages: { npm: ['vercel-minimax-ai-provider'] },
    },
    {
        name: 'Volcengine Ark',
        source: 'https://www.volcengine.com/docs/82379',
        hosts: ['ark.*.volces.com', 'ark.*.bytepluses.com'],
        packages: {
            pypi: ['volcengine-python-sdk', 'byteplus-python-sdk-v2'],
            python: ['volcenginesdkarkruntime', 'byteplussdkarkruntime'],
            go: ['github.com/volcengine/volcengine-go-sdk/service/arkruntime'],
            java: ['com.volcengine.ark'],
        },
    },
    {
        name: 'Tencent Hunyuan',
        source: 'https://cloud.tencent.com/document/product/1729',
        hosts: [
            'hunyuan.tencentcloudapi.com',
            'hunyuan.*.tencentcloudapi.com',
            'api.hunyuan.cloud.tencent.com',
            'api.lkeap.cloud.tencent.com',
            'tokenhub.tencentcloudmaas.com',
            'tokenhub-intl.tencentcloudmaas.com',
        ],
        packages: {
            npm: ['tencentcloud-sdk-nodejs-hunyuan'],
            pypi: ['tencentcloud-sdk-python-hunyuan'],
            python: ['tencentcloud.hunyuan'],
        },
    },
    {
        name: 'StepFun',
        source: 'https://platform.stepfun.com/docs',
        hosts: ['api.stepfun.com', 'api.stepfun.ai'],
        packages: {},
    },
    {
        name: '01.AI',
        source: 'https://platform.lingyiwanwu.com/docs',
        hosts: ['api.lingyiwanwu.com', 'api.01.ai'],
        packages: {},
    },
    {
        name: 'Baichuan',
        source: 'https://platform.baichuan-ai.com/docs/api',
        hosts: ['api.baichuan-ai.com'],
        packages: {},
    },
    {
        name: 'iFlytek Spark',
        source: 'https://www.xfyun.cn/doc/spark/',
        hosts: ['spark-api.xf-yun.com', 'spark-api-open.xf-yun.com', 'maas-api.cn-huabei-1.xf-yun.com'],
        packages: {},
    },
    {
        name: 'SenseNova',
        source: 'https://platform.sensenova.cn/doc',
        hosts: ['api.sensenova.cn'],
        packages: {},
    },
    {
        name: 'ModelScope',
        source: 'https://modelscope.cn/docs/model-service/API-Inference/intro',
        hosts: ['api-inference.modelscope.cn'],
        packages: {},
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/clouds.js
/** Clouds that serve models of several makers. */
const CLOUDS = [
    {
        name: 'Azure OpenAI and Azure AI Foundry',
        source: 'https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference',
        hosts: [
            '*.openai.azure.com',
            '*.openai.azure.us',
            '*.services.ai.azure.com',
            '*.models.ai.azure.com',
            '*.inference.ml.azure.com',
            '*.cognitiveservices.azure.com/openai',
        ],
        packages: {
            npm: [
                '@azure/openai',
                '@azure/openai-assistants',
                '@azure-rest/ai-inference',
                '@azure/ai-projects',
                '@azure/ai-agents',
                '@ai-sdk/azure',
                '@langchain/azure-openai',
                '@llamaindex/azure',
            ],
            pypi: [
                'azure-ai-inference',
                'azure-ai-projects',
                'azure-ai-agents',
                'langchain-azure-ai',
                'llama-index-llms-azure-openai',
            ],
            python: [
                'azure.ai.inference',
                'azure.ai.projects',
                'azure.ai.agents',
                'langchain_azure_ai',
                'llama_index.llms.azure_openai',
            ],
            go: ['github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai'],
            maven: [
                'com.azure:azure-ai-openai',
                'com.azure:azure-ai-inference',
                'dev.langchain4j:langchain4j-azure-open-ai',
                'org.springframework.ai:spring-ai-azure-openai',
            ],
            java: [
                'com.azure.ai.openai',
                'com.azure.ai.inference',
                'dev.langchain4j.model.azure',
                'org.springframework.ai.azure.openai',
            ],
            nuget: [
                'Azure.AI.OpenAI',
                'Azure.AI.Inference',
                'Azure.AI.Projects',
                'Azure.AI.Agents.Persistent',
                'Microsoft.SemanticKernel.Connectors.AzureOpenAI',
            ],
        },
    },
    {
        name: 'Amazon Bedrock',
        source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
        hosts: [
            'bedrock-runtime.*.amazonaws.com',
            'bedrock-runtime.*.amazonaws.com.cn',
            'bedrock-runtime-fips.*.amazonaws.com',
            'bedrock-runtime.*.api.aws',
            'bedrock-agent-runtime.*.amazonaws.com',
            'bedrock-agent-runtime-fips.*.amazonaws.com',
            'bedrock-mantle.*.api.aws',
        ],
        packages: {
            npm: [
                '@aws-sdk/client-bedrock-runtime',
                '@aws-sdk/client-bedrock-agent-runtime',
                '@ai-sdk/amazon-bedrock',
                '@langchain/aws',
                '@llamaindex/aws',
                'aws-sdk/clients/bedrockruntime',
            ],
            pypi: [
                'aws-sdk-bedrock-runtime',
                'langchain-aws',
                'llama-index-llms-bedrock',
                'llama-index-llms-bedrock-converse',
            ],
            python: ['langchain_aws', 'llama_index.llms.bedrock', 'llama_index.llms.bedrock_converse'],
            go: [
                'github.com/aws/aws-sdk-go-v2/service/bedrockruntime',
                'github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime',
                'github.com/aws/aws-sdk-go/service/bedrockruntime',
            ],
            gem: ['aws-sdk-bedrockruntime', 'aws-sdk-bedrockagentruntime'],
            maven: [
                'software.amazon.awssdk:bedrockruntime',
                'software.amazon.awssdk:bedrockagentruntime',
                'com.amazonaws:aws-java-sdk-bedrockruntime',
                'dev.langchain4j:langchain4j-bedrock',
                'org.springframework.ai:spring-ai-bedrock',
            ],
            java: [
                'software.amazon.awssdk.services.bedrockruntime',
                'software.amazon.awssdk.services.bedrockagentruntime',
                'dev.langchain4j.model.bedrock',
            ],
            crates: ['aws-sdk-bedrockruntime', 'aws-sdk-bedrockagentruntime'],
            nuget: ['AWSSDK.BedrockRuntime', 'AWSSDK.BedrockAgentRuntime', 'AWSSDK.Extensions.Bedrock.MEAI'],
            dotnet: ['Amazon.BedrockRuntime', 'Amazon.BedrockAgentRuntime'],
            php: ['Aws\\BedrockRuntime', 'Aws\\BedrockAgentRuntime'],
            services: ['bedrock-runtime', 'bedrock-agent-runtime'],
            commands: ['aws bedrock-runtime', 'aws bedrock-agent-runtime'],
        },
    },
    {
        name: 'Google Vertex AI',
        source: 'https://cloud.google.com/vertex-ai/docs/reference/rest',
        hosts: ['aiplatform.googleapis.com', '*-aiplatform.googleapis.com', 'aiplatform.*.rep.googleapis.com'],
        packages: {
            npm: [
                '@google-cloud/vertexai',
                '@ai-sdk/google-vertex',
                '@langchain/google-vertexai',
                '@langchain/google-vertexai-web',
                '@genkit-ai/vertexai',
            ],
            pypi: ['vertexai', 'langchain-google-vertexai', 'llama-index-llms-vertex'],
            python: ['vertexai', 'llama_index.llms.vertex'],
            go: ['cloud.google.com/go/vertexai'],
            maven: [
                'com.google.cloud:google-cloud-vertexai',
                'dev.langchain4j:langchain4j-vertex-ai-gemini',
                'dev.langchain4j:langchain4j-vertex-ai',
                'org.springframework.ai:spring-ai-vertex-ai-gemini',
            ],
            java: [
                'com.google.cloud.vertexai',
                'dev.langchain4j.model.vertexai',
                'org.springframework.ai.vertexai',
            ],
            nuget: ['Google.Cloud.VertexAI.Extensions'],
        },
    },
    {
        name: 'GitHub Models',
        source: 'https://docs.github.com/en/github-models',
        hosts: ['models.github.ai', 'models.inference.ai.azure.com', 'api.githubcopilot.com'],
        packages: { actions: ['actions/ai-inference'] },
    },
    {
        name: 'IBM watsonx',
        source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
        hosts: ['*.ml.cloud.ibm.com'],
        packages: {
            npm: ['@ibm-cloud/watsonx-ai'],
            pypi: ['ibm-watsonx-ai', 'langchain-ibm'],
            python: ['ibm_watsonx_ai'],
        },
    },
    {
        name: 'Oracle Generative AI',
        source: 'https://docs.oracle.com/en-us/iaas/api/#/en/generative-ai-inference/',
        hosts: ['inference.generativeai.*.oci.oraclecloud.com', 'generativeai.*.oci.oraclecloud.com'],
        packages: {
            npm: ['oci-generativeaiinference'],
            python: ['oci.generative_ai_inference'],
            maven: ['com.oracle.oci.sdk:oci-java-sdk-generativeaiinference'],
            java: ['com.oracle.bmc.generativeaiinference'],
        },
    },
    {
        name: 'Databricks model serving',
        source: 'https://docs.databricks.com/api/workspace/servingendpoints',
        hosts: [
            '*.cloud.databricks.com/serving-endpoints',
            '*.azuredatabricks.net/serving-endpoints',
            '*.gcp.databricks.com/serving-endpoints',
        ],
        packages: { pypi: ['databricks-langchain', 'databricks-openai'] },
    },
    {
        name: 'Snowflake Cortex',
        source: 'https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-rest-api',
        hosts: ['*.snowflakecomputing.com/api/v2/cortex'],
        packages: { python: ['snowflake.cortex'] },
    },
    {
        name: 'Cloudflare Workers AI',
        source: 'https://developers.cloudflare.com/ai-gateway/',
        hosts: ['gateway.ai.cloudflare.com', 'api.cloudflare.com/client/v4/accounts/*/ai'],
        packages: { npm: ['workers-ai-provider', '@langchain/cloudflare', 'ai-gateway-provider'] },
    },
    {
        name: 'NVIDIA NIM',
        source: 'https://docs.api.nvidia.com/nim/reference/llm-apis',
        hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com', 'api.nvcf.nvidia.com'],
        packages: {
            pypi: ['langchain-nvidia-ai-endpoints', 'llama-index-llms-nvidia'],
            python: ['langchain_nvidia_ai_endpoints', 'llama_index.llms.nvidia'],
        },
    },
    {
        name: 'Scaleway',
        source: 'https://www.scaleway.com/en/docs/generative-apis/',
        hosts: ['api.scaleway.ai', '*.ifr.fr-par.scaleway.com'],
        packages: {},
    },
    {
        name: 'OVHcloud AI Endpoints',
        source: 'https://help.ovhcloud.com/csm/en-public-cloud-ai-endpoints',
        hosts: ['*.endpoints.kepler.ai.cloud.ovh.net'],
        packages: {},
    },
    {
        name: 'DigitalOcean',
        source: 'https://docs.digitalocean.com/products/gradient-ai-platform/',
        hosts: ['inference.do-ai.run', '*.agents.do-ai.run'],
        packages: { pypi: ['langchain-gradient', 'gradient'] },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/frameworks.js
/** Libraries that call many providers, and servers of one's own machine. */
const FRAMEWORKS = [
    {
        name: 'LiteLLM',
        source: 'https://docs.litellm.ai/docs/providers',
        hosts: [],
        packages: { pypi: ['litellm', 'langchain-litellm'] },
    },
    {
        name: 'LangChain',
        source: 'https://docs.langchain.com/oss/javascript/integrations/providers/overview',
        hosts: [],
        packages: {
            npm: ['langchain', '@langchain/community', 'langchainhub'],
            pypi: ['langchain', 'langchain-community', 'langchain-classic'],
            python: ['langchain_community'],
            go: ['github.com/tmc/langchaingo'],
            gem: ['langchainrb'],
            maven: ['dev.langchain4j:langchain4j'],
            java: ['dev.langchain4j.service'],
            crates: ['langchain-rust'],
            nuget: ['LangChain'],
        },
    },
    {
        name: 'AI SDK',
        source: 'https://ai-sdk.dev/docs/introduction',
        hosts: [],
        packages: { npm: ['ai', '@ai-sdk/react', '@ai-sdk/rsc'] },
    },
    {
        name: 'LlamaIndex',
        source: 'https://developers.llamaindex.ai',
        hosts: [],
        packages: {
            npm: ['llamaindex', '@llamaindex/core/llms'],
            pypi: ['llama-index'],
            python: ['llama_index.llms'],
        },
    },
    { name: 'DSPy', source: 'https://dspy.ai', hosts: [], packages: { pypi: ['dspy', 'dspy-ai'] } },
    {
        name: 'Instructor',
        source: 'https://python.useinstructor.com',
        hosts: [],
        packages: { npm: ['@instructor-ai/instructor'], pypi: ['instructor'] },
    },
    {
        name: 'Pydantic AI',
        source: 'https://ai.pydantic.dev',
        hosts: [],
        packages: { pypi: ['pydantic-ai', 'pydantic-ai-slim'] },
    },
    {
        name: 'Guidance',
        source: 'https://github.com/guidance-ai/guidance',
        hosts: [],
        packages: { pypi: ['guidance'] },
    },
    {
        name: 'aisuite',
        source: 'https://github.com/andrewyng/aisuite',
        hosts: [],
        packages: { pypi: ['aisuite'] },
    },
    { name: 'Mirascope', source: 'https://mirascope.com/docs', hosts: [], packages: { pypi: ['mirascope'] } },
    {
        name: 'Haystack',
        source: 'https://docs.haystack.deepset.ai',
        hosts: [],
        packages: {
            pypi: ['haystack-ai'],
            python: ['haystack.components.generators', 'haystack_integrations.components.generators'],
        },
    },
    { name: 'CrewAI', source: 'https://docs.crewai.com', hosts: [], packages: { pypi: ['crewai'] } },
    {
        name: 'AutoGen',
        source: 'https://microsoft.github.io/autogen/',
        hosts: [],
        packages: { pypi: ['pyautogen', 'autogen-ext', 'ag2'], python: ['autogen_ext.models'] },
    },
    {
        name: 'Semantic Kernel',
        source: 'https://learn.microsoft.com/en-us/semantic-kernel/',
        hosts: [],
        packages: {
            pypi: ['semantic-kernel'],
            nuget: ['Microsoft.SemanticKernel'],
            dotnet: ['Microsoft.SemanticKernel'],
            maven: ['com.microsoft.semantic-kernel'],
            java: ['com.microsoft.semantickernel'],
        },
    },
    {
        name: 'Spring AI',
        source: 'https://docs.spring.io/spring-ai/reference/',
        hosts: [],
        packages: {
            maven: ['org.springframework.ai'],
            java: ['org.springframework.ai.chat.client', 'org.springframework.ai.chat.model'],
        },
    },
    {
        name: 'Genkit',
        source: 'https://genkit.dev/docs',
        hosts: [],
        packages: { npm: ['genkit'], pypi: ['genkit'], go: ['github.com/firebase/genkit/go'] },
    },
    { name: 'Mastra', source: 'https://mastra.ai/docs', hosts: [], packages: { npm: ['@mastra/core'] } },
    {
        name: 'token.js',
        source: 'https://docs.tokenjs.ai',
        hosts: [],
        packages: { npm: ['token.js', 'multi-llm-ts', 'llm-polyglot'] },
    },
    {
        name: 'RubyLLM',
        source: 'https://rubyllm.com',
        hosts: [],
        packages: { gem: ['ruby_llm', 'raix', 'omniai', 'omniai-openai', 'omniai-anthropic'] },
    },
    {
        name: 'Rig',
        source: 'https://docs.rig.rs',
        hosts: [],
        packages: { crates: ['rig-core', 'rig', 'genai', 'llm', 'llm-chain', 'ollama-rs'] },
    },
    {
        name: 'Prism',
        source: 'https://prismphp.com',
        hosts: [],
        packages: {
            composer: ['prism-php/prism', 'theodo-group/llphant', 'symfony/ai-platform'],
            php: ['Prism\\Prism', 'LLPhant'],
        },
    },
    {
        name: 'llm',
        source: 'https://llm.datasette.io',
        hosts: [],
        packages: { pypi: ['llm'], commands: ['llm', 'aichat', 'sgpt'] },
    },
    {
        name: 'Ollama',
        source: 'https://github.com/ollama/ollama/blob/main/docs/api.md',
        hosts: [
            'localhost:11434',
            '127.0.0.1:11434',
            '0.0.0.0:11434',
            'ollama:11434',
            'host.docker.internal:11434',
            'ollama.com/api',
        ],
        packages: {
            npm: ['ollama', 'ollama-ai-provider', 'ollama-ai-provider-v2', '@langchain/ollama'],
            pypi: ['ollama', 'langchain-ollama', 'llama-index-llms-ollama'],
            python: ['llama_index.llms.ollama'],
            go: ['github.com/ollama/ollama/api'],
            gem: ['ollama-ai'],
            nuget: ['OllamaSharp'],
            maven: ['dev.langchain4j:langchain4j-ollama', 'io.github.ollama4j:ollama4j'],
            java: ['dev.langchain4j.model.ollama', 'io.github.ollama4j'],
            commands: ['ollama run'],
        },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/gateways.js
/** Gateways and smaller hosts, which have no library of their own: they speak OpenAI's protocol. */
const GATEWAYS = [
    listed('Meta Llama API', 'https://docs.litellm.ai/docs/providers', ['api.llama.com', 'api.meta.ai']),
    listed('Amazon Nova', 'https://docs.litellm.ai/docs/providers', ['api.nova.amazon.com']),
    listed('W&B Inference', 'https://docs.litellm.ai/docs/providers', ['api.inference.wandb.ai']),
    listed('Nscale', 'https://docs.litellm.ai/docs/providers', ['inference.api.nscale.com']),
    listed('v0', 'https://docs.litellm.ai/docs/providers', ['api.v0.dev']),
    listed('Morph', 'https://docs.litellm.ai/docs/providers', ['api.morphllm.com']),
    listed('CometAPI', 'https://docs.litellm.ai/docs/providers', ['api.cometapi.com']),
    listed('AI/ML API', 'https://docs.litellm.ai/docs/providers', ['api.aimlapi.com']),
    listed('Clarifai', 'https://docs.litellm.ai/docs/providers', ['api.clarifai.com']),
    listed('Eden AI', 'https://docs.litellm.ai/docs/providers', ['api.edenai.run']),
    listed('CompactifAI', 'https://docs.litellm.ai/docs/providers', ['api.compactif.ai']),
    listed('Predibase', 'https://docs.litellm.ai/docs/providers', ['serving.app.predibase.com']),
    listed('Poe', 'https://docs.litellm.ai/docs/providers', ['api.poe.com']),
    listed('NanoGPT', 'https://docs.litellm.ai/docs/providers', ['nano-gpt.com/api']),
    listed('Synthetic', 'https://docs.litellm.ai/docs/providers', ['api.synthetic.new']),
    listed('PublicAI', 'https://docs.litellm.ai/docs/providers', ['api.publicai.co']),
    listed('Xiaomi MiMo', 'https://docs.litellm.ai/docs/providers', ['api.xiaomimimo.com']),
    listed('GMI Cloud', 'https://docs.litellm.ai/docs/providers', ['api.gmi-serving.com']),
    listed('Crusoe', 'https://docs.litellm.ai/docs/providers', ['api.inference.crusoecloud.com']),
    listed('AIHubMix', 'https://docs.litellm.ai/docs/providers', ['aihubmix.com/v1']),
    listed('Galadriel', 'https://docs.litellm.ai/docs/providers', ['api.galadriel.com']),
    listed('Bytez', 'https://docs.litellm.ai/docs/providers', ['api.bytez.com']),
    listed('NLP Cloud', 'https://docs.litellm.ai/docs/providers', ['api.nlpcloud.io']),
    listed('Abliteration', 'https://docs.litellm.ai/docs/providers', ['api.abliteration.ai']),
    listed('AssemblyAI LLM gateway', 'https://docs.litellm.ai/docs/providers', ['llm-gateway.assemblyai.com']),
    listed('OpenCode Zen', 'https://docs.litellm.ai/docs/providers', [
        'opencode.ai/zen',
        'opencode.ai/inference',
    ]),
    listed('TrueFoundry', 'https://www.promptfoo.dev/docs/providers/', ['llm-gateway.truefoundry.com']),
    listed('Atlas Cloud', 'https://www.promptfoo.dev/docs/providers/', ['api.atlascloud.ai']),
    listed('OrcaRouter', 'https://www.promptfoo.dev/docs/providers/', ['api.orcarouter.ai']),
    listed('Docker Model Runner', 'https://docs.docker.com/ai/model-runner/api-reference/', [
        'localhost:12434/engines',
        '127.0.0.1:12434/engines',
        'model-runner.docker.internal',
    ]),
];
function listed(name, source, hosts) {
    return { name, source, hosts, packages: {} };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/hosting.js
/** Companies that serve open models, and gateways in front of many providers. */
const HOSTING = [
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
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/labs.js
/** Companies that serve the models that they train. */
const LABS = [
    {
        name: 'Anthropic',
        source: 'https://platform.claude.com/docs/en/cli-sdks-libraries/overview',
        hosts: ['api.anthropic.com', 'api-staging.anthropic.com'],
        packages: {
            npm: [
                '@anthropic-ai/sdk',
                '@anthropic-ai/bedrock-sdk',
                '@anthropic-ai/vertex-sdk',
                '@anthropic-ai/foundry-sdk',
                '@anthropic-ai/claude-agent-sdk',
                '@anthropic-ai/claude-code',
                '@ai-sdk/anthropic',
                '@langchain/anthropic',
                '@llamaindex/anthropic',
            ],
            pypi: [
                'anthropic',
                'claude-agent-sdk',
                'claude-code-sdk',
                'langchain-anthropic',
                'llama-index-llms-anthropic',
            ],
            python: ['llama_index.llms.anthropic'],
            go: ['github.com/anthropics/anthropic-sdk-go', 'github.com/liushuangls/go-anthropic'],
            gem: ['anthropic', 'ruby-anthropic'],
            maven: [
                'com.anthropic',
                'dev.langchain4j:langchain4j-anthropic',
                'org.springframework.ai:spring-ai-starter-model-anthropic',
                'org.springframework.ai:spring-ai-anthropic',
            ],
            java: ['com.anthropic', 'dev.langchain4j.model.anthropic', 'org.springframework.ai.anthropic'],
            crates: ['anthropic-sdk', 'anthropic-ai-sdk', 'misanthropic', 'clust'],
            nuget: ['Anthropic', 'Anthropic.SDK', 'Claudia'],
            composer: ['anthropic-ai/sdk', 'mozex/anthropic-php'],
            php: ['Anthropic'],
            commands: ['claude -p', 'claude --print', 'ant messages', 'ant beta:messages', 'ant completions'],
            actions: ['anthropics/claude-code-action', 'anthropics/claude-code-base-action'],
        },
    },
    {
        name: 'OpenAI',
        source: 'https://platform.openai.com/docs/libraries',
        hosts: ['api.openai.com', '*.api.openai.com', 'chatgpt.com/backend-api/codex'],
        packages: {
            npm: [
                'openai',
                '@openai/agents',
                '@openai/agents-core',
                '@openai/agents-openai',
                '@openai/agents-realtime',
                '@openai/codex-sdk',
                '@ai-sdk/openai',
                '@ai-sdk/openai-compatible',
                '@langchain/openai',
                '@llamaindex/openai',
                'openai-edge',
                'openai-api',
                'chatgpt',
            ],
            pypi: [
                'openai',
                'openai-agents',
                'langchain-openai',
                'llama-index-llms-openai',
                'llama-index-llms-openai-like',
                'llama-index-embeddings-openai',
            ],
            python: ['llama_index.llms.openai', 'llama_index.llms.openai_like', 'llama_index.embeddings.openai'],
            go: ['github.com/openai/openai-go', 'github.com/sashabaranov/go-openai'],
            gem: ['openai', 'ruby-openai'],
            maven: [
                'com.openai',
                'com.theokanning.openai-gpt3-java',
                'com.aallam.openai',
                'dev.langchain4j:langchain4j-open-ai',
                'dev.langchain4j:langchain4j-open-ai-official',
                'io.github.sashirestela:simple-openai',
                'org.springframework.ai:spring-ai-starter-model-openai',
                'org.springframework.ai:spring-ai-openai',
            ],
            java: [
                'com.openai',
                'com.theokanning.openai',
                'com.aallam.openai',
                'dev.langchain4j.model.openai',
                'dev.langchain4j.model.openaiofficial',
                'io.github.sashirestela.openai',
                'org.springframework.ai.openai',
            ],
            crates: ['async-openai', 'openai-api-rs', 'openai_dive', 'chatgpt_rs', 'openai-rust'],
            nuget: [
                'OpenAI',
                'Betalgo.OpenAI',
                'Betalgo.Ranul.OpenAI',
                'OpenAI-DotNet',
                'Microsoft.Extensions.AI.OpenAI',
                'Microsoft.SemanticKernel.Connectors.OpenAI',
            ],
            dotnet: ['OpenAI', 'OpenAI_API', 'Betalgo.OpenAI', 'Microsoft.SemanticKernel.Connectors.OpenAI'],
            composer: ['openai-php/client', 'openai-php/laravel', 'orhanerday/open-ai'],
            php: ['OpenAI', 'Orhanerday\\OpenAi'],
            commands: ['openai api', 'openai chat', 'codex exec'],
            actions: ['openai/codex-action'],
        },
    },
    {
        name: 'Google Gemini',
        source: 'https://ai.google.dev/gemini-api/docs/libraries',
        hosts: ['generativelanguage.googleapis.com', 'autopush-generativelanguage.sandbox.googleapis.com'],
        packages: {
            npm: [
                '@google/genai',
                '@google/generative-ai',
                '@ai-sdk/google',
                '@langchain/google-genai',
                '@langchain/google',
                '@llamaindex/google',
                '@genkit-ai/googleai',
                '@genkit-ai/google-genai',
            ],
            pypi: [
                'google-genai',
                'google-generativeai',
                'langchain-google-genai',
                'llama-index-llms-gemini',
                'llama-index-llms-google-genai',
            ],
            python: [
                'google.genai',
                'google.generativeai',
                'google.ai.generativelanguage',
                'llama_index.llms.gemini',
                'llama_index.llms.google_genai',
            ],
            go: ['google.golang.org/genai', 'github.com/google/generative-ai-go'],
            gem: ['gemini-ai'],
            maven: [
                'com.google.genai',
                'com.google.ai.client.generativeai',
                'dev.langchain4j:langchain4j-google-ai-gemini',
                'org.springframework.ai:spring-ai-google-genai',
            ],
            java: ['com.google.genai', 'com.google.ai.client.generativeai', 'dev.langchain4j.model.googleai'],
            crates: ['gemini-rust', 'google-generative-ai-rs'],
            nuget: ['Google.GenAI', 'Google_GenerativeAI', 'Mscc.GenerativeAI'],
            dotnet: ['Google.GenAI', 'GenerativeAI', 'Mscc.GenerativeAI'],
            composer: ['google-gemini-php/client'],
            php: ['Gemini'],
            commands: ['gemini -p', 'gemini --prompt'],
            actions: ['google-github-actions/run-gemini-cli', 'google-gemini/gemini-cli-action'],
        },
    },
    {
        name: 'Mistral AI',
        source: 'https://docs.mistral.ai/getting-started/clients',
        hosts: ['api.mistral.ai', 'codestral.mistral.ai'],
        packages: {
            npm: ['@mistralai/mistralai', '@ai-sdk/mistral', '@langchain/mistralai', '@llamaindex/mistral'],
            pypi: ['mistralai', 'langchain-mistralai', 'llama-index-llms-mistralai'],
            python: ['llama_index.llms.mistralai'],
            go: ['github.com/gage-technologies/mistral-go'],
            gem: ['mistral-ai'],
            maven: [
                'dev.langchain4j:langchain4j-mistral-ai',
                'org.springframework.ai:spring-ai-starter-model-mistral-ai',
                'nl.dannyj:mistral-java-client',
            ],
            java: ['dev.langchain4j.model.mistralai', 'org.springframework.ai.mistralai', 'nl.dannyj.mistral'],
            crates: ['mistralai-client'],
            nuget: ['Mistral.SDK', 'MistralSDK'],
        },
    },
    {
        name: 'Cohere',
        source: 'https://docs.cohere.com/reference/about',
        hosts: ['api.cohere.com', 'api.cohere.ai', 'stg.api.cohere.ai'],
        packages: {
            npm: ['cohere-ai', '@ai-sdk/cohere', '@langchain/cohere', '@llamaindex/cohere'],
            pypi: ['cohere', 'langchain-cohere', 'llama-index-llms-cohere'],
            python: ['llama_index.llms.cohere'],
            go: ['github.com/cohere-ai/cohere-go'],
            gem: ['cohere-ruby', 'cohere-ai'],
            maven: ['com.cohere', 'dev.langchain4j:langchain4j-cohere'],
            java: ['com.cohere.api', 'dev.langchain4j.model.cohere'],
        },
    },
    {
        name: 'xAI',
        source: 'https://docs.x.ai/docs/overview',
        hosts: ['api.x.ai', '*.api.x.ai'],
        packages: {
            npm: ['@ai-sdk/xai', '@langchain/xai'],
            pypi: ['xai-sdk', 'langchain-xai'],
            python: ['xai_sdk'],
        },
    },
    {
        name: 'DeepSeek',
        source: 'https://api-docs.deepseek.com/',
        hosts: ['api.deepseek.com'],
        packages: {
            npm: ['@ai-sdk/deepseek', '@langchain/deepseek'],
            pypi: ['langchain-deepseek', 'llama-index-llms-deepseek'],
            python: ['llama_index.llms.deepseek'],
            go: ['github.com/cohesion-org/deepseek-go'],
        },
    },
    {
        name: 'Perplexity',
        source: 'https://docs.perplexity.ai/docs/getting-started/quickstart',
        hosts: ['api.perplexity.ai'],
        packages: {
            npm: ['@perplexity-ai/perplexity_ai', '@ai-sdk/perplexity'],
            pypi: ['perplexityai', 'langchain-perplexity'],
            python: ['perplexity'],
        },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/more-labs.js
/** Companies that serve the models that they train, with few or no libraries of their own. */
const MORE_LABS = [
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
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/index.js







/** Whose calls have to go through the client. */
const PROVIDERS = [
    ...LABS,
    ...MORE_LABS,
    ...CLOUDS,
    ...HOSTING,
    ...GATEWAYS,
    ...ASIA,
    ...FRAMEWORKS,
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/keywords.js


/** Parts of hosts that say nothing about whose they are. */
const COMMON_PARTS = /^(?:https?:\/\/)?(?:api|www|llm|ai|router|gateway|inference)\./;
/** Shorter pieces stand in too many files. */
const SHORTEST_PIECE = 6;
const SHORTEST_HALF = 7;
const SHORTEST_KEYWORD = 4;
/** So much of a host tells whose it is. */
const TELLING_BYTES = 12;
/** Imported by the same name as modules of one's own. */
const QUOTED_ONLY = new Set(['llm', 'rig', 'genai', 'gradient', 'genkit', 'guidance', 'instructor']);
/** Half of these names nobody in particular. */
const SHARED_HOSTS = /azure|googleapis|amazonaws|localhost|127|0\.0\.0|docker|cloudflare|github|tencent|nebius|scaleway|baidubce|aliyuncs|oraclecloud|databricks|snowflake/;
/** Paths that only calls of models have; a host put together from crumbs still needs one. */
const PATHS = [
    '/v1/messages',
    '/chat/completions',
    '/v1/completions',
    '/v1/embeddings',
    '/v1/responses',
    ':generatecontent',
    ':streamgeneratecontent',
    '/openai/deployments',
    'anthropic-version',
];
/** How `api.` begins in other clothes: escapes, character codes, percent signs, hexadecimal digits. */
const DISGUISES = [
    '\\x61\\x70\\x69',
    '\\u0061\\u0070\\u0069',
    '\\u{61}\\u{70}\\u{69}',
    '%61%70%69',
    '97,112,105',
    '97, 112, 105',
    '0x61,0x70,0x69',
    '0x61, 0x70, 0x69',
    '6170692e',
];
/** Names that are words of English as well: they count only as a name, in quotes or behind a keyword of imports. */
const WORDS = new Set([
    'ai',
    'llm',
    'together',
    'replicate',
    'cohere',
    'guidance',
    'instructor',
    'writer',
    'gradient',
    'anthropic',
    'gemini',
    'perplexity',
    'reka',
    'fireworks',
    'chatgpt',
    'rig',
    'llama',
    'genai',
    'clust',
    'zai',
    'groq',
    'langchain',
    'raix',
    'genkit',
    'openrouter',
    'friendli',
    'gigachat',
    'erniebot',
    'mirascope',
    'dspy',
    'ag2',
    'sambanova',
    'vertexai',
    'GenerativeAI',
    // Also a module of one's own about tokens.
    'token.js',
]);
/** Words that no file uses for anything else. */
const TELLING = [
    'anthropic',
    'openai',
    'langchain',
    'litellm',
    'llamaindex',
    'llama_index',
    'mistral',
    'groq',
    'cohere-',
    'cohere.',
    'cohere_',
    'huggingface',
    'generativelanguage',
    'aiplatform',
    'bedrock',
    'dashscope',
    'openrouter',
    'deepseek',
    'ollama',
];
let prefilter;
/** One for the whole process: it takes a while to make, and keeps nothing. */
function createPrefilter() {
    prefilter ??= prefilterOf(keywordsOf());
    return prefilter;
}
function prefilterOf(keywords) {
    const automaton = (0,scan_automaton/* createAutomaton */.x)(keywords.map(({ text }) => text));
    return {
        hasKeyword(bytes) {
            let found = false;
            automaton.scan(bytes, 0, bytes.length, (index, end) => {
                found ||= keywords[index]?.isWhole !== true || !goesOn(bytes[end]);
            });
            return found;
        },
    };
}
/** None holds another one, but for those that end a word. */
function keywordsOf() {
    const hosts = PROVIDERS.flatMap(({ hosts: own }) => own).map((host) => host.toLowerCase());
    const anywhere = new Set([...TELLING, ...PATHS, ...DISGUISES, ...hosts.flatMap(disguisedHosts), ...packageKeywords()].map((keyword) => keyword.toLowerCase()));
    const whole = new Set(hosts.map(tellingPart).filter((text) => !anywhere.has(text)));
    const holdsAnother = createSearchWithin(anywhere);
    const needed = (text) => text !== '' && !holdsAnother(text);
    return [
        ...[...anywhere].filter(needed).map((text) => ({ text, isWhole: false })),
        ...[...whole].filter(needed).map((text) => ({ text, isWhole: /[a-z\d]$/.test(text) })),
    ];
}
/** In a host or a name of its letters. */
function goesOn(byte) {
    return byte !== undefined && /[a-z\d]/i.test(String.fromCharCode(byte));
}
/** Whether a keyword holds a shorter one, so that it need not be looked for as well. */
function createSearchWithin(all) {
    const byStart = new Map();
    for (const keyword of all) {
        if (keyword.length < SHORTEST_KEYWORD)
            continue;
        const start = keyword.slice(0, SHORTEST_KEYWORD);
        const known = byStart.get(start);
        if (known === undefined)
            byStart.set(start, [keyword]);
        else
            known.push(keyword);
    }
    return (keyword) => {
        for (let from = 0; from + SHORTEST_KEYWORD <= keyword.length; from++) {
            const near = byStart.get(keyword.slice(from, from + SHORTEST_KEYWORD)) ?? [];
            if (near.some((other) => other.length < keyword.length && keyword.startsWith(other, from)))
                return true;
        }
        return false;
    };
}
/** So much of a host as no other has. */
function tellingPart(host) {
    const core = coreOf(host);
    const short = core.replace(COMMON_PARTS, '');
    return short.length < SHORTEST_HALF ? core : short;
}
/** A host cut in two leaves one half whole; turned round or in base64 its core still stands. */
function disguisedHosts(host) {
    const core = coreOf(host);
    const half = Math.ceil(core.length / 2);
    const halves = [core.slice(0, half), core.slice(core.length - half)].filter((piece) => piece.length >= SHORTEST_HALF && !/[/:*]|^-|^ter|\.$/.test(piece) && !SHARED_HOSTS.test(core));
    const isOwn = !/^[\d.:]+$|^local/.test(core);
    return [...(isOwn ? [reverse(tellingPart(host)), ...encoded(core)] : []), ...halves];
}
/** The longest run that stands as it is. */
function coreOf(host) {
    const parts = host.split('*').map((part) => part.replace(/^[.-]+|[.-]+$/g, ''));
    return parts.reduce((longest, part) => (part.length > longest.length && !/^amazonaws/.test(part) ? part : longest), '');
}
/** The digits of base64 that do not depend on what stands before and behind, for each of the three alignments. */
function encoded(core) {
    const start = core.slice(0, TELLING_BYTES);
    return [0, 1, 2].map((shift) => {
        const bytes = Buffer.from('\0'.repeat(shift) + start);
        const digits = bytes.toString('base64').replaceAll('=', '');
        const first = shift === 0 ? 0 : shift + 1;
        return digits.slice(first, Math.floor((bytes.length * 8) / 6));
    });
}
function packageKeywords() {
    return PROVIDERS.flatMap(({ packages }) => Object.values(packages).flat()).flatMap((name) => {
        const lower = name.toLowerCase();
        return WORDS.has(lower) || lower.length < SHORTEST_PIECE
            ? namings(lower)
            : [lower, lower.replaceAll('-', '_')];
    });
}
function namings(name) {
    const quoted = [`"${name}"`, `'${name}'`, `"${name}/`, `'${name}/`];
    const listed = ['==', '>=', '~=', ' =', '\n'].map((end) => `\n${name}${end}`);
    const verbs = QUOTED_ONLY.has(name) ? [] : ['import', 'from', 'install', 'using'];
    const taken = verbs.map((verb) => `${verb} ${name}`);
    return [...quoted, ...listed, ...taken, `use ${name}::`];
}
function reverse(text) {
    return [...text].reverse().join('');
}

// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/folded.js
/** Object replacement character: no URL holds one. */
const HOLE = '\ufffc';
const UNKNOWN_TEXT = { text: HOLE, sources: [] };
const MOST_TEXTS = 8;
const LONGEST_TEXT = 2_048;
const MOST_SOURCES = 64;
/** Every text of one with every text of the other; what is unknown leaves a hole. */
function joinTexts(left, right) {
    const [first, second] = [
        left.length === 0 ? [UNKNOWN_TEXT] : left,
        right.length === 0 ? [UNKNOWN_TEXT] : right,
    ];
    const joined = [];
    for (const a of first) {
        for (const b of second) {
            if (joined.length >= MOST_TEXTS)
                return joined;
            const isFull = a.text.length >= LONGEST_TEXT;
            joined.push(isFull
                ? a
                : { text: (a.text + b.text).slice(0, LONGEST_TEXT), sources: together(a.sources, b.sources) });
        }
    }
    return joined;
}
/** Each text once, with all the literals that it may come from. */
function distinct(texts) {
    const byText = new Map();
    for (const { text, sources } of texts) {
        const known = byText.get(text);
        byText.set(text, { text, sources: known === undefined ? sources : together(known.sources, sources) });
    }
    return [...byText.values()];
}
function together(a, b) {
    if (b.length === 0 || a.length >= MOST_SOURCES)
        return a;
    return a.length === 0 ? b : [...a, ...b].slice(0, MOST_SOURCES);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/rules.js
/** What this guard finds. */
const RULES = {
    'llm-direct-call': { severity: 'error', confidence: 'high' },
    'llm-sdk-import': { severity: 'error', confidence: 'high' },
    'llm-sdk-dependency': { severity: 'error', confidence: 'high' },
    'llm-base-url': { severity: 'error', confidence: 'high' },
    'llm-url': { severity: 'warning', confidence: 'medium' },
};

;// CONCATENATED MODULE: ./build/guards/no-direct-http/finding.js




const finding_redact = (0,redact/* createRedact */.a)([]);
const LONGEST_URL = 160;
const LONGEST_SUBJECT = 80;
/** Parameters of a query that hold a key. */
const SECRET_PARAMETER = /([?&](?:key|api[_-]?key|token|access[_-]?token|auth|secret|sig|signature|password|code)=)[^&#\s]+/gi;
/** @param client what to use instead, as a sentence names it */
function findingOf(hit, place, client, fingerprint) {
    const { severity, confidence } = RULES[hit.rule];
    return {
        guard: 'no-direct-http',
        ruleId: hit.rule,
        severity,
        path: place.path,
        line: place.line,
        column: place.column,
        message: messageOf(hit),
        remedy: remedyOf(hit, client),
        fingerprint: fingerprint(hit.rule, place.path),
        origin: place.origin,
        confidence,
        // The line is not shown: what counts in it is the address, which the message gives as it was worked out.
        excerpt: null,
        commit: null,
        authorDate: null,
    };
}
function messageOf({ rule, provider, url, subject }) {
    const who = (0,core_escape/* shorten */.ml)(finding_redact(subject), LONGEST_SUBJECT);
    const where = url === null ? '' : shownUrl(url);
    switch (rule) {
        case 'llm-direct-call':
            return url === null ? `${who} calls ${provider} itself` : `${who} calls ${provider} itself, at ${where}`;
        case 'llm-sdk-import':
            return `${who} is a library that calls models itself (${provider})`;
        case 'llm-sdk-dependency':
            return `${who} is a library that calls models itself (${provider}), and no allowed client needs it`;
        case 'llm-base-url':
            return `${who} points at ${provider} itself: ${where}`;
        case 'llm-url':
            return who === ''
                ? `An address of ${provider} stands in code: ${where}`
                : `${who} is given an address of ${provider}: ${where}`;
    }
}
/** Credentials masked, holes as an ellipsis, one line. */
function shownUrl(url) {
    const masked = url.replace(/\/\/[^/?#\s]*@/, '//****@').replace(SECRET_PARAMETER, '$1****');
    return (0,core_escape/* shorten */.ml)(finding_redact(masked.replaceAll(HOLE, '…')), LONGEST_URL);
}
function remedyOf({ rule }, client) {
    switch (rule) {
        case 'llm-direct-call':
        case 'llm-url':
            return `Call ${client} instead: it alone keeps the budget, the retries and the keys.`;
        case 'llm-sdk-import':
            return `Use ${client} instead of the library.`;
        case 'llm-sdk-dependency':
            return `Take it out, and use ${client} instead.`;
        case 'llm-base-url':
            return `Take the setting out, or point it at your own gateway; calls go through ${client}.`;
    }
}

// EXTERNAL MODULE: ./build/src/scan/inline-allows.js
var inline_allows = __webpack_require__(34417);
// EXTERNAL MODULE: ./build/src/scan/text-encoding.js
var text_encoding = __webpack_require__(18108);
;// CONCATENATED MODULE: ./build/src/scan/code/dialect.js
function formOf(open, rest = {}) {
    return { open, close: open, escapes: 'backslash', hole: 'none', spansLines: false, ...rest };
}
const C = {
    line: ['//'],
    block: [['/*', '*/']],
    strings: [formOf('"'), formOf("'")],
    wordMarks: '',
    hasPatterns: false,
    hasHeredocs: false,
    hasLoneQuotes: false,
};
const JAVASCRIPT = {
    ...C,
    strings: [formOf('`', { hole: 'dollar_brace', spansLines: true }), ...C.strings],
    wordMarks: '$#',
    hasPatterns: true,
};
const PYTHON = {
    ...C,
    line: ['#'],
    block: [],
    strings: ['"""', "'''", '"', "'"].flatMap(pythonForms),
};
const GO = {
    ...C,
    strings: [formOf('`', { escapes: 'none', spansLines: true }), ...C.strings],
};
const RUBY = {
    ...C,
    line: ['#'],
    block: [['\n=begin', '\n=end']],
    strings: [
        formOf('"', { hole: 'hash_brace', spansLines: true }),
        formOf("'", { spansLines: true }),
        formOf('`', { hole: 'hash_brace', spansLines: true }),
        ...[
            ['(', ')'],
            ['[', ']'],
            ['{', '}'],
        ].flatMap(([open, close]) => [
            formOf(`%q${open}`, { close, spansLines: true }),
            formOf(`%Q${open}`, { close, hole: 'hash_brace', spansLines: true }),
            formOf(`%x${open}`, { close, hole: 'hash_brace', spansLines: true }),
        ]),
    ],
    wordMarks: '@$',
    hasPatterns: true,
    hasHeredocs: true,
};
const JAVA = {
    ...C,
    strings: [formOf('"""', { spansLines: true }), ...C.strings],
    wordMarks: '$',
};
/** Kotlin, Scala and Groovy put code behind a dollar. */
const KOTLIN = {
    ...C,
    strings: [
        formOf('"""', { escapes: 'none', hole: 'dollar_word', spansLines: true }),
        formOf('"', { hole: 'dollar_word' }),
        formOf("'"),
    ],
};
const RUST = {
    ...C,
    strings: [
        ...['', '#', '##', '###'].flatMap((hashes) => ['r', 'br'].map((prefix) => formOf(`${prefix}${hashes}"`, { close: `"${hashes}`, escapes: 'none', spansLines: true }))),
        formOf('b"', { close: '"', spansLines: true }),
        formOf('"', { spansLines: true }),
    ],
    hasLoneQuotes: true,
};
const CSHARP = {
    ...C,
    strings: [
        formOf('$"""', { close: '"""', escapes: 'none', hole: 'brace', spansLines: true }),
        formOf('"""', { escapes: 'none', spansLines: true }),
        formOf('$@"', { close: '"', escapes: 'doubled', hole: 'brace', spansLines: true }),
        formOf('@$"', { close: '"', escapes: 'doubled', hole: 'brace', spansLines: true }),
        formOf('@"', { close: '"', escapes: 'doubled', spansLines: true }),
        formOf('$"', { close: '"', hole: 'brace' }),
        ...C.strings,
    ],
};
const PHP = {
    ...C,
    line: ['//', '#'],
    strings: [formOf('"', { hole: 'dollar_word', spansLines: true }), formOf("'", { spansLines: true })],
    wordMarks: '$',
};
const SWIFT = {
    ...C,
    strings: [
        formOf('"""', { hole: 'backslash_paren', spansLines: true }),
        formOf('"', { hole: 'backslash_paren' }),
    ],
};
const POWERSHELL = {
    ...C,
    line: ['#'],
    block: [['<#', '#>']],
    strings: [
        formOf('@"', { close: '\n"@', escapes: 'none', hole: 'dollar_word', spansLines: true }),
        formOf("@'", { close: "\n'@", escapes: 'none', spansLines: true }),
        formOf('"', { escapes: 'none', hole: 'dollar_word', spansLines: true }),
        formOf("'", { escapes: 'doubled', spansLines: true }),
    ],
    wordMarks: '-$:',
};
const C_FAMILY = { ...C };
function pythonForms(quote) {
    const spansLines = quote.length === 3;
    const spellings = (prefix) => [prefix, prefix.toUpperCase()];
    const plain = ['', 'b', 'B', 'u', 'U'].map((prefix) => formOf(prefix + quote, { close: quote, spansLines }));
    const raw = ['r', 'rb', 'br'].flatMap(spellings);
    const formatted = ['f', 'F'].map((prefix) => formOf(prefix + quote, { close: quote, hole: 'brace', spansLines }));
    const rawFormatted = ['rf', 'fr'].flatMap(spellings);
    return [
        ...raw.map((prefix) => formOf(prefix + quote, { close: quote, escapes: 'none', spansLines })),
        ...rawFormatted.map((prefix) => formOf(prefix + quote, { close: quote, escapes: 'none', hole: 'brace', spansLines })),
        ...formatted,
        ...plain,
    ];
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/languages.js

const DIALECTS = {
    javascript: JAVASCRIPT,
    python: PYTHON,
    go: GO,
    ruby: RUBY,
    java: JAVA,
    kotlin: KOTLIN,
    rust: RUST,
    csharp: CSHARP,
    php: PHP,
    swift: SWIFT,
    c: C_FAMILY,
    powershell: POWERSHELL,
};
const CODE = {
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    tsx: 'javascript',
    py: 'python',
    pyw: 'python',
    go: 'go',
    rb: 'ruby',
    rake: 'ruby',
    ru: 'ruby',
    java: 'java',
    kt: 'kotlin',
    kts: 'kotlin',
    scala: 'kotlin',
    groovy: 'kotlin',
    rs: 'rust',
    cs: 'csharp',
    csx: 'csharp',
    php: 'php',
    swift: 'swift',
    dart: 'swift',
    c: 'c',
    cc: 'c',
    cpp: 'c',
    h: 'c',
    hpp: 'c',
    ps1: 'powershell',
    psm1: 'powershell',
    psd1: 'powershell',
};
const OTHERS = {
    sh: { kind: 'shell' },
    bash: { kind: 'shell' },
    zsh: { kind: 'shell' },
    ksh: { kind: 'shell' },
    bats: { kind: 'shell' },
    command: { kind: 'shell' },
    mk: { kind: 'makefile' },
    yml: { kind: 'yaml' },
    yaml: { kind: 'yaml' },
    ipynb: { kind: 'notebook' },
    vue: { kind: 'page' },
    svelte: { kind: 'page' },
    astro: { kind: 'page' },
    html: { kind: 'page' },
    htm: { kind: 'page' },
    env: { kind: 'settings' },
    ini: { kind: 'settings' },
    cfg: { kind: 'settings' },
    toml: { kind: 'settings' },
    properties: { kind: 'settings' },
    json: { kind: 'settings' },
    jsonc: { kind: 'settings' },
    conf: { kind: 'settings' },
    csproj: { kind: 'manifest', manifest: 'nuget' },
    fsproj: { kind: 'manifest', manifest: 'nuget' },
    vbproj: { kind: 'manifest', manifest: 'nuget' },
    gemspec: { kind: 'manifest', manifest: 'gemfile' },
    gradle: { kind: 'manifest', manifest: 'gradle' },
};
const NAMES = [
    [/^package\.json$/, { kind: 'manifest', manifest: 'package_json' }],
    [/^(?:deno\.jsonc?|import_map\.json)$/, { kind: 'manifest', manifest: 'deno' }],
    [/^(?:.*requirements.*|constraints)\.(?:txt|in)$/i, { kind: 'manifest', manifest: 'requirements' }],
    [
        /^(?:pyproject|Cargo|libs\.versions|.*\.versions)\.toml$|^Pipfile$/,
        { kind: 'manifest', manifest: 'toml' },
    ],
    [/^setup\.cfg$/, { kind: 'manifest', manifest: 'setup_cfg' }],
    [/^environment.*\.ya?ml$/, { kind: 'manifest', manifest: 'conda' }],
    [/^go\.(?:mod|work)$/, { kind: 'manifest', manifest: 'go_mod' }],
    [/^Gemfile$|^gems\.rb$/, { kind: 'manifest', manifest: 'gemfile' }],
    [/^pom\.xml$/, { kind: 'manifest', manifest: 'maven' }],
    [/\.gradle\.kts$/, { kind: 'manifest', manifest: 'gradle' }],
    [
        /^(?:Directory\.Packages|Directory\.Build)\.props$|^packages\.config$|^Directory\.Build\.targets$/,
        { kind: 'manifest', manifest: 'nuget' },
    ],
    [/^composer\.json$/, { kind: 'manifest', manifest: 'composer' }],
    [/^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i, { kind: 'dockerfile' }],
    [/^(?:GNUm|M|m)akefile$/, { kind: 'makefile' }],
    [/^Rakefile$|^Vagrantfile$|^Fastfile$/, { kind: 'code', language: 'ruby' }],
    [/^\.env(?:\..+)?$/, { kind: 'settings' }],
];
/** Locks name what others need, and are written by programs; declarations have no code. */
const PASSED_OVER = /(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|tsconfig[^/]*)\.json$|\.d\.[cm]?ts$|\.min\.(?:js|css)$|\.map$|(?:^|\/)\.env[^/]*\.(?:example|sample|template|tpl|dist|defaults|schema|vault)$/i;
/** Null for what holds no code that could call anybody: documents, data, pictures. */
function kindOf(path) {
    if (PASSED_OVER.test(path))
        return null;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = NAMES.find(([pattern]) => pattern.test(name));
    if (named !== undefined)
        return named[1];
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (extension === name.toLowerCase())
        return null;
    const language = CODE[extension];
    return language === undefined ? (OTHERS[extension] ?? null) : { kind: 'code', language };
}
/** What a script without an ending is, by its first line. */
function kindByShebang(firstLine) {
    const program = /^#!\s*\S*?(?:\/env\s+(?:-S\s+)?(?:\w+=\S+\s+)*)?([\w.-]+)(?:\s|$)/.exec(firstLine.replace(/^#!\s*\S*\/(?!env\b)/, '#!'))?.[1];
    if (program === undefined)
        return null;
    if (/^(?:ba|z|k|da|a)?sh$/.test(program))
        return { kind: 'shell' };
    if (/^python[\d.]*$/.test(program) || program === 'uv')
        return { kind: 'code', language: 'python' };
    if (/^(?:node|deno|bun|tsx|ts-node)$/.test(program))
        return { kind: 'code', language: 'javascript' };
    return program === 'ruby'
        ? { kind: 'code', language: 'ruby' }
        : program === 'pwsh'
            ? { kind: 'code', language: 'powershell' }
            : null;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/gather.js






const TREE = { kind: 'tree', ignored: 'left_out' };
const LONGEST_FIRST_LINE = 200;
/**
 * Reads what is asked for, and keeps what names a provider. Of a change the files are read whole, since a line alone
 * says neither whether it is a comment nor what its names stand for; only what stands in its added lines counts.
 * @param read told of each candidate once, whole
 */
async function gather(context, read) {
    const { scope } = context;
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return { ...(await readAll(scope, context, read)), added: null };
    const added = new Map();
    const changed = await context.source.documents(scope, {
        document: (document) => collectLines(document, added),
    });
    const tree = await readAll(TREE, context, () => undefined);
    const candidates = new Map(tree.candidates);
    if (scope.kind === 'range' && (await context.repository.head()) !== scope.head) {
        await readAsOf(scope.head, new Set(added.keys()), candidates, context);
    }
    // Only now is it settled which of its texts counts for a file.
    for (const candidate of candidates.values())
        read(candidate);
    return { ...tree, candidates, added, totals: changed };
}
/** @param read told of each candidate while the reading goes on, so that its work is done beside that of other threads */
async function readAll(scope, context, read) {
    const { isClient, isExcluded } = matchers(context);
    const prefilter = createPrefilter();
    const candidates = new Map();
    const clients = [];
    const inlineAllows = [];
    /** All of its documents have come once one of another file does. */
    let last;
    const totals = await context.source.documents(scope, {
        document(given) {
            const { path } = given;
            if (last !== undefined && last.path !== path) {
                read(last);
                last = undefined;
            }
            if (isExcluded(path))
                return;
            if (isClient(path))
                clients.push(path);
            const kind = kindOf(path) ?? kindByFirstLine(given);
            if (kind === null)
                return;
            const content = (0,text_encoding/* readText */.y)(given.bytes);
            if (content.kind === 'binary' || !prefilter.hasKeyword(content.bytes))
                return;
            const document = { ...given, bytes: content.bytes };
            inlineAllows.push(...(0,inline_allows/* findInlineAllows */.r)(document));
            const before = candidates.get(path)?.text ?? '';
            last = { path, text: before + decode(content.bytes), kind, isClient: isClient(path) };
            candidates.set(path, last);
        },
    });
    if (last !== undefined)
        read(last);
    return { candidates, clients, inlineAllows, totals };
}
/** Replaces what stands in the work tree by what a commit holds. */
async function readAsOf(commit, paths, candidates, context) {
    const { isClient, isExcluded } = matchers(context);
    const prefilter = createPrefilter();
    for (const path of paths) {
        const kind = kindOf(path) ?? candidates.get(path)?.kind ?? null;
        if (kind === null || isExcluded(path))
            continue;
        const bytes = await context.repository.fileAt(commit, path);
        const read = bytes === undefined ? null : (0,text_encoding/* readText */.y)(bytes);
        if (read === null || read.kind === 'binary' || !prefilter.hasKeyword(read.bytes))
            candidates.delete(path);
        else
            candidates.set(path, { path, text: decode(read.bytes), kind, isClient: isClient(path) });
    }
}
/** Files that hold one of these names and were not read yet. */
async function gatherNaming(names, known, context) {
    const { isClient, isExcluded } = matchers(context);
    const holdsName = createNameSearch(names);
    const found = [];
    const scope = context.scope.kind === 'range' || context.scope.kind === 'staged' ? TREE : context.scope;
    await context.source.documents(scope, {
        document({ path, bytes }) {
            if (known.has(path) || isExcluded(path))
                return;
            const kind = kindOf(path);
            if (kind?.kind !== 'code' && kind?.kind !== 'shell' && kind?.kind !== 'page')
                return;
            const read = (0,text_encoding/* readText */.y)(bytes);
            if (read.kind === 'binary')
                return;
            if (holdsName(read.bytes))
                found.push({ path, text: decode(read.bytes), kind, isClient: isClient(path) });
        },
    });
    return found;
}
/** Whether bytes hold one of the names as a whole word. */
function createNameSearch(names) {
    const listed = [...names];
    const lengths = listed.map((name) => Buffer.byteLength(name));
    const automaton = (0,scan_automaton/* createAutomaton */.x)(listed);
    return (bytes) => {
        let found = false;
        automaton.scan(bytes, 0, bytes.length, (index, end) => {
            found ||= !isWordByte(bytes[end]) && !isWordByte(bytes[end - (lengths[index] ?? 0) - 1]);
        });
        return found;
    };
}
function isWordByte(byte) {
    return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}
function matchers({ config }) {
    const { clients, exclude } = config.guards['no-direct-http'];
    return { isClient: (0,allows/* createPathMatch */.D)(clients.map(({ path }) => path)), isExcluded: (0,allows/* createPathMatch */.D)(exclude) };
}
function kindByFirstLine({ path, bytes, firstLine }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.includes('.') || firstLine !== 1 || bytes[0] !== 0x23 || bytes[1] !== 0x21)
        return null;
    const end = bytes.indexOf(0x0a);
    return kindByShebang(decode(bytes.subarray(0, Math.min(end === -1 ? bytes.length : end, LONGEST_FIRST_LINE))));
}
function collectLines({ path, bytes }, added) {
    const lines = added.get(path) ?? new Set();
    for (const line of decode(bytes).split('\n'))
        lines.add(line.trim());
    added.set(path, lines);
}
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/calls.js
/** Methods and functions that send, or make what is sent, whatever they are called on. */
const REQUESTS = new Set(('fetch get post put patch delete head options request stream send urlopen urlretrieve open_uri download getJSON sendBeacon ' +
    'getForObject getForEntity postForObject postForEntity postForLocation exchange execute newCall ' +
    'uri url baseUrl baseURL base_url prefixUrl target create newBuilder newRequest setUri setUrl ' +
    'Get Post Put Patch Delete Head PostForm NewRequest NewRequestWithContext Dial DialContext ' +
    'GetAsync PostAsync PutAsync PatchAsync DeleteAsync SendAsync GetStringAsync GetStreamAsync GetByteArrayAsync PostAsJsonAsync PutAsJsonAsync GetFromJsonAsync ' +
    'HttpRequestMessage RestClient RestRequest RestClientOptions WebClient WebRequest DownloadString UploadString UploadData UploadStringTaskAsync HttpPost HttpGet HttpPut HttpClient HttpRequest HttpUrl ' +
    'EventSource WebSocket ws_connect websocket_connect create_connection connect createConnection createClient ' +
    'post_form get_response start curl_init curl_setopt curl_setopt_array file_get_contents fopen request_async ' +
    'axios got ky needle superagent wretch ofetch undici useFetch $fetch phin bent nodeFetch ajax getJSON open openConnection openStream ' +
    'AsyncClient Client Session ClientSession HTTPSConnection HTTPConnection PoolManager HTTPSConnectionPool Faraday Typhoeus HTTParty Excon ' +
    'Invoke-RestMethod Invoke-WebRequest Start-BitsTransfer irm iwr curl wget ' +
    'dataTask URLRequest AF upload appendingPathComponent proxy createProxyMiddleware rewrite redirect forward').split(' '));
/** Modules whose functions send, whatever they are called here. */
const REQUEST_MODULES = new Set('axios got ky node-fetch cross-fetch isomorphic-fetch undici request superagent needle ofetch wretch phin bent http https http2 net tls node:http node:https node:http2 node:net node:tls requests httpx aiohttp urllib.request urllib3 http.client pycurl websocket websockets ws treq grequests requests_html niquests curl_cffi eventsource fetch-retry make-fetch-happen minipass-fetch'.split(' '));
const COMMANDS = new Set('exec execSync execFile execFileSync spawn spawnSync fork execa execaSync execaCommand system popen Popen run check_output check_call call getoutput create_subprocess_shell create_subprocess_exec ` shell_exec passthru proc_open Command Cmd capture2 capture3 capture2e popen3 Start ProcessBuilder Process cmd! $ zx sh shell arg args bash'.split(' '));
const IMPORTS = new Set('import require __import__ import_module importlib.import_module require_relative Class.forName forName createRequire load autoload gem use_module loadClass'.split(' '));
const HARMLESS = new Set(('log info warn warning error debug trace fatal notice print println printf eprintln fprintf puts p pp echo write writeln Println Printf Fprintf Errorf Error WriteLine Write-Host Write-Output Write-Verbose ' +
    'Exception ValueError RuntimeError TypeError raise panic bail! anyhow! eprintln! println! format_err! assert assert! assert_eq! equal equals strictEqual deepEqual deepStrictEqual notEqual ok expect toBe toEqual toStrictEqual toContain toContainEqual toMatch toMatchObject toHaveBeenCalledWith toHaveBeenLastCalledWith toHaveBeenNthCalledWith toHaveProperty toThrow assertEqual assertEquals assertIn assertThat assert_called_with assert_called_once_with Equal Contains NotContains should eq be include ' +
    'startsWith startswith start_with? starts_with endsWith endswith ends_with includes contains has in indexOf lastIndexOf match matches test search StartsWith EndsWith HasPrefix HasSuffix EqualFold compareTo count find index ' +
    'describe it context skip todo only pop ' +
    'nock mock stub stubRequest stub_request stubFor when intercept fetchMock register_uri add_response mockImplementation mockResolvedValue mockReturnValue patch.dict mockRestore use_cassette vcr respx ' +
    'RegExp compile regex Regex lookup resolve4 ping isURL is_url deprecated docs link t gettext i18n add_argument help_text Field doc describe').split(' '));
const MOCKS = /^(?:nock|msw|msw\/.*|fetch-mock.*|axios-mock-adapter|sinon|vitest|jest|@jest\/globals|responses|respx|requests_mock|httpretty|pytest_httpx|unittest\.mock|aioresponses|vcr|pook)(?:\.|$)/;
/** Wrappers are named after what they wrap: `fetchWithRetry`, `http_post`, `sendRequest`. */
const SENDS = /fetch|request|https?(?=_|[A-Z]|$)|curl/i;
/** What looks at an address, or makes another of it, is named after what it looks for: `require_https`, `isHttpUrl`. */
const LOOKS_AT = /^_*(?:require|ensure|check|validate|assert|verify|is|has|parse|normali[sz]e|strip|format|to|build|make|resolve)(?=_|[A-Z])/;
const DIAGNOSTIC = /(?:^|\.)(?:head|Head|HEAD|lookup|resolve|resolve4|resolve6|getaddrinfo|gethostbyname|ping|Ping|isReachable|LookupHost|LookupIP|connect_ex)$/;
/**
 * @param name of the function as it is called, aliases and globals taken off
 * @param module that it was imported from; null where none is known
 */
function kindOfCall(name, module) {
    if (module !== null && MOCKS.test(module))
        return 'harmless';
    const method = name.slice(name.lastIndexOf('.') + 1);
    if (/(?:^|\.)(?:console|logger|log|logging|LOG|Log|logr|winston|expect|assert|chai|sinon|nock|mock|mockServer|fetchMock|responses|respx|requests_mock|httpretty|jest|vi|page|cy)\.[\w.]+$/.test(name))
        return 'harmless';
    if (READS_VARIABLE.test(name) || /searchParams\.(?:set|append)$/.test(name))
        return 'harmless';
    if (buildsUrl(name))
        return 'unknown';
    if (CONSTRUCTORS.test(name))
        return 'request';
    if (IMPORTS.has(name) || IMPORTS.has(method))
        return 'import';
    if (name.startsWith('re.') || name.startsWith('regexp.'))
        return 'harmless';
    if (module !== null && REQUEST_MODULES.has(module))
        return 'request';
    if (HARMLESS.has(method))
        return 'harmless';
    if (COMMANDS.has(method))
        return 'command';
    const sends = REQUESTS.has(method) || (SENDS.test(method) && !LOOKS_AT.test(method));
    return sends ? 'request' : 'unknown';
}
const CONSTRUCTORS = /(?:^|\.)(?:Faraday|Excon|HTTP|RestClient|Typhoeus|HttpClient|WebClient|Net\.HTTP)\.new$/;
/** Functions that read a variable of the environment, some with what holds where there is none. */
const READS_VARIABLE = /(?:^|\.)(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|ENV\.fetch|env\.var|env\.get|env!|option_env!|environ\.setdefault)$/;
const BUILDERS = /(?:^|\.)(?:str|String|cast|URL|Uri|URI|Url|URI\.create|URI\.parse|URI\.join|Url\.parse|url\.parse|url\.resolve|url\.Parse|urljoin|urlparse|urlsplit|HttpUrl\.parse|UriBuilder|URL\.new|Addressable\.URI\.parse|yarl\.URL|httpx\.URL|NSURL)$/;
/** Whether a call only makes a URL of a text. */
function buildsUrl(name) {
    return BUILDERS.test(name);
}
/** Whether a call makes an object that another function has to be given before anything is sent. */
function describesRequest(name, module) {
    return name.endsWith('Request') && (module === 'httpx' || module === 'requests');
}
/** Asks whether a host is there, and for nothing else. */
function isDiagnostic(name) {
    return DIAGNOSTIC.test(name);
}
/** Whether a call makes a client of a service that an argument names: `boto3.client(…)`, `session.create_client(…)`. */
function makesClient(name) {
    return /(?:client|resource)$/i.test(name);
}
/** What keeps values under keys, some of which are addresses. */
const HOLDERS = /(?:^|[._])(?:claims|payload|headers|cookies|cache|map|dict|mapping|lookup|kwargs|params|config|settings|options|metadata|storage)$/i;
/**
 * Whether a call reads a kept value: its first argument is a key, and what follows holds where there is none.
 * @param key the first argument; null where only the run knows it
 */
function readsByKey(name, key) {
    const dot = name.lastIndexOf('.');
    if (dot <= 0 || name.slice(dot + 1) !== 'get')
        return false;
    return HOLDERS.test(words(name.slice(0, dot))) || (key !== null && /^[\w-]+$/.test(key));
}
/** Names of values that are addresses to call. */
const ADDRESS = /(?:^|[_.\-\s])(?:base[_-]?ur[li]|base[_-]?address|api[_-]?base|api[_-]?ur[li]|api[_-]?host|api[_-]?endpoint|ur[li]|endpoint|host|hostname|host[_-]?name|origin|server|prefix[_-]?url|proxy[_-]?pass|target|upstream|authority|domain|base)$/i;
/** Names of settings that point a client somewhere. */
const SETTING = /(?:^|[_.\-\s])(?:base[_-]?ur[li]|base[_-]?address|api[_-]?base|api[_-]?ur[li]|api[_-]?host|api[_-]?endpoint|endpoint|serv(?:er|ice)[_-]?ur[li]|proxy[_-]?pass)$/i;
/** Names of what people read and no program calls, and of what only looks like an address. */
const PROSE = /(?:^|[_.\-\s])(?:docs?|documentation|home_?page|links?|href|help|description|comments?|examples?|placeholder|title|message|msg|text|label|website|refer(?:rer|er)|licen[cs]e|author|repository|bugs|schema|sample|notes?|hint|tooltip|caption|console|dashboard|sources?|see|pricing|terms|doc_?ur[li]|docs_?ur[li]|about|readme|instructions?|prompt|content|question|answer|namespace|xmlns|claims?(?:_(?:path|key|name))?|issuer|audience)$/i;
function isAddressName(name) {
    return ADDRESS.test(words(name));
}
function isSettingName(name) {
    return SETTING.test(words(name));
}
function isProseName(name) {
    return PROSE.test(words(name));
}
/** `baseUrl` and `BASE_URL` alike. */
function words(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/decoders.js
const BASE64 = /(?:^|\.)(?:atob|b64decode|urlsafe_b64decode|standard_b64decode|decode64|strict_decode64|urlsafe_decode64|DecodeString|FromBase64String|base64_decode|decodebytes)$/;
const HEX = /(?:^|\.)(?:fromhex|unhexlify|hex\.DecodeString|FromHexString|hex2bin|hex\.decode)$/;
const PERCENT = /(?:^|\.)(?:decodeURIComponent|decodeURI|unescape|unquote|unquote_plus|QueryUnescape|UrlDecode|urldecode|UnescapeDataString)$/;
const KINDS = {
    base64: 'base64',
    base64url: 'base64',
    hex: 'hex',
    rot13: 'rot13',
    rot_13: 'rot13',
};
/** Whether a call makes a text of an encoded one. */
function isDecoder(name, method, kind) {
    return encodingOf(name, method, kind) !== null;
}
/** The text behind an encoding; null where the name or the text says nothing. */
function decodeText(name, method, kind, text) {
    const encoding = encodingOf(name, method, kind);
    switch (encoding) {
        case 'base64':
            return Buffer.from(text, 'base64').toString('utf8');
        case 'hex':
            return Buffer.from(text, 'hex').toString('utf8');
        case 'percent':
            return decodePercent(text);
        case 'rot13':
            return text.replace(/[a-z]/gi, rotate);
        case null:
            return null;
    }
}
function encodingOf(name, method, kind) {
    if (/(?:^|\.)hex\.DecodeString$/.test(name) || HEX.test(name))
        return 'hex';
    if (BASE64.test(name))
        return 'base64';
    if (PERCENT.test(name))
        return 'percent';
    const isByKind = method === 'from' || method === 'decode' || method === 'Decode';
    if (isByKind && kind !== null)
        return KINDS[kind.toLowerCase()] ?? null;
    return /Base64\b.*\.decode$|base64\..*[dD]ecode$/.test(name) ? 'base64' : null;
}
/** `%61` is `a`; what is no encoding stays. */
function decodePercent(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
function rotate(letter) {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/hosts.js



const PATTERNS = PROVIDERS.flatMap(({ name, hosts }) => hosts.map((host) => ({ provider: name, pattern: patternOf(host) })));
const hosts_LONGEST_URL = 512;
/** What is put into a text later: `https://{region}.example.com`, `%s.example.com`. */
const BLANK = /\{\{? ?[\w.]{0,40} ?\}?\}|%s/g;
/** A name that is to be filled in, in front of a host of which every customer has one. */
const STAND_IN = /^(?:x{3,}|your[-_][\w-]*)\./;
/** As browsers and libraries read them: any number of slashes, either way, and a scheme that only the run knows. */
const WITH_SCHEME = `(?:https?|wss?|${HOLE}):[/\\\\]*([^\\s/\\\\?#'"<>\`(){}|,;]+)([/\\\\?#][^\\s'"<>\`|]*)?`;
const AT_START = new RegExp(`^[\\s${HOLE}]*${WITH_SCHEME}`, 'iu');
const ANYWHERE = new RegExp(WITH_SCHEME, 'giu');
const ALONE = new RegExp(`^[\\s${HOLE}]*(?:[/\\\\]{2})?([\\p{L}\\p{N}.*_%@:。-]*[\\p{L}\\p{N}][.。]?(?::\\d+)?)([/\\\\?#][^\\s'"<>\`|]*)?$`, 'iu');
/** Every host has one of these in it, written out or to be decoded. */
const PUNCTUATION = /[.:%]|[^\0-\x7f]/;
/** A cheap look, since most texts of a program are names and words: false where a text is no address for sure. */
function mayBeAddress(text) {
    return PUNCTUATION.test(text);
}
/** The address of a provider that a text holds; null where it holds none. */
function providerUrlIn(text, where) {
    if (!mayBeAddress(text))
        return null;
    // As URL parsers do it: https://url.spec.whatwg.org/#concept-basic-url-parser
    const plain = text
        .slice(0, 4_096)
        .replace(/[\t\r\n]/g, where === 'anywhere' ? ' ' : '')
        .replace(BLANK, HOLE);
    if (where === 'anywhere') {
        for (const match of plain.matchAll(ANYWHERE)) {
            const found = providerOf(match);
            if (found !== null)
                return found;
        }
        return null;
    }
    const match = AT_START.exec(plain) ?? (where === 'bare' ? ALONE.exec(plain) : null);
    return match === null ? null : providerOf(match);
}
function providerOf([url, authority = '', rest = '']) {
    const host = hostOf(authority);
    if (host === '' || host === HOLE || STAND_IN.test(host))
        return null;
    const address = `${host}${rest.toLowerCase()}`;
    const portless = address.replace(/^([^/:?#]+):\d+/, '$1');
    const known = PATTERNS.find(({ pattern }) => pattern.test(address) || pattern.test(portless));
    if (known === undefined)
        return null;
    const isRoot = /^[/\\?#]*$/.test(rest);
    return { provider: known.provider, url: (url ?? '').trim().slice(0, hosts_LONGEST_URL), isRoot };
}
/** Without user, in lower case, as IDNA would map it, without the dot that ends a name. */
function hostOf(authority) {
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return decodePercent(host)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[。｡]/g, '.')
        .replace(/\.(?=:\d+$|$)/, '');
}
function patternOf(host) {
    const source = host.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replaceAll('*', `[^/?#]*`);
    return new RegExp(`^${source}(?=[/?#:]|$)`, 'u');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/addresses.js


/** Records in records: deeper, nobody keeps an address. */
const DEEPEST_RECORD = 4;
/** In order, those in records and lists too. */
function* addressesIn(args, folder, where, depth = 0) {
    for (const { name, value } of args) {
        if (name !== null && isProseName(name))
            continue;
        const texts = folder.fold(value).filter(({ text }) => mayBeAddress(text));
        const own = texts.length > 0 && name !== null && isAddressName(name) ? 'bare' : where;
        for (const folded of texts) {
            const url = providerUrlIn(folded.text, own);
            if (url !== null)
                yield { argument: name, folded, url };
        }
        const members = depth < DEEPEST_RECORD ? folder.record(value) : null;
        if (members !== null)
            yield* addressesIn(members, folder, 'start', depth + 1);
        if (value.kind === 'list' && depth < DEEPEST_RECORD) {
            yield* addressesIn(value.of.map((one) => ({ name: null, value: one })), folder, 'start', depth + 1);
        }
    }
}
/** Connections are made to a host, without a scheme. */
function hostsAlone(name) {
    return /connect|dial|request|socket|HTTPS?Connection/i.test(name) ? 'bare' : 'start';
}
/** What a request carries is not where it goes. */
function withoutBody(args) {
    return args.filter(({ name }) => name === null || !/^(?:json|data|body|payload|form)$/i.test(name));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/packages.js

/** Names that many projects give to modules of their own: only a manifest says which one is meant. */
const AMBIGUOUS = new Set(['llm', 'gradient', 'rig', 'genai', 'genkit']);
/** The provider of a module specifier of JavaScript: names, subpaths, and the URLs and prefixes of Deno and CDNs. */
const npmProvider = lookup((packages) => packages.npm ?? [], '/', (name) => {
    const bare = name
        .replace(/^(?:npm|jsr):\/?/, '')
        .replace(/^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|esm\.run|ga\.jspm\.io\/npm:)\/?(?:v\d+\/)?/, '')
        .replace(/^https?:\/\/cdn\.jsdelivr\.net\/npm\//, '')
        .replace(/^https?:\/\/deno\.land\/x\//, '');
    return bare.replace(/^(@?[^@/]+(?:\/[^@/]+)?)@[^/]*/, '$1');
});
const pythonProvider = lookup(({ pypi = [], python = [] }) => [
    ...pypi.map((name) => name.replaceAll('-', '_')).filter((name) => !AMBIGUOUS.has(name)),
    ...python,
], '.');
/** PEP 503: upper and lower case, and `-_.`, are the same. */
const pypiProvider = lookup(({ pypi = [] }) => pypi, null, (name) => name.toLowerCase().replace(/[-_.]+/g, '-'));
const goProvider = lookup(({ go = [] }) => go, '/');
const gemProvider = lookup(({ gem = [] }) => gem, null);
const rubyProvider = lookup(({ gem = [] }) => gem.flatMap((name) => [name, name.replaceAll('-', '/'), name.replace(/^ruby-|-ruby$|rb$/, '')]), '/');
const javaProvider = lookup(({ java = [] }) => java, '.');
const crateProvider = lookup(({ crates = [] }) => crates, null, (name) => name.replaceAll('_', '-'));
const rustProvider = lookup(({ crates = [] }) => crates.map((name) => name.replaceAll('-', '_')).filter((name) => !AMBIGUOUS.has(name)), '::');
const nugetProvider = lookup(({ nuget = [] }) => nuget.map((name) => name.toLowerCase()), null, (name) => name.toLowerCase());
const dotnetProvider = lookup(({ nuget = [], dotnet = [] }) => [...nuget, ...dotnet], '.');
const composerProvider = lookup(({ composer = [] }) => composer, null, (name) => name.toLowerCase());
const phpProvider = lookup(({ php = [] }) => php, '\\');
const serviceProvider = lookup(({ services = [] }) => services, null);
const actionProvider = lookup(({ actions = [] }) => actions, '/', (name) => name.replace(/@.*$/, ''));
/** `group:artifact`, a group whose artifacts all count, or an artifact's name that begins with a known one. */
const mavenProvider = (() => {
    const find = lookup(({ maven = [] }) => maven, '-');
    return (name) => find(name) ?? find(name.replace(/:.*$/, ''));
})();
/** The provider that a command line calls, by the words it begins with. */
function commandProvider(words) {
    const line = `${words.slice(0, 3).join(' ')} `;
    for (const { name, packages } of PROVIDERS) {
        if (packages.commands?.some((command) => line.startsWith(`${command} `) || (command.endsWith(':messages') && line.startsWith(command))))
            return name;
    }
    return null;
}
/** Finds a name itself, or one that it is a part of: each of its prefixes that ends before a separator. */
function lookup(namesOf, separator, normalize = (name) => name) {
    const providers = new Map();
    for (const { name, packages } of PROVIDERS) {
        for (const one of namesOf(packages))
            if (!providers.has(one))
                providers.set(one, name);
    }
    return (written) => {
        let name = normalize(written).slice(0, 300);
        for (;;) {
            const found = providers.get(name);
            if (found !== undefined)
                return found;
            const cut = separator === null ? -1 : name.lastIndexOf(separator);
            if (cut <= 0)
                return null;
            name = name.slice(0, cut);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/scan/code/token.js
/** The text of a string that holds no code; null for one that does. */
function plainText({ pieces }) {
    let text = '';
    for (const piece of pieces) {
        if (piece.kind === 'code')
            return null;
        text += piece.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/import.js
function isWord(token, word) {
    return token?.kind === 'word' && token.text === word;
}
function isMark(token, mark) {
    return token?.kind === 'mark' && token.text === mark;
}
/** A dotted name that begins at an index, and the index behind it. */
function dottedName(tokens, from, separators) {
    let name = '';
    let next = from;
    for (;;) {
        const token = tokens[next];
        if (token?.kind === 'word' || (token?.kind === 'mark' && separators.includes(token.text))) {
            const expectsWord = name === '' || separators.some((separator) => name.endsWith(separator));
            if (token.kind === 'word' && !expectsWord)
                break;
            name += token.text;
            next++;
        }
        else
            break;
    }
    return { name, next };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/javascript.js


const LONGEST_CLAUSE = 400;
/** `import`, `export … from` and `require`, static ones; calls with a value that has to be worked out are calls. */
function javascriptImports(tokens) {
    const imports = [];
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.kind !== 'word')
            continue;
        if (token.text === 'import' || token.text === 'export') {
            const found = fromClause(tokens, index);
            if (found !== null)
                imports.push(found);
        }
        else if (token.text === 'require' && isMark(tokens[index + 1], '(')) {
            const found = required(tokens, index);
            if (found !== null)
                imports.push(found);
        }
    }
    return imports;
}
/** `typeof import('x')` and `let a: import('x').B` name types. */
function isTypePosition(text, at) {
    const before = text.slice(Math.max(0, at - 60), at);
    if (/\btypeof\s*$/.test(before))
        return true;
    const behind = text.slice(at, at + 200);
    return (/(?:[:<|&]|\btype\s+\w+(?:<[^>]*>)?\s*=)\s*$/.test(before) &&
        /^import\s*\([^)]*\)\s*\.\s*[A-Z]/.test(behind));
}
/** `import a, { b as c } from 'x'`, `import 'x'`, `export * from 'x'`, `import a = require('x')`. */
function fromClause(tokens, start) {
    const next = tokens[start + 1];
    if (next?.kind === 'string' && isWord(tokens[start], 'import'))
        return importOf(next, [], false);
    if (isMark(next, '(') || isMark(next, '.'))
        return null;
    const isTypeOnly = isWord(next, 'type') && !isMark(tokens[start + 2], ',') && !isWord(tokens[start + 2], 'from');
    for (let index = start + 1; index < tokens.length && index < start + LONGEST_CLAUSE; index++) {
        const token = tokens[index];
        if (isMark(token, ';') ||
            isMark(token, '=') ||
            isMark(token, '(') ||
            (index > start + 1 && (isWord(token, 'import') || isWord(token, 'export'))))
            return null;
        if (token?.kind !== 'string')
            continue;
        if (!isWord(tokens[index - 1], 'from'))
            return null;
        const clause = tokens.slice(start + 1, index - 1);
        const names = namesOf(clause);
        return importOf(token, names, isTypeOnly || isOnlyTypes(clause));
    }
    return null;
}
/** `import { type A, type B } from 'x'` */
function isOnlyTypes(clause) {
    const open = clause.findIndex((token) => isMark(token, '{'));
    if (open !== 0)
        return false;
    const items = splitAtCommas(clause.slice(1).filter((token) => !isMark(token, '}')));
    return items.length > 0 && items.every((item) => isWord(item[0], 'type') && item.length > 1);
}
function splitAtCommas(tokens) {
    const items = [[]];
    for (const token of tokens) {
        if (token.kind === 'line')
            continue;
        if (isMark(token, ','))
            items.push([]);
        else
            items.at(-1)?.push(token);
    }
    return items.filter((item) => item.length > 0);
}
function namesOf(clause) {
    const words = clause.filter((token) => token.kind === 'word' && token.text !== 'type');
    const open = clause.findIndex((token) => isMark(token, '{'));
    const names = [];
    if (isMark(clause[0], '*')) {
        const local = words.at(-1)?.text;
        return [{ imported: '*', local: local === undefined || local === 'as' ? '*' : local }];
    }
    const first = clause[0];
    if (first?.kind === 'word' && open !== 0 && first.text !== 'type')
        names.push({ imported: 'default', local: first.text });
    if (open === -1)
        return names;
    for (const item of splitAtCommas(clause.slice(open + 1).filter((token) => !isMark(token, '}')))) {
        const [imported, ...rest] = item
            .filter(({ kind, text }) => kind === 'word' && text !== 'type')
            .map(({ text }) => text);
        if (imported !== undefined)
            names.push({ imported, local: rest.at(-1) ?? imported });
    }
    return names;
}
/** `const a = require('x')`, `const { b: c } = require('x')`, `import a = require('x')` */
function required(tokens, index) {
    const token = tokens[index + 2];
    if (token?.kind !== 'string' || !isMark(tokens[index + 3], ')'))
        return null;
    let at = index - 1;
    if (isWord(tokens[at], 'await'))
        at--;
    if (!isMark(tokens[at], '='))
        return importOf(token, [], false);
    const before = tokens[at - 1];
    if (before?.kind === 'word')
        return importOf(token, [{ imported: '*', local: before.text }], false);
    if (!isMark(before, '}'))
        return importOf(token, [], false);
    let open = at - 1;
    while (open > 0 && open > at - LONGEST_CLAUSE && !isMark(tokens[open], '{'))
        open--;
    const names = splitAtCommas(tokens.slice(open + 1, at - 1)).flatMap((item) => {
        const [imported, ...rest] = item.filter(({ kind }) => kind === 'word').map(({ text }) => text);
        return imported === undefined ? [] : [{ imported, local: rest.at(-1) ?? imported }];
    });
    return importOf(token, names, false);
}
function importOf(token, names, isTypeOnly) {
    const specifier = plainText(token);
    return specifier === null ? null : { specifier, at: token.at, names, isTypeOnly };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/others.js


/** `import "a"`, `import b "a"`, and blocks of them. */
function goImports(tokens) {
    const imports = [];
    for (let index = 0; index < tokens.length; index++) {
        if (!isWord(tokens[index], 'import'))
            continue;
        const isBlock = isMark(tokens[index + 1], '(');
        for (let at = index + (isBlock ? 2 : 1); at < tokens.length; at++) {
            const token = tokens[at];
            if (token?.kind === 'string') {
                const specifier = plainText(token) ?? '';
                const alias = tokens[at - 1];
                const local = alias?.kind === 'word' && alias.text !== 'import' ? alias.text : lastPart(specifier, '/');
                imports.push({ specifier, at: token.at, names: [{ imported: '*', local }], isTypeOnly: false });
            }
            if (isMark(token, ')') ||
                (!isBlock && token?.kind === 'string') ||
                (!isBlock && token?.kind === 'line'))
                break;
        }
    }
    return imports;
}
/** `require 'a'`, `require_relative 'a'`, `gem 'a'` and `autoload :A, 'a'`. */
function rubyImports(tokens) {
    return tokens.flatMap((token, index) => {
        if (token.kind !== 'word' || !/^(?:require|require_relative|load|gem)$/.test(token.text))
            return [];
        const next = isMark(tokens[index + 1], '(') ? tokens[index + 2] : tokens[index + 1];
        const specifier = next?.kind === 'string' ? plainText(next) : null;
        const shown = token.text === 'require_relative' ? `./${specifier ?? ''}` : (specifier ?? '');
        return specifier === null
            ? []
            : [{ specifier: shown, at: token.at, names: [{ imported: '*', local: '*' }], isTypeOnly: false }];
    });
}
/** `import a.b.C;`, `import static a.b.C.d;`, `import a.b.C as D` */
function javaImports(tokens) {
    return statements(tokens, 'import', (index) => {
        const start = isWord(tokens[index], 'static') ? index + 1 : index;
        const { name, next } = dottedName(tokens, start, ['.']);
        const alias = tokens[next + 1];
        const local = isWord(tokens[next], 'as') && alias?.kind === 'word' ? alias.text : lastPart(name, '.');
        return name === '' ? null : { specifier: name.replace(/\.$/, ''), local };
    });
}
/** `using A.B;`, `using static A.B;`, `using C = A.B;`, `global using A;` */
function csharpImports(tokens) {
    return statements(tokens, 'using', (index) => {
        let start = isWord(tokens[index], 'static') ? index + 1 : index;
        if (isMark(tokens[start + 1], '='))
            start += 2;
        const { name, next } = dottedName(tokens, start, ['.']);
        return name === '' || !isMark(tokens[next], ';') ? null : { specifier: name, local: lastPart(name, '.') };
    });
}
/** `use a::b::{c, d}`, `extern crate a`, and paths that name a crate without either. */
function rustImports(tokens) {
    const imports = [];
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word')
            continue;
        const isUse = token.text === 'use' || (token.text === 'crate' && isWord(tokens[index - 1], 'extern'));
        const before = tokens[index - 1];
        const isPath = isMark(tokens[index + 1], '::') && !isMark(before, '::') && !isWord(before, 'use');
        if (!isUse && !isPath)
            continue;
        const { name } = dottedName(tokens, isUse ? index + 1 : index, ['::']);
        const specifier = name.replace(/^::|::$/g, '');
        imports.push({
            specifier,
            at: token.at,
            names: [{ imported: '*', local: lastPart(specifier, '::') }],
            isTypeOnly: false,
        });
    }
    return imports;
}
/** `use A\B;` and names that begin at the root. */
function phpImports(tokens) {
    return statements(tokens, 'use', (index) => {
        const { name } = dottedName(tokens, index, ['\\']);
        return name === '' ? null : { specifier: name.replace(/^\\/, ''), local: lastPart(name, '\\') };
    });
}
function statements(tokens, keyword, read) {
    const imports = [];
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word' || token.text !== keyword)
            continue;
        const found = read(index + 1);
        if (found === null)
            continue;
        imports.push({
            specifier: found.specifier,
            at: token.at,
            names: [{ imported: '*', local: found.local }],
            isTypeOnly: false,
        });
    }
    return imports;
}
function lastPart(name, separator) {
    return name.slice(name.lastIndexOf(separator) + (name.includes(separator) ? separator.length : 1));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/python.js

/** `import a.b as c, d` and `from a import b as c`; what only type checkers see is told apart. */
function pythonImports(tokens) {
    const imports = [];
    let typesIndent = null;
    let indent = 0;
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.kind === 'line') {
            const isBlank = tokens[index + 1]?.kind === 'line';
            if (!isBlank)
                indent = token.indent;
            if (!isBlank && typesIndent !== null && indent <= typesIndent)
                typesIndent = null;
            continue;
        }
        const before = tokens[index - 1];
        const begins = before === undefined || before.kind === 'line' || isMark(before, ';') || isMark(before, ':');
        if (token?.kind !== 'word' || !begins)
            continue;
        if (token.text === 'if' && isTypeChecking(tokens, index))
            typesIndent = indent;
        const isTypeOnly = typesIndent !== null;
        if (token.text === 'import')
            imports.push(...plain(tokens, index + 1, isTypeOnly));
        else if (token.text === 'from')
            imports.push(...from(tokens, index + 1, isTypeOnly));
    }
    return imports;
}
function isTypeChecking(tokens, index) {
    const next = tokens[index + 1];
    return (isWord(next, 'TYPE_CHECKING') ||
        ((isWord(next, 'typing') || isWord(next, 't')) && isWord(tokens[index + 3], 'TYPE_CHECKING')));
}
function plain(tokens, start, isTypeOnly) {
    const imports = [];
    let index = start;
    for (;;) {
        const at = tokens[index]?.at ?? 0;
        const { name, next } = dottedName(tokens, index, ['.']);
        if (name === '')
            return imports;
        index = next;
        let local = name;
        const alias = tokens[index + 1];
        if (isWord(tokens[index], 'as') && alias?.kind === 'word') {
            local = alias.text;
            index += 2;
        }
        imports.push({ specifier: name, at, names: [{ imported: '*', local }], isTypeOnly });
        if (!isMark(tokens[index], ','))
            return imports;
        index++;
    }
}
/** `from google import genai` may bring the module `google.genai`: each name is a specifier of its own as well. */
function from(tokens, start, isTypeOnly) {
    const at = tokens[start]?.at ?? 0;
    let index = start;
    while (isMark(tokens[index], '.') || isMark(tokens[index], '...'))
        index++;
    const isRelative = index > start;
    const { name, next } = dottedName(tokens, index, ['.']);
    if (!isWord(tokens[next], 'import'))
        return [];
    const names = python_namesOf(tokens, next + 1);
    const specifier = isRelative ? `.${name}` : name;
    const own = { specifier, at, names, isTypeOnly };
    const members = names.flatMap(({ imported, local }) => imported === '*'
        ? []
        : [{ specifier: `${specifier}.${imported}`, at, names: [{ imported: '*', local }], isTypeOnly }]);
    return [own, ...members];
}
function python_namesOf(tokens, start) {
    const names = [];
    const isOpen = isMark(tokens[start], '(');
    for (let index = isOpen ? start + 1 : start; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.kind === 'line' && isOpen)
            continue;
        if (isMark(token, ','))
            continue;
        if (isMark(token, '*'))
            return [{ imported: '*', local: '*' }];
        if (token?.kind !== 'word')
            break;
        const alias = tokens[index + 2];
        if (isWord(tokens[index + 1], 'as') && alias?.kind === 'word') {
            names.push({ imported: token.text, local: alias.text });
            index += 2;
        }
        else
            names.push({ imported: token.text, local: token.text });
    }
    return names;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/index.js




const NONE = { read: () => [], find: () => null };
const imports_RULES = {
    javascript: { read: javascriptImports, find: npmProvider },
    python: { read: pythonImports, find: pythonProvider },
    go: { read: goImports, find: goProvider },
    ruby: { read: rubyImports, find: rubyProvider },
    java: { read: javaImports, find: javaProvider },
    kotlin: { read: javaImports, find: javaProvider },
    rust: { read: rustImports, find: rustProvider },
    csharp: { read: csharpImports, find: dotnetProvider },
    php: { read: phpImports, find: phpProvider },
    swift: NONE,
    c: NONE,
    powershell: NONE,
};
function importsOf(tokens, language) {
    return imports_RULES[language].read(tokens);
}
/** The provider whose library a specifier names. */
function sdkOf(specifier, language) {
    return imports_RULES[language].find(specifier);
}

;// CONCATENATED MODULE: ./build/src/scan/code/escapes.js
const NAMED = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    e: '\x1b',
};
const escapes_HEX = /^[0-9a-fA-F]+$/;
/**
 * What a backslash and what follows it stand for in languages of C's kind: `\n`, `\x61`, `\u0061`, `\u{61}`,
 * `\U00000061`, `\141`, and nothing for a line that goes on.
 * @param at offset of the backslash
 */
function decodeEscape(text, at) {
    const letter = text[at + 1] ?? '';
    if (letter === 'x')
        return fixed(text, at, 2);
    if (letter === 'u')
        return text[at + 2] === '{' ? braced(text, at) : fixed(text, at, 4);
    if (letter === 'U')
        return fixed(text, at, 8);
    if (letter === '\r' && text[at + 2] === '\n')
        return { text: '', end: at + 3 };
    if (letter === '\n')
        return { text: '', end: at + 2 };
    if (letter >= '0' && letter <= '7')
        return octal(text, at);
    return { text: NAMED[letter] ?? letter, end: at + 1 + letter.length };
}
function fixed(text, at, digits) {
    const written = text.slice(at + 2, at + 2 + digits);
    if (written.length < digits || !escapes_HEX.test(written))
        return { text: text[at + 1] ?? '', end: at + 2 };
    return { text: characterOf(Number.parseInt(written, 16)), end: at + 2 + digits };
}
function braced(text, at) {
    const written = /^\{([0-9a-fA-F]{1,8})\}/.exec(text.slice(at + 2, at + 12))?.[1];
    if (written === undefined)
        return { text: 'u', end: at + 2 };
    return { text: characterOf(Number.parseInt(written, 16)), end: at + 4 + written.length };
}
function octal(text, at) {
    const written = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0] ?? '';
    return { text: characterOf(Number.parseInt(written, 8)), end: at + 1 + written.length };
}
/** The character of a code point; nothing where there is none. */
function characterOf(code) {
    return Number.isInteger(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./build/src/scan/code/shell-command.js
/** A word without anything that has to be put in; null for others. */
function plainWord(word) {
    if (word === undefined)
        return null;
    let text = '';
    for (const part of word.parts) {
        if (part.kind !== 'text')
            return null;
        text += part.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/scan/code/shell.js


/** Deeper substitutions are passed over. */
const DEEPEST = 24;
const LONGEST_ARITHMETIC = 200;
const SEPARATORS = new Set(['\n', ';', '|', '&', '(', ')', '{', '}']);
const KEYWORDS = new Set('if then else elif fi while until do done for in case esac select function time ! [[ coproc'.split(' '));
/** What declares, and takes assignments as words. */
const DECLARING = new Set('export local readonly declare typeset'.split(' '));
/** The commands of a script in the order of the text. Linear: each character is read once. */
function readShell(text) {
    let at = 0;
    let depth = 0;
    const heredocs = [];
    function commandsUntil(closing) {
        const commands = [];
        let open = 0;
        let current = start(false);
        const finish = (isPiped) => {
            if (current.words.length > 0 || current.assignments.length > 0)
                commands.push(current);
            current = start(isPiped);
        };
        while (at < text.length) {
            const character = text.charAt(at);
            if (character === closing && open === 0)
                break;
            if (character === '\\' && (text[at + 1] === '\n' || text.startsWith('\\\r\n', at)))
                at += text[at + 1] === '\n' ? 2 : 3;
            else if (character === '#' && isWordStart())
                skipLine();
            else if (character === '<' || character === '>')
                redirect(current);
            else if (SEPARATORS.has(character)) {
                if (character === '(' || character === '{')
                    open++;
                if ((character === ')' || character === '}') && open > 0)
                    open--;
                finish(character === '|' && text[at + 1] !== '|' && text[at - 1] !== '|');
                at++;
                if (character === '\n')
                    takeHeredocs();
            }
            else if (character === ' ' || character === '\t' || character === '\r')
                at++;
            else
                addWord(current);
        }
        finish(false);
        return commands;
    }
    function start(isPiped) {
        return { at, assignments: [], words: [], inputs: [], isPiped };
    }
    function isWordStart() {
        return at === 0 || /[\s;&|(){}]/.test(text.charAt(at - 1));
    }
    function skipLine() {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end;
    }
    function addWord(command) {
        const from = at;
        const isFirst = command.words.length === 0;
        const declares = DECLARING.has(plainWord(command.words[0]) ?? '');
        const name = isFirst || declares ? /^[A-Za-z_]\w{0,100}(?=\+?=)/.exec(text.slice(at, at + 102))?.[0] : undefined;
        if (name !== undefined) {
            at += name.length + (text[at + name.length] === '+' ? 2 : 1);
            command.assignments.push({ name, value: word(), at: from });
            return;
        }
        const read = word();
        const plain = plainWord(read);
        if (isFirst)
            command.at = from;
        if (isFirst && plain !== null && KEYWORDS.has(plain))
            return;
        command.words.push(read);
    }
    /** Up to what ends a word; at least one character. */
    function word() {
        const from = at;
        const parts = [];
        let written = '';
        const push = (part) => {
            if (written !== '')
                parts.push({ kind: 'text', text: written });
            written = '';
            parts.push(part);
        };
        const append = (piece) => {
            if (typeof piece === 'string')
                written += piece;
            else
                push(piece);
        };
        while (at < text.length) {
            const character = text.charAt(at);
            if (character === ' ' ||
                character === '\t' ||
                character === '\r' ||
                character === '<' ||
                character === '>')
                break;
            if (SEPARATORS.has(character) && !(character === '{' || character === '}'))
                break;
            if ((character === '{' || character === '}') && at === from)
                break;
            if (character === "'")
                written += single();
            else if (character === '"')
                double(append);
            else if (character === '\\') {
                if (text[at + 1] !== '\n')
                    written += text[at + 1] ?? '';
                at += 2;
            }
            else if (character === '$' || character === '`') {
                const part = dollar();
                if (typeof part === 'string')
                    written += part;
                else
                    push(part);
            }
            else {
                written += character;
                at++;
            }
        }
        if (at === from)
            at++;
        if (written !== '')
            parts.push({ kind: 'text', text: written });
        return { at: from, parts };
    }
    function single() {
        const end = text.indexOf("'", at + 1);
        const inner = text.slice(at + 1, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        return inner;
    }
    function double(add) {
        at++;
        while (at < text.length && text[at] !== '"') {
            const character = text.charAt(at);
            if (character === '\\') {
                if (text[at + 1] !== '\n')
                    add(text[at + 1] ?? '');
                at += 2;
            }
            else if (character === '$' || character === '`')
                add(dollar());
            else {
                add(character);
                at++;
            }
        }
        at++;
    }
    /** `$name`, `${name:-fallback}`, `$(commands)`, `$'text'`, backticks. */
    function dollar() {
        const opens = text.charAt(at);
        if (opens === '`')
            return substitution(1, '`');
        const next = text.charAt(at + 1);
        if (next === "'")
            return ansi();
        if (next === '"') {
            at++;
            return '';
        }
        if (next === '(')
            return text[at + 2] === '(' ? arithmetic() : substitution(2, ')');
        if (next === '{')
            return braced();
        const name = /^[A-Za-z_]\w{0,100}|^[\d@*#?$!-]/.exec(text.slice(at + 1, at + 103))?.[0];
        at += 1 + (name?.length ?? 0);
        return name === undefined ? '$' : { kind: 'variable', name, fallback: null };
    }
    function substitution(skip, closing) {
        at += skip;
        if (depth >= DEEPEST)
            return { kind: 'commands', commands: [] };
        depth++;
        const commands = commandsUntil(closing);
        depth--;
        at++;
        return { kind: 'commands', commands };
    }
    function arithmetic() {
        const end = text.slice(at, at + LONGEST_ARITHMETIC).indexOf('))');
        at += end === -1 ? 3 : end + 2;
        return { kind: 'variable', name: '', fallback: null };
    }
    function braced() {
        const name = /^[!#]?[A-Za-z_]\w{0,100}/.exec(text.slice(at + 2, at + 104))?.[0];
        at += 2 + (name?.length ?? 0);
        const operator = /^:?[-=+?]/.exec(text.slice(at, at + 2))?.[0] ?? '';
        at += operator.length;
        if (depth >= DEEPEST)
            return '';
        depth++;
        const rest = untilBrace();
        depth--;
        const hasFallback = operator.endsWith('-') || operator.endsWith('=') || operator.endsWith('+');
        return { kind: 'variable', name: name?.replace(/^[!#]/, '') ?? '', fallback: hasFallback ? rest : null };
    }
    function untilBrace() {
        const from = at;
        const parts = [];
        while (at < text.length && text[at] !== '}') {
            const character = text.charAt(at);
            if (character === "'")
                parts.push({ kind: 'text', text: single() });
            else if (character === '"')
                double((piece) => parts.push(typeof piece === 'string' ? { kind: 'text', text: piece } : piece));
            else if (character === '$' || character === '`') {
                const part = dollar();
                parts.push(typeof part === 'string' ? { kind: 'text', text: part } : part);
            }
            else {
                parts.push({ kind: 'text', text: character });
                at++;
            }
        }
        at++;
        return { at: from, parts };
    }
    function ansi() {
        at += 2;
        let written = '';
        while (at < text.length && text[at] !== "'") {
            if (text[at] === '\\') {
                const decoded = decodeEscape(text, at);
                written += decoded.text;
                at = decoded.end;
            }
            else
                written += text.charAt(at++);
        }
        at++;
        return written;
    }
    function redirect(command) {
        const here = /^<<(<|-?)[ \t]*/.exec(text.slice(at, at + 20));
        if (here === null) {
            at++;
            while (text[at] === '>' || text[at] === '<' || text[at] === '&')
                at++;
            return;
        }
        at += here[0].length;
        const from = at;
        const target = word();
        const label = plainWord(target);
        if (here[1] === '<')
            command.inputs.push({ at: from, text: label ?? '' });
        else if (label !== null)
            heredocs.push({ label, command });
    }
    function takeHeredocs() {
        for (const { label, command } of heredocs.splice(0)) {
            const from = at;
            while (at < text.length) {
                const newline = text.indexOf('\n', at);
                const end = newline === -1 ? text.length : newline;
                const isLast = text.slice(at, Math.min(end, at + 200)).trim() === label;
                const lineStart = at;
                at = Math.min(text.length, end + 1);
                if (!isLast && at < text.length)
                    continue;
                command.inputs.push({ at: from, text: text.slice(from, isLast ? lineStart : at) });
                break;
            }
        }
    }
    return commandsUntil(null);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/installs.js

const INSTALLERS = [
    {
        pattern: /^(?:python[\d.]*\s+-m\s+)?(?:pip[\d.]*|%pip|uv\s+pip|pipx|uv\s+tool)\s+install\s/,
        find: pypiProvider,
    },
    {
        pattern: /^(?:uv|poetry|pdm|rye|hatch)\s+add\s|^pipenv\s+install\s|^(?:conda|mamba|micromamba)\s+install\s|^uvx\s/,
        find: pypiProvider,
    },
    {
        pattern: /^(?:npm\s+(?:i|install|add|ci|exec)|yarn\s+(?:global\s+)?add|pnpm\s+(?:add|i|install|dlx)|bun\s+(?:add|i|install)|npx|bunx|deno\s+add)\s/,
        find: npmProvider,
    },
    { pattern: /^gem\s+install\s|^bundle\s+add\s/, find: gemProvider },
    { pattern: /^go\s+(?:get|install)\s/, find: (name) => goProvider(name.replace(/@.*$/, '')) },
    { pattern: /^cargo\s+(?:add|install)\s/, find: (name) => crateProvider(name.replace(/@.*$/, '')) },
    { pattern: /^dotnet\s+add\s.*\bpackage\s|^Install-Package\s|^nuget\s+install\s/, find: nugetProvider },
    { pattern: /^composer\s+(?:global\s+)?require\s/, find: composerProvider },
];
/** Libraries of providers that a command line installs. */
function installedBy(words) {
    const line = words.slice(0, 200).join(' ');
    const installer = INSTALLERS.find(({ pattern }) => pattern.test(`${line.slice(0, 300)} `));
    if (installer === undefined)
        return [];
    return words.slice(1, 200).flatMap((word) => {
        if (word.startsWith('-'))
            return [];
        const name = word.replace(/^["']|["']$/g, '').replace(/(?<=.)(?:\[.*|[=<>~!;].*)$/, '');
        const provider = installer.find(name);
        return provider === null ? [] : [{ name, provider }];
    });
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/shell-values.js

const shell_values_LONGEST_TEXT = 4_096;
const shell_values_DEEPEST = 12;
function createShellValues(outside) {
    const assigned = new Map();
    const aliases = new Map();
    const explained = new Set();
    function textOf(word, depth = 0) {
        let text = '';
        for (const part of word.parts) {
            if (text.length >= shell_values_LONGEST_TEXT)
                break;
            text += partText(part, depth);
        }
        return text.slice(0, shell_values_LONGEST_TEXT);
    }
    function partText(part, depth) {
        if (depth >= shell_values_DEEPEST)
            return HOLE;
        switch (part.kind) {
            case 'text':
                return part.text;
            case 'variable':
                return (assigned.get(part.name)?.at(-1)?.text ??
                    outside(part.name) ??
                    (part.fallback === null ? HOLE : textOf(part.fallback, depth + 1)));
            case 'commands':
                return outputOf(part.commands, (word) => textOf(word, depth + 1));
        }
    }
    function namesIn(word) {
        return word.parts.flatMap((part) => part.kind === 'variable' ? [part.name, ...(part.fallback === null ? [] : namesIn(part.fallback))] : []);
    }
    function explainName(name) {
        if (explained.has(name))
            return;
        explained.add(name);
        for (const { uses } of assigned.get(name) ?? [])
            for (const used of uses)
                explainName(used);
    }
    return {
        assign(name, value, at) {
            const known = assigned.get(name);
            const entry = { name, text: textOf(value), at, uses: namesIn(value) };
            if (known === undefined)
                assigned.set(name, [entry]);
            else if (known.length < MOST_VALUES)
                known.push(entry);
        },
        alias: (name, command) => {
            aliases.set(name, command);
        },
        aliasOf: (name) => aliases.get(name) ?? null,
        textOf: (word) => textOf(word),
        explain: (word) => {
            for (const name of namesIn(word))
                explainName(name);
        },
        unexplained: () => [...assigned.values()].flat().filter(({ name }) => !explained.has(name)),
    };
}
const MOST_VALUES = 64;
/** What `echo`, `printf` and what turns their texts round or decodes them will write. */
function outputOf(commands, textOf) {
    let text = null;
    for (const { words, inputs, isPiped } of commands.slice(0, 8)) {
        const [program = '', ...args] = words.map(textOf);
        const input = isPiped ? text : (inputs[0]?.text ?? null);
        text = written(program, args, input);
        if (text === null)
            return HOLE;
    }
    return text ?? HOLE;
}
function written(program, args, input) {
    const plain = args.filter((arg) => !/^-\w+$/.test(arg));
    if (program === 'echo')
        return plain.join(' ');
    if (program === 'printf')
        return printed(plain);
    if (input === null)
        return null;
    if (program === 'rev')
        return [...input].reverse().join('');
    if (program === 'tr' && args.includes('-d'))
        return input;
    const decodes = args.some((arg) => arg === '-d' || arg === '-D' || arg === '--decode');
    if ((program === 'base64' || program === 'openssl') && decodes)
        return Buffer.from(input, 'base64').toString('utf8');
    if (program === 'xxd' && args.some((arg) => /^-\w*r/.test(arg)))
        return Buffer.from(input, 'hex').toString('utf8');
    return null;
}
function printed([template = '', ...values]) {
    let next = 0;
    return template.replace(/%s/g, () => values[next++] ?? '').replace(/\\n/g, '');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/shell-words.js
/** What runs the command that follows it. */
const WRAPPERS = new Set('sudo env time nohup command exec builtin nice xargs timeout watch doas stdbuf unbuffer retry parallel setsid ionice then do caffeinate'.split(' '));
/** Without `sudo`, `env A=b`, `timeout 5` and their options. */
function unwrapped(words) {
    let index = 0;
    while (WRAPPERS.has(words[index]?.text ?? '') && index < words.length - 1) {
        index++;
        while (/^-|^\w+=|^\d+[smh]?$|^\{\}$/.test(words[index]?.text ?? '') && index < words.length - 1) {
            const takesValue = /^(?:-u|--unset|--user)$/.test(words[index]?.text ?? '') && index < words.length - 2;
            index += takesValue ? 2 : 1;
        }
    }
    const rest = words.slice(index);
    const [first, ...others] = rest;
    // A variable may hold a command with its options.
    if (first === undefined || !/\s/.test(first.text.trim()))
        return rest;
    const split = first.text
        .trim()
        .split(/\s+/)
        .map((text) => ({ ...first, text }));
    return [...split, ...others];
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/judge-shell.js








/** What sends requests from a command line. */
const CLIENTS = new Set('curl wget http https httpie xh xhs curlie aria2c lynx grpcurl websocat wscat hey ab wrk k6 hurl lwp-request GET POST curl.exe'.split(' '));
/** What looks whether a host is there. */
const DIAGNOSTICS = new Set('ping ping6 dig nslookup host nc ncat telnet traceroute mtr tracepath openssl nmap getent drill whois'.split(' '));
const SHELLS = /^(?:.*\/)?(?:ba|z|k|da|a)?sh$/;
const INTERPRETERS = {
    python: 'python',
    python3: 'python',
    node: 'javascript',
    bun: 'javascript',
    deno: 'javascript',
    ruby: 'ruby',
};
const judge_shell_HARMLESS = new Set('echo printf grep egrep rg sed awk test [ [[ : cat jq assert log say error warn info die fail logger read'.split(' '));
/** Scripts in scripts in scripts: deeper is nobody's. */
const judge_shell_DEEPEST = 6;
/** What goes round the client in a script. @param variables that settings of the project give */
function judgeShell(text, variables) {
    const look = {
        values: createShellValues(variables),
        hits: [],
        programs: [],
        fixedAt: null,
        depth: 0,
        diagnostics: 0,
    };
    judgeCommands(readShell(text), look);
    return {
        hits: [...look.hits, ...unusedAddresses(look)],
        diagnostics: look.diagnostics,
        programs: look.programs,
    };
}
/** The same of one command line that a program runs. */
function judgeCommandLine(line) {
    return judgeShell(line.slice(0, 8_192), () => null).hits.filter(({ rule }) => rule !== 'llm-url');
}
function judgeCommands(commands, look) {
    for (const command of commands) {
        for (const { name, value, at } of command.assignments) {
            judgeSubstitutions(value, look);
            look.values.assign(name, value, at);
        }
        for (const word of command.words)
            judgeSubstitutions(word, look);
        judgeCommand(command, look);
    }
}
function judgeSubstitutions(word, look) {
    for (const part of word.parts) {
        if (part.kind === 'commands')
            judgeCommands(part.commands, look);
        if (part.kind === 'variable' && part.fallback !== null)
            judgeSubstitutions(part.fallback, look);
    }
}
function judgeCommand(command, look) {
    const words = unwrapped(command.words.map((word) => ({ text: look.values.textOf(word), at: word.at, word })));
    const [program, ...args] = words;
    if (program === undefined)
        return;
    const at = look.fixedAt ?? program.at;
    const name = program.text.slice(program.text.lastIndexOf('/') + 1);
    const texts = args.map(({ text }) => text);
    if (CLIENTS.has(name))
        judgeClient(name, words, at, look);
    else if (DIAGNOSTICS.has(name))
        countDiagnostics(texts, look);
    else if (name === 'eval' || (SHELLS.test(program.text) && texts.some((text) => /^-\w*c$/.test(text))))
        judgeNested(texts, at, look);
    else if (name === 'alias')
        judgeAliases(texts, look);
    else
        judgeOther(name, words, command, at, look);
}
function judgeClient(name, words, at, look) {
    const isLookUp = words.some(({ text }) => text === '--head' || text === 'HEAD' || text === '--spider' || /^-[a-zA-Z]*I[a-zA-Z]*$/.test(text));
    for (const [index, { text, word }] of words.entries()) {
        if (index === 0 || text === '')
            continue;
        const before = words[index - 1]?.text ?? '';
        const named = headerHost(text) ?? routedHost(before, text);
        const url = providerUrlIn(named ?? text, named === null && PROSE_OPTIONS.has(before) ? 'start' : 'bare');
        if (url === null || DATA_OPTIONS.has(before))
            continue;
        look.values.explain(word);
        if (isLookUp && url.isRoot)
            look.diagnostics++;
        else
            look.hits.push({ rule: 'llm-direct-call', provider: url.provider, url: url.url, subject: name, at });
        return;
    }
}
const DATA_OPTIONS = new Set([
    '-d',
    '--data',
    '--data-raw',
    '--data-binary',
    '-A',
    '--user-agent',
    '-e',
    '--referer',
    '-o',
    '--output',
    '-w',
]);
const PROSE_OPTIONS = new Set(['-o', '--output', '-X', '-u', '--user', '-H']);
/** A request that is sent elsewhere still names whom it is for. */
function headerHost(text) {
    return /^host:\s*(\S+)/i.exec(text)?.[1] ?? null;
}
/** `--resolve host:port:address`, `--connect-to host:port:other:port` */
function routedHost(option, text) {
    return option === '--resolve' || option === '--connect-to' ? (text.split(':')[0] ?? null) : null;
}
function countDiagnostics(texts, look) {
    if (texts.some((text) => providerUrlIn(text.replace(/:\d+$/, ''), 'bare') !== null))
        look.diagnostics++;
}
function judgeNested(texts, at, look) {
    if (look.depth >= judge_shell_DEEPEST)
        return;
    const script = texts.filter((text) => !text.startsWith('-')).join(' ');
    const nested = { ...look, fixedAt: at, depth: look.depth + 1 };
    judgeCommands(readShell(script), nested);
    look.diagnostics = nested.diagnostics;
}
function judgeAliases(texts, look) {
    for (const text of texts) {
        const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(text) ?? [];
        if (name !== undefined && value !== undefined)
            look.values.alias(name, value);
    }
}
function judgeOther(name, words, command, at, look) {
    const texts = words.map(({ text }) => text);
    const aliased = look.values.aliasOf(name);
    if (aliased !== null && look.depth < judge_shell_DEEPEST) {
        judgeNested([[aliased, ...texts.slice(1).map((text) => `'${text.replaceAll("'", '')}'`)].join(' ')], at, look);
        return;
    }
    const language = INTERPRETERS[name];
    if (language !== undefined) {
        const code = texts[texts.findIndex((text) => /^(?:-c|-e|-p|-pe|--eval|--print|eval)$/.test(text)) + 1];
        const isInline = texts.some((text) => /^(?:-c|-e|-p|-pe|--eval|--print|eval)$/.test(text));
        if (isInline && code !== undefined)
            look.programs.push({ language, text: code, at });
        else
            for (const input of command.inputs)
                look.programs.push({ language, text: input.text, at: look.fixedAt ?? input.at });
    }
    if (SHELLS.test(name))
        for (const input of command.inputs)
            judgeNested([input.text], at, look);
    const provider = commandProvider(texts);
    if (provider !== null)
        look.hits.push({ rule: 'llm-direct-call', provider, url: null, subject: texts.slice(0, 2).join(' '), at });
    for (const installed of installedBy(texts)) {
        look.hits.push({
            rule: 'llm-sdk-dependency',
            provider: installed.provider,
            url: null,
            subject: installed.name,
            at,
        });
    }
    if (!judge_shell_HARMLESS.has(name))
        judgeArguments(name, words, at, look);
}
/** An address that is handed to a program of which nothing is known. */
function judgeArguments(name, words, at, look) {
    for (const { text, word } of words.slice(1)) {
        const [, setting, value] = /^(?:--?)?([\w.-]+)=(.*)$/s.exec(text) ?? [];
        const url = providerUrlIn(value ?? text, 'start');
        if (url === null)
            continue;
        const rule = setting !== undefined && isSettingName(setting) ? 'llm-base-url' : 'llm-url';
        look.values.explain(word);
        look.hits.push({
            rule,
            provider: url.provider,
            url: url.url,
            subject: rule === 'llm-base-url' ? (setting ?? name) : name,
            at,
        });
        return;
    }
}
/** Addresses in variables that no command of the script takes: somebody else will. */
function unusedAddresses({ values }) {
    return values.unexplained().flatMap(({ name, text, at }) => {
        const isSetting = isSettingName(name);
        const url = providerUrlIn(text.replaceAll(HOLE, ''), isSetting ? 'bare' : 'start');
        if (url === null)
            return [];
        return [
            {
                rule: isSetting ? 'llm-base-url' : 'llm-url',
                provider: url.provider,
                url: url.url,
                subject: name,
                at,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/expression.js
const UNKNOWN = { kind: 'unknown' };
function createScope(parent) {
    return { parent, names: new Map() };
}
/** More values than this of one name are not told apart. */
const expression_MOST_VALUES = 8;
function bind(scope, name, value) {
    const known = scope.names.get(name);
    if (known === undefined)
        scope.names.set(name, [value]);
    else if (known.length < expression_MOST_VALUES)
        known.push(value);
}
/** `const { a, b: c } = from` */
function bindMembers(members, from, scope) {
    if (from.kind !== 'name')
        return;
    for (const { name, value } of members) {
        if (name === null)
            continue;
        const local = value.kind === 'name' ? value.name : name;
        bind(scope, local, { kind: 'name', name: `${from.name}.${name}`, scope: from.scope });
    }
}
/** What a member or a variable on the left of a value is called; null for what has no name. */
function nameOf(left) {
    if (left.kind === 'name' || left.kind === 'variable')
        return left.name;
    return left.kind === 'text' ? left.text : null;
}
/** Of the nearest block that has the name. */
function valuesOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent) {
        const values = at.names.get(name);
        if (values !== undefined)
            return values;
    }
    return null;
}
/** Rows of rows are one row, so that long sums stay flat. */
function rowOf(left, right) {
    const items = left.kind === 'row' ? left.of : [left];
    return items.length >= LONGEST_ROW ? left : { kind: 'row', of: [...items, right] };
}
function eitherOf(left, right) {
    const items = [left, right].flatMap((item) => (item.kind === 'either' ? item.of : [item]));
    return { kind: 'either', of: items.slice(0, expression_MOST_VALUES) };
}
/** A URL's host stands in front; what follows so many pieces is cut off. */
const LONGEST_ROW = 128;
/** The scope of the file. */
function rootOf(scope) {
    let root = scope;
    while (root.parent !== null)
        root = root.parent;
    return root;
}
/** The nearest block that has a name; the block itself where none has. */
function holderOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent)
        if (at.names.has(name))
            return at;
    return scope;
}
/** Of a text that is written out, also in pieces; null for what has to be looked up. */
function constantText(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'row')
        return null;
    let text = '';
    for (const piece of value.of) {
        if (piece.kind !== 'text')
            return null;
        text += piece.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/resolve-callee.js

const MOST_ALIASES = 8;
const NOTHING = new Set(['None', 'null', 'nil', 'undefined']);
const GLOBALS = /^(?:globalThis|window|self|global|this\.global|std|kotlin|java\.lang)\./;
/** Whom a name calls: `const send = fetch` makes `send` fetch, and an import makes a name its module's. */
function resolveCallee(written, scope, project) {
    let name = written;
    let at = scope;
    for (let hops = 0; hops < MOST_ALIASES; hops++) {
        const alias = aliasOf(name, at);
        if (alias === null || alias.name === name)
            break;
        name = alias.name;
        at = alias.scope;
    }
    const plain = name.replace(GLOBALS, '');
    const head = plain.split('.')[0] ?? '';
    const found = project.importOf(head, at);
    if (found !== null) {
        const isWhole = found.original === null || found.original === '*' || found.original === 'default';
        const rest = plain.slice(head.length);
        return {
            name: isWhole ? `${resolve_callee_lastPart(found.specifier)}${rest}` : `${found.original}${rest}`,
            module: found.specifier,
        };
    }
    return { name: plain, module: null };
}
function aliasOf(name, scope) {
    const value = firstOf(scope, name);
    if (value?.kind === 'name')
        return { name: value.name, scope: value.scope };
    const dot = name.indexOf('.');
    if (dot <= 0)
        return null;
    const head = firstOf(scope, name.slice(0, dot));
    return head?.kind === 'name' ? { name: `${head.name}${name.slice(dot)}`, scope: head.scope } : null;
}
/** `client = None` says nothing about what it will be. */
function firstOf(scope, name) {
    return valuesOf(scope, name)?.find((value) => value.kind !== 'name' || !NOTHING.has(value.name));
}
/** `node:https` is https, `urllib.request` is request. */
function resolve_callee_lastPart(specifier) {
    return specifier.slice(Math.max(...['/', ':', '.'].map((mark) => specifier.lastIndexOf(mark))) + 1);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/passive-calls.js


/** Whether a call only makes or looks up what another one sends: that one is judged first. */
function sendsNothing(site, { file, folder, project }) {
    return buildsUrl(site.call.name) || readsKept(site, folder) || isDescription(site, file, project);
}
/** Whether a call looks up a kept value. */
function readsKept({ call }, folder) {
    const { name, receiver, args } = call;
    const [key] = args;
    const holder = name.startsWith('.') && receiver?.kind === 'call' ? receiver.name : '';
    return readsByKey(`${holder}${name}`, key === undefined ? null : (folder.fold(key.value)[0]?.text ?? null));
}
/** Errors hold the request that failed: without anybody who sends it, it goes nowhere. */
function isDescription({ call }, file, project) {
    const { name, module } = resolveCallee(call.name, call.scope, project);
    return (describesRequest(name, module) && !file.parsed.calls.some((other) => other.call.name.endsWith('.send')));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/judge-code.js









/** What goes round the client in a file, once all files were read. */
function judgeCode(file, project, folder) {
    const look = {
        file,
        folder,
        project,
        hits: [],
        seen: new Set(),
        explained: new Set(),
        diagnostics: 0,
    };
    judgeImports(look);
    const unsure = file.parsed.calls.filter((site) => !judgeCall(site, look));
    const [others, last] = [[], []];
    for (const site of unsure) {
        if (sendsNothing(site, look))
            last.push(site);
        // Most calls are given no address at all.
        else if (addressOf(site.call.args, look) !== undefined)
            (isGivenLater(site, look) ? last : others).push(site);
    }
    for (const site of others)
        judgeUnknownCall(site, look);
    const isAlias = ({ value }) => value.kind === 'name';
    for (const kept of file.parsed.kept)
        if (!isAlias(kept))
            judgeKept(kept, look);
    for (const kept of file.parsed.kept)
        if (isAlias(kept))
            judgeKept(kept, look);
    for (const site of last)
        judgeUnknownCall(site, look);
    return { hits: look.hits, diagnostics: look.diagnostics };
}
/** The first one among the arguments of a call. */
function addressOf(args, { folder }) {
    return addressesIn(args, folder, 'start').next().value;
}
/** A name may hold an address before its function gives it one further down; that is the place to show. */
function isGivenLater({ call, end }, look) {
    const sources = addressOf(call.args, look)?.folded.sources ?? [];
    return sources.length > 0 && sources.every(({ origin, at }) => origin === look.file.origin && at >= end);
}
function judgeImports({ file, hits }) {
    const seen = new Set();
    for (const { specifier, at, isTypeOnly } of file.imports) {
        const provider = isTypeOnly ? null : sdkOf(specifier, file.language);
        const line = `${file.unit.placeOf(at).line}:${provider}`;
        if (provider === null || seen.has(line))
            continue;
        seen.add(line);
        hits.push({ rule: 'llm-sdk-import', provider, url: null, subject: specifier, at });
    }
}
/** False where nobody knows what the call does with what it is given. */
function judgeCall(site, look) {
    const { call } = site;
    if (makesClient(call.name) && judgeService(site, look))
        return true;
    const callee = resolveCallee(call.name, call.scope, look.project);
    const own = kindOfCall(callee.name, callee.module);
    // Bundlers shorten the names of what they import, and keep the local ones.
    const kind = own === 'unknown' ? kindOfCall(call.name, null) : own;
    switch (kind) {
        case 'request':
            if (sendsNothing(site, look))
                return false;
            judgeRequest(site, callee.name, look);
            return true;
        case 'import':
            judgeLoad(site, look);
            return true;
        case 'command':
            judge_code_judgeCommand(site, look);
            return false;
        case 'harmless':
            return true;
        case 'unknown':
            return false;
    }
}
/** A cloud's library gets at models by the name of the service. */
function judgeService({ call, at }, look) {
    for (const { name, value } of call.args) {
        if (name !== null && name !== 'service_name')
            continue;
        for (const { text } of look.folder.fold(value)) {
            const provider = serviceProvider(text);
            if (provider === null)
                continue;
            add(look, { rule: 'llm-sdk-import', provider, url: null, subject: `${call.name}('${text}')`, at });
            return true;
        }
    }
    return false;
}
function judgeRequest({ call, at }, name, look) {
    const isLookUp = isDiagnostic(name) || call.args.some(({ value }) => asksForHead(value, look));
    for (const { argument, folded, url } of addressesIn(withoutBody(call.args), look.folder, hostsAlone(name))) {
        if (isLookUp && url.isRoot)
            look.diagnostics++;
        else {
            const rule = argument !== null && isSettingName(argument) ? 'llm-base-url' : 'llm-direct-call';
            add(look, { rule, provider: url.provider, url: url.url, subject: subjectOf(name, argument), at });
        }
        explain(folded, look);
        return;
    }
}
/** `baseURL of axios.create` */
function subjectOf(name, argument) {
    const plain = name.replace(/^(?:this)?\./, '');
    if (argument === null || !isSettingName(argument))
        return plain;
    return plain === '' ? argument : `${argument} of ${plain}`;
}
/** `{ method: 'HEAD' }` */
function asksForHead(value, { folder }) {
    return (folder.record(value) ?? []).some(({ name, value: own }) => name === 'method' && folder.fold(own)[0]?.text === 'HEAD');
}
function judgeLoad({ call, at }, look) {
    const { file, folder } = look;
    const first = call.args[0]?.value;
    if (first === undefined || isTypePosition(file.unit.text, at))
        return;
    // What is written out was found as an import.
    const isStatic = (call.name === 'require' && file.language === 'javascript') || file.language === 'ruby';
    if (first.kind === 'text' && isStatic)
        return;
    const known = folder.fold(first);
    for (const { text } of known.length > 0 ? known : membersNamedLike(first, look)) {
        const provider = sdkOf(text, file.language);
        if (provider === null)
            continue;
        add(look, { rule: 'llm-sdk-import', provider, url: null, subject: text, at });
        return;
    }
}
/** `import(entry.package)` of an entry that only the run picks: whatever the file calls a `package`. */
function membersNamedLike(value, { file, folder }) {
    if (value.kind !== 'name' || !value.name.includes('.'))
        return [];
    const member = value.name.slice(value.name.lastIndexOf('.') + 1);
    return file.parsed.kept.flatMap((kept) => (kept.name === member ? folder.fold(kept.value) : []));
}
function judge_code_judgeCommand({ call, at }, look) {
    const words = argumentsOf(call).flatMap(({ value }) => {
        const items = look.folder.list(value) ?? [value];
        return items.map((item) => look.folder.fold(item)[0]);
    });
    const known = words.filter((word) => word !== undefined);
    const line = known.map(({ text }) => text).join(' ');
    for (const hit of judgeCommandLine(line)) {
        add(look, { ...hit, at });
        for (const folded of known)
            explain(folded, look);
        return;
    }
}
/** `Command::new(program).arg(a).arg(b)` is one command line. */
function argumentsOf({ name, receiver, args }) {
    const isAdded = /\.args?$/.test(name) && receiver?.kind === 'call';
    return isAdded ? [...argumentsOf(receiver), ...args] : args;
}
function judgeUnknownCall(site, look) {
    const { call, at } = site;
    const address = addressOf(readsKept(site, look.folder) ? call.args.slice(1) : call.args, look);
    // What another file names is found there, or allowed there.
    if (address === undefined || isExplained(address.folded, look) || !isOfFile(address.folded, look))
        return;
    const { argument, folded, url } = address;
    const rule = argument !== null && isSettingName(argument) ? 'llm-base-url' : 'llm-url';
    add(look, { rule, provider: url.provider, url: url.url, subject: subjectOf(call.name, argument), at });
    explain(folded, look);
}
function judgeKept({ value, name, at }, look) {
    if (name !== null && isProseName(name))
        return;
    const texts = look.folder.fold(withoutItself(value, name)).filter(({ text }) => mayBeAddress(text));
    if (texts.length === 0)
        return;
    const where = name !== null && isAddressName(name) ? 'bare' : 'start';
    for (const folded of texts) {
        const url = providerUrlIn(folded.text, where);
        if (url === null || isExplained(folded, look) || !isOfFile(folded, look))
            continue;
        const rule = name !== null && isSettingName(name) ? 'llm-base-url' : 'llm-url';
        add(look, { rule, provider: url.provider, url: url.url, subject: name ?? '', at });
        explain(folded, look);
    }
}
/** `base = base or 'https://…'`: what a name held before was judged where it got it. */
function withoutItself(value, own) {
    if (value.kind !== 'either' || own === null)
        return value;
    return { ...value, of: value.of.filter((one) => one.kind !== 'name' || one.name !== own) };
}
function add({ hits, seen }, hit) {
    const key = `${hit.at}:${hit.rule}:${hit.provider}`;
    if (seen.has(key))
        return;
    seen.add(key);
    hits.push(hit);
}
function keyOf({ origin, at }) {
    return `${origin}:${at}`;
}
function explain({ sources }, { explained }) {
    for (const source of sources)
        explained.add(keyOf(source));
}
/** Whether the literal that names the host belongs to a hit already. */
function isExplained({ sources }, { explained }) {
    return sources.length > 0 && sources.some((source) => explained.has(keyOf(source)));
}
function isOfFile({ sources }, { file }) {
    return sources.length === 0 || sources.some(({ origin }) => origin === file.origin);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/lists.js


/** Functions that make characters of numbers. */
const CHARACTER_CODES = new Set([
    'fromCharCode',
    'fromCodePoint',
    'chr',
    'bytes',
    'bytearray',
    'from',
    'pack',
    'string',
    'String',
    'from_u32',
]);
/** `list.join(separator)`, `separator.join(list)`, `Join(list, separator)` or `join(separator, list)`. */
function joined({ receiver, args }, folder) {
    const values = args.map(({ value }) => value);
    const lists = [receiver, ...values].flatMap((value) => (value === null ? [] : [elementsOf(value, folder)]));
    const elements = lists.find((list) => list !== null) ?? null;
    const texts = [receiver, ...values].filter((value) => value !== null && elementsOf(value, folder) === null);
    const separators = texts.flatMap((value) => (value === null ? [] : folder.fold(value).slice(0, 1)));
    const separator = separators[0]?.text ?? (receiver !== null && values.length === 0 ? ',' : '');
    if (elements !== null)
        return joinAll(elements, folder, separator === '/' ? '/' : separator);
    return values.length > 1 ? joinAll(values.slice(1), folder, separator) : [];
}
/** Elements of a list that is written out, turned round, mapped to characters, or made of a text. */
function elementsOf(value, folder) {
    const list = folder.list(value);
    if (list !== null)
        return list;
    if (value.kind !== 'call')
        return null;
    const method = value.name.slice(value.name.lastIndexOf('.') + 1);
    const { receiver, args } = value;
    const first = args[0]?.value;
    if (method === 'map' || method === 'collect')
        return mapped(receiver ?? args[1]?.value, first, folder);
    if ((method === 'reverse' || method === 'reversed' || method === 'toReversed') &&
        (receiver ?? first) !== undefined) {
        const source = receiver ?? first;
        return source === undefined ? null : (elementsOf(source, folder)?.toReversed() ?? null);
    }
    if ((method === 'split' || method === 'chars' || method === 'list' || method === 'of') &&
        (receiver ?? first) !== undefined) {
        return split(method === 'split' || method === 'chars' ? receiver : (first ?? null), method === 'split' ? first : undefined, folder);
    }
    return method === 'asList' || method === 'listOf' || method === 'vec!' ? args.map((arg) => arg.value) : null;
}
function mapped(source, by, folder) {
    const elements = source === undefined ? null : elementsOf(source, folder);
    const name = by?.kind === 'call' || by?.kind === 'name' ? by.name : '';
    if (elements === null || !CHARACTER_CODES.has(name.slice(name.lastIndexOf('.') + 1)))
        return null;
    return elements.map((element) => element.kind === 'number'
        ? { kind: 'text', text: characterOf(element.value), source: { at: 0, origin: -1 } }
        : element);
}
function split(source, by, folder) {
    const text = source === null ? undefined : folder.fold(source)[0];
    if (text === undefined)
        return null;
    const separator = by === undefined ? '' : (constantOf(by, folder) ?? '');
    const origin = text.sources[0] ?? { at: 0, origin: -1 };
    return text.text.split(separator).map((piece) => ({ kind: 'text', text: piece, source: origin }));
}
/** One after the other, with something between. */
function joinAll(values, folder, separator) {
    const between = [{ text: separator, sources: [] }];
    return values.reduce((row, value, index) => {
        const own = folder.fold(value);
        if (index === 0)
            return own;
        if (separator !== '/')
            return joinTexts(joinTexts(row, between), own);
        const trimmed = own.map(({ text, sources }) => ({ text: text.replace(/^\/+/, ''), sources }));
        return joinTexts(joinTexts(row.map(({ text, sources }) => ({ text: text.endsWith('/') ? text.slice(0, -1) : text, sources })), between), trimmed);
    }, [{ text: '', sources: [] }]);
}
/** The one text that a value can have; null where there are none or several. */
function constantOf(value, folder) {
    if (value === undefined)
        return null;
    const [only, other] = folder.fold(value);
    return only === undefined || other !== undefined ? null : only.text;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/templates.js

/** `%s`, `%[1]s`, `%1$s`, `%(name)s`; `{}`, `{0}`, `{name}`, each with a format; doubled marks are themselves. */
const PLACE = /%%|%(?:\((\w+)\)|\[(\d+)\]|(\d+)\$)?[-+# 0]*\d*(?:\.\d+)?[a-zA-Z]|\{\{|\}\}|\{(\w*)(?:[.[!:][^{}]*)?\}/g;
/**
 * A template with its values put in.
 * @param fill the texts of a value; of none where there is no such value
 */
function fillTemplate(template, args, fill) {
    let texts = [{ text: '', sources: template.sources }];
    let kept = 0;
    let next = 0;
    const append = (text) => {
        if (text !== '')
            texts = joinTexts(texts, [{ text, sources: [] }]);
    };
    for (const place of template.text.matchAll(PLACE)) {
        const [whole, name, position, dollar, braced] = place;
        append(template.text.slice(kept, place.index));
        kept = place.index + whole.length;
        if (whole === '%%' || whole === '{{' || whole === '}}')
            append(whole.charAt(0));
        else {
            const key = name ?? braced ?? '';
            const index = position ?? dollar;
            const at = index === undefined
                ? /^\d+$/.test(key)
                    ? Number(key)
                    : key === ''
                        ? next++
                        : null
                : Number(index) - 1;
            const argument = at === null ? args.find((one) => one.name === key) : args.filter((one) => one.name === null)[at];
            texts = joinTexts(texts, fill(argument));
        }
    }
    append(template.text.slice(kept));
    return texts;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/urls.js
/** A path as seen from a base, without looking any closer than hosts need: holes are allowed in both. */
function joinUrl(base, path) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return path;
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(base)?.[0] ?? '';
    if (path.startsWith('//'))
        return `${scheme}${path}`;
    const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(base)?.[0];
    if (authority === undefined)
        return `${base}${path}`;
    if (path.startsWith('/'))
        return `${authority}${path}`;
    const folder = base.slice(authority.length).replace(/[^/]*$/, '');
    return `${authority}${folder === '' ? '/' : folder}${path}`;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/apply-call.js






/** Give back what they are called on, as far as a host is concerned. */
const SAME_AS_RECEIVER = new Set('toString to_string to_owned into trim strip rstrip lstrip toLowerCase lower downcase as_str clone encode decode freeze unwrap as_ref valueOf trimEnd trimStart chomp to_s String ToString Trim TrimEnd toURL toURI toUri build expect unwrap_or_default as_bytes getBytes text dup'.split(' '));
/** Give back what they are called with. */
const SAME_AS_ARGUMENT = new Set('String str encodeURI Uri URL URI create parse Parse HttpUrl toHttpUrl from new freeze cast NewURL Url raw bytes bytearray Some Ok Symbol html_safe ParseRequestURI get_str from_str from_utf8 utf8 trimSuffix TrimSuffix TrimRight'.split(' '));
const VARIABLES = /(?:^|\.)(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|ENV\.fetch|env\.var|env\.get|env!|option_env!|environ\.setdefault)$/;
const WITH_DEFAULT = new Set('unwrap_or unwrap_or_else orElse orElseGet getOrDefault or get fetch pop setdefault Or presence ifEmpty ifBlank getOrElse'.split(' '));
/** Of those, the ones whose first argument is a key. */
const KEYED = new Set('getOrDefault get fetch pop setdefault'.split(' '));
const FORMATS = new Set('Sprintf format Format sprintf format! % formatted printf interpolate'.split(' '));
const PATH_JOINS = /(?:^|\.)(?:path\.join|posixpath\.join|JoinPath|Path\.Combine|path\.Join|posix\.join|urlcat|joinURL|urlJoin)$/;
const URL_JOINS = /(?:^|\.)(?:urljoin|URI\.join|url\.resolve|URL|Uri|URL\.new|ResolveReference|Url\.join)$/;
/** The texts that a call of a known function gives. */
function applyCall(call, folder, named) {
    const own = named(call.name);
    if (own.length > 0)
        return own.flatMap((value) => folder.fold(value));
    const { receiver, args } = call;
    const method = call.name.slice(call.name.lastIndexOf('.') + 1);
    const values = args.map(({ value }) => value);
    const [first, second] = values;
    if (VARIABLES.test(call.name))
        return variableOf(values, folder);
    if (isDecoder(call.name, method, constantOf(second, folder)))
        return decoded(call.name, method, values, receiver, folder);
    if (CHARACTER_CODES.has(method)) {
        const characters = charactersOf(method === 'pack' ? [receiver ?? { kind: 'unknown' }] : values, folder);
        if (characters !== null)
            return [characters];
    }
    if (PATH_JOINS.test(call.name))
        return joinAll(values, folder, '/');
    if (URL_JOINS.test(call.name) && first !== undefined && second !== undefined)
        return joinUrls(call.name, first, second, folder);
    if (FORMATS.has(method))
        return formatted(call, method, folder);
    if (method === 'concat' || method === 'Concat' || method === 'plus')
        return joinAll(receiver !== null && isValue(receiver, folder) ? [receiver, ...values] : values, folder, '');
    if (method === 'join' || method === 'Join')
        return joined(call, folder);
    if (method === 'reversed' && receiver !== null)
        return folder.fold(receiver).map(({ text, sources }) => ({ text: apply_call_reverse(text), sources }));
    if ((method === 'reverse' || method === 'rev') && receiver !== null)
        return folder.fold(receiver).map(({ text, sources }) => ({ text: apply_call_reverse(text), sources }));
    if (/^(?:replace|replaceAll|replace_all|gsub|sub|Replace|ReplaceAll|tr)$/.test(method))
        return replaced(call, folder);
    if (WITH_DEFAULT.has(method) && receiver !== null)
        return [...folder.fold(receiver), ...defaultOf(method, values).flatMap((value) => folder.fold(value))];
    if (method === 'at' && receiver !== null)
        return elementAt(receiver, first, folder);
    if (SAME_AS_RECEIVER.has(method) && receiver !== null && isValue(receiver, folder))
        return folder.fold(receiver);
    if (method === 'cast')
        return values.slice(-1).flatMap((value) => folder.fold(value));
    if (SAME_AS_ARGUMENT.has(method) && first !== undefined)
        return folder.fold(first);
    return [];
}
function defaultOf(method, values) {
    return (KEYED.has(method) ? values.slice(1) : values).slice(-1);
}
function isValue(value, folder) {
    return folder.fold(value).length > 0;
}
function variableOf([name, fallback], folder) {
    const variable = constantOf(name, folder);
    const own = variable === null ? [] : folder.fold({ kind: 'variable', name: variable });
    return [...own, ...(fallback === undefined ? [] : folder.fold(fallback))];
}
function decoded(name, method, values, receiver, folder) {
    const isOfReceiver = values.length === 0 && receiver !== null;
    const value = isOfReceiver ? receiver : values[0];
    if (value === undefined)
        return [];
    const kind = constantOf(values[1], folder);
    return folder.fold(value).flatMap(({ text, sources }) => {
        const plain = decodeText(name, method, kind, text);
        return plain === null ? [] : [{ text: plain, sources }];
    });
}
/** A text of character codes: numbers one by one, or lists of them. */
function charactersOf(values, folder) {
    const codes = [];
    for (const value of values) {
        const elements = value.kind === 'number' ? [value] : folder.list(value);
        if (elements === null)
            return null;
        for (const element of elements) {
            if (element.kind !== 'number')
                return null;
            codes.push(element.value);
        }
    }
    return codes.length === 0 ? null : { text: codes.map(characterOf).join(''), sources: [] };
}
function joinUrls(name, first, second, folder) {
    const isBaseFirst = !/(?:^|\.)URL(?:\.new)?$/.test(name);
    const [base, path] = isBaseFirst ? [first, second] : [second, first];
    return joinTextPairs(folder.fold(base), folder.fold(path));
}
function joinTextPairs(bases, paths) {
    const known = paths.length === 0 ? [{ text: HOLE, sources: [] }] : paths;
    return (bases.length === 0 ? [{ text: HOLE, sources: [] }] : bases).flatMap((base) => known.map((path) => ({
        text: joinUrl(base.text, path.text),
        sources: [...base.sources, ...path.sources],
    })));
}
function formatted({ receiver, args, name }, method, folder) {
    const isOfReceiver = name === '%' || method === 'formatted' || (receiver !== null && isValue(receiver, folder));
    const template = isOfReceiver ? receiver : args[0]?.value;
    if (template === null || template === undefined)
        return [];
    const values = isOfReceiver ? args : args.slice(1);
    const fill = (argument) => argument === undefined ? [] : folder.fold(argument.value);
    return folder.fold(template).flatMap((text) => fillTemplate(text, values, fill));
}
function elementAt(receiver, index, folder) {
    const element = index?.kind === 'number' ? folder.list(receiver)?.[index.value] : undefined;
    return element === undefined ? [] : folder.fold(element);
}
function replaced({ receiver, args }, folder) {
    const isFree = receiver === null || !isValue(receiver, folder);
    const [target, from, to] = isFree
        ? args.map(({ value }) => value)
        : [receiver, ...args.map(({ value }) => value)];
    const [old, young] = [constantOf(from, folder), constantOf(to, folder)];
    if (target === undefined)
        return [];
    const texts = folder.fold(target);
    if (old === null || young === null || old === '')
        return texts;
    return texts.map(({ text, sources }) => ({ text: text.replaceAll(old, young).slice(0, 2_048), sources }));
}
function apply_call_reverse(text) {
    return [...text].reverse().join('');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/fold.js



/** Names of names, calls in calls: beyond, nothing is known. */
const fold_DEEPEST = 48;
/** A file cannot make its folding cost more than this many steps, whatever it holds. */
const MOST_STEPS = 200_000;
/** Works texts out, with bounds on everything: length, alternatives, depth and the steps of a whole folder. */
function createFolder(surroundings) {
    const known = new Map();
    const records = new Map();
    const lists = new Map();
    const members = new Map();
    const outsiders = new Map();
    let depth = 0;
    let steps = 0;
    const folder = {
        fold: (value) => once(known, value, [], (one) => foldAnew(one).slice(0, MOST_TEXTS)),
        record: (value) => once(records, value, null, recordAnew),
        list: (value) => once(lists, value, null, listAnew),
    };
    /** Works a thing out once; what needs itself to be worked out stays what is not known. */
    function once(known, key, unknown, make) {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        if (depth >= fold_DEEPEST || ++steps > MOST_STEPS)
            return unknown;
        known.set(key, unknown);
        depth++;
        const value = make(key);
        depth--;
        known.set(key, value);
        return value;
    }
    function recordAnew(value) {
        if (value.kind === 'record')
            return value.of;
        if (value.kind !== 'name')
            return null;
        for (const one of namedValues(value.name, value.scope)) {
            const members = folder.record(one);
            if (members !== null)
                return members;
        }
        return null;
    }
    function foldAnew(value) {
        switch (value.kind) {
            case 'text':
                return [{ text: value.text.slice(0, LONGEST_TEXT), sources: [value.source] }];
            case 'number':
                return [{ text: String(value.value), sources: [] }];
            case 'row':
                return value.of.reduce((row, piece) => joinTexts(row, folder.fold(piece)), [{ text: '', sources: [] }]);
            case 'either':
                return distinct(value.of.flatMap((one) => folder.fold(one)));
            case 'name':
                return distinct(namedValues(value.name, value.scope).flatMap((one) => folder.fold(one)));
            case 'variable':
                return distinct(surroundings.variable(value.name).flatMap((one) => folder.fold(one)));
            case 'call':
                return applyCall(value, folder, (name) => namedValues(name, value.scope));
            case 'list':
            case 'record':
            case 'unknown':
                return [];
        }
    }
    function listAnew(value) {
        if (value.kind === 'list')
            return value.of;
        if (value.kind !== 'name')
            return null;
        for (const one of namedValues(value.name, value.scope)) {
            const elements = folder.list(one);
            if (elements !== null)
                return elements;
        }
        return null;
    }
    function namedValues(name, scope) {
        const own = valuesOf(scope, name) ?? memberValues(name, scope);
        if (own.length > 0)
            return own;
        return once(mapOf(outsiders, scope), name, [], () => surroundings.name(name, scope));
    }
    /** `a.b.c` of whatever `a` or `a.b` stands for. */
    function memberValues(name, scope) {
        const dot = name.lastIndexOf('.');
        if (dot <= 0)
            return [];
        const [base, member] = [name.slice(0, dot), name.slice(dot + 1)];
        if (base === 'this')
            return valuesOf(scope, `.${member}`) ?? rootOf(scope).names.get(member) ?? [];
        return once(mapOf(members, scope), name, [], () => {
            const holders = valuesOf(scope, base) ?? memberValues(base, scope);
            const found = holders.flatMap((holder) => membersOf(holder, member, scope));
            if (found.length > 0 || !/^[A-Z]/.test(base))
                return found.slice(0, MOST_TEXTS);
            // Members of a class stand among the names of the file; those of a function are not its members.
            return rootOf(scope).names.get(member) ?? [];
        });
    }
    function membersOf(holder, member, scope) {
        if (holder.kind === 'name')
            return (valuesOf(holder.scope, `${holder.name}.${member}`) ?? memberValues(`${holder.name}.${member}`, scope));
        if (holder.kind === 'record')
            return holder.of.flatMap(({ name, value }) => (name === member ? [value] : []));
        return TEXT_MEMBERS.has(member) ? [holder] : [];
    }
    return folder;
}
/** Members of a URL or a text that say the same. */
const TEXT_MEMBERS = new Set(['href', 'url', 'value', 'to_s', 'freeze', 'strip', 'dup']);
function mapOf(maps, key) {
    const map = maps.get(key) ?? new Map();
    maps.set(key, map);
    return map;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/project.js


/** Languages in which files of a folder, or of the whole project, share names without naming each other. */
const SHARED_FOLDER = new Set([
    'go',
    'java',
    'kotlin',
    'csharp',
    'php',
    'swift',
    'c',
]);
const SHARED_PROJECT = new Set(['ruby', 'c', 'csharp']);
/** A name this long that one file alone defines is that file's, however it was imported. */
const TELLING_NAME = 6;
const MOST_CANDIDATES = 16;
const ENDING = /\.(?:[cm]?[jt]sx?|rb|py)$/;
function createProject() {
    const files = [];
    const byScope = new Map();
    const byModule = new Map();
    const byFolder = new Map();
    const definers = new Map();
    const variables = new Map();
    const importsOf = new Map();
    function fileOf(scope) {
        return byScope.get(rootOf(scope));
    }
    function imported(file, name) {
        const [head = '', ...rest] = name.split('.');
        for (const { specifier, original } of importsFor(file, head)) {
            const wanted = original === null ? name : [...(original === '*' ? [] : [original]), ...rest].join('.');
            const targets = nearestTo(specifier, byModule.get(moduleOf(specifier)) ?? []);
            const found = targets.flatMap((target) => (target === file ? [] : exported(target, wanted)));
            if (found.length > 0)
                return found;
        }
        return [];
    }
    /** Named by an import of something that was not read, such as a path alias or a barrel. */
    function defined(file, name) {
        const [head = '', ...rest] = name.split('.');
        const [first] = importsFor(file, head);
        if (first === undefined)
            return [];
        const { original } = first;
        const isNamed = original !== null && original !== '*' && original !== 'default';
        const wanted = isNamed ? [original, ...rest].join('.') : name;
        const [only, other] = definers.get(wanted) ?? [];
        const isTelling = wanted.length >= TELLING_NAME && other === undefined && only !== file;
        return only !== undefined && isTelling ? exported(only, wanted) : [];
    }
    function importsFor(file, local) {
        const own = importsOf.get(file);
        return [...(own?.get(local) ?? []), ...(own?.get('*') ?? [])];
    }
    function beside(file, name) {
        const head = name.split('.')[0] ?? '';
        const near = SHARED_FOLDER.has(file.language) ? (byFolder.get(folderOf(file.unit.path)) ?? []) : [];
        const far = SHARED_PROJECT.has(file.language) && /^[A-Z]/.test(head)
            ? [
                ...(definers.get(name) ?? []),
                ...files.filter(({ parsed }) => parsed.types.includes(head)).slice(0, MOST_CANDIDATES),
            ]
            : [];
        const others = [...near, ...far].filter((other) => other !== file && other.language === file.language);
        return others
            .slice(0, MOST_CANDIDATES * 4)
            .flatMap((other) => exported(other, name))
            .slice(0, MOST_CANDIDATES);
    }
    const surroundings = {
        name(name, scope) {
            const file = fileOf(scope);
            if (file === undefined)
                return [];
            for (const find of [imported, defined, beside]) {
                const found = find(file, name);
                if (found.length > 0)
                    return found;
            }
            return [];
        },
        variable: (name) => variables.get(name) ?? [],
    };
    return {
        add(file) {
            files.push(file);
            byScope.set(file.parsed.scope, file);
            importsOf.set(file, indexImports(file));
            for (const name of modulesOf(file))
                push(byModule, name, file);
            push(byFolder, folderOf(file.unit.path), file);
            for (const name of file.parsed.scope.names.keys())
                push(definers, name, file);
        },
        files: () => files,
        setVariable(name, value) {
            push(variables, name, { kind: 'text', text: value, source: { at: 0, origin: -1 } });
        },
        folder: () => createFolder(surroundings),
        importOf(local, scope) {
            const file = fileOf(scope);
            return (file === undefined ? undefined : importsOf.get(file)?.get(local)?.[0]) ?? null;
        },
    };
}
function indexImports({ imports }) {
    const index = new Map();
    for (const { specifier, names } of imports) {
        for (const { local, imported } of names) {
            const known = index.get(local) ?? [];
            if (known.length < MOST_CANDIDATES)
                index.set(local, [...known, { specifier, original: local === '*' ? null : imported }]);
        }
    }
    return index;
}
/** What another file may mean by a name of this one. */
function exported({ parsed }, name) {
    const head = name.split('.')[0] ?? '';
    const names = [name, `module.exports.${name}`, `exports.${name}`, `default.${name}`];
    const isThere = names.find((one) => parsed.scope.names.has(one));
    const isHolder = parsed.scope.names.has(head) || parsed.types.includes(head);
    const wanted = isThere ?? (isHolder ? name : null);
    if (wanted === null) {
        const member = valuesOf(parsed.scope, name.slice(name.lastIndexOf('.') + 1));
        return name.includes('.') && member !== null ? member : [];
    }
    return [{ kind: 'name', name: wanted, scope: parsed.scope }];
}
function push(index, key, value) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, [value]);
    else
        known.push(value);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** Many files may have the last part of a specifier's name: those count that share most of what stands before it. */
function nearestTo(specifier, files) {
    const wanted = partsOf(specifier.replace(ENDING, ''));
    let most = 0;
    let nearest = [];
    for (const file of files) {
        const parts = partsOf(file.unit.path.replace(ENDING, '').replace(/\/(?:index|__init__|mod)$/, ''));
        let shared = 0;
        while (shared < wanted.length && wanted.at(-1 - shared) === parts.at(-1 - shared))
            shared++;
        if (shared > most)
            nearest = [];
        most = Math.max(most, shared);
        if (shared === most && nearest.length < MOST_CANDIDATES)
            nearest.push(file);
    }
    return nearest;
}
function partsOf(name) {
    return name.split(/[/.:\\]+/).filter((part) => part !== '');
}
/** The last part of a specifier, without an ending: `./config/hosts.js`, `app.config.hosts`, `crate::config::hosts`. */
function moduleOf(specifier) {
    const plain = specifier.replace(ENDING, '');
    return plain.slice(Math.max(...['/', '.', ':', '\\'].map((mark) => plain.lastIndexOf(mark))) + 1);
}
/** Names by which other files may import one: its own, or its folder's where it stands for the folder. */
function modulesOf({ unit, language, parsed }) {
    const parts = unit.path.split('/');
    const own = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
    const folder = parts.at(-2) ?? '';
    const standsForFolder = language === 'go' || /^(?:index|__init__|mod|lib|main)$/.test(own);
    return [...new Set([own, ...(standsForFolder ? [folder] : []), ...parsed.types])];
}

;// CONCATENATED MODULE: ./build/src/scan/code/read-string.js

function createStringReader({ strings, hasLoneQuotes }, readHole) {
    const byStart = indexByStart(strings);
    return {
        read(text, at) {
            if (hasLoneQuotes && text[at] === "'")
                return characterLiteral(text, at);
            const form = byStart.get(text.charAt(at))?.find(({ open }) => text.startsWith(open, at));
            return form === undefined ? null : readString(text, at, form, readHole);
        },
    };
}
const indexes = new WeakMap();
/** Longest first: three quotes before one. */
function indexByStart(forms) {
    const known = indexes.get(forms);
    if (known !== undefined)
        return known;
    const sorted = [...forms].sort((a, b) => b.open.length - a.open.length);
    const index = new Map();
    for (const form of sorted) {
        const start = form.open.charAt(0);
        index.set(start, [...(index.get(start) ?? []), form]);
    }
    indexes.set(forms, index);
    return index;
}
function readString(text, at, form, readHole) {
    const pieces = [];
    let end = at + form.open.length;
    let written = '';
    let kept = end;
    const keep = (to) => {
        written += text.slice(kept, to);
    };
    const push = (piece) => {
        if (written !== '')
            pieces.push({ kind: 'text', text: written });
        written = '';
        pieces.push(piece);
    };
    while (end < text.length) {
        const character = text[end];
        if (character === form.close[0] && text.startsWith(form.close, end)) {
            const isDoubled = form.escapes === 'doubled' && text.startsWith(form.close, end + form.close.length);
            if (!isDoubled)
                break;
            keep(end + 1);
            end += 2;
            kept = end;
            continue;
        }
        if (character === '\n' && !form.spansLines)
            break;
        const hole = holeAt(text, end, form, readHole);
        if (hole !== null) {
            keep(end);
            if (hole.piece.kind === 'code')
                push(hole.piece);
            else
                written += hole.piece.text;
            end = hole.end;
            kept = end;
        }
        else if (character === '\\' && form.escapes === 'backslash') {
            keep(end);
            const decoded = decodeEscape(text, end);
            written += decoded.text;
            end = decoded.end;
            kept = end;
        }
        else
            end++;
    }
    keep(Math.min(end, text.length));
    if (written !== '')
        pieces.push({ kind: 'text', text: written });
    const closed = text.startsWith(form.close, end) ? end + form.close.length : end;
    return { kind: 'string', text: form.open, at, end: Math.max(closed, at + 1), pieces };
}
function holeAt(text, at, { hole }, readHole) {
    switch (hole) {
        case 'none':
            return null;
        case 'dollar_brace':
            return text.startsWith('${', at) ? codeHole(at + 2, '}', readHole) : null;
        case 'hash_brace':
            return text.startsWith('#{', at) ? codeHole(at + 2, '}', readHole) : null;
        case 'backslash_paren':
            return text.startsWith('\\(', at) ? codeHole(at + 2, ')', readHole) : null;
        case 'dollar_word':
            return dollarHole(text, at, readHole);
        case 'brace':
            return braceHole(text, at, readHole);
    }
}
function codeHole(from, closing, readHole) {
    const code = readHole(from, closing);
    return code === null ? null : { piece: { kind: 'code', tokens: code.tokens }, end: code.end };
}
function dollarHole(text, at, readHole) {
    if (text.startsWith('${', at) || text.startsWith('{$', at))
        return codeHole(at + (text[at] === '{' ? 1 : 2), '}', readHole);
    if (text.startsWith('$(', at))
        return codeHole(at + 2, ')', readHole);
    if (text[at] !== '$')
        return null;
    const name = /^\$[A-Za-z_]\w{0,99}/.exec(text.slice(at, at + 101))?.[0];
    if (name === undefined)
        return null;
    const end = at + name.length;
    return {
        piece: { kind: 'code', tokens: [{ kind: 'word', text: name.slice(1), at: at + 1, end }] },
        end,
    };
}
/** `{{` is a brace; a colon or an exclamation mark ends the value and begins its format. */
function braceHole(text, at, readHole) {
    const character = text[at];
    if (character !== '{' && character !== '}')
        return null;
    if (text[at + 1] === character)
        return { piece: { kind: 'text', text: character }, end: at + 2 };
    if (character === '}')
        return null;
    const code = readHole(at + 1, '}');
    if (code === null)
        return null;
    return { piece: { kind: 'code', tokens: beforeFormat(code.tokens) }, end: code.end };
}
function beforeFormat(tokens) {
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'mark')
            continue;
        if ('([{'.includes(token.text))
            depth++;
        else if (')]}'.includes(token.text))
            depth--;
        else if (depth === 0 && (token.text === ':' || token.text === '!'))
            return tokens.slice(0, index);
    }
    return tokens;
}
/** `'a'` or `'\n'`; a quote before a lifetime or a label is a mark. */
function characterLiteral(text, at) {
    const found = /^'(?:\\[^\n]{1,10}?|[^\\'\n]{1,2})'/.exec(text.slice(at, at + 14))?.[0];
    if (found === undefined)
        return null;
    const inner = found[1] === '\\' ? decodeEscape(text, at + 1).text : found.slice(1, -1);
    return { kind: 'string', text: "'", at, end: at + found.length, pieces: [{ kind: 'text', text: inner }] };
}

;// CONCATENATED MODULE: ./build/src/scan/code/lex.js

/** Longest first, so that `===` is one mark. */
const MARKS = [
    '===',
    '!==',
    '...',
    '??=',
    '||=',
    '<<=',
    '**=',
    '=>',
    '->',
    '?.',
    '??',
    '||',
    '&&',
    '::',
    ':=',
    '+=',
    '-=',
    '==',
    '!=',
    '<=',
    '>=',
    '?:',
    '<<',
    '<-',
    '|>',
    '&.',
];
const MARK_STARTS = new Set(MARKS.map((mark) => mark[0]));
/** After these a slash opens a pattern, as it does after any mark but a closing one. */
const BEFORE_PATTERN = new Set('return typeof case in of delete void throw new else do yield await and or not if unless when while'.split(' '));
/** Code in strings in code, and so on: deeper it stays text. */
const DEEPEST_HOLE = 24;
/** Words that look like the start of a text but have no end: after so many nobody looks for ends any more. */
const MOST_LOST_HEREDOCS = 32;
const MOST_HEREDOCS = 200;
/** The tokens of a text, comments left out. Linear in the text, whatever it holds: unclosed strings end with their line or the text. */
function lex(text, dialect) {
    const isWordMark = (character) => dialect.wordMarks.includes(character);
    const pending = [];
    let lostHeredocs = 0;
    let heredocs = 0;
    function readCode(start, closing, depth) {
        const tokens = [];
        const reader = createStringReader(dialect, (from, close) => depth >= DEEPEST_HOLE ? null : readCode(from, close, depth + 1));
        const opening = closing === ')' ? '(' : '{';
        let open = 0;
        let at = start;
        while (at < text.length) {
            const character = text.charAt(at);
            if (character === '\n') {
                const end = skipHeredocs(at + 1);
                tokens.push({ kind: 'line', text: '', at, end, indent: indentAt(text, end) });
                at = commentEnd(text, at, dialect) ?? end;
                continue;
            }
            if (character === ' ' || character === '\t' || character === '\r') {
                at++;
                continue;
            }
            const comment = commentEnd(text, at, dialect);
            if (comment !== null) {
                at = comment;
                continue;
            }
            if (closing !== null && character === closing && open === 0)
                return { tokens, end: at + 1 };
            if (closing !== null && character === opening)
                open++;
            if (closing !== null && character === closing)
                open--;
            const token = reader.read(text, at) ?? heredocAt(at) ?? patternAt(at, tokens) ?? wordAt(at) ?? markAt(at);
            tokens.push(token);
            at = token.end;
        }
        return { tokens, end: text.length };
    }
    function wordAt(at) {
        let end = at;
        while (end < text.length && (isWordCode(text.charCodeAt(end)) || isWordMark(text.charAt(end))))
            end++;
        if (end === at)
            return null;
        const isNumber = isDigit(text.charCodeAt(at));
        return { kind: isNumber ? 'number' : 'word', text: text.slice(at, end), at, end };
    }
    function markAt(at) {
        const start = text.charAt(at);
        const found = MARK_STARTS.has(start) ? MARKS.find((mark) => text.startsWith(mark, at)) : undefined;
        const mark = found ?? start;
        return { kind: 'mark', text: mark, at, end: at + mark.length };
    }
    function patternAt(at, tokens) {
        if (!dialect.hasPatterns || text[at] !== '/')
            return null;
        const before = tokens.findLast(({ kind }) => kind !== 'line');
        const opens = before === undefined ||
            (before.kind === 'mark' && !')]}'.includes(before.text)) ||
            (before.kind === 'word' && BEFORE_PATTERN.has(before.text));
        if (!opens)
            return null;
        const end = patternEnd(text, at);
        return end === null ? null : { kind: 'other', text: '/', at, end };
    }
    function heredocAt(at) {
        if (!dialect.hasHeredocs ||
            !text.startsWith('<<', at) ||
            lostHeredocs > MOST_LOST_HEREDOCS ||
            heredocs > MOST_HEREDOCS)
            return null;
        const [opened, label] = /^<<[~-]?["'`]?([A-Z_][A-Za-z0-9_]*)["'`]?/.exec(text.slice(at, at + 80)) ?? [];
        if (opened === undefined || label === undefined)
            return null;
        if (!text.includes(`${label}`, at + opened.length)) {
            lostHeredocs++;
            return null;
        }
        heredocs++;
        pending.push({ label });
        const lineEnd = text.indexOf('\n', at);
        const body = lineEnd === -1 ? '' : text.slice(lineEnd + 1, lineEnd + 1 + LONGEST_HEREDOC);
        const stop = body.search(new RegExp(`^[ \\t]*${label}\\s*$`, 'm'));
        return {
            kind: 'string',
            text: '<<',
            at,
            end: at + opened.length,
            pieces: [{ kind: 'text', text: stop === -1 ? '' : body.slice(0, stop) }],
        };
    }
    function skipHeredocs(from) {
        let at = from;
        for (const { label } of pending.splice(0)) {
            while (at < text.length) {
                const newline = text.indexOf('\n', at);
                const end = newline === -1 ? text.length : newline;
                const isLast = text.slice(at, Math.min(end, at + 200)).trim() === label;
                at = Math.min(text.length, end + 1);
                if (isLast)
                    break;
            }
        }
        return at;
    }
    return readCode(0, null, 0).tokens;
}
const LONGEST_HEREDOC = 4_096;
function commentEnd(text, at, { line, block }) {
    for (const [open, close] of block) {
        if (!text.startsWith(open, at))
            continue;
        const end = text.indexOf(close, at + open.length);
        return end === -1 ? text.length : end + close.length;
    }
    if (!line.some((open) => text.startsWith(open, at)))
        return null;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function patternEnd(text, at) {
    let isInClass = false;
    for (let end = at + 1; end < text.length && end < at + 1_000; end++) {
        const character = text[end];
        if (character === '\n')
            return null;
        if (character === '\\')
            end++;
        else if (character === '[')
            isInClass = true;
        else if (character === ']')
            isInClass = false;
        else if (character === '/' && !isInClass)
            return end + 1;
    }
    return null;
}
function indentAt(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at - from;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Letters of any script count, so that no name is torn. */
function isWordCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        isDigit(code) ||
        code === 0x5f ||
        (code >= 0xc0 && code < 0x2000));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/manifests.js

/** Longer lines are no manifest that people write. */
const LONGEST_LINE = 4_000;
/** Libraries of providers that a manifest asks for, at their places. */
function readManifest(text, kind) {
    const hits = [];
    const seen = new Set();
    const add = (name, find, at) => {
        const provider = find(name);
        const key = `${name}\0${text.lastIndexOf('\n', at)}`;
        if (provider === null || seen.has(key))
            return;
        seen.add(key);
        hits.push({ rule: 'llm-sdk-dependency', provider, url: null, subject: name, at });
    };
    READERS[kind](text, add);
    return hits;
}
const READERS = {
    package_json: (text, add) => readJsonSections(text, /^(?:(?:dev|peer|optional)?[dD]ependencies|overrides|resolutions|catalog)$/, npmProvider, add),
    deno: (text, add) => eachMatch(text, /"(?:imports|scopes)?"?\s*:\s*"((?:npm|jsr):[^"]+|https?:\/\/[^"]+)"/g, npmProvider, add),
    composer: (text, add) => readJsonSections(text, /^require(?:-dev)?$/, composerProvider, add),
    requirements: (text, add) => eachMatch(text, /^[ \t]*([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:\[|[=<>!~;@#]|$))/gm, pypiProvider, add),
    conda: (text, add) => eachMatch(text, /^[ \t]*-[ \t]*["']?(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/gm, pypiProvider, add),
    toml: readToml,
    setup_cfg: (text, add) => eachMatch(text, /^[ \t]+([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:\[|[=<>!~;]|$))/gm, pypiProvider, add),
    go_mod: (text, add) => eachMatch(text, /^[ \t]*(?:require[ \t]+)?([a-z0-9.-]+\.[a-z]+\/[^\s]+)[ \t]+v[^\n]*$/gm, goProvider, add, /\/\/ indirect/),
    gemfile: (text, add) => eachMatch(text, /\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ \t(]+["']([\w.-]+)["']/g, gemProvider, add, /^[ \t]*#/),
    maven: readMaven,
    gradle: readGradle,
    nuget: (text, add) => eachMatch(text, /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)\b[^>]{0,500}?\b(?:Include|Update|id)="([^"]+)"/gi, nugetProvider, add),
};
/** @param not lines that do not count */
function eachMatch(text, pattern, find, add, not = null) {
    for (const match of text.matchAll(pattern)) {
        const name = match[1];
        if (name === undefined)
            continue;
        const line = not === null ? '' : lineAt(text, match.index);
        if (not?.test(line) !== true)
            add(name, find, match.index + match[0].indexOf(name));
    }
}
function lineAt(text, at) {
    const start = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    return text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_LINE));
}
/** Members of the sections of a JSON file, told by the braces that hold them. */
function readJsonSections(text, section, find, add) {
    let sectionDepth = null;
    let depth = 0;
    let name = null;
    // A string that never closes goes to the end, so that none of its quotes is tried as another beginning.
    for (const token of text.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|[{}[\]:,]/g)) {
        const [mark, string] = token;
        if (string !== undefined) {
            name = { text: string, at: token.index + 1 };
            continue;
        }
        if (mark === ':' && name !== null && sectionDepth !== null)
            add(name.text, find, name.at);
        if (mark === '{' || mark === '[') {
            depth++;
            if (mark === '{' && name !== null && sectionDepth === null && section.test(name.text))
                sectionDepth = depth;
        }
        else if (mark === '}' || mark === ']') {
            if (sectionDepth === depth)
                sectionDepth = null;
            depth--;
        }
        if (mark !== ':')
            name = null;
    }
}
/** pyproject.toml, Pipfile, Cargo.toml and version catalogues, told by their tables and lists. */
function readToml(text, add) {
    let table = '';
    let list = null;
    let at = 0;
    for (const line of text.split('\n')) {
        const start = at;
        at += line.length + 1;
        if (line.length > LONGEST_LINE || /^\s*#/.test(line))
            continue;
        const opened = list === null ? /^\s*\[+([^\]]+)\]+\s*(?:#.*)?$/.exec(line)?.[1]?.trim() : undefined;
        table = opened ?? table;
        const key = list === null ? /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(line)?.[1] : undefined;
        list = key !== undefined && /=\s*\[/.test(line) ? key : list;
        readTomlLine({ line, table, key: key ?? null, list, start }, add);
        if (/\][\s,]*(?:#.*)?$/.test(line))
            list = null;
    }
}
const PYTHON_NAME = /["']([A-Za-z0-9][\w.-]*)(?=\s*(?:\[[\w,\s-]*\])?\s*(?:[=<>!~;@][^"']*)?["'])/g;
function readTomlLine({ line, table, key, list, start }, add) {
    const place = (name) => start + line.indexOf(name);
    const isPoetry = /poetry.*dependencies$|^(?:dev-)?packages$/.test(table);
    const isCargo = /(?:^|\.)(?:dev-|build-)?dependencies(?:$|\.)/.test(table) &&
        !isPoetry &&
        !/^(?:project|tool)\b/.test(table);
    const inTable = /(?:^|\.)(?:dev-|build-)?dependencies\.([\w-]+)$/.exec(table)?.[1];
    if (isCargo && key !== null)
        add(key, crateProvider, place(key));
    if (isCargo && inTable !== undefined && line.includes(inTable))
        add(inTable, crateProvider, place(inTable));
    if (isPoetry && key !== null)
        add(key, pypiProvider, place(key));
    const isList = list !== null && (/dependencies|requires/.test(list) || /dependenc/.test(table));
    if (isList)
        for (const { 1: name = '', index } of line.matchAll(PYTHON_NAME))
            add(name, pypiProvider, start + index + 1);
    for (const { 1: name = '', index } of line.matchAll(/["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/g)) {
        add(name, mavenProvider, start + index + 1);
    }
}
function readMaven(text, add) {
    for (const match of text.matchAll(/<groupId>\s*([\w.-]+)\s*<\/groupId>\s*<artifactId>\s*([\w.-]+)\s*<\/artifactId>/g)) {
        add(`${match[1]}:${match[2]}`, mavenProvider, match.index);
    }
}
/** `implementation "group:artifact:version"` and `group: 'a', name: 'b'`. */
function readGradle(text, add) {
    for (const match of text.matchAll(/["']([\w.-]+:[\w.-]+)(?::[^"'\n]*)?["']/g)) {
        if (!/^\s*\/\//.test(lineAt(text, match.index)))
            add(match[1] ?? '', mavenProvider, match.index + 1);
    }
    for (const match of text.matchAll(/\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']/g)) {
        add(`${match[1]}:${match[2]}`, mavenProvider, match.index);
    }
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/masks.js
/** Ways to leave of a text only what is code in it: same length, same lines, so that places stay. */
/** Scripts of a page: what stands between `<script>` and `</script>`, and the front matter of Astro. */
function scriptsOf(text) {
    const kept = [];
    const front = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
    if (front !== -1)
        kept.push({ from: 3, to: front });
    for (let at = nextScript(text, 0); at !== -1;) {
        const open = text.indexOf('>', at);
        if (open === -1)
            break;
        const close = text.indexOf('</script', open);
        kept.push({ from: open + 1, to: close === -1 ? text.length : close });
        at = close === -1 ? -1 : nextScript(text, close + 8);
    }
    return keep(text, kept);
}
function nextScript(text, from) {
    return text.indexOf('<script', from);
}
/** Commands of a Dockerfile as a shell script: RUN, CMD and ENTRYPOINT, and ENV and ARG as assignments. */
function dockerCommandsOf(text) {
    const pieces = [];
    let continues = false;
    let heredoc = null;
    for (const line of linesOf(text)) {
        if (heredoc !== null) {
            if (line.trim() === heredoc)
                heredoc = null;
            pieces.push(heredoc === null ? blank(line) : line);
            continue;
        }
        if (/^\s*#/.test(line)) {
            // A comment among lines that go on is no end of them.
            pieces.push(continues ? blank(line).replace(/ (?=\r?\n$)/, '\\') : blank(line));
            continue;
        }
        if (continues)
            pieces.push(line);
        else
            pieces.push(instruction(line));
        heredoc = /^\s*RUN\s.*<<-?["']?(\w+)/i.exec(line)?.[1] ?? null;
        if (heredoc !== null)
            pieces.push(blankHeredoc(pieces.pop() ?? ''));
        continues = /\\\s*$/.test(line);
    }
    return pieces.join('');
}
/** Lines of a heredoc are commands of their own. */
function blankHeredoc(line) {
    return line.replace(/<<-?["']?\w+["']?/, (found) => ' '.repeat(found.length));
}
function instruction(line) {
    const [whole, name] = /^\s*(?:ONBUILD\s+|HEALTHCHECK\s+(?:--\S+\s+)*)?(RUN|CMD|ENTRYPOINT|ENV|ARG)\s+(?:--\S+\s+)*/i.exec(line) ?? [];
    if (whole === undefined || name === undefined)
        return blank(line);
    const rest = line.slice(whole.length);
    const spaces = ' '.repeat(whole.length);
    if (/^\s*\[/.test(rest))
        return spaces + rest.replace(/[[\],]/g, ' ');
    // `ENV name value` is the old form of `ENV name=value`.
    return spaces + (/^ENV$/i.test(name) ? rest.replace(/^(\w+)\s(?=\S)/, '$1=') : rest);
}
/** Recipes and variables of a makefile as a shell script. */
function makeCommandsOf(text) {
    return linesOf(text)
        .map((line) => {
        if (line.startsWith('\t'))
            return asShell(line.replace(/^\t[@+-]*/, (found) => ' '.repeat(found.length)));
        const [whole, before = '', name = ''] = /^(\s*(?:export\s+)?)([A-Za-z_]\w*)\s*[:?+]?=\s*/.exec(line) ?? [];
        if (whole === undefined)
            return blank(line);
        return `${' '.repeat(Math.max(0, whole.length - name.length - 1))}${before === '' ? '' : ''}${name}=${asShell(line.slice(whole.length))}`;
    })
        .join('');
}
/** `$(NAME)` is a variable of make, and `$$` the dollar of the shell. */
function asShell(line) {
    return line
        .replace(/\$\((\w+)\)/g, (_, name) => ['$', '{', name, '}'].join(''))
        .replace(/\$\$/g, ' $');
}
function keep(text, spans) {
    const pieces = [];
    let at = 0;
    for (const { from, to } of spans) {
        pieces.push(blank(text.slice(at, from)), text.slice(from, to));
        at = to;
    }
    return pieces.join('') + blank(text.slice(at));
}
function blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/notebook.js
/** Cells are read in their order, so that what one defines the next one knows. */
function notebookUnits(path, text) {
    const notebook = parse(text);
    if (notebook === null)
        return [];
    const language = languageOf(notebook);
    const code = [];
    const shell = [];
    const find = createLineFinder(text);
    for (const cell of listOf(memberOf(notebook, 'cells'))) {
        const lines = notebook_linesOf(memberOf(cell, 'source')).map((line) => ({ text: line, place: find(line) }));
        if (memberOf(cell, 'cell_type') !== 'code')
            continue;
        const isShell = /^%%(?:bash|sh|script\s+(?:ba)?sh)/.test(lines[0]?.text ?? '');
        for (const line of lines) {
            const command = isShell ? line.text.replace(/^%%.*/, '') : /^\s*[!%](?!%)\s*(.*)$/s.exec(line.text)?.[1];
            if (command === undefined)
                code.push(line);
            else
                shell.push({ ...line, text: command });
        }
        code.push({ text: '\n', place: code.at(-1)?.place ?? { line: 1, column: 1 } });
    }
    return [unitOf(path, language, code), unitOf(path, 'shell', shell)].filter((unit) => unit.text.trim() !== '');
}
function unitOf(path, language, lines) {
    const starts = [];
    let text = '';
    for (const line of lines) {
        starts.push(text.length);
        text += line.text.endsWith('\n') ? line.text : `${line.text}\n`;
    }
    return {
        path,
        text,
        language,
        placeOf(offset) {
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = Math.ceil((low + high) / 2);
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            const place = lines[low]?.place ?? { line: 1, column: 1 };
            return { line: place.line, column: place.column + offset - (starts[low] ?? 0) };
        },
    };
}
/** Lines stand in the file as strings of JSON, in their order. */
function createLineFinder(text) {
    let at = 0;
    let line = 1;
    let lineStart = 0;
    let misses = 0;
    return (source) => {
        const found = misses > MOST_MISSES ? -1 : text.indexOf(JSON.stringify(source).slice(1, -1), at);
        if (found === -1) {
            misses++;
            return { line, column: 1 };
        }
        for (let feed = text.indexOf('\n', lineStart); feed !== -1 && feed < found; feed = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = feed + 1;
        }
        at = found;
        return { line, column: found - lineStart + 1 };
    };
}
/** A line that is written with other escapes is shown where the one before it stands. */
const MOST_MISSES = 100;
function parse(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        // No notebook that any program could run.
        return null;
    }
}
function languageOf(notebook) {
    const metadata = memberOf(notebook, 'metadata');
    const name = memberOf(memberOf(metadata, 'language_info'), 'name') ??
        memberOf(memberOf(metadata, 'kernelspec'), 'language');
    const known = String(name ?? 'python').toLowerCase();
    if (known === 'javascript' || known === 'typescript')
        return 'javascript';
    if (known === 'ruby' || known === 'rust' || known === 'go' || known === 'java' || known === 'kotlin')
        return known;
    return known === 'csharp' || known === 'c#' ? 'csharp' : known === 'bash' ? 'shell' : 'python';
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function notebook_linesOf(source) {
    if (typeof source === 'string')
        return source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    return listOf(source).filter((line) => typeof line === 'string');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/settings.js


/** `NAME=value`, `name: value`, `"name": "value"`; `[sections]` and comments hold nothing. */
const settings_SETTING = /^[ \t]*(?:export[ \t]+|set[ \t]+)?["']?([A-Za-z_][\w.:-]{0,100})["']?[ \t]*[=:][ \t]*(.*)$/;
/** `proxy_pass https://…;` of a web server. */
const DIRECTIVE = /^[ \t]*(proxy_pass)[ \t]+(.*)$/;
const settings_LONGEST_LINE = 2_000;
/** Addresses of providers that settings name. A JSON file may hold several members in a line. */
function readSettings(text, path) {
    const hits = [];
    const variables = [];
    const isEnvironment = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
    let at = 0;
    for (const line of text.split('\n')) {
        const start = at;
        at += line.length + 1;
        if (line.length > settings_LONGEST_LINE || /^[ \t]*(?:#|;|\/\/)/.test(line))
            continue;
        for (const { name, value, offset } of settingsIn(line)) {
            if (isEnvironment)
                variables.push({ name, value });
            const url = isSettingName(name) ? providerUrlIn(value, 'bare') : null;
            if (url !== null)
                hits.push({
                    rule: 'llm-base-url',
                    provider: url.provider,
                    url: url.url,
                    subject: name,
                    at: start + offset,
                });
        }
    }
    return { hits, variables };
}
function settingsIn(line) {
    const members = [...line.matchAll(/"([^"\\]{1,100})"\s*:\s*"([^"\\]{1,500})"/g)];
    if (members.length > 0) {
        return members.map(({ 1: name = '', 2: value = '', index }) => ({ name, value, offset: index }));
    }
    const [whole, name, value] = settings_SETTING.exec(line) ?? DIRECTIVE.exec(line) ?? [];
    if (whole === undefined || name === undefined || value === undefined)
        return [];
    return [{ name, value: unquoted(value), offset: line.length - line.trimStart().length }];
}
function unquoted(value) {
    const trimmed = value.trim().replace(/[,;]$/, '');
    const quote = trimmed[0];
    if (quote === '"' || quote === "'")
        return trimmed.slice(1, Math.max(1, trimmed.indexOf(quote, 1)));
    return trimmed.replace(/\s+#.*$/, '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/yaml-units.js





/** Keys whose text is a command line: GitHub, GitLab, compose, Kubernetes, CircleCI, Azure, Taskfile. */
const SCRIPTS = new Set('run script before_script after_script command commands entrypoint args cmd cmds bash sh powershell pwsh inlineScript exec pre-commit entry'.split(' '));
const ENVIRONMENTS = new Set('env environment variables vars build-args args defaults'.split(' '));
/** Larger ones are data. */
const LARGEST = 1 << 20;
const yaml_units_DEEPEST = 40;
/** Commands and settings of a YAML file. Aliases are not followed: what they stand for was read in its place. */
function readYaml(path, text) {
    const units = [];
    const hits = [];
    const variables = [];
    const lines = new dist.LineCounter();
    let sources;
    const visit = (node, key, parent, shell, depth) => {
        if (depth > yaml_units_DEEPEST)
            return;
        if ((0,dist.isMap)(node)) {
            const own = shellOf(node) ?? shell;
            for (const { key: name, value } of node.items)
                visit(value, (0,dist.isScalar)(name) ? String(name.value) : '', key, own, depth + 1);
        }
        else if ((0,dist.isSeq)(node))
            visitList(node.items, key, parent, shell, depth);
        else if ((0,dist.isScalar)(node) && typeof node.value === 'string')
            visitText(node, node.value, key, parent, shell);
    };
    const visitList = (items, key, parent, shell, depth) => {
        const words = items.map((item) => ((0,dist.isScalar)(item) && typeof item.value === 'string' ? item : null));
        const isWords = SCRIPTS.has(key) && !/script|cmds|commands/.test(key) && words.every((word) => word !== null);
        const [first] = words;
        if (isWords && first != null) {
            const line = words.map((word) => quoted(String(word?.value ?? ''))).join(' ');
            units.push({ path, text: line, language: 'shell', placeOf: () => placeAt(first, 0) });
        }
        else
            for (const item of items)
                visit(item, key, parent, shell, depth + 1);
    };
    const visitText = (node, value, key, parent, shell) => {
        const at = node.range?.[0] ?? 0;
        if (SCRIPTS.has(key))
            units.push({ path, text: value, language: yaml_units_languageOf(shell, key), placeOf: placesOf(node, value) });
        if (key === 'uses')
            pushAction(value, at);
        const isVariable = ENVIRONMENTS.has(parent) || ENVIRONMENTS.has(key);
        const [, listed, own] = isVariable && ENVIRONMENTS.has(key) ? (/^([A-Za-z_]\w*)=(.*)$/s.exec(value) ?? []) : [];
        const name = listed ?? key;
        const setting = own ?? value;
        if (isVariable && name !== '')
            variables.push({ name, value: setting });
        const url = isSettingName(name) ? providerUrlIn(setting, 'bare') : null;
        if (url !== null && !SCRIPTS.has(key))
            hits.push({ rule: 'llm-base-url', provider: url.provider, url: url.url, subject: name, at });
    };
    const pushAction = (value, at) => {
        const provider = actionProvider(value);
        if (provider !== null)
            hits.push({ rule: 'llm-sdk-import', provider, url: null, subject: value, at });
    };
    const placeAt = (node, offset) => {
        const { line, col } = lines.linePos((node.range?.[0] ?? 0) + offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    /** Lines of a block stand one below the other behind its mark; others are shown where they begin. */
    const placesOf = (node, value) => (offset) => {
        const start = placeAt(node, 0);
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        if (!isBlock)
            return start;
        const before = value.slice(0, offset);
        const line = start.line + 1 + (before.match(/\n/g)?.length ?? 0);
        const inLine = offset - (before.lastIndexOf('\n') + 1);
        sources ??= text.split('\n');
        const source = sources[line - 1] ?? '';
        return { line, column: (/^\s*/.exec(source)?.[0].length ?? 0) + inLine + 1 };
    };
    // Many files name a provider in a remark alone, and to read YAML costs far more than to ask.
    const bare = withoutRemarks(text);
    if (bare !== text && !createPrefilter().hasKeyword(Buffer.from(bare)))
        return { units, hits, variables };
    for (const document of documentsOf(text, lines))
        visit(document, '', '', '', 0);
    return { units, hits, variables };
}
/** Without lines that hold a comment alone; in blocks of text they are part of the text. */
function withoutRemarks(text) {
    if (!/^[ \t]*#/m.test(text))
        return text;
    const kept = [];
    /** Of the line that opens a block; null outside of blocks. */
    let block = null;
    for (const line of text.split('\n')) {
        const indent = line.search(/\S/);
        if (block !== null && indent !== -1 && indent <= block)
            block = null;
        if (block === null && line[indent] === '#')
            continue;
        kept.push(line);
        if (block === null && /[|>][-+\d]*\s*(?:#.*)?$/.test(line))
            block = indent;
    }
    return kept.join('\n');
}
function documentsOf(text, lines) {
    if (text.length > LARGEST || isTooDeep(text))
        return [];
    const documents = (0,dist.parseAllDocuments)(text, {
        lineCounter: lines,
        strict: false,
        uniqueKeys: false,
        logLevel: 'silent',
    });
    return 'empty' in documents ? [] : documents.map(({ contents }) => contents);
}
/** Brackets in brackets cost the parser a frame each. */
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            depth++;
        else if (code === 0x5d || code === 0x7d)
            depth--;
        if (depth > 200)
            return true;
    }
    return /^(?:[ \t]*[-?:] ){100}/m.test(text);
}
/** `shell:` beside `run:` says what the script is written in. */
function shellOf(node) {
    const shell = node.get('shell');
    return typeof shell === 'string' ? shell : null;
}
function yaml_units_languageOf(shell, key) {
    if (/^python/.test(shell))
        return 'python';
    if (/^(?:pwsh|powershell)/.test(shell) || key === 'powershell' || key === 'pwsh')
        return 'powershell';
    return /^node/.test(shell) ? 'javascript' : 'shell';
}
function quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/grammar.js
const grammar_C = {
    joins: new Set(['+']),
    formats: false,
    adjacent: false,
    ternary: true,
    indented: false,
    bareCalls: false,
    dashes: false,
    arrowMembers: false,
    typesBehind: false,
    elvis: false,
    templates: false,
};
const GRAMMARS = {
    javascript: { ...grammar_C, templates: true },
    python: { ...grammar_C, formats: true, adjacent: true, ternary: false, indented: true },
    go: { ...grammar_C, ternary: false, typesBehind: true },
    ruby: { ...grammar_C, formats: true, adjacent: true, bareCalls: true, joins: new Set(['+', '<<']) },
    java: grammar_C,
    kotlin: { ...grammar_C, ternary: false, elvis: true },
    rust: { ...grammar_C, ternary: false },
    csharp: grammar_C,
    php: { ...grammar_C, elvis: true, joins: new Set(['.']), arrowMembers: true },
    swift: grammar_C,
    powershell: { ...grammar_C, bareCalls: true, dashes: true, ternary: false },
    c: { ...grammar_C, adjacent: true, arrowMembers: true },
};

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/cursor.js
function createCursor(tokens) {
    let at = 0;
    const pastLines = () => {
        let index = at;
        while (tokens[index]?.kind === 'line')
            index++;
        return index;
    };
    return {
        here: () => tokens[at],
        beyondLines: () => tokens[pastLines()],
        after: (steps) => tokens[at + steps],
        advance: () => {
            at++;
        },
        skipLines: () => {
            at = pastLines();
        },
        is: (mark) => cursor_isMark(tokens[at], mark),
        isWord: (word) => isWordToken(tokens[at], word),
    };
}
function cursor_isMark(token, mark) {
    return token?.kind === 'mark' && token.text === mark;
}
function isWordToken(token, word) {
    return token?.kind === 'word' && token.text === word;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-blocks.js


const TYPE_WORDS = new Set('class interface object struct enum module namespace trait impl'.split(' '));
const FUNCTION_WORDS = new Set('function def func fn fun sub'.split(' '));
const MODIFIERS = new Set('async export default public private protected internal static final abstract override pub unsafe sealed partial declare data open suspend inline virtual'.split(' '));
/** In the scope of a function, its own name: what it returns is what a call of it stands for. */
const RETURN_TO = 'return';
/** Reads statements, functions, classes, and what stands in brackets. */
function createBlocks({ grammar, sink, deeper, item, expression }) {
    /** Everything up to the end. */
    function program(cursor, scope) {
        const blocks = [];
        let indent = 0;
        while (cursor.here() !== undefined) {
            const token = cursor.here();
            if (token?.kind === 'line') {
                indent = token.indent;
                cursor.advance();
                // Only a line with something on it ends a block, and the rest of the line that opens one belongs to it.
                if (grammar.indented && cursor.here()?.kind !== 'line')
                    while ((blocks.at(-1)?.indent ?? -1) >= indent)
                        blocks.pop();
                continue;
            }
            const own = blocks.at(-1)?.scope ?? scope;
            const opened = statement(cursor, { scope: own, path: null, binds: true, nested: false });
            if (opened !== null && grammar.indented)
                blocks.push({ indent, scope: opened });
            if (opened !== null && grammar.bareCalls)
                blocks.splice(0, 1, { indent: -1, scope: opened });
        }
    }
    function skipModifiers(cursor) {
        while (MODIFIERS.has(cursor.here()?.text ?? '') && cursor.after(1)?.kind === 'word')
            cursor.advance();
    }
    function opensStatement(token) {
        return (token.kind === 'word' &&
            (token.text === 'return' || FUNCTION_WORDS.has(token.text) || TYPE_WORDS.has(token.text)));
    }
    /** One statement, or one token where there is none. Hands out the scope of a function whose body follows. */
    function statement(cursor, place) {
        if (cursor.isWord('export') && isWordToken(cursor.after(1), 'default'))
            return exportDefault(cursor, place);
        skipModifiers(cursor);
        const token = cursor.here();
        if (token?.kind === 'word') {
            const next = cursor.after(1);
            if (TYPE_WORDS.has(token.text) && next?.kind === 'word')
                return typeBlock(cursor, place, next.text);
            if (FUNCTION_WORDS.has(token.text))
                return functionBlock(cursor, place);
            if (token.text === 'return') {
                cursor.advance();
                if (cursor.here()?.kind !== 'line')
                    keepReturn(cursor, place, token.at);
                return null;
            }
        }
        if (token?.kind === 'mark' && ',;)]}'.includes(token.text))
            cursor.advance();
        else if (cursor.is('{'))
            braces(cursor, blockIn(place));
        else {
            const read = item(cursor, place);
            if (read !== null)
                methodBody(cursor, read.value, place);
        }
        return null;
    }
    /** What a module is where nobody names a part of it. */
    function exportDefault(cursor, place) {
        cursor.advance();
        cursor.advance();
        const next = cursor.here();
        if (next === undefined || opensStatement(next))
            return null;
        const value = expression(cursor, { ...place, path: 'default' });
        bind(sink.file, 'default', value);
        sink.keep({ value, name: null, at: next.at });
        return null;
    }
    function keepReturn(cursor, place, at) {
        const value = expression(cursor, place);
        sink.keep({ value, name: null, at });
        const own = holderOf(place.scope, RETURN_TO);
        const [name] = own.names.get(RETURN_TO) ?? [];
        if (name?.kind === 'text' && own.parent !== null)
            bind(own.parent, name.text, value);
    }
    function typeBlock(cursor, place, name) {
        sink.type(name);
        cursor.advance();
        cursor.advance();
        if (grammar.indented || grammar.bareCalls)
            return null;
        for (let steps = 0; steps < 60 && cursor.here() !== undefined && !cursor.is('{') && !cursor.is(';'); steps++)
            cursor.advance();
        if (cursor.is('{'))
            typeMembers(cursor, place, name);
        return null;
    }
    function typeMembers(cursor, place, name) {
        const scope = createScope(place.scope);
        const value = braces(cursor, { ...place, path: name, scope });
        if (value.kind !== 'record')
            return;
        for (const member of value.of) {
            if (member.name === null)
                continue;
            bind(scope, member.name, member.value);
            bind(sink.file, `.${member.name}`, member.value);
            bind(sink.file, `${name}.${member.name}`, member.value);
        }
    }
    /** Name and parameters; the body too, where braces hold it. */
    function functionBlock(cursor, place) {
        const scope = createScope(place.scope);
        cursor.advance();
        for (let steps = 0; steps < 40; steps++) {
            const token = cursor.here();
            if (token === undefined || token.kind === 'line')
                break;
            if (token.kind === 'mark' && '{;=:'.includes(token.text))
                break;
            if (token.kind === 'word' && cursor_isMark(cursor.after(1), '('))
                bind(scope, RETURN_TO, {
                    kind: 'text',
                    text: token.text,
                    source: { at: token.at, origin: sink.origin },
                });
            if (cursor.is('('))
                parameters(cursor, { scope, path: null, binds: true, nested: true });
            else
                cursor.advance();
        }
        if (grammar.indented || grammar.bareCalls)
            return scope;
        for (let steps = 0; steps < 40 &&
            !cursor.is('{') &&
            !cursor.is('=') &&
            !cursor.is(';') &&
            cursor.here() !== undefined &&
            cursor.here()?.kind !== 'line'; steps++)
            cursor.advance();
        if (cursor.is('{'))
            braces(cursor, { ...place, path: null, scope });
        return scope;
    }
    /** A parameter hides what has its name outside. */
    function parameters(cursor, place) {
        for (const { name, value } of bracketed(cursor, ')', place)) {
            const own = name ?? (value.kind === 'name' ? value.name : null);
            if (own !== null && name === null)
                bind(place.scope, own, UNKNOWN);
        }
    }
    function braces(cursor, place) {
        cursor.advance();
        const members = deeper(() => membersIn(cursor, place));
        return members === null ? UNKNOWN : { kind: 'record', of: members };
    }
    function membersIn(cursor, place) {
        const members = [];
        for (;;) {
            cursor.skipLines();
            skipModifiers(cursor);
            const token = cursor.here();
            if (token === undefined || cursor.is('}'))
                break;
            if (opensStatement(token))
                statement(cursor, place);
            else if (token.kind === 'mark' && ',;)]'.includes(token.text))
                cursor.advance();
            else if (cursor.is('{'))
                braces(cursor, blockIn(place));
            else {
                // Where indentation makes blocks, braces hold values alone, and lines in them mean nothing.
                const member = item(cursor, { ...place, binds: true, nested: grammar.indented });
                if (member !== null)
                    methodBody(cursor, member.value, place);
                // An assignment in a class is a member of it.
                if (member?.name === null && member.value.kind === 'record')
                    members.push(...member.value.of);
                else if (member !== null)
                    members.push(member);
            }
        }
        cursor.advance();
        return members;
    }
    /** What reads like a call and is followed by a block is a method: what stands in its brackets hides other names. */
    function methodBody(cursor, value, place) {
        if (value.kind !== 'call' || !cursor.is('{'))
            return;
        const block = blockIn(place);
        for (const argument of value.args) {
            if (argument.value.kind === 'name')
                bind(block.scope, argument.value.name, UNKNOWN);
        }
        braces(cursor, block);
    }
    function blockIn(place) {
        return { ...place, path: null, scope: createScope(place.scope), nested: false };
    }
    /** What stands between brackets, lines ignored. */
    function bracketed(cursor, closing, place) {
        cursor.advance();
        return deeper(() => itemsUntil(cursor, closing, place)) ?? [];
    }
    function itemsUntil(cursor, closing, place) {
        const items = [];
        for (;;) {
            cursor.skipLines();
            const token = cursor.here();
            if (token === undefined || cursor.is('}') || cursor.is(closing))
                break;
            if (token.kind === 'mark' && ',;])'.includes(token.text)) {
                if (token.text === ')')
                    break;
                cursor.advance();
            }
            else if (items.length > 0 && cursor.isWord('for')) {
                const element = items.pop();
                items.push({ name: null, value: comprehension(cursor, element?.value ?? UNKNOWN, place) });
            }
            else {
                const argument = item(cursor, { ...place, nested: true });
                if (argument !== null)
                    items.push(argument);
            }
        }
        if (cursor.is(closing))
            cursor.advance();
        return items;
    }
    function comprehension(cursor, element, place) {
        cursor.advance();
        for (let steps = 0; steps < 20 && cursor.here() !== undefined && !cursor.isWord('in'); steps++)
            cursor.advance();
        if (cursor.isWord('in'))
            cursor.advance();
        const source = expression(cursor, { ...place, nested: true });
        return {
            kind: 'call',
            name: 'map',
            receiver: source,
            args: [{ name: null, value: element }],
            scope: place.scope,
        };
    }
    return { program, braces, bracketed };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-leading.js

/** Words that are operators or end an expression, and so no type or modifier of the word behind them. */
const BETWEEN = new Set('in of or and if else elif for as is instanceof not unless while do then end from with satisfies'.split(' '));
const LEADING = new Set('async await new return yield throw typeof void delete go defer not case const let var export default move mut ref static final public private'.split(' '));
const PREFIXES = new Set(['!', '-', '+', '&', '*', '...', '**', '~', '<-', '@', '\\', '|', "'", '?']);
const LONGEST_GENERIC = 40;
const LONGEST_CONDITION = 200;
const LONGEST_TYPE = 60;
/** Signs, modifiers and types in front of a value. */
function skipLeading(cursor, grammar, isNested) {
    for (;;) {
        if (isNested)
            cursor.skipLines();
        const token = cursor.here();
        const next = cursor.after(1);
        if (token?.kind === 'mark' && PREFIXES.has(token.text))
            cursor.advance();
        else if (token?.kind !== 'word' || next === undefined || next.kind === 'line')
            return;
        else if (LEADING.has(token.text) && !cursor_isMark(next, '=') && !cursor_isMark(next, '.') && !cursor_isMark(next, ':'))
            cursor.advance();
        else if (next.kind === 'word' &&
            !BETWEEN.has(next.text) &&
            !grammar.bareCalls &&
            !grammar.typesBehind &&
            !BETWEEN.has(token.text))
            cursor.advance();
        else if (BETWEEN.has(token.text) &&
            token.text !== 'from' &&
            token.text !== 'with' &&
            token.text !== 'end' &&
            next.kind !== 'mark')
            cursor.advance();
        else
            return;
    }
}
/** Arguments of types, `<…>`, where a call follows them. */
function skipGeneric(cursor) {
    let open = 0;
    for (let steps = 0; steps < LONGEST_GENERIC; steps++) {
        const token = cursor.after(steps);
        if (token === undefined || token.kind === 'line' || token.kind === 'string')
            return false;
        if (cursor_isMark(token, '<'))
            open++;
        else if (cursor_isMark(token, '>'))
            open--;
        else if (token.kind === 'mark' && !',.[]|&?:'.includes(token.text) && token.text !== '::')
            return false;
        if (open > 0)
            continue;
        if (!cursor_isMark(cursor.after(steps + 1), '('))
            return false;
        for (let skipped = 0; skipped <= steps; skipped++)
            cursor.advance();
        return true;
    }
    return false;
}
/** A type of several words, `str | None`, `Record<string, string>`, where a value follows it. */
function skipType(cursor) {
    let open = 0;
    for (let steps = 0; steps < LONGEST_TYPE; steps++) {
        const token = cursor.after(steps);
        if (token?.kind === 'mark' && token.text === '=' && open === 0 && steps > 1) {
            for (let skipped = 0; skipped < steps; skipped++)
                cursor.advance();
            return true;
        }
        if (token === undefined || !isOfType(token, open > 0))
            return false;
        if (token.kind === 'mark' && '[<'.includes(token.text))
            open++;
        if (token.kind === 'mark' && ']>'.includes(token.text))
            open--;
    }
    return false;
}
function isOfType({ kind, text }, isInside) {
    if (kind === 'word' || kind === 'string')
        return true;
    if (kind === 'line')
        return isInside;
    return kind === 'mark' && ('|&.?[]<>'.includes(text) || (isInside && text === ','));
}
/** The rest of a condition: up to `else`, or to the end of what holds the expression. */
function skipCondition(cursor, isNested) {
    let open = 0;
    for (let steps = 0; steps < LONGEST_CONDITION; steps++) {
        if (isNested)
            cursor.skipLines();
        const token = cursor.here();
        if (token === undefined || token.kind === 'line' || (open === 0 && isEndOfCondition(token)))
            return;
        if (token.kind === 'mark' && '([{'.includes(token.text))
            open++;
        if (token.kind === 'mark' && ')]}'.includes(token.text))
            open--;
        cursor.advance();
    }
}
function isEndOfCondition({ kind, text }) {
    return (kind === 'word' && text === 'else') || (kind === 'mark' && ')]},:'.includes(text));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-arguments.js


const OPERATORS = new Set('-f -join -replace -eq -ne -like -match -and -or -split -contains -in'.split(' '));
/** Reads arguments of calls without parentheses. */
function createArguments({ grammar, sink, expression }) {
    function isBareArgument(token) {
        if (token.kind === 'string')
            return true;
        return token.kind === 'word' && !BETWEEN.has(token.text) && !OPERATORS.has(token.text.toLowerCase());
    }
    function bareArguments(cursor, place) {
        return grammar.dashes ? spacedArguments(cursor, place) : listedArguments(cursor, place);
    }
    /** Up to the end of the line or of the command; a backtick carries the line on. */
    function spacedArguments(cursor, place) {
        const args = [];
        for (;;) {
            const token = cursor.here();
            if (token === undefined || token.kind === 'line')
                return args;
            if (token.kind === 'mark' && '|;)}'.includes(token.text))
                return args;
            const isMarkToSkip = token.kind === 'mark' && '`,:]='.includes(token.text);
            if (isMarkToSkip)
                cursor.advance();
            if (isMarkToSkip && token.text === '`')
                cursor.skipLines();
            if (isMarkToSkip)
                continue;
            if (token.kind === 'word' && /^https?:$/i.test(token.text)) {
                args.push({ name: null, value: unquoted(cursor) });
                continue;
            }
            const isSwitch = token.kind === 'word' && token.text.startsWith('-');
            if (isSwitch)
                cursor.advance();
            else
                args.push({ name: null, value: expression(cursor, { ...place, path: null, binds: false }) });
        }
    }
    /** An address without quotes, up to the next blank. */
    function unquoted(cursor) {
        const first = cursor.here();
        let text = '';
        for (let end = first?.at; cursor.here() !== undefined && cursor.here()?.at === end && cursor.here()?.kind !== 'line';) {
            const token = cursor.here();
            text += token?.text ?? '';
            end = token?.end;
            cursor.advance();
        }
        return { kind: 'text', text, source: { at: first?.at ?? 0, origin: sink.origin } };
    }
    function listedArguments(cursor, place) {
        const args = [];
        for (;;) {
            const value = expression(cursor, { ...place, path: null, binds: false });
            if (cursor.is('=>') || cursor.is(':')) {
                cursor.advance();
                const name = value.kind === 'name' ? value.name : constantText(value);
                args.push({ name, value: expression(cursor, { ...place, path: null, binds: false }) });
            }
            else
                args.push({ name: null, value });
            if (!cursor.is(','))
                return args;
            cursor.advance();
            cursor.skipLines();
        }
    }
    return { isBareArgument, bareArguments };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-operand.js




const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|ENV|env|_ENV|_SERVER)\.([A-Za-z_]\w*)$/;
/** Nobody's client has a longer name; longer ones are made to be slow. */
const LONGEST_CHAIN = 400;
/** Not calls, whatever stands behind them. */
const CONTROL = new Set('if while for switch catch foreach using lock synchronized match when unless until with elif'.split(' '));
/** Reads literals, names, calls and members: everything but operators. */
function createOperand({ grammar, sink, blocks, expression, hole }) {
    const { isBareArgument, bareArguments } = createArguments({ grammar, sink, expression });
    return function operand(cursor, place) {
        skipLeading(cursor, grammar, place.nested);
        let reading = primary(cursor, place);
        for (;;) {
            const next = postfix(cursor, place, reading);
            if (next === null)
                return reading.value;
            reading = next;
        }
    };
    function primary(cursor, place) {
        const token = cursor.here();
        const at = token?.at ?? 0;
        const plain = (value) => ({ value, chain: null, receiver: null, member: null, at });
        if (token === undefined || token.kind === 'line')
            return plain(UNKNOWN);
        if (token.kind === 'string')
            return plain(literals(cursor, place));
        if (token.kind === 'mark')
            return plain(bracket(cursor, place, token));
        cursor.advance();
        if (token.kind === 'other')
            return plain(UNKNOWN);
        if (token.kind === 'number')
            return plain({ kind: 'number', value: Number(token.text.replaceAll('_', '')) });
        if (grammar.typesBehind)
            while (cursor.here()?.kind === 'word')
                cursor.advance();
        return { ...named(parse_operand_rootOf(token.text), place), at };
    }
    function bracket(cursor, place, token) {
        switch (token.text) {
            case '(':
                return parenthesis(cursor, place);
            case '[':
                return listOf(cursor, place);
            case '{':
                return blocks.braces(cursor, place.path === null ? { ...place, scope: createScope(place.scope) } : place);
            case ')':
            case ']':
            case '}':
            case ',':
            case ';':
                return UNKNOWN;
            default:
                cursor.advance();
                if (token.text !== ':' || !grammar.bareCalls || cursor.here()?.kind !== 'word')
                    return UNKNOWN;
                return symbol(cursor);
        }
    }
    function symbol(cursor) {
        const word = cursor.here();
        cursor.advance();
        return { kind: 'text', text: word?.text ?? '', source: { at: word?.at ?? 0, origin: sink.origin } };
    }
    /** A value in parentheses, a tuple, or the parameters of an arrow. */
    function parenthesis(cursor, place) {
        const scope = createScope(place.scope);
        const items = blocks.bracketed(cursor, ')', { ...place, scope, path: null, binds: true, nested: true });
        if (cursor.is('=>')) {
            for (const { name, value } of items) {
                if (value.kind === 'name' && (name === null || name === value.name))
                    bind(scope, value.name, UNKNOWN);
            }
            cursor.advance();
            const body = expression(cursor, { ...place, scope, path: null });
            return body.kind === 'record' ? UNKNOWN : body;
        }
        const [first] = items;
        if (items.length === 1 && first !== undefined)
            return first.value;
        return { kind: 'list', of: items.map(({ value }) => value) };
    }
    /** `[a, b]`; `[]string{a, b}` and `[] {a, b}` of typed languages too. */
    function listOf(cursor, place) {
        const at = cursor.here()?.at ?? 0;
        const items = blocks.bracketed(cursor, ']', { ...place, path: null, binds: false, nested: true });
        if (items.length === 0 || grammar.typesBehind) {
            if (grammar.typesBehind && cursor.here()?.kind === 'word')
                cursor.advance();
            if (cursor.is('{'))
                return listIn(blocks.braces(cursor, { ...place, path: null }));
        }
        for (const { value } of items)
            sink.keep({ value, name: null, at });
        return { kind: 'list', of: items.map(({ value }) => value) };
    }
    function listIn(value) {
        return value.kind === 'record' ? { kind: 'list', of: value.of.map((member) => member.value) } : value;
    }
    function literals(cursor, place) {
        let value = null;
        for (;;) {
            const token = place.nested && grammar.adjacent ? cursor.beyondLines() : cursor.here();
            if (token?.kind !== 'string' || (value !== null && !grammar.adjacent))
                return value ?? UNKNOWN;
            if (place.nested && grammar.adjacent)
                cursor.skipLines();
            cursor.advance();
            const own = textOf(token, place);
            value = value === null ? own : rowOf(value, own);
        }
    }
    function textOf(token, place) {
        const source = { at: token.at, origin: sink.origin };
        const pieces = token.pieces.map((piece) => piece.kind === 'text' ? { kind: 'text', text: piece.text, source } : hole(piece.tokens, place));
        const [first] = pieces;
        const value = pieces.length === 1 && first !== undefined
            ? first
            : pieces.length === 0
                ? { kind: 'text', text: '', source }
                : { kind: 'row', of: pieces };
        const isCommand = token.text.startsWith('%x') || (token.text === '`' && grammar.bareCalls);
        if (!isCommand)
            return value;
        const call = {
            kind: 'call',
            name: '`',
            receiver: null,
            args: [{ name: null, value }],
            scope: place.scope,
        };
        sink.call({ call, at: token.at, end: token.at });
        return call;
    }
    function named(chain, { scope }) {
        const variable = ENVIRONMENT.exec(chain)?.[1];
        const value = variable === undefined ? { kind: 'name', name: chain, scope } : { kind: 'variable', name: variable };
        return { value, chain, receiver: null, member: null };
    }
    function postfix(cursor, place, reading) {
        const token = place.nested || !grammar.indented ? cursor.beyondLines() : cursor.here();
        if (token?.kind === 'mark' && isDot(token.text))
            return memberOf(cursor, place, reading);
        const here = cursor.here();
        if (here === undefined || here.kind === 'line')
            return null;
        if (here.kind === 'string' && here.text === '`' && reading.chain !== null && grammar.templates)
            return callOf(cursor, reading, [{ name: null, value: literals(cursor, place) }], place);
        if (here.kind === 'mark' && here.text === '(')
            return isCallable(reading) ? callOf(cursor, reading, argumentsOf(cursor, place), place) : null;
        if (here.kind === 'mark' && here.text === '[')
            return indexOf(cursor, place, reading);
        if (here.kind === 'mark' && here.text === '!')
            return exclaimed(cursor, place, reading);
        if (here.kind === 'mark' && here.text === '<' && reading.chain !== null)
            return skipGeneric(cursor) ? reading : null;
        if (grammar.bareCalls && reading.chain !== null && isBareArgument(here))
            return callOf(cursor, reading, bareArguments(cursor, place), place);
        return null;
    }
    function isDot(mark) {
        if (mark === '.')
            return !grammar.joins.has('.');
        return mark === '?.' || mark === '::' || mark === '&.' || (mark === '->' && grammar.arrowMembers);
    }
    function isCallable({ chain, member, value }) {
        if (chain !== null && CONTROL.has(chain))
            return false;
        return (chain !== null ||
            member !== null ||
            value.kind === 'call' ||
            value.kind === 'name' ||
            value.kind === 'unknown');
    }
    function memberOf(cursor, place, reading) {
        cursor.skipLines();
        cursor.advance();
        if (cursor.is('<'))
            skipGeneric(cursor);
        if (cursor.is('*'))
            cursor.advance();
        const word = cursor.here();
        if (word?.kind !== 'word')
            return cursor.is('(') || cursor.is('[') ? reading : { ...reading, value: UNKNOWN, chain: null };
        cursor.advance();
        if (word.text === 'await')
            return reading;
        const { chain, value, at } = reading;
        if (chain === null || chain.length > LONGEST_CHAIN) {
            // A member may be a call without parentheses; where they follow, it is made anew.
            const call = {
                kind: 'call',
                name: `.${word.text}`,
                receiver: value,
                args: [],
                scope: place.scope,
            };
            return { value: call, chain: null, receiver: value, member: word.text, at };
        }
        return { ...named(`${chain}.${word.text}`, place), receiver: value, member: word.text, at };
    }
    function argumentsOf(cursor, place) {
        return blocks.bracketed(cursor, ')', { ...place, path: null, binds: false, nested: true });
    }
    function callOf(cursor, { chain, member, receiver, at }, args, { scope }) {
        const call = { kind: 'call', name: chain ?? `.${member ?? ''}`, receiver, args, scope };
        sink.call({ call, at, end: cursor.here()?.at ?? Number.POSITIVE_INFINITY });
        return { value: call, chain: null, receiver: null, member: null, at };
    }
    function indexOf(cursor, place, reading) {
        const isReversed = cursor_isMark(cursor.after(1), '::') && cursor_isMark(cursor.after(2), '-');
        const items = blocks.bracketed(cursor, ']', { ...place, path: null, binds: false, nested: true });
        const { at, chain, value } = reading;
        if (isReversed) {
            const call = {
                kind: 'call',
                name: '.reversed',
                receiver: value,
                args: [],
                scope: place.scope,
            };
            return { value: call, chain: null, receiver: null, member: null, at };
        }
        const [first] = items;
        if (first === undefined)
            return cursor.is('{')
                ? { ...reading, value: listIn(blocks.braces(cursor, { ...place, path: null })), chain: null }
                : reading;
        const text = constantText(first.value);
        if (chain !== null && text !== null)
            return { ...named(`${chain}.${text}`, place), receiver: value, member: text, at };
        if (first.value.kind === 'number') {
            const call = { kind: 'call', name: '.at', receiver: value, args: items, scope: place.scope };
            return { value: call, chain: null, receiver: null, member: null, at };
        }
        return { value: UNKNOWN, chain: null, receiver: value, member: text ?? '', at };
    }
    /** A macro, `name!(…)`, or an assertion that a value is there. */
    function exclaimed(cursor, place, reading) {
        const next = cursor.after(1);
        if (next?.kind !== 'mark' || !'([.,;)!'.includes(next.text))
            return null;
        cursor.advance();
        const { chain, at } = reading;
        if (chain === null)
            return reading;
        if (cursor.is('['))
            return { value: listOf(cursor, place), chain: null, receiver: null, member: null, at };
        if (!cursor.is('('))
            return reading;
        return callOf(cursor, { ...reading, chain: `${chain}!` }, argumentsOf(cursor, place), place);
    }
}
/** `self`, `@name` and `$this` are `this`; the dollar of a variable is no part of its name. */
function parse_operand_rootOf(word) {
    if (/^\$env:\w/i.test(word))
        return `env.${word.slice(5)}`;
    if (word === 'self' || word === 'cls' || word === '$this')
        return 'this';
    if (word.startsWith('@'))
        return `this.${word.replace(/^@+/, '')}`;
    return word.length > 1 && word.startsWith('$') ? word.slice(1) : word;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-expression.js





/** Deeper code is passed over. */
const parse_expression_DEEPEST = 160;
const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', '&&']);
/** Words between two values that say yes or no. */
const TESTS = new Set(['in', 'not', 'is', 'instanceof']);
/** Their value is the right one; those of the others say yes or no. */
const LAST_COUNTS = new Set(['&&', 'and', '<', '>']);
const DASHED = new Set(['-f', '-join', '-replace', '-split']);
const ASSIGNMENTS = new Set(['=', ':=', '+=', '??=', '||=']);
/** Reads expressions, pairs and assignments, and what they are made of. */
function createParser(grammar, sink) {
    let depth = 0;
    /** Runs one level deeper; null where it is too deep already. */
    const deeper = (read) => {
        if (depth >= parse_expression_DEEPEST)
            return null;
        depth++;
        const value = read();
        depth--;
        return value;
    };
    const blocks = createBlocks({ grammar, sink, deeper, item, expression });
    /** An expression, a pair `name: value` or an assignment `name = value`; null for what is none of these. */
    function item(cursor, place) {
        const start = cursor.here();
        const left = expression(cursor, place);
        const pair = isPair(cursor, place);
        if (!pair) {
            return { name: shorthand(left, place), value: left };
        }
        cursor.advance();
        const name = nameOf(left);
        const path = name === null ? null : place.path === null ? name : `${place.path}.${name}`;
        const inner = skipType(cursor) ? UNKNOWN : expression(cursor, { ...place, path, binds: false });
        const isTyped = ASSIGNMENTS.has(cursor.here()?.text ?? '') && cursor.here()?.kind === 'mark';
        if (isTyped)
            cursor.advance();
        const value = isTyped ? expression(cursor, { ...place, path }) : inner;
        if (path !== null && place.binds && value.kind !== 'unknown')
            bind(place.scope, path, value);
        sink.keep({ value, name, at: start?.at ?? 0 });
        return { name, value };
    }
    /** `{ name }` is a member of that name. */
    function shorthand(value, { binds }) {
        return binds && value.kind === 'name' && !value.name.includes('.') ? value.name : null;
    }
    function isPair(cursor, place) {
        if (opensBlock(cursor, place))
            return false;
        if (cursor.is(':') || (cursor.is('?:') && !grammar.elvis))
            return true;
        return cursor.is('=>') || (!place.binds && cursor.is('='));
    }
    /** `if address is None:` in front of what stands indented. */
    function opensBlock(cursor, { nested }) {
        const next = cursor.after(1);
        return grammar.indented && !nested && cursor.is(':') && (next === undefined || next.kind === 'line');
    }
    function expression(cursor, place) {
        const value = deeper(() => expressionIn(cursor, place));
        if (value === null)
            cursor.advance();
        return value ?? UNKNOWN;
    }
    function expressionIn(cursor, place) {
        let left = sum(cursor, place);
        for (;;) {
            const token = place.nested ? cursor.beyondLines() : operatorAhead(cursor);
            if (token === undefined)
                return left;
            const text = token.text;
            if (isEither(token)) {
                step(cursor);
                left = eitherOf(left, sum(cursor, place));
            }
            else if (token.kind === 'mark' ? COMPARISONS.has(text) : text === 'and' && cursor.here() === token) {
                step(cursor);
                const right = sum(cursor, place);
                left = LAST_COUNTS.has(text) ? right : UNKNOWN;
            }
            else if (token.kind === 'mark' && text === '?' && grammar.ternary)
                left = ternary(cursor, place, left);
            else if (token.kind === 'word' && text === 'if' && grammar.indented && cursor.here()?.kind !== 'line')
                left = conditional(cursor, place, left);
            else if (token.kind === 'word' &&
                (TESTS.has(text) || text === 'as' || text === 'satisfies') &&
                cursor.here() === token) {
                step(cursor);
                sum(cursor, place);
                if (TESTS.has(text))
                    left = UNKNOWN;
            }
            else if (token.kind === 'mark' && ASSIGNMENTS.has(text) && place.binds && cursor.here() === token) {
                left = assignment(cursor, place, left, token);
            }
            else if (token.kind === 'mark' && text === '=>' && isParameters(left) && cursor.here() === token) {
                step(cursor);
                const scope = createScope(place.scope);
                if (left.kind === 'name')
                    bind(scope, left.name, UNKNOWN);
                left = cursor.is('{')
                    ? blocks.braces(cursor, { ...place, path: null, scope, nested: false })
                    : expression(cursor, { ...place, path: null, scope });
                if (left.kind === 'record')
                    left = UNKNOWN;
            }
            else
                return left;
        }
    }
    function isEither({ kind, text }) {
        if (kind === 'word')
            return text === 'or';
        return kind === 'mark' && (text === '??' || text === '||' || (text === '?:' && grammar.elvis));
    }
    /** Of an arrow function; elsewhere `=>` makes a pair. */
    function isParameters({ kind }) {
        return !grammar.bareCalls && !grammar.arrowMembers && (kind === 'name' || kind === 'record');
    }
    function step(cursor) {
        cursor.skipLines();
        cursor.advance();
        cursor.skipLines();
    }
    function ternary(cursor, place, condition) {
        step(cursor);
        if (cursor.is(':') || cursor.is(',') || cursor.is(')'))
            return condition;
        const yes = expression(cursor, { ...place, binds: false });
        if (cursor.beyondLines()?.text !== ':')
            return yes;
        step(cursor);
        return eitherOf(yes, expression(cursor, place));
    }
    function conditional(cursor, place, yes) {
        step(cursor);
        sum(cursor, place);
        skipCondition(cursor, place.nested);
        if (!cursor.isWord('else'))
            return yes;
        step(cursor);
        return eitherOf(yes, expression(cursor, place));
    }
    function assignment(cursor, place, left, token) {
        step(cursor);
        const name = nameOf(left);
        const path = name === null ? null : place.path === null ? name : `${place.path}.${name}`;
        const right = expression(cursor, { ...place, path });
        const value = token.text === '+=' ? rowOf(left, right) : right;
        sink.keep({ value, name, at: token.at });
        if (left.kind === 'record')
            bindMembers(left.of, right, place.scope);
        if (name === null || path === null)
            return value;
        if (token.text === '+=')
            return value;
        bindName(place, path, value);
        return place.path === null ? value : { kind: 'record', of: [{ name, value }] };
    }
    function bindName({ scope }, path, value) {
        if (path.startsWith('this.'))
            bind(sink.file, path, value);
        else
            bind(holderOf(scope, path), path, value);
    }
    function sum(cursor, place) {
        let left = operand(cursor, place);
        for (;;) {
            const token = place.nested ? cursor.beyondLines() : operatorAhead(cursor);
            if (token?.kind === 'mark' && grammar.joins.has(token.text)) {
                step(cursor);
                left = rowOf(left, operand(cursor, place));
            }
            else if (grammar.formats && cursor_isMark(token, '%')) {
                step(cursor);
                const value = operand(cursor, place);
                const args = value.kind === 'list' ? value.of : [value];
                left = {
                    kind: 'call',
                    name: '%',
                    receiver: left,
                    args: args.map((arg) => ({ name: null, value: arg })),
                    scope: place.scope,
                };
            }
            else if (grammar.dashes && token?.kind === 'word' && DASHED.has(token.text.toLowerCase())) {
                left = dashed(cursor, place, left, token.text.toLowerCase());
            }
            else if (token?.kind === 'mark' &&
                (token.text === '*' || token.text === '/' || token.text === '-') &&
                cursor.here() === token) {
                cursor.advance();
                if (place.nested)
                    cursor.skipLines();
                operand(cursor, place);
                left = token.text === '/' ? left : UNKNOWN;
            }
            else
                return left;
        }
    }
    /** `template -f a, b`, `list -join separator`, `text -replace a, b` */
    function dashed(cursor, place, left, operator) {
        step(cursor);
        const values = [operand(cursor, place)];
        while (cursor.is(',')) {
            step(cursor);
            values.push(operand(cursor, place));
        }
        const name = operator === '-f' ? '%' : operator === '-join' ? '.join' : operator === '-split' ? '.split' : '.replace';
        const args = values.map((value) => ({ name: null, value }));
        return { kind: 'call', name, receiver: left, args, scope: place.scope };
    }
    /** An operator may begin the next line. */
    function operatorAhead(cursor) {
        const here = cursor.here();
        if (here?.kind !== 'line')
            return here;
        const token = cursor.beyondLines();
        const continues = token?.kind === 'mark' &&
            (token.text === '??' ||
                token.text === '||' ||
                token.text === '?' ||
                token.text === '?:' ||
                grammar.joins.has(token.text));
        return continues && !grammar.indented ? token : here;
    }
    const operand = createOperand({
        grammar,
        sink,
        blocks,
        expression,
        hole(tokens, place) {
            const cursor = createCursor(tokens);
            cursor.skipLines();
            if (cursor.here() === undefined)
                return UNKNOWN;
            const value = expression(cursor, { ...place, path: null, nested: true, binds: false });
            return cursor.beyondLines() === undefined ? value : UNKNOWN;
        },
    });
    return blocks;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse.js



/**
 * Reads what a program says about texts, tolerantly: what it does not understand is passed over a token at a time, so
 * that nothing is read twice and pieces of files can be read as well as whole ones.
 * @param origin number of the file in every `Source`
 */
function parse_parse(tokens, grammar, origin) {
    const calls = [];
    const kept = [];
    const types = [];
    const scope = createScope(null);
    const parser = createParser(grammar, {
        call: (site) => calls.push(site),
        keep: (value) => kept.push(value),
        type: (name) => types.push(name),
        file: scope,
        origin,
    });
    parser.program(createCursor(tokens), scope);
    return { calls, kept, scope, types };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/unit.js
/** For texts that stand in their file as they are. */
function placesIn(text, firstLine = 1) {
    let line = firstLine;
    let lineStart = 0;
    let counted = 0;
    return (offset) => {
        if (offset < counted) {
            line = firstLine;
            lineStart = 0;
        }
        for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = at + 1;
        }
        counted = offset;
        return { line, column: charactersIn(text, lineStart, offset) + 1 };
    };
}
/** Lines of a long one are counted only so far: nobody looks for a column beyond. */
const LONGEST_COLUMN = 100_000;
function charactersIn(text, from, to) {
    return to - from > LONGEST_COLUMN ? to - from : [...text.slice(from, to)].length;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/read-file.js











function readFile(path, text, kind) {
    const placeOf = placesIn(text);
    const nothing = { path, units: [], hits: [], variables: [], placeOf };
    const unit = (language, own) => ({
        ...nothing,
        units: [{ path, text: own, language, placeOf }],
    });
    switch (kind.kind) {
        case 'code':
            return unit(kind.language, text);
        case 'page':
            return unit('javascript', scriptsOf(text));
        case 'shell':
            return unit('shell', text);
        case 'makefile':
            return unit('shell', makeCommandsOf(text));
        case 'dockerfile':
            return unit('shell', dockerCommandsOf(text));
        case 'yaml':
            return { ...nothing, ...readYaml(path, text) };
        case 'notebook':
            return { ...nothing, units: notebookUnits(path, text) };
        case 'settings':
            return { ...nothing, ...readSettings(text, path) };
        case 'manifest':
            return {
                ...nothing,
                hits: readManifest(text, kind.manifest),
                units: kind.manifest === 'package_json' ? scriptUnits(path, text, placeOf) : [],
            };
    }
}
/** Scripts of package.json. */
function scriptUnits(path, text, placeOf) {
    const open = text.search(/"scripts"\s*:\s*\{/);
    if (open === -1)
        return [];
    const close = text.indexOf('}', open);
    const section = text.slice(open, close === -1 ? text.length : close);
    // Lines of scripts end where the line does, which bounds how far a quote that never closes is followed.
    return [
        ...section.matchAll(/"(?:[^"\\\n]|\\.){1,200}"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){0,20000})"/g),
    ].map((match) => {
        const at = open + match.index;
        return {
            path,
            text: (match[1] ?? '').replace(/\\(["\\/])/g, '$1'),
            language: 'shell',
            placeOf: () => placeOf(at),
        };
    });
}
/** @param origin number of the unit */
function readCode(unit, language, origin) {
    const tokens = lex(unit.text, DIALECTS[language]);
    return {
        unit,
        language,
        origin,
        imports: importsOf(tokens, language),
        parsed: parse_parse(tokens, GRAMMARS[language], origin),
    };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/remedy-client.js
const remedy_client_KINDS = [
    [/\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/, /\.(?:[cm]?[jt]sx?)$/],
    [/\.(?:py|pyw|ipynb)$/, /\.py$/],
    [/\.(?:sh|bash|zsh|ksh|ya?ml|mk|ps1)$|(?:^|\/)(?:Dockerfile|[Mm]akefile)/, /\.sh$/],
];
/** The client to name in a remedy: one of the same language where there is one, else any, else where one is looked for. */
function chooseClient(path, clients, config) {
    const wanted = remedy_client_KINDS.find(([of]) => of.test(path))?.[1];
    const extension = path.slice(path.lastIndexOf('.'));
    const code = clients.filter((client) => !/\.(?:md|json|ya?ml|txt)$|(?:^|\/)index\.[a-z]+$|[._-]test\./.test(client));
    const named = (wanted === undefined ? [] : code.filter((client) => wanted.test(client))).concat(code.filter((client) => client.endsWith(extension)), code);
    const [first] = named.toSorted((a, b) => score(b) - score(a));
    const own = named.filter((client) => score(client) === score(first ?? ''));
    const [chosen] = own;
    if (chosen !== undefined)
        return chosen;
    const places = config.guards['no-direct-http'].clients.map((client) => client.path);
    return places.length === 0
        ? 'an allowed client (guards.no-direct-http.clients names none)'
        : `an allowed client in ${places.join(' or ')}`;
}
/** What is named like a client of a model is likelier to be one than what lies beside it. */
function score(path) {
    return /client|adapter|llm|anthropic|openai|model/i.test(path.slice(path.lastIndexOf('/') + 1)) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/telltale-names.js



/** Names that any file may use for something of its own say nothing. */
const SHORTEST_NAME = 4;
const MOST_NAMES = 500;
/**
 * Names by which files that hold no provider's name themselves may mean one: constants and variables of the environment
 * whose value names a provider. Lower-case words are left out, since too many files have them.
 */
function telltaleNames(project, readings) {
    const prefilter = createPrefilter();
    const names = new Set();
    const folder = project.folder();
    for (const { parsed } of project.files()) {
        for (const [name, values] of parsed.scope.names) {
            const last = name.slice(name.lastIndexOf('.') + 1);
            if (last.length < SHORTEST_NAME || !/[A-Z_]/.test(last) || names.size >= MOST_NAMES)
                continue;
            const texts = values.flatMap((value) => [
                constantText(value) ?? '',
                ...folder.fold(value).map(({ text }) => text),
            ]);
            if (texts.some((text) => isPartOfAddress(text) && prefilter.hasKeyword(Buffer.from(text))))
                names.add(last);
        }
    }
    for (const { variables } of readings.values()) {
        for (const { name, value } of variables)
            if (names.size < MOST_NAMES && providerUrlIn(value, 'bare') !== null)
                names.add(name);
    }
    return names;
}
/** Names of models and modes name providers as well; only what has a dot or a slash may become a host. */
function isPartOfAddress(text) {
    return text.length < 300 && /[./]/.test(text) && !/\s/.test(text);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/look.js









/** Reads a scope and finds everything in it that goes round the client. */
async function look(context) {
    const project = createProject();
    const readings = new Map();
    const read = (candidate) => readInto(project, readings, candidate);
    const gathered = await gather(context, read);
    const candidates = new Map(gathered.candidates);
    const names = telltaleNames(project, readings);
    if (names.size > 0 && context.scope.kind !== 'file' && context.scope.kind !== 'text') {
        for (const candidate of await gatherNaming(names, candidates, context)) {
            candidates.set(candidate.path, candidate);
            read(candidate);
        }
    }
    const judged = judgeAll(project, readings, candidates);
    const { kept, needed } = withoutNeeded(judged.hits, candidates);
    const counted = kept.filter(({ path }) => candidates.get(path)?.isClient !== true);
    const introduced = counted.filter((placed) => isAdded(placed, gathered, candidates));
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const origin = gathered.added === null ? 'unknown' : 'introduced';
    const findings = introduced.map(({ hit, path, place }) => findingOf(hit, { ...place, path, origin }, chooseClient(path, gathered.clients, context.config), fingerprint));
    return {
        findings,
        inlineAllows: gathered.inlineAllows,
        totals: gathered.totals,
        lexedFiles: candidates.size,
        diagnostics: judged.diagnostics,
        neededDependencies: needed,
        olderFindings: counted.filter(({ path }) => gathered.added?.has(path)).length -
            (gathered.added === null ? 0 : introduced.length),
        clients: gathered.clients,
        added: gathered.added,
    };
}
function readInto(project, readings, { path, text, kind }) {
    const reading = readFile(path, text, kind);
    readings.set(path, reading);
    for (const { name, value } of reading.variables)
        project.setVariable(name, value);
    for (const unit of reading.units) {
        if (unit.language !== 'shell')
            project.add(readCode(unit, unit.language, project.files().length));
    }
}
function judgeAll(project, readings, candidates) {
    const hits = [];
    let diagnostics = 0;
    const place = (own, path, placeOf) => {
        for (const hit of own)
            hits.push({ hit, path, place: placeOf(hit.at) });
    };
    for (const { path, hits: own, placeOf } of readings.values())
        place(own, path, placeOf);
    const folder = project.folder();
    const environment = (name) => folder.fold({ kind: 'variable', name })[0]?.text ?? null;
    for (const { units } of readings.values()) {
        for (const unit of units) {
            if (unit.language !== 'shell')
                continue;
            const verdict = judgeShell(unit.text, environment);
            place(verdict.hits, unit.path, unit.placeOf);
            diagnostics += verdict.diagnostics;
            for (const { text, language, at } of verdict.programs) {
                project.add(readCode({ path: unit.path, text, language, placeOf: () => unit.placeOf(at) }, language, project.files().length));
            }
        }
    }
    for (const file of project.files()) {
        const verdict = judgeCode(file, project, project.folder());
        place(verdict.hits, file.unit.path, file.unit.placeOf);
        diagnostics += verdict.diagnostics;
    }
    return { hits: inOrder(hits, candidates), diagnostics };
}
/** By file as they were read, then by place; the same thing at the same place is one. */
function inOrder(hits, candidates) {
    const order = new Map([...candidates.keys()].sort().map((path, index) => [path, index]));
    const seen = new Set();
    const rank = ({ path }) => order.get(path) ?? 0;
    return [...hits]
        .sort((a, b) => rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column)
        .filter(({ hit, path, place }) => {
        const key = [path, place.line, place.column, hit.rule, hit.provider].join('\0');
        return !seen.has(key) && seen.add(key).size > 0;
    });
}
/** A manifest has to name the library that an allowed client is made with. */
function withoutNeeded(hits, candidates) {
    const used = new Set(hits
        .filter(({ hit, path }) => hit.rule === 'llm-sdk-import' && candidates.get(path)?.isClient === true)
        .map(({ hit }) => hit.provider));
    const kept = hits.filter(({ hit }) => hit.rule !== 'llm-sdk-dependency' || !used.has(hit.provider));
    return { kept, needed: hits.length - kept.length };
}
function isAdded({ path, place }, { added }, candidates) {
    if (added === null)
        return true;
    const lines = added.get(path);
    if (lines === undefined)
        return false;
    const line = candidates.get(path)?.text.split('\n', place.line)[place.line - 1] ?? '';
    return lines.has(line.trim());
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/guard.js





/** Calls of models that go round the one client which keeps budget, retries and keys. */
const noDirectHttpGuard = {
    ...about/* NO_DIRECT_HTTP */.R,
    prepare: () => void createPrefilter(),
    async check(context) {
        if (context.scope.kind === 'history')
            return notApplicable();
        const seen = await look(context);
        return resultOf(seen, context);
    },
};
function resultOf(seen, context) {
    const allows = allowsOf(seen, context);
    const findings = [];
    const suppressed = [];
    for (const finding of seen.findings) {
        const suppression = allows.suppress(finding);
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push(suppression);
    }
    const warnings = addedAllows(seen, context);
    const { files, bytes, commits } = seen.totals;
    return {
        id: 'no-direct-http',
        verdict: findings.length > 0 ? 'fail' : warnings.length > 0 ? 'warn' : 'pass',
        findings,
        suppressed,
        warnings,
        notes: [...notesOf(seen, context), ...(seen.added === null ? allows.notes() : [])],
        scanned: { files, bytes, commits },
    };
}
function allowsOf({ inlineAllows }, { config, today, scope }) {
    const isWhole = scope.kind === 'tree';
    return (0,allows/* createAllows */.l)({
        inline: inlineAllows,
        configured: config.guards['no-direct-http'].allow,
        owns: (ruleId) => ruleId in RULES,
        today,
        // Of a change the files are read whole, so that an allow in them need not be new.
        scope: isWhole ? scope : { kind: 'text', name: '', bytes: new Uint8Array(0) },
    });
}
/** Comments that the change itself adds. */
function addedAllows({ inlineAllows, added }, { today, scope, config }) {
    if (added === null)
        return [];
    const inline = inlineAllows.filter(({ path, reason, ruleId }) => [...(added.get(path) ?? [])].some((line) => line.includes(ruleId) && line.includes(reason)));
    const { allow } = config.guards['no-direct-http'];
    return (0,allows/* createAllows */.l)({
        inline,
        configured: allow,
        owns: (ruleId) => ruleId in RULES,
        today,
        scope,
    }).warnings();
}
/** What a reader must know before taking silence for cleanliness. */
function notesOf({ diagnostics, neededDependencies, olderFindings, clients, lexedFiles }, { config }) {
    const configured = config.guards['no-direct-http'].clients;
    const reasons = configured.flatMap(({ path, reason }) => reason === null ? [] : [`allowed to call models: ${path} (${reason})`]);
    return [
        ...reasons,
        `${lexedFiles} files name a provider of models and were read closely`,
        ...(clients.length > 0
            ? []
            : [
                `no allowed client is there: ${configured.map(({ path }) => path).join(', ') || 'none is configured'}`,
            ]),
        ...(diagnostics === 0
            ? []
            : [`${diagnostics} looks whether a provider is reachable are no calls of models`]),
        ...(neededDependencies === 0
            ? []
            : [`${neededDependencies} dependencies are what allowed clients are made with`]),
        ...(olderFindings <= 0
            ? []
            : [`${olderFindings} findings stand in the changed files on lines that the change leaves alone`]),
    ];
}
function notApplicable() {
    return {
        id: 'no-direct-http',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: ['code that is gone calls nobody: the guard looks at the working tree or at a change'],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createPathMatch),
/* harmony export */   l: () => (/* binding */ createAllows)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function createAllows(options) {
    const { today, scope } = options;
    const inline = options.inline.filter(({ ruleId }) => options.owns(ruleId));
    const commentOf = indexInline(inline);
    const configured = options.configured.map((allow) => compile(allow, today));
    const used = new Set();
    return {
        suppress(finding) {
            const comment = commentOf(finding);
            const entry = configured.find((candidate) => candidate.matches(finding));
            if (comment !== undefined)
                used.add(comment);
            if (entry !== undefined)
                used.add(entry);
            if (comment !== undefined)
                return { finding, by: 'inline', reason: comment.reason, until: null };
            if (entry === undefined || entry.expired)
                return null;
            return { finding, by: 'configuration', reason: entry.allow.reason, until: entry.allow.until };
        },
        warnings: () => unique(addedAllows(inline, scope)),
        notes: () => unique([
            ...configured.filter(({ expired }) => expired).map(({ allow }) => `${describe(allow)} has expired`),
            ...unusedNotes(inline.filter((allow) => !used.has(allow)), configured.filter((entry) => !used.has(entry)), scope),
        ]),
    };
}
/** Overlapping pieces of a large file show the same line twice. */
function unique(notes) {
    return [...new Set(notes)];
}
function compile(allow, today) {
    const { rule, path, until } = allow;
    const isBelow = path === null ? () => true : createPathMatch([path]);
    return {
        allow,
        expired: until !== null && until < today,
        matches: (finding) => (rule === null || rule === finding.ruleId) && isBelow(finding.path),
    };
}
/**
 * Whether a path is one of these, below one of these folders, or matches one of these globs.
 * @param patterns from the repository's root, forward slashes
 */
function createPathMatch(patterns) {
    const folders = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/`);
    const globs = patterns.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true }));
    return (path) => patterns.includes(path) ||
        folders.some((folder) => path.startsWith(folder)) ||
        globs.some((matches) => matches(path));
}
function indexInline(allows) {
    const key = ({ path, ruleId, commit }, line) => `${ruleId}\0${line}\0${commit ?? ''}\0${path}`;
    const index = new Map(allows.map((allow) => [key(allow, allow.line), allow]));
    return (finding) => index.get(key(finding, finding.line)) ?? index.get(key(finding, finding.line - 1));
}
/** In a change only added lines are read, so whatever allows there is was added by it. */
function addedAllows(allows, scope) {
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return [];
    return allows.map(({ path, line, ruleId, reason }) => `this change adds an allow: ${path}:${line} ${ruleId} -- ${reason}`);
}
/** Only the whole tree can tell that an allow is needed nowhere. */
function unusedNotes(comments, entries, scope) {
    if (scope.kind !== 'tree')
        return [];
    return [
        ...entries
            .filter(({ expired }) => !expired)
            .map(({ allow }) => `${describe(allow)} is not needed any more`),
        ...comments.map(({ path, line, ruleId }) => `the allow of ${ruleId} in ${path}:${line} is not needed any more`),
    ];
}
function describe({ rule, path, until }) {
    const what = [rule, path].filter((part) => part !== null).join(' in ');
    return `the configured allow of ${what}${until === null ? '' : ` until ${until}`}`;
}


/***/ }),

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createAutomaton)
/* harmony export */ });
/**
 * Aho-Corasick (Aho and Corasick 1975), made into a complete DFA over byte classes: bytes that no keyword holds
 * share one class. An entry is `row of the next state * 2 + 1 if a keyword ends there`, so that the hot loop
 * reads one array and branches on one bit.
 * @param keywords ASCII or UTF-8, not empty; hits name them by their index
 */
function createAutomaton(keywords) {
    const patterns = keywords.map(foldedBytes);
    if (patterns.some((pattern) => pattern.length === 0))
        throw new RangeError('A keyword is empty.');
    const { classOf, classes } = byteClasses(patterns);
    const trie = buildTrie(patterns, classOf);
    const { table, ends } = completeTable(trie, classes);
    return {
        states: trie.states,
        scan(bytes, from, to, onHit) {
            let row = 0;
            for (let i = from; i < to; i++) {
                const entry = table[row + classOf[bytes[i]]];
                row = entry >> 1;
                if ((entry & 1) === 0)
                    continue;
                const ended = ends[row / classes];
                for (let k = 0; k < ended.length; k++)
                    onHit(ended[k], i + 1);
            }
        },
    };
}
function foldedBytes(keyword) {
    const bytes = Buffer.from(keyword);
    for (const [at, byte] of bytes.entries())
        bytes[at] = fold(byte);
    return bytes;
}
function fold(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
}
function byteClasses(patterns) {
    const isUsed = new Uint8Array(256);
    for (const pattern of patterns)
        for (const byte of pattern)
            isUsed[byte] = 1;
    const used = [...isUsed.keys()].filter((byte) => isUsed[byte] === 1);
    if (used.length > 255)
        throw new RangeError('The keywords use every byte.');
    const classOf = new Uint8Array(256);
    for (const [index, byte] of used.entries())
        classOf[byte] = index + 1;
    for (let byte = 0x41; byte <= 0x5a; byte++)
        classOf[byte] = classOf[fold(byte)] ?? 0;
    return { classOf, classes: used.length + 1 };
}
function buildTrie(patterns, classOf) {
    const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    const firstChild = new Int32Array(most);
    const sibling = new Int32Array(most);
    const symbol = new Uint8Array(most);
    const ends = [[]];
    for (const [index, pattern] of patterns.entries()) {
        let state = 0;
        for (const byte of pattern) {
            const wanted = classOf[byte] ?? 0;
            let child = firstChild[state] ?? 0;
            while (child !== 0 && symbol[child] !== wanted)
                child = sibling[child] ?? 0;
            if (child === 0) {
                child = ends.length;
                ends.push([]);
                symbol[child] = wanted;
                sibling[child] = firstChild[state] ?? 0;
                firstChild[state] = child;
            }
            state = child;
        }
        ends[state]?.push(index);
    }
    return { states: ends.length, firstChild, sibling, symbol, ends };
}
/**
 * Breadth first, so that the row of a state's failure state is complete before the state's own, which differs from it
 * in the state's children alone. Rows stand in the order of their depth: ordinary text stays in the first few, and
 * those in the nearest cache.
 */
function completeTable({ states, firstChild, sibling, symbol, ends }, classes) {
    const table = new Int32Array(states * classes);
    const order = new Int32Array(states);
    /** By place, as the rows are. */
    const failure = new Int32Array(states);
    const outputs = [ends[0] ?? []];
    let known = 1;
    for (let place = 0; place < known; place++) {
        const row = place * classes;
        const fallback = (failure[place] ?? 0) * classes;
        if (place !== 0)
            table.copyWithin(row, fallback, fallback + classes);
        for (let child = firstChild[order[place] ?? 0] ?? 0; child !== 0; child = sibling[child] ?? 0) {
            const entry = row + (symbol[child] ?? 0);
            const missed = place === 0 ? 0 : (table[entry] ?? 0) >> 1;
            const own = ends[child] ?? [];
            const inherited = outputs[missed / classes] ?? [];
            outputs.push(own.length === 0 ? inherited : inherited.length === 0 ? own : [...own, ...inherited]);
            failure[known] = missed / classes;
            order[known] = child;
            table[entry] = known * classes * 2 + (own.length + inherited.length > 0 ? 1 : 0);
            known++;
        }
    }
    return { table, ends: outputs };
}


/***/ }),

/***/ 75643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ createFingerprints),
/* harmony export */   MC: () => (/* binding */ baselineFingerprint),
/* harmony export */   jY: () => (/* binding */ publishedFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts the findings of each rule and path, so that the second one of a file differs from the first. */
function createFingerprints() {
    const seen = new Map();
    return (ruleId, path) => {
        const key = `${ruleId}\0${path}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return publishedFingerprint(ruleId, path, ordinal);
    };
}
/**
 * What reports carry: neither line numbers (edits above must not change it) nor anything of the secret (a weak
 * password could be guessed from its hash). 32 hex digits.
 * @param ordinal which finding of this rule in this path, from 0
 */
function publishedFingerprint(ruleId, path, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${ruleId}\0${path}\0${ordinal}`).digest('hex').slice(0, 32);
}
/**
 * What a baseline file holds: the same secret is known again wherever it moves, and the file's own random salt keeps
 * anybody from looking hashes up in a table. 64 hex digits.
 * @param salt of the baseline file, hex
 */
function baselineFingerprint(salt, ruleId, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', Buffer.from(salt, 'hex')).update(`${ruleId}\0${secret}`).digest('hex');
}


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   r: () => (/* binding */ findInlineAllows)
/* harmony export */ });
const WORD = Buffer.from('plumbline-allow');
const NEWLINE = 0x0a;
/** Longer lines are no comments that people write. */
const LONGEST_COMMENT = 500;
const FORM = /^plumbline-allow[ \t]+([a-z0-9][a-z0-9-]*)[ \t]+--[ \t]+(\S.*)$/;
/** All inline allows of a document. One without a reason is none, so its finding still counts. */
function findInlineAllows(document) {
    const { bytes, path, firstLine, commit } = document;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const allows = [];
    let line = firstLine;
    let counted = 0;
    for (let at = text.indexOf(WORD); at !== -1; at = text.indexOf(WORD, at + WORD.length)) {
        for (let newline = text.indexOf(NEWLINE, counted); newline !== -1 && newline < at; newline = text.indexOf(NEWLINE, counted)) {
            line++;
            counted = newline + 1;
        }
        const newline = text.indexOf(NEWLINE, at);
        const end = Math.min(newline === -1 ? text.length : newline, at + LONGEST_COMMENT);
        const [, ruleId, rest] = FORM.exec(text.toString('utf8', at, end).trimEnd()) ?? [];
        const reason = rest?.replace(COMMENT_END, '').trim();
        if (ruleId !== undefined && reason !== undefined && reason !== '') {
            allows.push({ path, line, ruleId, reason, commit });
        }
    }
    return allows;
}
/** What closes a comment in HTML, C, Jinja, ERB and the like. */
const COMMENT_END = /\s*(?:--!?>|\*+\/|#\}|%>|"""|''')\s*$/;
/** Whether a comment is about what was found: in the same state of the file, on its line or on the line before. */
function isAbout({ path, line, ruleId, commit }, place) {
    const near = line === place.line || line === place.line - 1;
    return near && path === place.path && ruleId === place.ruleId && commit === place.commit;
}


/***/ })

};
