// Settings of content management systems and shops, which hold a password of a data base and keys of their own.
import type { SecretRule } from '../rule.js'
import { BASE62, HEX } from './parts.js'
import { rule } from './shapes.js'

const VALUE = String.raw`(?!\$|\{|<|\[|%|\*|@|#|passw(?:or)?d(?:\b|_here)|secret\b|change|your|xxx)[^\s"'<>{}\x60,;]{6,200}`

export const cmsFileRules: readonly SecretRule[] = [
  rule({
    id: 'wordpress-salt',
    title: 'WordPress key or salt',
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
    keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
    minEntropy: 4,
    pattern:
      /\b(?:SECURE_AUTH|AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,8}["'](?<secret>(?!put your unique)[^'"\r\n]{60,70})["']/,
    example: (random) => `define( 'SECURE_AUTH_KEY', '${random.text('A-Za-z0-9!@#%^*()_+=:;,.?~', 64)}' );`,
    counterExamples: () => [
      "define( 'AUTH_KEY', 'put your unique phrase here' );",
      "define( 'AUTH_KEY', getenv('AUTH_KEY') );",
      `define( 'AUTH_KEY', '${'x'.repeat(64)}' );`,
    ],
  }),
  rule({
    id: 'wordpress-database-password',
    title: 'WordPress data base password',
    source:
      'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#set-database-password',
    keywords: ['db_password'],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`define\(\s{0,4}["']DB_PASSWORD["']\s{0,4},\s{0,4}["'](?<secret>${VALUE})["']`,
    ),
    example: (random) => `define( 'DB_PASSWORD', '${random.text(BASE62, 16)}' );`,
    counterExamples: () => [
      "define( 'DB_PASSWORD', 'password_here' );",
      "define( 'DB_PASSWORD', getenv('DB_PASSWORD') );",
      "define( 'DB_PASSWORD', '' );",
    ],
  }),
  rule({
    id: 'joomla-configuration-secret',
    title: 'Password or secret in the configuration of Joomla',
    source: 'https://docs.joomla.org/Configuration.php_options',
    keywords: ['$password', '$secret', '$smtppass', '$ftp_pass'],
    paths: /(?:^|\/)configuration(?:[.-][\w-]{1,20})?\.php$/i,
    examplePath: 'configuration.php',
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\b(?:public|var)\s{1,4}\$(?:password|secret|smtppass|ftp_pass)\s{0,4}=\s{0,4}["'](?<secret>${VALUE})["']`,
    ),
    example: (random) => `public $${random.pick(['password', 'secret'])} = '${random.text(BASE62, 16)}';`,
    counterExamples: () => [
      "public $password = '';",
      "public $password = 'password';",
      "public $user = 'joomla_4711';",
    ],
  }),
  rule({
    id: 'drupal-settings-secret',
    title: 'Data base password or hash salt in the settings of Drupal',
    source: 'https://www.drupal.org/docs/7/install/step-3-create-settingsphp-and-the-files-directory',
    keywords: ['password', 'hash_salt'],
    paths: /(?:^|\/)settings(?:\.[\w-]{1,20})?\.php$/i,
    examplePath: 'sites/default/settings.php',
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`(?:["']password["']\s{0,4}=>|\$settings\[["']hash_salt["']\]\s{0,4}=)\s{0,4}["'](?<secret>${VALUE})["']`,
    ),
    example: (random) =>
      random.pick([
        `$databases['default']['default'] = ['password' => '${random.text(BASE62, 12)}'];`,
        `$settings['hash_salt'] = '${random.text(BASE62, 74)}';`,
      ]),
    counterExamples: () => [
      "'password' => 'password',",
      "'password' => getenv('DB_PASSWORD'),",
      "$settings['hash_salt'] = '';",
    ],
  }),
  rule({
    id: 'magento-env-secret',
    title: 'Crypt key or password in the deployment configuration of Magento',
    source:
      'https://experienceleague.adobe.com/en/docs/commerce-operations/configuration-guide/files/config-reference-envphp',
    keywords: ["'crypt'", "'password'"],
    paths: /(?:^|\/)app\/etc\/env(?:\.[\w-]{1,20})?\.php$/i,
    examplePath: 'app/etc/env.php',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`(?:'crypt'\s{0,4}=>\s{0,4}(?:\[|array\()\s{0,16}'key'|'password')\s{0,4}=>\s{0,4}'(?<secret>${VALUE})'`,
    ),
    example: (random) => `'crypt' => [\n        'key' => '${random.text(HEX, 32)}'\n    ],`,
    counterExamples: () => ["'crypt' => [\n        'key' => ''\n    ],", "'password' => 'password',"],
  }),
  rule({
    id: 'mediawiki-settings-secret',
    title: 'Password or secret key in the settings of MediaWiki',
    source: 'https://www.mediawiki.org/wiki/Manual:$wgSecretKey',
    keywords: ['$wgDBpassword', '$wgSecretKey', '$wgUpgradeKey'],
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\$wg(?:DBpassword|SecretKey|UpgradeKey)\s{0,4}=\s{0,4}["'](?<secret>${VALUE})["']`,
    ),
    example: (random) => `$wgSecretKey = "${random.text(HEX, 64)}";`,
    counterExamples: () => [
      '$wgDBpassword = "";',
      '$wgDBpassword = "password";',
      '$wgSecretKey = getenv("KEY");',
    ],
  }),
  rule({
    id: 'phpmyadmin-configuration-secret',
    title: 'Password or cookie key in the configuration of phpMyAdmin',
    source: 'https://docs.phpmyadmin.net/en/latest/config.html#cfg_blowfish_secret',
    keywords: ['blowfish_secret', "['password']", "['controlpass']"],
    paths: /(?:^|\/)config(?:\.[\w-]{1,20})?\.inc\.php$/i,
    examplePath: 'config.inc.php',
    confidence: 'medium',
    minEntropy: 2.3,
    pattern: new RegExp(
      String.raw`\$cfg\[[^\r\n=]{0,60}["'](?:blowfish_secret|password|controlpass)["']\]\s{0,4}=\s{0,4}["'](?<secret>${VALUE})["']`,
    ),
    example: (random) => `$cfg['blowfish_secret'] = '${random.text(BASE62, 32)}';`,
    counterExamples: () => ["$cfg['blowfish_secret'] = '';", "$cfg['Servers'][$i]['password'] = '';"],
  }),
]
