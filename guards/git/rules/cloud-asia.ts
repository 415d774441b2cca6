/** Credentials of Alibaba Cloud, Tencent Cloud and Volcengine. */
import type { SecretRule } from '../rule.js'
import { named, token } from './grammar.js'
import { BASE62 } from './parts.js'

export const ASIAN_CLOUD_RULES: readonly SecretRule[] = [
  token(
    {
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey ID',
      source:
        'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair (LTAI); length observed',
      confidence: 'medium',
      remedy: 'Disable the AccessKey pair in RAM: its secret is likely to be near. Then rewrite history.',
      lookalikes: ['LTAI_ACCESS_KEY_ID'],
    },
    ['LTAI', [BASE62, 16, 20]],
  ),
  named(
    {
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      source:
        'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair; 30 characters observed',
      context: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET=',
      keywords: ['alibaba', 'aliyun', 'accessKeySecret', 'access_key_secret'],
      minEntropy: 3.5,
    },
    ['alibaba', 'aliyun', 'accesskeysecret', 'oss'],
    [[BASE62, 30]],
  ),
  token(
    {
      id: 'tencent-secret-id',
      title: 'Tencent Cloud SecretId',
      source: 'https://www.tencentcloud.com/document/product/598/32675 (AKID); length observed',
      confidence: 'medium',
      remedy: 'Disable the key in CAM: its SecretKey is likely to be near. Then rewrite history.',
      lookalikes: [`AKID${'x'.repeat(32)}`],
    },
    ['AKID', [BASE62, 32, 36]],
  ),
  named(
    {
      id: 'tencent-secret-key',
      title: 'Tencent Cloud SecretKey',
      source: 'https://www.tencentcloud.com/document/product/598/32675; 32 characters observed',
      context: 'TENCENTCLOUD_SECRET_KEY=',
      keywords: ['tencent', 'qcloud'],
      minEntropy: 3.5,
    },
    ['tencent', 'qcloud'],
    [[BASE62, 32]],
  ),
  token(
    {
      id: 'volcengine-access-key-id',
      title: 'Volcengine access key ID',
      source: 'https://www.volcengine.com/docs/6291/65568 (AKLT); length observed',
      confidence: 'medium',
    },
    ['AKLT', [BASE62, 43, 44]],
  ),
]
