import { maskComments, maskStrings, PYTHON } from '../../src/scan/mask-comments.js'
import { ACCESSORS, type Accessor } from './accessors.js'
import { readSettings } from './python-settings.js'
import { mayLookUp, readListed, readLookups } from './read-listed.js'
import { joinSeen, NOTHING, type Seen } from './seen.js'

const IDENTIFIER = '[A-Za-z_]\\w{0,60}'
const MOST_ALIASES = 10

/** A look that costs little, before comments and strings are told from code. */
const TOUCHES = /environ|getenv|envvar|BaseSettings|decouple|starlette\.config/

/** Python: `os.environ`, `os.getenv` under whatever names a file gives them, decouple, click, pydantic-settings. */
export function readPython(text: string): Seen {
  if (!TOUCHES.test(text) && !mayLookUp(text)) return NOTHING
  const code = maskComments(text, PYTHON)
  const bare = maskStrings(text, PYTHON)
  const listed = readListed(code, bare, [...ACCESSORS.python, ...ownAccessors(bare)])
  return joinSeen([
    listed,
    { reads: readLookups(code, bare), unnamed: [], declarations: [] },
    readSettings(code, bare),
  ])
}

function ownAccessors(bare: string): readonly Accessor[] {
  const modules = ['os', ...renamed(bare, /^[ \t]*import[ \t]+([^\n]{1,300})/gm, 'os')]
  const from = (name: string) =>
    renamed(bare, /^[ \t]*from[ \t]+os[ \t]+import[ \t]+(\([^)]{1,600}\)|[^\n]{1,300})/gm, name)
  const owner = `(?:${modules.join('|')})`
  const environ = [
    `(?<![\\w.])${owner}\\.environb?`,
    ...[...from('environ'), ...from('environb')].map((name) => `(?<![\\w.])${name}`),
  ]
  const object = withAliases(bare, `(?:${environ.join('|')})(?!\\w)`)
  const getenv = [
    `(?<![\\w.])${owner}\\.getenvb?`,
    ...from('getenv').map((name) => `(?<![\\w.])${name}`),
  ].join('|')
  const decouple = /\b(?:decouple|starlette\.config)\b/.test(bare)
  return [
    { kind: 'name', before: new RegExp(`(?<!\\bdel[ \\t]{1,4})${object}\\s{0,8}\\[\\s{0,40}`, 'g') },
    {
      kind: 'name',
      before: new RegExp(`${object}\\s{0,8}\\.\\s{0,8}(?:get|pop|setdefault|__getitem__)\\(\\s{0,40}`, 'g'),
    },
    { kind: 'name', before: new RegExp(`(?:${getenv})\\s{0,8}\\(\\s{0,40}`, 'g') },
    {
      kind: 'written',
      pattern: new RegExp(`["']([A-Za-z_]\\w*)["']\\s{1,8}(?:not\\s{1,8})?(in)\\s{1,8}${object}`, 'g'),
    },
    {
      kind: 'written',
      pattern:
        /\bgetattr\([^()\n]{1,60}["'](?:environ|getenv)["']\)[.\w]{0,12}[[(]\s{0,8}["']([A-Za-z_]\w*)["']/g,
    },
    ...(decouple ? [{ kind: 'name', before: /(?<![\w.])config\(\s{0,40}/g } as const] : []),
  ]
}

/** What a list of imports calls a name: `environ as e` is `e`. */
function renamed(bare: string, lists: RegExp, name: string): readonly string[] {
  const names = new Set<string>()
  for (const [, list = ''] of bare.matchAll(lists)) {
    for (const part of list.replace(/[()]/g, '').split(',')) {
      const [imported, , as] = part.trim().split(/\s+/)
      if (imported === name) names.add(as ?? name)
    }
  }
  return [...names].slice(0, MOST_ALIASES)
}

/** `env = os.environ`, and a parameter that has it as its default. */
function withAliases(bare: string, object: string): string {
  const before = new RegExp(
    `(?<![\\w.])(${IDENTIFIER})(?:\\s{0,8}:[^=\\n]{1,60})?\\s{0,8}=\\s{0,8}(?:dict\\()?$`,
  )
  const aliases = new Set<string>()
  for (const { index } of bare.matchAll(new RegExp(`${object}(?!\\s{0,8}[.\\[])`, 'g'))) {
    const name = before.exec(bare.slice(Math.max(0, index - 160), index))?.[1]
    if (name !== undefined && aliases.size < MOST_ALIASES) aliases.add(name)
  }
  return `(?:${[object, ...[...aliases].map((name) => `(?<![\\w.])(?:self\\.)?${name}(?!\\w)`)].join('|')})`
}
