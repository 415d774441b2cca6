import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { check, type Files, placesOf } from './checking.js'

/** `caught`: the variable is named. `noticed`: only that a read has no name in the code. `missed`: nothing is said. */
type Outcome = 'caught' | 'noticed' | 'missed'

interface Evasion {
  readonly what: string
  readonly outcome: Outcome
  readonly files: Files
}

const inScript = (text: string): Files => ({ 'src/a.ts': `${text}\n` })
const inPython = (text: string): Files => ({ 'app/a.py': `import os, base64\n${text}\n` })

/** Ways to read API_KEY that nothing declares, and what becomes of each. The table in docs/guard-env.md says the same. */
const EVASIONS: readonly Evasion[] = [
  { what: 'split strings', outcome: 'caught', files: inScript("process.env['API' + '_' + 'KEY']") },
  {
    what: 'template of constants',
    outcome: 'caught',
    files: inScript(`const p = 'API'\nprocess.env[\`\${p}_KEY\`]`),
  },
  { what: 'joined list', outcome: 'caught', files: inScript("process.env[['API', 'KEY'].join('_')]") },
  {
    what: 'character codes',
    outcome: 'caught',
    files: inScript('process.env[String.fromCharCode(65, 80, 73, 95, 75, 69, 89)]'),
  },
  { what: 'escaped characters', outcome: 'caught', files: inScript("process.env['\\x41PI_\\u004bEY']") },
  { what: '`atob`', outcome: 'caught', files: inScript(`process.env[atob('${btoa('API_KEY')}')]`) },
  {
    what: '`Buffer.from(…, "base64")`',
    outcome: 'caught',
    files: inScript(`process.env[Buffer.from('${btoa('API_KEY')}', 'base64').toString()]`),
  },
  {
    what: 'upper case made at run time',
    outcome: 'caught',
    files: inScript("process.env['api_key'.toUpperCase()]"),
  },
  {
    what: 'alias, and an alias of it',
    outcome: 'caught',
    files: inScript('const a = process.env\nconst b = a\nb.API_KEY'),
  },
  { what: 'destructured alias', outcome: 'caught', files: inScript('const { env: e } = process\ne.API_KEY') },
  {
    what: 'rest of a destructuring',
    outcome: 'caught',
    files: inScript('const { HOME, ...rest } = process.env\nrest.API_KEY'),
  },
  {
    what: 'spread into an object',
    outcome: 'caught',
    files: inScript('const all = { ...process.env }\nall.API_KEY'),
  },
  { what: '`process["env"]`', outcome: 'caught', files: inScript("process['env']['API_KEY']") },
  { what: '`Reflect.get`', outcome: 'caught', files: inScript("Reflect.get(process.env, 'API_KEY')") },
  { what: '`in` and `Object.hasOwn`', outcome: 'caught', files: inScript("'API_KEY' in process.env") },
  {
    what: 'name in a constant or an enum',
    outcome: 'caught',
    files: inScript("enum E { Key = 'API_KEY' }\nprocess.env[E.Key]"),
  },
  {
    what: 're-exported environment',
    outcome: 'caught',
    files: {
      'src/env.ts': "export { env } from 'node:process'\n",
      'src/a.ts': "import { env as e } from './env.js'\ne.API_KEY\n",
    },
  },
  {
    what: 'environment as a typed parameter',
    outcome: 'caught',
    files: inScript('const f = (e: NodeJS.ProcessEnv) => e.API_KEY'),
  },
  {
    what: 'environment as an argument, in one file',
    outcome: 'caught',
    files: inScript('function f(e) { return e.API_KEY }\nf(process.env)'),
  },
  {
    what: 'look-up function that is called so',
    outcome: 'caught',
    files: inScript("import { getEnv } from './x.js'\ngetEnv('API_KEY')"),
  },
  {
    what: 'Python: `getattr(os, "environ")`',
    outcome: 'caught',
    files: inPython('getattr(os, "environ")["API_KEY"]'),
  },
  {
    what: 'Python: renamed imports',
    outcome: 'caught',
    files: inPython('from os import environ as e\ne["API_KEY"]'),
  },
  {
    what: 'Python: joined and decoded names',
    outcome: 'caught',
    files: inPython(`os.environ["_".join(["API", "KEY"])]`),
  },
  { what: 'shell: assigned to itself', outcome: 'caught', files: { 'a.sh': `API_KEY="\${API_KEY:-}"\n` } },
  {
    what: 'name that a function gets',
    outcome: 'noticed',
    files: inScript("const f = (n) => process.env[n]\nf('API_KEY')"),
  },
  {
    what: 'name with another alphabet taken out',
    outcome: 'noticed',
    files: inScript("process.env['APIx_KEY'.replace('x', '')]"),
  },
  {
    what: 'reversed name',
    outcome: 'noticed',
    files: inScript("process.env[[...'YEK_IPA'].reverse().join('')]"),
  },
  {
    what: 'name from a constant of another file',
    outcome: 'noticed',
    files: {
      'src/k.ts': "export const K = 'API_KEY'\n",
      'src/a.ts': "import { K } from './k.js'\nprocess.env[K]\n",
    },
  },
  {
    what: 'shell: indirect expansion',
    outcome: 'noticed',
    files: { 'a.sh': `name=API_KEY\necho "\${!name}"\n` },
  },
  {
    what: '`process[part]` with a computed part',
    outcome: 'missed',
    files: inScript("process['e' + 'nv'].API_KEY"),
  },
  {
    what: 'all of it, searched',
    outcome: 'missed',
    files: inScript("Object.entries(process.env).find(([n]) => n === 'API_KEY')"),
  },
  {
    what: 'environment as an argument, to another file',
    outcome: 'missed',
    files: {
      'src/f.js': 'export const f = (e) => e.API_KEY\n',
      'src/a.js': "import { f } from './f.js'\nf(process.env)\n",
    },
  },
  { what: '`eval` and code in strings', outcome: 'missed', files: inScript("eval('process.env.API_KEY')") },
  {
    what: 'child process that prints it',
    outcome: 'missed',
    files: inScript("execSync('printenv API_KEY')"),
  },
  {
    what: 'look-up function that is not called so, from another file',
    outcome: 'missed',
    files: inScript("import { cfg } from './x.js'\ncfg('API_KEY')"),
  },
]

describe('evasions', () => {
  test.each(EVASIONS)('$what: $outcome', async ({ outcome, files }) => {
    const result = await check(files)
    const named = placesOf(result, 'env-undeclared').map((place) => place.split(' ')[1])
    const noticed = placesOf(result, 'env-dynamic', 'notice')

    expect(named).toEqual(outcome === 'caught' ? ['API_KEY'] : [])
    expect(noticed).toHaveLength(outcome === 'noticed' ? 1 : 0)
  })

  it('stand in the docs as they are', () => {
    const docs = readFileSync(
      path.join(import.meta.dirname, '..', '..', '..', 'docs', 'guard-env.md'),
      'utf8',
    )
    const rows = [...docs.matchAll(/^\| (.+?) +\| (caught|noticed|missed) +\|$/gm)].map(
      ([, what, outcome]) => `${what}: ${outcome}`,
    )
    expect(rows).toEqual(EVASIONS.map(({ what, outcome }) => `${what}: ${outcome}`))
  })
})
