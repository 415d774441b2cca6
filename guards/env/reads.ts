import { C_LIKE, type CommentStyle, maskComments, maskStrings, RUBY } from '../../src/scan/mask-comments.js'
import { ACCESSORS, type ListedLanguage, RUST_BARE, RUST_IMPORT } from './accessors.js'
import type { Language } from './languages.js'
import { readCompose, readDockerfile, readExpansionsOf, readSpring } from './read-containers.js'
import { readListed, readLookups } from './read-listed.js'
import { readPowerShell } from './read-powershell.js'
import { readPython } from './read-python.js'
import { readScript, type ScriptLinks } from './read-script.js'
import { readShell, type ShellLinks } from './read-shell.js'
import { readWorkflow } from './read-workflow.js'
import { joinSeen, type Seen } from './seen.js'

/** What a file says of the environment, and what only the files that it is linked with can tell. */
export interface SeenFile extends Seen {
  /** Offsets of reads of what the settings of the repository hold. */
  readonly settings: ReadonlySet<number>
  readonly script: ScriptLinks | null
  readonly shell: ShellLinks | null
}

const STYLES: Readonly<Record<Exclude<ListedLanguage, 'python'>, CommentStyle>> = {
  go: C_LIKE,
  ruby: RUBY,
  java: C_LIKE,
  // A single quote may begin a lifetime.
  rust: { ...C_LIKE, quotes: ['"'] },
  csharp: C_LIKE,
  php: { ...C_LIKE, line: ['//', '#'] },
  prisma: C_LIKE,
}

export function readFile(text: string, language: Language): SeenFile {
  const nothing = { settings: new Set<number>(), script: null, shell: null }
  switch (language) {
    case 'script': {
      const seen = readScript(text)
      return { ...nothing, ...seen, script: seen.links }
    }
    case 'shell': {
      const seen = readShell(text)
      return { ...nothing, ...seen, shell: seen.links }
    }
    case 'workflow':
    case 'action':
      return { ...nothing, ...readWorkflow(text) }
    case 'python':
      return { ...nothing, ...readPython(text) }
    case 'powershell':
      return { ...nothing, ...readPowerShell(text) }
    case 'dockerfile':
      return { ...nothing, ...readDockerfile(text) }
    case 'compose':
      return { ...nothing, ...readCompose(text) }
    case 'dotenv':
      return { ...nothing, ...readExpansionsOf(text) }
    case 'spring':
      return { ...nothing, ...readSpring(text) }
    case 'go':
    case 'ruby':
    case 'java':
    case 'rust':
    case 'csharp':
    case 'php':
    case 'prisma':
      return { ...nothing, ...readByList(text, language) }
  }
}

function readByList(text: string, language: keyof typeof STYLES): Seen {
  const code = maskComments(text, STYLES[language])
  // Strings of other languages can't hold what looks like a read, for want of unescaped quotes.
  const bare = language === 'ruby' ? maskStrings(text, RUBY) : code
  const isBare = language === 'rust' && RUST_IMPORT.test(code)
  const listed = readListed(code, bare, [...ACCESSORS[language], ...(isBare ? [RUST_BARE] : [])])
  return joinSeen([listed, { reads: readLookups(code, bare), unnamed: [], declarations: [] }])
}
