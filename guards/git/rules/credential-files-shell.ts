// What people type: passwords on command lines, in shell history, and in SQL.
import type { SecretRule } from '../rule.js'
import { BASE62 } from './parts.js'
import { rule } from './shapes.js'

const VALUE = String.raw`(?!\$|\{|<|\[|%|\*|@|passw(?:or)?d\b|secret\b|changeme|your|xxx)[^\s"'<>{}\x60;|&]{6,120}`

/** Up to an option of curl on the same command, which may go on in further lines. */
const CURL = String.raw`\bcurl(?=\s)(?:[^\r\n|;\\]|\\\r?\n|\\[^\r\n]){0,200}?`
const CALLS = [
  'curl -u robot:',
  'curl -s --user "robot:',
  "curl -u robot:'",
  'curl -X POST \\\n  -u :',
] as const

export const shellRules: readonly SecretRule[] = [
  rule({
    id: 'curl-user-password',
    title: 'User and password on a curl command line',
    source: 'https://curl.se/docs/manpage.html#-u',
    keywords: ['curl '],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`${CURL}(?:\s-[a-zA-Z]{0,4}u\s{0,4}|\s--user[\s=]{1,4})["']?[\w.@+-]{0,80}:["']?(?<secret>${VALUE})`,
    ),
    example: (random) => `${random.pick(CALLS)}${random.text(BASE62, 18)} https://api.one.io/v1`,
    counterExamples: () => [
      ['curl -u "robot:$', '{TOKEN}" https://api.one.io'].join(''),
      'curl -u user:password https://api.one.io',
      'curl -u robot:<token> https://api.one.io',
      'curl -u "$USER:$PASSWORD" https://api.one.io',
      'curl https://api.one.io:8443/v1',
    ],
  }),
  rule({
    id: 'curl-header-secret',
    title: 'Secret in a header on a curl command line',
    source: 'https://curl.se/docs/manpage.html#-H',
    keywords: ['curl '],
    confidence: 'medium',
    minEntropy: 3,
    pattern: new RegExp(
      String.raw`${CURL}\s(?:-H|--header)[\s=]{0,4}["'](?:authorization|[\w-]{0,40}(?:api-?key|token|secret|password)):\s{1,4}(?:[\w-]{3,12}\s{1,2})?(?=[^\s"']{0,80}\d)(?<secret>[A-Za-z0-9._~+/-]{16,400}={0,2})["']`,
      'i',
    ),
    example: (random) => `curl -X POST -H "X-Api-Key: ${random.text(BASE62, 20)}7" https://api.one.io/v1`,
    counterExamples: () => [
      ['curl -H "X-Api-Key: $', '{API_KEY_12345678}" https://api.one.io'].join(''),
      'curl -H "Authorization: Bearer <your-token-1>" https://api.one.io',
      'curl -H "Content-Type: application/json-patch-1" https://api.one.io',
      'curl -H "X-Api-Key: 00000000-0000-0000-0000-000000000000" https://api.one.io',
    ],
  }),
  rule({
    id: 'command-line-password',
    title: 'Password on the command line of a data base or registry client',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
    keywords: [
      'mysql',
      'mysqldump',
      'sshpass',
      'docker login',
      'redis-cli',
      'mongosh',
      'sqlcmd',
      'smbclient',
    ],
    confidence: 'medium',
    minEntropy: 2.5,
    pattern: new RegExp(
      String.raw`\b(?:(?:mysql|mysqldump|mysqladmin|mariadb|sshpass)\s[^\r\n|;]{0,160}?\s?-p|(?:docker login|mongosh?|mongodump|helm registry login)\s[^\r\n|;]{0,160}?(?:-p\s{1,4}|--password[\s=]{1,4})|(?:redis-cli\s[^\r\n|;]{0,100}?-a\s{1,4})|(?:sqlcmd\s[^\r\n|;]{0,160}?-P\s{0,4}))["']?(?=[^\s]{0,60}\d)(?<secret>(?!-|ort\b|assword)${VALUE})`,
    ),
    example: (random) => `mysqldump -u root -p${random.text(BASE62, 14)}4 one > one.sql`,
    counterExamples: () => [
      'mysqldump -u root -p one > one.sql',
      'mysql -u root -p"$MYSQL_PASSWORD_2" one',
      'docker login -u robot --password-stdin ghcr.io',
      'mysql -u root --port 3306 one',
      'docker login -u robot -p <token> ghcr.io',
    ],
  }),
  rule({
    id: 'exported-secret',
    title: 'Secret exported in a shell',
    source: 'https://www.gnu.org/software/bash/manual/bash.html#index-export',
    keywords: ['token=', 'secret=', 'password=', '_key=', 'apikey=', 'mysql_pwd', 'setenv '],
    confidence: 'medium',
    minEntropy: 3,
    pattern: new RegExp(
      String.raw`(?:(?<=\b(?:export|setenv|setx?)[ \t]{1,4})[A-Z0-9_]{0,40}(?:PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_KEY)|\b(?:PGPASSWORD|MYSQL_PWD))[= \t]["']?(?=[^\s]{0,60}\d)(?<secret>${VALUE})`,
      'm',
    ),
    example: (random) => `export DEPLOY_TOKEN=${random.text(BASE62, 23)}5`,
    counterExamples: () => [
      'export DEPLOY_TOKEN=$(cat token1.txt)',
      'export DEPLOY_TOKEN="<your token 1>"',
      'export DEPLOY_TOKEN=$OTHER_TOKEN_2',
      'export TOKEN_PATH=/etc/token-1.txt',
    ],
  }),
  rule({
    id: 'sql-account-password',
    title: 'Password of a data base account in SQL',
    source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
    keywords: ['identified by', 'identified with', "password '", 'with password', 'set password'],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\b(?:identified\s{1,4}(?:with\s{1,4}\S{1,40}\s{1,4})?by|(?:create|alter)\s{1,4}(?:user|role|login)\s[^;\r\n]{1,100}?password\s{0,4}=?)\s{0,4}(?:N?')(?<secret>${VALUE})'`,
      'i',
    ),
    example: (random) => `CREATE USER 'app'@'%' IDENTIFIED BY '${random.text(BASE62, 16)}';`,
    counterExamples: () => [
      "CREATE USER 'app'@'%' IDENTIFIED BY 'password';",
      "CREATE ROLE app LOGIN PASSWORD :'pw';",
      "ALTER USER app PASSWORD '<password>';",
      ["CREATE USER app IDENTIFIED BY '$", "{PW}';"].join(''),
    ],
  }),
  rule({
    id: 'password-hash-in-dump',
    title: 'Password hash in a dump',
    source:
      'https://www.rfc-editor.org/rfc/rfc9106 (argon2); https://passlib.readthedocs.io/en/stable/modular_crypt_format.html',
    keywords: ['$2a$', '$2b$', '$2y$', '$argon2', 'pbkdf2_sha256$', '$6$', '$p$b'],
    paths: /\.(?:sql|dump|csv|tsv|ldif|bak|bson|rdb)(?:\.txt)?$/i,
    examplePath: 'backup/users.sql',
    confidence: 'medium',
    minEntropy: 3.5,
    pattern:
      /(?<secret>\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{10,90}\$[A-Za-z0-9+/]{20,180}|pbkdf2_sha256\$\d{3,8}\$[A-Za-z0-9]{4,40}\$[A-Za-z0-9+/]{40,50}=|\$6\$[./A-Za-z0-9$=]{1,40}\$[./A-Za-z0-9]{86}|\$P\$B[./A-Za-z0-9]{30})(?![./A-Za-z0-9])/,
    example: (random) => `INSERT INTO users VALUES (1,'ada','$2b$12$${random.text('./A-Za-z0-9', 53)}');`,
    counterExamples: () => [
      "INSERT INTO users VALUES (1,'ada','$2b$12$short');",
      "INSERT INTO users VALUES (1,'ada',NULL);",
      `INSERT INTO users VALUES (1,'ada','$2b$12$${'.'.repeat(53)}');`,
    ],
  }),
]
