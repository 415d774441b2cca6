// Files that tools keep credentials in: package managers, clouds, clusters, data base clients.
import type { SecretRule } from '../rule.js'
import { BASE62, BASE64, HEX, LOWER36, URL_SAFE } from './parts.js'
import { rule } from './shapes.js'

/** A value that is no template, no reference and no word that stands for one. */
const VALUE = String.raw`(?!\$|\{|<|\[|%|\*|@|#|passw(?:or)?d\b|secret\b|changeme|your|xxx)[^\s"'<>{}\x60]{6,200}`

export const credentialFileRules: readonly SecretRule[] = [
  rule({
    id: 'netrc-password',
    title: 'Password in a netrc file',
    source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    keywords: ['machine '],
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\bmachine\s{1,8}[\w.:-]{1,100}\s{1,8}login\s{1,8}[^\s]{1,100}\s{1,8}password\s{1,8}(?<secret>${VALUE})`,
    ),
    example: (random) =>
      `machine git.${random.text('a-z', 8)}.io\n  login robot\n  password ${random.text(BASE62, 20)}\n`,
    counterExamples: () => [
      'machine api.host.io login me password <token>',
      'machine api.host.io login me password $TOKEN',
      'the machine will login with a password later',
    ],
  }),
  rule({
    id: 'npmrc-auth-token',
    title: 'Token of a private registry in an npmrc file',
    source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
    keywords: ['_authtoken'],
    minEntropy: 3,
    // Not the UUID of npm's own registry, which is a rule of its own.
    pattern:
      /:_authToken\s{0,4}=\s{0,4}"?(?<secret>(?!\$|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-)[A-Za-z0-9_.=/+-]{16,300})/,
    example: (random) => `//npm.${random.text('a-z', 8)}.io/:_authToken=${random.text(HEX, 32)}`,
    counterExamples: () => [
      ['//registry.npmjs.org/:_authToken=$', '{NPM_TOKEN}'].join(''),
      '//registry.npmjs.org/:_authToken=<token>',
      `//registry.npmjs.org/:_authToken=${'x'.repeat(36)}`,
    ],
  }),
  rule({
    id: 'npmrc-password',
    title: 'Registry password in an npmrc file',
    source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
    keywords: ['_auth', '_password'],
    paths: /(?:^|\/)\.?(?:npmrc|yarnrc)(?:\.yml)?$/,
    examplePath: '.npmrc',
    minEntropy: 2.8,
    pattern: /(?:^|[:\s])_(?:auth|password)\s{0,4}=\s{0,4}"?(?<secret>(?!\$)[A-Za-z0-9+/]{12,300}={0,2})/m,
    example: (random) => `_auth=${random.text(BASE64, 40)}`,
    counterExamples: () => [['_auth=$', '{NPM_AUTH}'].join(''), '_password=<base64>', 'always-auth=true'],
  }),
  rule({
    id: 'pypirc-password',
    title: 'Password in a pypirc file',
    source: 'https://packaging.python.org/en/latest/specifications/pypirc/',
    keywords: ['password'],
    paths: /(?:^|\/)\.?pypirc$/,
    examplePath: '.pypirc',
    minEntropy: 2.3,
    pattern: new RegExp(String.raw`^[ \t]{0,8}password\s{0,4}[=:]\s{0,4}(?<secret>${VALUE})`, 'm'),
    example: (random) => `[pypi]\nusername = robot\npassword = ${random.text(BASE62, 20)}\n`,
    counterExamples: () => [
      '[pypi]\npassword = <token>\n',
      '[pypi]\npassword = %(token)s\n',
      '[pypi]\npassword =\n',
    ],
  }),
  rule({
    id: 'docker-config-auth',
    title: 'Registry credentials in a Docker configuration',
    source: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
    // With a backslash in JSON that is a string of JSON.
    keywords: ['"auth"', '"identitytoken"', '"auth\\"', '"identitytoken\\"'],
    minEntropy: 3,
    pattern:
      /"(?:auth|identitytoken)"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/_.-]{20,1200}={0,2})(?![\w+/=.-])/,
    example: (random) =>
      JSON.stringify({
        auths: { 'ghcr.io': { auth: Buffer.from(`bot:${random.text(BASE62, 24)}`).toString('base64') } },
      }),
    counterExamples: () => [
      JSON.stringify({ auths: { 'ghcr.io': {} } }),
      JSON.stringify({ auths: { 'ghcr.io': { auth: ['$', '{REGISTRY_AUTH}'].join('') } } }),
      JSON.stringify({ auth: 'required' }),
    ],
  }),
  rule({
    id: 'kube-client-key',
    title: 'Client key in a Kubernetes configuration',
    source: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo',
    keywords: ['client-key-data'],
    minEntropy: 4,
    pattern: /client-key-data["']?\s{0,4}:\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{100,6000}={0,2})/,
    example: (random) => `    client-key-data: ${random.text(BASE64, 400)}`,
    counterExamples: (random) => [
      `    client-certificate-data: ${random.text(BASE64, 400)}`,
      '    client-key-data: DATA+OMITTED',
      '    client-key-data: REDACTED',
    ],
  }),
  rule({
    id: 'kube-token',
    title: 'User token in a Kubernetes configuration',
    source: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo',
    keywords: ['token'],
    paths: /(?:^|\/)(?:\.?kube\/config|[\w.-]{0,60}kubeconfig[\w.-]{0,30})$/i,
    examplePath: '.kube/config',
    minEntropy: 3,
    pattern: /\btoken["']?\s{0,4}:\s{0,4}["']?(?<secret>(?!\$|<)[A-Za-z0-9._-]{20,1500})/,
    example: (random) => `users:\n- name: robot\n  user:\n    token: ${random.text(URL_SAFE, 48)}`,
    counterExamples: () => [
      '    token: REDACTED',
      '    token: <token>',
      '    tokenFile: /var/run/secrets/token-of-robot',
    ],
  }),
  rule({
    id: 'azure-refresh-token',
    title: 'Refresh token in the token cache of the Azure CLI',
    source: 'https://learn.microsoft.com/en-us/cli/azure/msal-based-azure-cli',
    keywords: ['refreshtoken', 'refresh_token', 'msal'],
    paths: /(?:accessTokens|msal_token_cache|azureProfile)[\w.]{0,20}$/i,
    examplePath: '.azure/accessTokens.json',
    minEntropy: 4,
    pattern: /"(?:refreshToken|secret)"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9._-]{80,2500})(?![\w.-])/,
    example: (random) =>
      JSON.stringify({ tokenType: 'Bearer', refreshToken: `0.A${random.text(URL_SAFE, 300)}` }),
    counterExamples: () => [JSON.stringify({ refreshToken: '' }), JSON.stringify({ refreshToken: 'none' })],
  }),
  rule({
    id: 'pgpass-password',
    title: 'Password in a PostgreSQL password file',
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    keywords: [':5432:', ':5433:', ':6432:', ':*:'],
    paths: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
    examplePath: '.pgpass',
    minEntropy: 2.3,
    pattern: /^[^:#\s]{1,100}:(?:\d{1,5}|\*):[^:\s]{1,60}:[^:\s]{1,60}:(?<secret>(?!<|\$)[^\s]{4,120})$/m,
    example: (random) => `db.${random.text('a-z', 8)}.io:5432:one:app:${random.text(BASE62, 16)}`,
    counterExamples: () => ['# hostname:5432:database:username:password', 'db:5432:one:app:<password>'],
  }),
  rule({
    id: 'mysql-option-file-password',
    title: 'Password in a MySQL option file',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/option-files.html',
    keywords: ['password'],
    paths: /(?:^|\/)[\w.]{0,20}my\.cnf$|(?:^|\/)my\.ini$/,
    examplePath: '.my.cnf',
    minEntropy: 2.3,
    pattern: new RegExp(String.raw`^[ \t]{0,8}password\s{0,4}=\s{0,4}["']?(?<secret>${VALUE})`, 'm'),
    example: (random) => `[client]\nuser=app\npassword=${random.text(BASE62, 16)}\n`,
    counterExamples: () => [
      '[client]\nuser=app\npassword=\n',
      '[client]\n# password=none\n',
      '[client]\npassword=<pw>\n',
    ],
  }),
  rule({
    id: 'password-file-hash',
    title: 'Password hash in an htpasswd or shadow file',
    source: 'https://httpd.apache.org/docs/current/misc/password_encryptions.html',
    keywords: ['$apr1$', '$2y$', '$2a$', '$2b$', '$5$', '$6$', '$y$', '{sha}'],
    paths: /(?:^|\/)[\w.-]{0,40}(?:htpasswd|shadow|\.passwd)[\w.-]{0,20}$/i,
    examplePath: '.htpasswd',
    minEntropy: 3.2,
    pattern:
      /^[^:\s]{1,80}:(?<secret>(?:\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$[56y]\$[^\s:]{30,140}|\{SHA\}[A-Za-z0-9+/]{27}=))/m,
    example: (random) => `admin:$apr1$${random.text('./A-Za-z0-9', 8)}$${random.text('./A-Za-z0-9', 22)}`,
    counterExamples: () => ['# user:$apr1$salt$hash', 'admin:!', 'admin:$apr1$salt$short'],
  }),
  rule({
    id: 'composer-auth',
    title: 'Credentials in auth.json of Composer',
    source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
    keywords: ['"password"', 'github-oauth', 'gitlab-token', '"bearer"'],
    paths: /(?:^|\/)auth\.json$/,
    examplePath: 'auth.json',
    minEntropy: 2.8,
    pattern: new RegExp(
      String.raw`"(?:password|token|github\.com|gitlab\.com)"\s{0,4}:\s{0,4}"(?<secret>${VALUE})"`,
    ),
    example: (random) =>
      JSON.stringify({
        'http-basic': { 'repo.one.io': { username: 'bot', password: random.text(LOWER36, 32) } },
      }),
    counterExamples: () => [
      JSON.stringify({ 'http-basic': { 'repo.one.io': { username: 'bot', password: '' } } }),
      JSON.stringify({ 'http-basic': { 'repo.one.io': { username: 'bot', password: '<token>' } } }),
    ],
  }),
  rule({
    id: 'nuget-clear-text-password',
    title: 'Clear-text password in a NuGet configuration',
    source: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
    keywords: ['cleartextpassword'],
    minEntropy: 2.3,
    pattern: /key="ClearTextPassword"\s{1,8}value="(?<secret>(?!%|\$|<|&lt;|\{)[^"\r\n]{6,300})"/i,
    example: (random) => `<add key="ClearTextPassword" value="${random.text(BASE62, 20)}" />`,
    counterExamples: () => [
      '<add key="ClearTextPassword" value="%NUGET_TOKEN%" />',
      '<add key="ClearTextPassword" value="" />',
      '<add key="Username" value="somebody-long-enough" />',
    ],
  }),
  rule({
    id: 'maven-settings-password',
    title: 'Password in Maven settings',
    source: 'https://maven.apache.org/settings.html#servers',
    keywords: ['<password>', '<passphrase>'],
    paths: /(?:^|\/)[\w.-]{0,40}settings[\w.-]{0,40}\.xml$/i,
    examplePath: '.m2/settings.xml',
    minEntropy: 2.3,
    pattern: /<(?:password|passphrase)>(?<secret>(?!\$|\{|@)[^<\s]{4,200})<\/(?:password|passphrase)>/,
    example: (random) => `<server><id>x</id><password>${random.text(BASE62, 18)}</password></server>`,
    counterExamples: (random) => [
      ['<password>$', '{env.MAVEN_PASSWORD}</password>'].join(''),
      `<password>{${random.text(BASE64, 44)}}</password>`,
      '<password></password>',
    ],
  }),
  rule({
    id: 'gradle-password',
    title: 'Password or signing key in gradle.properties',
    source: 'https://docs.gradle.org/current/userguide/signing_plugin.html#sec:signatory_credentials',
    keywords: ['password', 'token', 'signing'],
    paths: /(?:^|\/)(?:gradle|local|keystore|signing|key)\.properties$/,
    examplePath: 'gradle.properties',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`^[\w.-]{0,60}(?:password|token|secretKey)\s{0,4}[=:]\s{0,4}(?<secret>${VALUE})`,
      'im',
    ),
    example: (random) => `signing.password=${random.text(BASE62, 18)}`,
    counterExamples: () => [
      'signing.password=',
      'ossrhPassword=<password>',
      ['ossrhPassword=$', '{OSSRH_PASSWORD}'].join(''),
    ],
  }),
]
