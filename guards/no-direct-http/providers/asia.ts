import type { Provider } from '../provider.js'

/** Providers of China. */
export const ASIA: readonly Provider[] = [
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
]
