/** Ways to hide whom code calls. `docs/guard-no-direct-http.md` shows this table. */
export interface Evasion {
  readonly what: string
  readonly code: string
  readonly file?: string
  readonly isCaught: boolean
}

const HOST = 'api.anthropic.com'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const hex = (text: string): string => Buffer.from(text).toString('hex')
const codes = (text: string): string => [...text].map((letter) => letter.charCodeAt(0)).join(', ')
const escaped = (text: string): string =>
  [...text].map((letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join('')
const reversed = (text: string): string => [...text].reverse().join('')
const percent = (text: string): string => hex(text).replace(/../g, '%$&')

export const EVASIONS: readonly Evasion[] = [
  {
    what: 'a host in two pieces',
    code: "fetch('https://api.anth' + 'ropic.com/v1/messages')",
    isCaught: true,
  },
  {
    what: 'pieces in an array, joined',
    code: "fetch(['https:/', 'api.anthropic', 'com'].join('/').replace('c/c', 'c.c'))",
    isCaught: true,
  },
  {
    what: 'a host turned round',
    code: `fetch('https://' + '${reversed(HOST)}'.split('').reverse().join(''))`,
    isCaught: true,
  },
  { what: 'base64, atob', code: `fetch(atob('${base64(`https://${HOST}`)}'))`, isCaught: true },
  {
    what: 'base64, Buffer',
    code: `fetch(Buffer.from('${base64(`https://${HOST}/v1`)}', 'base64').toString())`,
    isCaught: true,
  },
  {
    what: 'hexadecimal, Buffer',
    code: `fetch('https://' + Buffer.from('${hex(HOST)}', 'hex').toString('utf8'))`,
    isCaught: true,
  },
  {
    what: 'character codes',
    code: `fetch('https://' + String.fromCharCode(${codes(HOST)}))`,
    isCaught: true,
  },
  {
    what: 'character codes, mapped',
    code: `fetch('https://' + [${codes(HOST)}].map((c) => String.fromCharCode(c)).join(''))`,
    isCaught: true,
  },
  { what: 'escapes in a string', code: `fetch('https://${escaped(HOST)}')`, isCaught: true },
  {
    what: 'percent signs',
    code: `fetch('https://' + decodeURIComponent('${percent(HOST)}'))`,
    isCaught: true,
  },
  {
    what: 'percent signs in the host itself',
    code: `fetch('https://${percent('api')}.anthropic.com')`,
    isCaught: true,
  },
  { what: 'a host of wide letters', code: "fetch('https://ａｐｉ.anthropic.com')", isCaught: true },
  {
    what: 'a dot at the end, upper case, a user',
    code: "fetch('https://x:y@API.Anthropic.com.:443/v1')",
    isCaught: true,
  },
  {
    what: 'backslashes and line breaks in a URL',
    code: "fetch('https:\\\\\\\\api.anth\\nropic.com')",
    isCaught: true,
  },
  { what: 'letters replaced', code: "fetch('https://api.anthropic_com'.replace('_', '.'))", isCaught: true },
  {
    what: 'another name for fetch',
    code: `const f = fetch\nconst g = f\ng('https://${HOST}')`,
    isCaught: true,
  },
  { what: 'a computed property', code: `globalThis['fe' + 'tch']('https://${HOST}')`, isCaught: true },
  {
    what: 'a property that is computed when it runs',
    code: `globalThis[name]('https://${HOST}')`,
    isCaught: true,
  },
  {
    what: 'a function that returns the host',
    code: `const host = () => '${HOST}'\nfetch('https://' + host())`,
    isCaught: true,
  },
  {
    what: 'a variable of the environment with a default',
    code: `fetch(process.env.URL || 'https://${HOST}')`,
    isCaught: true,
  },
  { what: 'an import in pieces', code: "await import('@anthropic' + '-ai/sdk')", isCaught: true },
  { what: 'an import under another name', code: "import { default as x } from 'openai'", isCaught: true },
  { what: 'a command in a string', code: `execSync('cu' + 'rl https://${HOST}')`, isCaught: true },
  { what: 'an alias of the shell', file: 'a.sh', code: `alias c=curl\nc https://${HOST}`, isCaught: true },
  { what: 'eval of the shell', file: 'a.sh', code: `eval "curl https://${HOST}"`, isCaught: true },
  {
    what: 'base64 in the shell',
    file: 'a.sh',
    code: `curl "$(echo ${base64(`https://${HOST}`)} | base64 -d)"`,
    isCaught: true,
  },
  {
    what: 'a slice in Python',
    file: 'a.py',
    code: `requests.get('https://' + '${reversed(HOST)}'[::-1])`,
    isCaught: true,
  },
  {
    what: 'base64 in Python',
    file: 'a.py',
    code: `requests.get(base64.b64decode('${base64(`https://${HOST}`)}').decode())`,
    isCaught: true,
  },
  {
    what: 'chr in Python',
    file: 'a.py',
    code: `requests.get('https://' + ''.join(chr(c) for c in [${codes(HOST)}]))`,
    isCaught: true,
  },
  {
    what: 'rot13 in Python',
    file: 'a.py',
    code: "import codecs  # anthropic\nrequests.get(codecs.decode('uggcf://ncv.naguebcvp.pbz', 'rot13'))",
    isCaught: true,
  },
  { what: 'an address in numbers', code: "fetch('https://160.79.104.10/v1/messages')", isCaught: false },
  {
    what: 'a host in crumbs, without a path of the API',
    code: "fetch(['ht', 'tps://a', 'pi.an', 'thr', 'op', 'ic.c', 'om'].join(''))",
    isCaught: false,
  },
  {
    what: 'arithmetic on character codes',
    code: "fetch(String.fromCharCode(...[98, 113].map((c) => c - 1)) + x + 'anthropic.com')",
    isCaught: false,
  },
  {
    what: 'letters from an object at run time',
    code: "fetch(Object.keys(table).map((k) => table[k]).join('') + '/v1/messages')",
    isCaught: false,
  },
  {
    what: 'an address from a file or the network',
    code: "fetch(readFileSync('address.txt', 'utf8') + '/v1/messages')",
    isCaught: false,
  },
  { what: 'code made of text', code: `eval(atob('${base64(`fetch("https://${HOST}")`)}'))`, isCaught: false },
  {
    what: 'a library of one’s own that wraps a provider’s',
    code: "import { ask } from '@our/models'",
    isCaught: false,
  },
]
