// Settings of frameworks and of infrastructure that hold keys: web frameworks, Terraform, CI, env files.
import type { SecretRule } from '../rule.js'
import { BASE62, BASE64, HEX, UPPER36 } from './parts.js'
import { namedRule, rule } from './shapes.js'

const VALUE = String.raw`(?!\$|\{|<|\[|%|\*|@|#|ENC\(|passw(?:or)?d(?:\b|_here)|postgres\b|secret\b|change|your|xxx)[^\s"'<>{}\x60,;]{8,200}`
const NAME = '(?:password|passwd|secret|token|api_?key|access_?key|private_?key|credentials?)'

export const frameworkFileRules: readonly SecretRule[] = [
  namedRule({
    id: 'rails-secret-key-base',
    title: 'Rails secret_key_base',
    source: 'https://guides.rubyonrails.org/security.html#environmental-security',
    keywords: ['secret_key_base'],
    name: 'secret_key_base',
    exampleName: 'SECRET_KEY_BASE',
    parts: [[HEX, 128]],
  }),
  namedRule({
    id: 'rails-master-key',
    title: 'Rails master key',
    source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    keywords: ['rails_master_key'],
    name: 'rails_master_key',
    exampleName: 'RAILS_MASTER_KEY',
    parts: [[HEX, 32]],
  }),
  rule({
    id: 'django-secret-key',
    title: 'Django SECRET_KEY',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    keywords: ['secret_key'],
    confidence: 'medium',
    minEntropy: 4,
    // The alphabet of django.core.management.utils.get_random_secret_key; `django-insecure-` marks one for development.
    pattern:
      /\bSECRET_KEY\s{0,4}=\s{0,4}[rub]?["'](?<secret>(?!django-insecure-)[a-z0-9!@#$%^&*(\-_=+)]{50})["']/,
    example: (random) => `SECRET_KEY = '${random.text('a-z0-9!@#%^&*(_=+)', 50)}'`,
    counterExamples: (random) => [
      `SECRET_KEY = 'django-insecure-${random.text('a-z0-9', 50)}'`,
      "SECRET_KEY = os.environ['DJANGO_SECRET_KEY']",
      `SECRET_KEY = '${'x'.repeat(50)}'`,
    ],
  }),
  rule({
    id: 'laravel-app-key',
    title: 'Laravel APP_KEY',
    source: 'https://laravel.com/docs/encryption#configuration',
    keywords: ['base64:'],
    minEntropy: 4,
    pattern:
      /\b(?:APP_KEY|app_key|'key')["'\])]{0,2}\s{0,4}(?:=>|[=:,])\s{0,4}["']?base64:(?<secret>[A-Za-z0-9+/]{43}=)/,
    example: (random) => `APP_KEY=base64:${random.text(BASE64, 43)}=`,
    counterExamples: (random) => [
      'APP_KEY=',
      `APP_KEY=base64:${random.text(BASE64, 30)}`,
      `APP_KEY=base64:${'A'.repeat(43)}=`,
    ],
  }),
  namedRule({
    id: 'symfony-app-secret',
    title: 'Symfony APP_SECRET',
    source: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
    keywords: ['app_secret'],
    name: String.raw`\bapp_secret`,
    exampleName: 'APP_SECRET',
    parts: [[HEX, 32, 64]],
  }),
  rule({
    id: 'aspnet-machine-key',
    title: 'ASP.NET machineKey',
    source: 'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.machinekeysection',
    keywords: ['validationkey', 'decryptionkey'],
    minEntropy: 2.8,
    pattern: /\b(?:validationKey|decryptionKey)="(?<secret>[0-9A-Fa-f]{40,128})[",]/,
    example: (random) =>
      `<machineKey validationKey="${random.text('0-9A-F', 128)}" validation="HMACSHA256" />`,
    counterExamples: () => [
      '<machineKey validationKey="AutoGenerate,IsolateApps" />',
      `<machineKey decryptionKey="${'0'.repeat(48)}" />`,
    ],
  }),
  rule({
    id: 'spring-datasource-password',
    title: 'Password in Spring settings',
    source: 'https://docs.spring.io/spring-boot/reference/data/sql.html#data.sql.datasource.production',
    keywords: ['password'],
    paths: /(?:^|\/)(?:application|bootstrap)[\w.-]{0,40}\.(?:properties|ya?ml)$/,
    examplePath: 'src/main/resources/application.properties',
    confidence: 'medium',
    minEntropy: 2.5,
    pattern: new RegExp(String.raw`\bpassword\s{0,4}[=:]\s{0,4}["']?(?<secret>${VALUE})`, 'i'),
    example: (random) => `spring.datasource.password=${random.text(BASE62, 16)}`,
    counterExamples: () => [
      ['spring.datasource.password=$', '{DB_PASSWORD}'].join(''),
      'spring.datasource.password=postgres',
      'spring.datasource.password=ENC(abc)',
      'spring.datasource.password=',
    ],
  }),
  rule({
    id: 'terraform-state-secret',
    title: 'Secret in Terraform state or variables',
    source: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
    keywords: ['password', 'secret', 'token', 'private_key', 'access_key', 'api_key'],
    paths: /\.tfstate(?:\.backup)?$|\.tfvars(?:\.json)?$/,
    examplePath: 'terraform.tfstate',
    confidence: 'medium',
    minEntropy: 2.8,
    pattern: new RegExp(
      String.raw`^[ \t]{0,40}"?[a-z0-9_]{0,40}${NAME}(?:_(?:base64|hex|value|id))?"?[ \t]{0,20}[:=][ \t]{0,8}"(?<secret>${VALUE})"`,
      'im',
    ),
    example: (random) => `          "master_password": "${random.text(BASE62, 20)}",`,
    counterExamples: () => [
      '          "master_password": null,',
      '          "master_password": "",',
      'db_password = "<set in CI>"',
      ['db_password = "$', '{var.password}"'].join(''),
    ],
  }),
  rule({
    id: 'ci-literal-secret',
    title: 'Secret written out in a CI or compose file',
    source:
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
    keywords: ['password', 'passwd', 'secret', 'token', 'api_key', 'apikey', 'access_key'],
    paths:
      /(?:^|\/)(?:\.github\/workflows\/[^/]+|\.gitlab-ci[\w.-]*|\.circleci\/[^/]+|azure-pipelines[\w.-]*|bitbucket-pipelines|\.travis|\.drone|(?:docker-)?compose[\w.-]*)\.ya?ml$/,
    examplePath: '.github/workflows/ci.yml',
    confidence: 'medium',
    minEntropy: 3,
    pattern: new RegExp(
      String.raw`^[ \t-]{0,40}["']?[\w.-]{0,40}${NAME}["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?=[^\s]{0,60}\d)(?<secret>${VALUE})["']?[ \t]{0,20}(?:#[^\r\n]{0,200})?$`,
      'im',
    ),
    example: (random) => `      DEPLOY_TOKEN: ${random.text(BASE62, 19)}7${random.text(BASE62, 4)}`,
    counterExamples: () => [
      ['      DEPLOY_TOKEN: $', '{{ secrets.DEPLOY_TOKEN }}'].join(''),
      '      POSTGRES_PASSWORD: postgres',
      '      id-token: write',
      '      token: github-actions-default',
      '      POSTGRES_PASSWORD: $DB_PASSWORD_1',
    ],
  }),
  rule({
    id: 'env-file-secret',
    title: 'Secret in an env file',
    source: 'https://12factor.net/config',
    keywords: [
      'password',
      'passwd',
      'secret',
      'token',
      'api_key',
      'apikey',
      'access_key',
      'private_key',
      'credential',
    ],
    paths:
      /(?:^|\/)(?:\.env(?:rc)?(?:\.(?!example|sample|template|dist|defaults?|schema|test)[\w-]{1,40}){0,2}|[\w-]{1,40}\.env)$/,
    examplePath: '.env.production',
    confidence: 'medium',
    minEntropy: 2.8,
    pattern: new RegExp(
      String.raw`^[ \t]{0,8}(?:export[ \t]{1,4})?[A-Z0-9_]{0,60}(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:_[A-Z0-9]{1,20})?[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>(?!https?:)${VALUE})`,
      'm',
    ),
    example: (random) => `SESSION_SECRET=${random.text(BASE62, 32)}`,
    counterExamples: () => [
      'SESSION_SECRET=',
      'SESSION_SECRET=changeme-please',
      ['SESSION_SECRET=$', '{OTHER}'].join(''),
      'SESSION_SECRET=<random text>',
      'TOKEN_URL=https://id.one.io/oauth/token',
    ],
  }),
  rule({
    id: 'sftp-client-password',
    title: 'Password in the settings of a deployment client',
    source: 'https://github.com/liximomo/vscode-sftp/wiki/config',
    keywords: ['"password"', '<pass'],
    paths:
      /(?:^|\/)(?:sftp|ftp|deployment|remote-sync|\.ftpconfig|sftp-config)[\w.-]{0,20}$|(?:^|\/)(?:sitemanager|recentservers|filezilla)\.xml$/i,
    examplePath: '.vscode/sftp.json',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`(?:"(?:password|pass|passphrase)"\s{0,4}:\s{0,4}"|<Pass(?: encoding="base64")?>)(?<secret>${VALUE})["<]`,
    ),
    example: (random) =>
      JSON.stringify({ host: 'one.io', username: 'web', password: random.text(`${BASE62}${UPPER36}`, 16) }),
    counterExamples: () => [
      JSON.stringify({ host: 'one.io', username: 'web', password: '' }),
      JSON.stringify({ host: 'one.io', username: 'web', password: '<your password>' }),
    ],
  }),
]
