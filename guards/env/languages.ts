/** What a file is written in, as far as reading an environment goes. */
export type Language =
  | 'script'
  | 'python'
  | 'go'
  | 'ruby'
  | 'java'
  | 'rust'
  | 'csharp'
  | 'php'
  | 'prisma'
  | 'shell'
  | 'powershell'
  | 'dockerfile'
  | 'compose'
  | 'workflow'
  | 'action'
  | 'dotenv'
  | 'spring'

const BY_EXTENSION: Readonly<Partial<Record<string, Language>>> = {
  js: 'script',
  jsx: 'script',
  mjs: 'script',
  cjs: 'script',
  ts: 'script',
  tsx: 'script',
  mts: 'script',
  cts: 'script',
  vue: 'script',
  svelte: 'script',
  astro: 'script',
  py: 'python',
  go: 'go',
  rb: 'ruby',
  rake: 'ruby',
  erb: 'ruby',
  java: 'java',
  kt: 'java',
  kts: 'java',
  scala: 'java',
  groovy: 'java',
  rs: 'rust',
  cs: 'csharp',
  php: 'php',
  prisma: 'prisma',
  sh: 'shell',
  bash: 'shell',
  zsh: 'shell',
  ksh: 'shell',
  ps1: 'powershell',
  psm1: 'powershell',
}

/** Of files that are known by their whole name, before their ending is looked at. */
const BY_NAME: readonly (readonly [RegExp, Language])[] = [
  [/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i, 'dockerfile'],
  [/(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i, 'compose'],
  [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
  [/(?:^|\/)action\.ya?ml$/, 'action'],
  [/(?:^|\/)application(?:-[\w-]+)?\.(?:ya?ml|properties)$/, 'spring'],
  [/(?:^|\/)(?:Gemfile|Rakefile|config\.ru)$/, 'ruby'],
  [/(?:^|\/)(?:entrypoint|configure|\.envrc)$/, 'shell'],
]

const BY_PROGRAM: readonly (readonly [RegExp, Language])[] = [
  [/\b(?:ba|z|da|k)?sh\b/, 'shell'],
  [/\bpython/, 'python'],
  [/\b(?:node|deno|bun|tsx)\b/, 'script'],
  [/\bruby\b/, 'ruby'],
  [/\bpwsh\b/, 'powershell'],
]

/**
 * What a file is written in; null for what reads no environment.
 * @param firstLine asked for only where the name says nothing
 */
export function languageOf(path: string, firstLine: () => string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const extension = dot < 1 ? '' : name.slice(dot + 1).toLowerCase()
  const known = BY_EXTENSION[extension]
  if (known !== undefined) return known
  if (!PLAIN.has(extension) && !/^(?:docker|container)file/i.test(name)) return null
  const named = BY_NAME.find(([pattern]) => pattern.test(path))
  if (named !== undefined || extension !== '') return named?.[1] ?? null
  const program = /^#!\s*(\S+(?:\s+\S+)*)/.exec(firstLine())?.[1]
  return program === undefined ? null : (BY_PROGRAM.find(([pattern]) => pattern.test(program))?.[1] ?? null)
}

/** Endings of files whose whole name decides. */
const PLAIN: ReadonlySet<string> = new Set(['', 'yml', 'yaml', 'properties', 'dockerfile', 'ru'])

/**
 * Words of which one must stand in a file that reads anything: bytes are looked through for them before a text is made.
 * Empty: every file is read, and there are few of them.
 */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  script: ['env', 'Env', 'ENV'],
  python: ['env', 'Env', 'ENV', 'BaseSettings', 'decouple'],
  go: ['env', 'Env', 'ENV'],
  ruby: ['ENV'],
  java: ['env', 'Env', '@Value'],
  rust: ['env'],
  csharp: ['GetEnvironmentVariable'],
  php: ['env', '_ENV'],
  prisma: ['env('],
  shell: [],
  powershell: ['env:', 'Env:', 'ENV:', 'Environment'],
  dockerfile: [],
  compose: [],
  workflow: [],
  action: [],
  dotenv: [],
  spring: ['${'],
}

/** Code that tests other code, shows how to use it, or only stands beside it: what it reads, it sets by itself. */
export function isTestPath(path: string): boolean {
  return TEST_FOLDER.test(path) || TEST_FILE.test(path)
}

const TEST_FOLDER = /(?:^|\/)(?:__tests__|__mocks__|tests?|testing|specs?|fixtures|e2e|testdata)\//i
const TEST_FILE =
  /[._-](?:test|spec)\.[a-z]+$|_test\.(?:go|py|rb|exs)$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)conftest\.py$|Tests?\.(?:java|kt|cs|php)$/
