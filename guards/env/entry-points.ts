import { C_LIKE, HASH, maskComments, PYTHON } from '../../src/scan/mask-comments.js'
import type { Language } from './languages.js'
import { folderOf, joinPath, resolveImport } from './links.js'

/** What loads `.env`, by what programs write. Sources: the manuals of the libraries. */
const LOADS =
  /dotenv|loadEnvFile|--env-file|load_dotenv|BaseSettings|godotenv|Dotenv\b|loadEnvConfig|@next\/env|\benvirons\b|read_env\(|env-cmd|\bdirenv\b|(?:^|[;&|\n])[ \t]{0,40}(?:\.|source)[ \t]{1,8}["']?[^\s"';&|]{0,200}\.env\b/
/** What starts a program with the environment loaded. */
const STARTS = /--env-file|\bdotenv\b|dotenvx|env-cmd|\bhoncho\b|\bforeman\b|\bdirenv\b/

export interface EntryPoints {
  /** @param text of any file that may load the environment, start a program, or be imported */
  note(path: string, text: string, language: Language | null): void
  /** Configured entry points, whether they load the environment; null for those of which no file is there. */
  finish(): ReadonlyMap<string, boolean | null>
}

interface Program {
  readonly loads: boolean
  readonly imports: readonly string[]
}

/**
 * Whether entry points load the environment: in their own file, in one that they import, or by how a manifest starts them.
 * @param patterns paths or globs
 */
export function createEntryPoints(
  patterns: readonly string[],
  isEntryPoint: (path: string) => boolean,
): EntryPoints {
  const programs = new Map<string, Program>()
  const starting: string[] = []
  return {
    note(path, text, language) {
      if (language === 'script' || language === 'python' || language === 'shell' || isEntryPoint(path)) {
        const code = maskComments(
          text,
          language === 'script' ? C_LIKE : language === 'python' ? PYTHON : HASH,
        )
        programs.set(path, { loads: LOADS.test(code), imports: importsOf(path, code, language) })
      } else starting.push(...text.split('\n').filter((line) => STARTS.test(line)))
    },
    finish() {
      const found = [...programs.keys()].filter(isEntryPoint)
      const states = new Map<string, boolean | null>(
        found.map((path) => [path, isLoaded(path, programs, starting)]),
      )
      for (const pattern of patterns) {
        if (
          !/[*?[{]/.test(pattern) &&
          !found.some((path) => path === pattern || path.startsWith(`${pattern}/`))
        ) {
          states.set(pattern, null)
        }
      }
      return states
    },
  }
}

/** Files that may start a program. */
export function isManifest(path: string): boolean {
  return /(?:^|\/)(?:package\.json|Makefile|Procfile|justfile|Taskfile\.ya?ml)$/.test(path)
}

function isLoaded(
  path: string,
  programs: ReadonlyMap<string, Program>,
  starting: readonly string[],
): boolean {
  const seen = new Set([path])
  // Grows while it is gone through.
  for (const each of seen) {
    const program = programs.get(each)
    if (program?.loads === true) return true
    for (const imported of program?.imports ?? []) {
      const target = programs.has(imported)
        ? imported
        : resolveImport('', imported, (file) => programs.has(file))
      if (target !== undefined) seen.add(target)
    }
  }
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return starting.some((line) => line.includes(stem))
}

/** Files of the repository that a file imports, as far as it says so with a relative path or a module's name. */
function importsOf(path: string, code: string, language: Language | null): readonly string[] {
  const folder = folderOf(path)
  if (language === 'script') {
    return [
      ...code.matchAll(/\b(?:from|import|require)\s{0,8}\(?\s{0,8}["'](\.{1,2}\/[^"'\n]{1,200})["']/g),
    ].map(([, from = '']) => joinPath(folder, from))
  }
  if (language === 'python') {
    return [
      ...code.matchAll(
        /^[ \t]{0,40}(?:from[ \t]{1,8}(\.{0,3})([\w.]{0,200})|import[ \t]{1,8}()([\w.]{1,200}))/gm,
      ),
    ].flatMap(([, dots = '', from, , module = '']) => {
      const name = (from ?? module).replaceAll('.', '/')
      const base = dots === '' ? name : joinPath(folder, `${'../'.repeat(dots.length - 1)}${name}`)
      const below = dots === '' ? [base, joinPath(folder, name)] : [base]
      return below.flatMap((each) => [`${each}.py`, `${each}/__init__.py`])
    })
  }
  return [...code.matchAll(/(?:^|[;&|\n])[ \t]{0,40}(?:\.|source)[ \t]{1,8}["']?([^\s"';&|$]{1,200})/g)].map(
    ([, file = '']) => joinPath(folder, file),
  )
}
