import { createAutomaton } from '../../src/scan/automaton.js'
import { PROVIDERS } from './providers/index.js'

export interface Prefilter {
  /** Whether these bytes hold anything that has to do with a provider, so that a closer look is worth it. */
  hasKeyword(bytes: Uint8Array): boolean
}

/** Parts of hosts that say nothing about whose they are. */
const COMMON_PARTS = /^(?:https?:\/\/)?(?:api|www|llm|ai|router|gateway|inference)\./
/** Shorter pieces stand in too many files. */
const SHORTEST_PIECE = 6
const SHORTEST_HALF = 7
const SHORTEST_KEYWORD = 4
/** So much of a host tells whose it is. */
const TELLING_BYTES = 12
/** Imported by the same name as modules of one's own. */
const QUOTED_ONLY = new Set(['llm', 'rig', 'genai', 'gradient', 'genkit', 'guidance', 'instructor'])
/** Half of these names nobody in particular. */
const SHARED_HOSTS =
  /azure|googleapis|amazonaws|localhost|127|0\.0\.0|docker|cloudflare|github|tencent|nebius|scaleway|baidubce|aliyuncs|oraclecloud|databricks|snowflake/
/** Paths that only calls of models have; a host put together from crumbs still needs one. */
const PATHS = [
  '/v1/messages',
  '/chat/completions',
  '/v1/completions',
  '/v1/embeddings',
  '/v1/responses',
  ':generatecontent',
  ':streamgeneratecontent',
  '/openai/deployments',
  'anthropic-version',
]
/** How `api.` begins in other clothes: escapes, character codes, percent signs, hexadecimal digits. */
const DISGUISES = [
  '\\x61\\x70\\x69',
  '\\u0061\\u0070\\u0069',
  '\\u{61}\\u{70}\\u{69}',
  '%61%70%69',
  '97,112,105',
  '97, 112, 105',
  '0x61,0x70,0x69',
  '0x61, 0x70, 0x69',
  '6170692e',
]
/** Names that are words of English as well: they count only as a name, in quotes or behind a keyword of imports. */
const WORDS = new Set([
  'ai',
  'llm',
  'together',
  'replicate',
  'cohere',
  'guidance',
  'instructor',
  'writer',
  'gradient',
  'anthropic',
  'gemini',
  'perplexity',
  'reka',
  'fireworks',
  'chatgpt',
  'rig',
  'llama',
  'genai',
  'clust',
  'zai',
  'groq',
  'langchain',
  'raix',
  'genkit',
  'openrouter',
  'friendli',
  'gigachat',
  'erniebot',
  'mirascope',
  'dspy',
  'ag2',
  'sambanova',
  'vertexai',
  'GenerativeAI',
  // Also a module of one's own about tokens.
  'token.js',
])
/** Words that no file uses for anything else. */
const TELLING = [
  'anthropic',
  'openai',
  'langchain',
  'litellm',
  'llamaindex',
  'llama_index',
  'mistral',
  'groq',
  'cohere-',
  'cohere.',
  'cohere_',
  'huggingface',
  'generativelanguage',
  'aiplatform',
  'bedrock',
  'dashscope',
  'openrouter',
  'deepseek',
  'ollama',
]

let prefilter: Prefilter | undefined

/** One for the whole process: it takes a while to make, and keeps nothing. */
export function createPrefilter(): Prefilter {
  prefilter ??= prefilterOf(keywordsOf())
  return prefilter
}

function prefilterOf(keywords: readonly Keyword[]): Prefilter {
  const automaton = createAutomaton(keywords.map(({ text }) => text))
  return {
    hasKeyword(bytes) {
      let found = false
      automaton.scan(bytes, 0, bytes.length, (index, end) => {
        found ||= keywords[index]?.isWhole !== true || !goesOn(bytes[end])
      })
      return found
    },
  }
}

interface Keyword {
  /** Lower case. */
  readonly text: string
  /** The end of a host: `writer.complete` is no `writer.com`. */
  readonly isWhole: boolean
}

