import { expect, test } from '@jest/globals'
import { run } from './running.js'

const MILLION = 1_000_000
const NAMED = '/* anthropic */ '
const END = "\nfetch('https://api.openai.com/v1/models')\n"
const many = (text: string): string => text.repeat(Math.ceil(MILLION / text.length))

/** Each would take minutes if any step looked at the same text again and again; the test's own limit is the bound. */
test.each([
  ['a line of a megabyte', 'a.ts', `${NAMED}x = '${many('a')}'`],
  ['open brackets', 'a.ts', NAMED + many('(')],
  ['open braces', 'a.ts', NAMED + many('{')],
  ['calls in calls', 'a.ts', NAMED + many('f(')],
  ['templates in templates', 'a.ts', NAMED + many('`${')],
  ['a long sum', 'a.ts', `${NAMED}x = ${many("'a' + ")}'b'`],
  ['a long chain of members', 'a.ts', NAMED + many('a.')],
  ['a long chain of conditions', 'a.ts', `${NAMED}x = ${many('a ? b : ')}c`],
  [
    'names that name each other',
    'a.ts',
    NAMED +
      Array.from({ length: 20_000 }, (_, i) => `a${i} = a${i + 1} + a${i + 1}\n`).join('') +
      'fetch(a0)',
  ],
  ['a name that names itself', 'a.ts', `${NAMED}a = a.b\nb = a.c(b)\nfetch(a + b.a)`],
  ['quotes that never close', 'a.py', `# anthropic\n${many("'")}`],
  ['braces of f-strings', 'a.py', `# anthropic\nx = f"${many('{')}"`],
  ['dollars of the shell', 'a.sh', `# anthropic\n${many('$((')}`],
  ['substitutions of the shell', 'a.sh', `# anthropic\n${many('$(')}`],
  ['heredocs of Ruby', 'a.rb', `# anthropic\n${many('<<A ')}`],
  ['lists of YAML', 'a.yml', `# anthropic\na: ${many('[')}`],
  ['quotes of JSON', 'package.json', `{"anthropic":${many('"\\')}`],
  ['quotes of scripts', 'package.json', `{"anthropic":1,"scripts":{${many('"')}`],
  ['strings of scripts', 'package.json', `{"anthropic":1,"scripts":{${many('"a" ')}`],
])(
  '%s',
  async (_what, path, text) => {
    const { verdict } = await run({ [path]: text, 'z.ts': END })
    expect(verdict).toBe('fail')
  },
  30_000,
)
