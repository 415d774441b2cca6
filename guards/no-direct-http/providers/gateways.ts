import type { Provider } from '../provider.js'

/** Gateways and smaller hosts, which have no library of their own: they speak OpenAI's protocol. */
export const GATEWAYS: readonly Provider[] = [
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
]

function listed(name: string, source: string, hosts: readonly string[]): Provider {
  return { name, source, hosts, packages: {} }
}