/** None holds another one, but for those that end a word. */
function keywordsOf(): readonly Keyword[] {
  const hosts = PROVIDERS.flatMap(({ hosts: own }) => own).map((host) => host.toLowerCase())
  const anywhere = new Set(
    [...TELLING, ...PATHS, ...DISGUISES, ...hosts.flatMap(disguisedHosts), ...packageKeywords()].map(
      (keyword) => keyword.toLowerCase(),
    ),
  )
  const whole = new Set(hosts.map(tellingPart).filter((text) => !anywhere.has(text)))
  const holdsAnother = createSearchWithin(anywhere)
  const needed = (text: string): boolean => text !== '' && !holdsAnother(text)
  return [
    ...[...anywhere].filter(needed).map((text) => ({ text, isWhole: false })),
    ...[...whole].filter(needed).map((text) => ({ text, isWhole: /[a-z\d]$/.test(text) })),
  ]
}

/** In a host or a name of its letters. */
function goesOn(byte: number | undefined): boolean {
  return byte !== undefined && /[a-z\d]/i.test(String.fromCharCode(byte))
}

/** Whether a keyword holds a shorter one, so that it need not be looked for as well. */
function createSearchWithin(all: ReadonlySet<string>): (keyword: string) => boolean {
  const byStart = new Map<string, string[]>()
  for (const keyword of all) {
    if (keyword.length < SHORTEST_KEYWORD) continue
    const start = keyword.slice(0, SHORTEST_KEYWORD)
    const known = byStart.get(start)
    if (known === undefined) byStart.set(start, [keyword])
    else known.push(keyword)
  }
  return (keyword) => {
    for (let from = 0; from + SHORTEST_KEYWORD <= keyword.length; from++) {
      const near = byStart.get(keyword.slice(from, from + SHORTEST_KEYWORD)) ?? []
      if (near.some((other) => other.length < keyword.length && keyword.startsWith(other, from))) return true
    }
    return false
  }
}

/** So much of a host as no other has. */
function tellingPart(host: string): string {
  const core = coreOf(host)
  const short = core.replace(COMMON_PARTS, '')
  return short.length < SHORTEST_HALF ? core : short
}

/** A host cut in two leaves one half whole; turned round or in base64 its core still stands. */
function disguisedHosts(host: string): readonly string[] {
  const core = coreOf(host)
  const half = Math.ceil(core.length / 2)
  const halves = [core.slice(0, half), core.slice(core.length - half)].filter(
    (piece) => piece.length >= SHORTEST_HALF && !/[/:*]|^-|^ter|\.$/.test(piece) && !SHARED_HOSTS.test(core),
  )
  const isOwn = !/^[\d.:]+$|^local/.test(core)
  return [...(isOwn ? [reverse(tellingPart(host)), ...encoded(core)] : []), ...halves]
}

/** The longest run that stands as it is. */
function coreOf(host: string): string {
  const parts = host.split('*').map((part) => part.replace(/^[.-]+|[.-]+$/g, ''))
  return parts.reduce(
    (longest, part) => (part.length > longest.length && !/^amazonaws/.test(part) ? part : longest),
    '',
  )
}

/** The digits of base64 that do not depend on what stands before and behind, for each of the three alignments. */
function encoded(core: string): readonly string[] {
  const start = core.slice(0, TELLING_BYTES)
  return [0, 1, 2].map((shift) => {
    const bytes = Buffer.from('\0'.repeat(shift) + start)
    const digits = bytes.toString('base64').replaceAll('=', '')
    const first = shift === 0 ? 0 : shift + 1
    return digits.slice(first, Math.floor((bytes.length * 8) / 6))
  })
}

function packageKeywords(): readonly string[] {
  return PROVIDERS.flatMap(({ packages }) => Object.values(packages).flat() as readonly string[]).flatMap(
    (name) => {
      const lower = name.toLowerCase()
      return WORDS.has(lower) || lower.length < SHORTEST_PIECE
        ? namings(lower)
        : [lower, lower.replaceAll('-', '_')]
    },
  )
}

function namings(name: string): readonly string[] {
  const quoted = [`"${name}"`, `'${name}'`, `"${name}/`, `'${name}/`]
  const listed = ['==', '>=', '~=', ' =', '\n'].map((end) => `\n${name}${end}`)
  const verbs = QUOTED_ONLY.has(name) ? [] : ['import', 'from', 'install', 'using']
  const taken = verbs.map((verb) => `${verb} ${name}`)
  return [...quoted, ...listed, ...taken, `use ${name}::`]
}

function reverse(text: string): string {
  return [...text].reverse().join('')
}
