/** Tokens of package registries: with one of these, anybody publishes in your name. */
import type { SecretRule } from '../rule.js'
import { checksummed, named, token } from './grammar.js'
import { BASE62, HEX, LOWER36, SIGN, URL_SAFE } from './parts.js'
import { rule } from './shapes.js'

export const PACKAGE_REGISTRY_RULES: readonly SecretRule[] = [
  checksummed(
    {
      id: 'npm-access-token',
      title: 'npm access token',
      source: 'https://github.blog/2021-09-23-announcing-npms-new-access-token-format/',
      proof: 'npm_crc32',
      lookalikes: ['npm_config_registry', 'npm_package_dependencies_typescript_version_1'],
    },
    'npm_',
    [30],
  ),
  named(
    {
      id: 'npm-legacy-auth-token',
      title: 'npm access token (old form, a UUID)',
      source: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration',
      context: '//registry.npmjs.org/:_authToken=',
      keywords: ['_authToken'],
      proof: 'uuid_v4',
      minEntropy: 2.7,
      lookalikes: ['//registry.npmjs.org/:_authToken=00000000-0000-0000-0000-000000000000'],
    },
    ['registry'],
    [[HEX, 8], '-', [HEX, 4], '-4', [HEX, 3], '-', ['89ab', 1], [HEX, 3], '-', [HEX, 12]],
  ),
  token(
    {
      id: 'pypi-api-token',
      title: 'PyPI API token',
      source: 'https://pypi.org/help/#apitoken; a macaroon whose first caveat names pypi.org',
      keywords: ['pypi-AgEIcHlwaS5vcmc'],
    },
    ['pypi-AgEIcHlwaS5vcmc', [URL_SAFE, 50, 1000]],
  ),
  token(
    {
      id: 'testpypi-api-token',
      title: 'TestPyPI API token',
      source: 'https://test.pypi.org/help/#apitoken; a macaroon whose first caveat names test.pypi.org',
      keywords: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
    },
    ['pypi-AgENdGVzdC5weXBpLm9yZw', [URL_SAFE, 50, 1000]],
  ),
  token(
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      source:
        'https://guides.rubygems.org/api-key-scopes/; https://github.com/rubygems/rubygems.org (ApiKey)',
    },
    ['rubygems_', [HEX, 48]],
  ),
  token(
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      source: 'https://github.com/rust-lang/crates.io (crates_io_database token: prefix cio, 32 characters)',
      keywords: ['cargo', 'crates'],
      context: 'CARGO_REGISTRY_TOKEN=',
      minEntropy: 3.4,
    },
    ['cio', [BASE62, 32]],
  ),
  token(
    {
      id: 'nuget-api-key',
      title: 'NuGet API key',
      source:
        'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package; form observed in issued keys',
    },
    ['oy2', [LOWER36, 43]],
  ),
  rule({
    id: 'bundler-credential',
    title: 'User and password of a gem server in the settings of Bundler',
    source: 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES',
    keywords: ['BUNDLE_'],
    confidence: 'medium',
    minEntropy: 2,
    pattern: new RegExp(
      `\\bBUNDLE_[A-Z0-9_]{2,80}__[A-Z0-9_]{2,20}["']?[ \\t]{0,4}${SIGN}[ \\t]{0,4}["']?[\\w.@-]{1,80}:(?<secret>(?!\\$|<|\\{|//)[^\\s"'<>{}$]{8,120})`,
    ),
    example: (random) => `BUNDLE_GEMS__CONTRIBSYS__COM=${random.text(HEX, 8)}:${random.text(HEX, 8)}`,
    counterExamples: () => [
      ['BUNDLE_GEMS__ONE__IO=robot:$', '{GEM_PASSWORD}'].join(''),
      'BUNDLE_GEMS__ONE__IO: "username:password"',
      'BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG: https://gems.one.io',
    ],
  }),
  token(
    {
      id: 'docker-hub-personal-token',
      title: 'Docker Hub personal access token',
      source: 'https://docs.docker.com/reference/api/hub/latest/ (prefix); length observed in issued tokens',
      lookalikes: ['dckr_pat_124509ugsdjga93'],
    },
    ['dckr_pat_', [URL_SAFE, 27]],
  ),
  token(
    {
      id: 'docker-hub-organization-token',
      title: 'Docker Hub organization access token',
      source: 'https://docs.docker.com/enterprise/security/access-tokens/; form observed in issued tokens',
    },
    ['dckr_oat_', [URL_SAFE, 32]],
  ),
  token(
    {
      id: 'jfrog-reference-token',
      title: 'JFrog reference token',
      source:
        'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens; form observed',
      keywords: ['cmVmdGtuOj'],
    },
    ['cmVmdGtuOj', [BASE62, 54]],
  ),
  token(
    {
      id: 'jfrog-api-key',
      title: 'JFrog Artifactory API key',
      source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key; form observed',
      keywords: ['AKCp'],
    },
    ['AKCp', ['1-9A-HJ-NP-Za-km-z', 69]],
  ),
  token(
    {
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    },
    ['CLOJARS_', [HEX, 60]],
  ),
  token(
    {
      id: 'packagist-private-token',
      title: 'Private Packagist token',
      source: 'https://packagist.com/docs/api-authentication; form observed in issued tokens',
      keywords: ['packagist_'],
      lookalikes: ['packagist_api_repository_url'],
    },
    ['packagist_', ['a-z', 3], '_', [HEX, 68]],
  ),
  named(
    {
      id: 'hex-api-key',
      title: 'Hex (Erlang, Elixir) API key',
      source: 'https://hex.pm/docs/publish (HEX_API_KEY); form observed: 32 hex digits',
      context: 'HEX_API_KEY=',
      keywords: ['hex_api', 'hex.pm'],
      minEntropy: 2.9,
    },
    ['hex_api', 'hex.pm'],
    [[HEX, 32]],
  ),
  named(
    {
      id: 'cocoapods-trunk-token',
      title: 'CocoaPods trunk token',
      source: 'https://guides.cocoapods.org/making/getting-setup-with-trunk (COCOAPODS_TRUNK_TOKEN)',
      context: 'COCOAPODS_TRUNK_TOKEN=',
      minEntropy: 2.9,
    },
    ['cocoapods'],
    [[HEX, 32]],
  ),
  named(
    {
      id: 'gemfury-token',
      title: 'Gemfury deploy token',
      source: 'https://gemfury.com/help/tokens/; form observed in issued tokens',
      context: 'GEMFURY_TOKEN=',
      keywords: ['gemfury', 'fury.io'],
      minEntropy: 2.8,
    },
    ['gemfury', 'fury'],
    [[BASE62, 20, 22]],
  ),
]
