/** How programs reach the environment, a list a language: data alone. Sources: the languages' own references. */
export type Accessor =
  /** The name is an expression that begins where `before` ends. */
  | { readonly kind: 'name'; readonly before: RegExp; readonly isOptional?: true }
  /** As above, but names are a list, in brackets of its own or of the call. */
  | { readonly kind: 'names'; readonly before: RegExp }
  /** Group 1 is the name, group 2 is there where a default stands in. */
  | { readonly kind: 'written'; readonly pattern: RegExp }
  /** Group 1 is a text in which `$X` and `${X}` are expanded. */
  | { readonly kind: 'expanded'; readonly pattern: RegExp }

export type ListedLanguage = 'python' | 'go' | 'ruby' | 'java' | 'rust' | 'csharp' | 'php' | 'prisma'

const GAP = '\\s{0,40}'
const call = (callee: string): RegExp => new RegExp(`(?<![\\w$])${callee}${GAP}\\(${GAP}(?!\\))`, 'g')
const index = (object: string): RegExp => new RegExp(`(?<![\\w$])${object}${GAP}\\[${GAP}`, 'g')

export const ACCESSORS: Readonly<Record<ListedLanguage, readonly Accessor[]>> = {
  // Names of the module `os` are put in by read-python.ts, which knows what a file calls them.
  python: [
    { kind: 'written', pattern: /\benvvar\s{0,8}=\s{0,8}["']([A-Za-z_]\w*)["'](,)?/g },
    { kind: 'names', before: /\benvvar\s{0,8}=\s{0,8}(?=[[(])/g },
  ],
  go: [
    { kind: 'name', before: call('(?:os|syscall)\\.Getenv') },
    { kind: 'name', before: call('(?:os|syscall)\\.LookupEnv'), isOptional: true },
    { kind: 'written', pattern: /\.BindEnv\(\s{0,40}"[^"\n]{1,200}"\s{0,8},\s{0,40}"([A-Za-z_]\w*)"/g },
    {
      kind: 'written',
      pattern: /\b(?:env|envconfig):"([A-Za-z_]\w*)(?:[^"\n]{0,100}"\s{1,8}(envDefault|default):)?/g,
    },
    { kind: 'expanded', pattern: /\bos\.ExpandEnv\(\s{0,40}["`]([^"`\n]{0,400})/g },
  ],
  ruby: [
    { kind: 'name', before: index('ENV') },
    {
      kind: 'name',
      before: /(?<![\w$])ENV\s{0,8}&?\.\s{0,8}(?:fetch|dig|delete)(?:\s{0,8}\(\s{0,40}|[ \t]{1,8})/g,
    },
    {
      kind: 'name',
      before:
        /(?<![\w$])ENV\s{0,8}&?\.\s{0,8}(?:key|has_key|include|member)\?(?:\s{0,8}\(\s{0,40}|[ \t]{1,8})/g,
      isOptional: true,
    },
    {
      kind: 'names',
      before: /(?<![\w$])ENV\s{0,8}&?\.\s{0,8}(?:values_at|slice|fetch_values)\s{0,8}(?=\()/g,
    },
  ],
  java: [
    { kind: 'name', before: call('(?:java\\.lang\\.)?System\\.getenv') },
    { kind: 'name', before: call(`System\\.getenv\\(${GAP}\\)${GAP}\\.${GAP}get`) },
    {
      kind: 'name',
      before: call(`System\\.getenv\\(${GAP}\\)${GAP}\\.${GAP}(?:getOrDefault|containsKey|getOrElse)`),
      isOptional: true,
    },
    { kind: 'name', before: index(`System\\.getenv\\(${GAP}\\)`) },
    { kind: 'name', before: call('sys\\.env(?:\\.(?:apply|get))?') },
    { kind: 'name', before: call('sys\\.env\\.(?:getOrElse|contains)'), isOptional: true },
    { kind: 'name', before: call('[dD]otenv\\.get') },
    { kind: 'written', pattern: /@Value\(\s{0,40}"[^"$\n]{0,80}\$\{([A-Z_][A-Z0-9_]*)(:)?/g },
  ],
  rust: [
    { kind: 'name', before: call('env::(?:var|var_os)') },
    { kind: 'name', before: call('(?:dotenv|dotenvy)::var') },
    { kind: 'name', before: /(?<![\w$])(?:env|dotenv)!\s{0,8}[([{]\s{0,40}/g },
    { kind: 'name', before: /(?<![\w$])option_env!\s{0,8}[([{]\s{0,40}/g, isOptional: true },
    {
      kind: 'written',
      pattern: /#\[(?:arg|clap|structopt)\([^\]\n]{0,200}?\benv\s{0,8}=\s{0,8}"([A-Za-z_]\w*)"/g,
    },
  ],
  csharp: [{ kind: 'name', before: call('Environment\\.GetEnvironmentVariable') }],
  php: [
    { kind: 'name', before: call('\\\\?getenv') },
    { kind: 'name', before: /\$_ENV\s{0,8}\[\s{0,40}/g },
    { kind: 'written', pattern: /%env\((?:[\w:]{1,60}:)?([A-Z_][A-Z0-9_]*)\)%/g },
  ],
  prisma: [],
}

/** `use std::env::var` and the like: then the bare word is one of the calls. */
export const RUST_IMPORT: RegExp = /\buse\s{1,8}(?:std::)?env::(?:\{[^}\n]{0,100})?\b(var|var_os)\b/
export const RUST_BARE: Accessor = { kind: 'name', before: /(?<![\w$.:!])var(?:_os)?\(\s{0,40}/g }

/** From a word of callees that look an environment up to the first argument, such as `getEnv`, `read_env_var`, `requireEnv`, `getEnvironmentVariable`. */
export const LOOKUP: RegExp =
  /(?:env|Env|ENV)[\w$]{0,40}(?:\.(?:str|int|bool|float|list|json|url|get))?(?:<[^<>()\n]{0,60}>)?\s{0,8}\(\s{0,40}/g

/** What a callee does that has one of these words is no look-up. */
export const NO_LOOKUP: ReadonlySet<string> = new Set(
  'set unset delete del stub mock patch write clear remove with without load save export put add update fake test create make define describe expect replace inject'.split(
    ' ',
  ),
)
export const LOOKUP_WORDS: ReadonlySet<string> = new Set([
  'env',
  'getenv',
  'environ',
  'environment',
  'envvar',
  'envs',
])
