import {
  C_FAMILY,
  CSHARP,
  type Dialect,
  GO,
  JAVA,
  JAVASCRIPT,
  KOTLIN,
  PHP,
  POWERSHELL,
  PYTHON,
  RUBY,
  RUST,
  SWIFT,
} from '../../src/scan/code/dialect.js'
import type { GRAMMARS } from './fold/grammar.js'

export type CodeLanguage = keyof typeof GRAMMARS
export type ManifestKind =
  | 'package_json'
  | 'deno'
  | 'requirements'
  | 'toml'
  | 'setup_cfg'
  | 'conda'
  | 'go_mod'
  | 'gemfile'
  | 'maven'
  | 'gradle'
  | 'nuget'
  | 'composer'

/** What a file is to this guard, by its name. */
export type FileKind =
  | { readonly kind: 'code'; readonly language: CodeLanguage }
  /** Pages whose scripts are JavaScript. */
  | { readonly kind: 'page' }
  | { readonly kind: 'shell' | 'makefile' | 'dockerfile' | 'yaml' | 'notebook' | 'settings' }
  | { readonly kind: 'manifest'; readonly manifest: ManifestKind }

export const DIALECTS: Readonly<Record<CodeLanguage, Dialect>> = {
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
}

const CODE: Readonly<Record<string, CodeLanguage>> = {
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
}
const OTHERS: Readonly<Record<string, FileKind>> = {
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
}
const NAMES: readonly (readonly [RegExp, FileKind])[] = [
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
]
/** Locks name what others need, and are written by programs; declarations have no code. */
const PASSED_OVER =
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|tsconfig[^/]*)\.json$|\.d\.[cm]?ts$|\.min\.(?:js|css)$|\.map$|(?:^|\/)\.env[^/]*\.(?:example|sample|template|tpl|dist|defaults|schema|vault)$/i

/** Null for what holds no code that could call anybody: documents, data, pictures. */
export function kindOf(path: string): FileKind | null {
  if (PASSED_OVER.test(path)) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  const named = NAMES.find(([pattern]) => pattern.test(name))
  if (named !== undefined) return named[1]
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (extension === name.toLowerCase()) return null
  const language = CODE[extension]
  return language === undefined ? (OTHERS[extension] ?? null) : { kind: 'code', language }
}

/** What a script without an ending is, by its first line. */
export function kindByShebang(firstLine: string): FileKind | null {
  const program = /^#!\s*\S*?(?:\/env\s+(?:-S\s+)?(?:\w+=\S+\s+)*)?([\w.-]+)(?:\s|$)/.exec(
    firstLine.replace(/^#!\s*\S*\/(?!env\b)/, '#!'),
  )?.[1]
  if (program === undefined) return null
  if (/^(?:ba|z|k|da|a)?sh$/.test(program)) return { kind: 'shell' }
  if (/^python[\d.]*$/.test(program) || program === 'uv') return { kind: 'code', language: 'python' }
  if (/^(?:node|deno|bun|tsx|ts-node)$/.test(program)) return { kind: 'code', language: 'javascript' }
  return program === 'ruby'
    ? { kind: 'code', language: 'ruby' }
    : program === 'pwsh'
      ? { kind: 'code', language: 'powershell' }
      : null
}
