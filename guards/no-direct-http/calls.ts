/** What a call does with an address that it is given. */
export type CallKind =
  /** Sends something there. */
  | 'request'
  /** Runs a command line. */
  | 'command'
  /** Loads a module. */
  | 'import'
  /** Compares, prints or mocks: nothing leaves. */
  | 'harmless'
  | 'unknown'

/** Methods and functions that send, or make what is sent, whatever they are called on. */
const REQUESTS = new Set(
  (
    'fetch get post put patch delete head options request stream send urlopen urlretrieve open_uri download getJSON sendBeacon ' +
    'getForObject getForEntity postForObject postForEntity postForLocation exchange execute newCall ' +
    'uri url baseUrl baseURL base_url prefixUrl target create newBuilder newRequest setUri setUrl ' +
    'Get Post Put Patch Delete Head PostForm NewRequest NewRequestWithContext Dial DialContext ' +
    'GetAsync PostAsync PutAsync PatchAsync DeleteAsync SendAsync GetStringAsync GetStreamAsync GetByteArrayAsync PostAsJsonAsync PutAsJsonAsync GetFromJsonAsync ' +
    'HttpRequestMessage RestClient RestRequest RestClientOptions WebClient WebRequest DownloadString UploadString UploadData UploadStringTaskAsync HttpPost HttpGet HttpPut HttpClient HttpRequest HttpUrl ' +
    'EventSource WebSocket ws_connect websocket_connect create_connection connect createConnection createClient ' +
    'post_form get_response start curl_init curl_setopt curl_setopt_array file_get_contents fopen request_async ' +
    'axios got ky needle superagent wretch ofetch undici useFetch $fetch phin bent nodeFetch ajax getJSON open openConnection openStream ' +
    'AsyncClient Client Session ClientSession HTTPSConnection HTTPConnection PoolManager HTTPSConnectionPool Faraday Typhoeus HTTParty Excon ' +
    'Invoke-RestMethod Invoke-WebRequest Start-BitsTransfer irm iwr curl wget ' +
    'dataTask URLRequest AF upload appendingPathComponent proxy createProxyMiddleware rewrite redirect forward'
  ).split(' '),
)
/** Modules whose functions send, whatever they are called here. */
const REQUEST_MODULES = new Set(
  'axios got ky node-fetch cross-fetch isomorphic-fetch undici request superagent needle ofetch wretch phin bent http https http2 net tls node:http node:https node:http2 node:net node:tls requests httpx aiohttp urllib.request urllib3 http.client pycurl websocket websockets ws treq grequests requests_html niquests curl_cffi eventsource fetch-retry make-fetch-happen minipass-fetch'.split(
    ' ',
  ),
)
const COMMANDS = new Set(
  'exec execSync execFile execFileSync spawn spawnSync fork execa execaSync execaCommand system popen Popen run check_output check_call call getoutput create_subprocess_shell create_subprocess_exec ` shell_exec passthru proc_open Command Cmd capture2 capture3 capture2e popen3 Start ProcessBuilder Process cmd! $ zx sh shell arg args bash'.split(
    ' ',
  ),
)
const IMPORTS = new Set(
  'import require __import__ import_module importlib.import_module require_relative Class.forName forName createRequire load autoload gem use_module loadClass'.split(
    ' ',
  ),
)
const HARMLESS = new Set(
  (
    'log info warn warning error debug trace fatal notice print println printf eprintln fprintf puts p pp echo write writeln Println Printf Fprintf Errorf Error WriteLine Write-Host Write-Output Write-Verbose ' +
    'Exception ValueError RuntimeError TypeError raise panic bail! anyhow! eprintln! println! format_err! assert assert! assert_eq! equal equals strictEqual deepEqual deepStrictEqual notEqual ok expect toBe toEqual toStrictEqual toContain toContainEqual toMatch toMatchObject toHaveBeenCalledWith toHaveBeenLastCalledWith toHaveBeenNthCalledWith toHaveProperty toThrow assertEqual assertEquals assertIn assertThat assert_called_with assert_called_once_with Equal Contains NotContains should eq be include ' +
    'startsWith startswith start_with? starts_with endsWith endswith ends_with includes contains has in indexOf lastIndexOf match matches test search StartsWith EndsWith HasPrefix HasSuffix EqualFold compareTo count find index ' +
    'describe it context skip todo only pop ' +
    'nock mock stub stubRequest stub_request stubFor when intercept fetchMock register_uri add_response mockImplementation mockResolvedValue mockReturnValue patch.dict mockRestore use_cassette vcr respx ' +
    'RegExp compile regex Regex lookup resolve4 ping isURL is_url deprecated docs link t gettext i18n add_argument help_text Field doc describe'
  ).split(' '),
)
const MOCKS =
  /^(?:nock|msw|msw\/.*|fetch-mock.*|axios-mock-adapter|sinon|vitest|jest|@jest\/globals|responses|respx|requests_mock|httpretty|pytest_httpx|unittest\.mock|aioresponses|vcr|pook)(?:\.|$)/
/** Wrappers are named after what they wrap: `fetchWithRetry`, `http_post`, `sendRequest`. */
const SENDS = /fetch|request|https?(?=_|[A-Z]|$)|curl/i
/** What looks at an address, or makes another of it, is named after what it looks for: `require_https`, `isHttpUrl`. */
const LOOKS_AT =
  /^_*(?:require|ensure|check|validate|assert|verify|is|has|parse|normali[sz]e|strip|format|to|build|make|resolve)(?=_|[A-Z])/
const DIAGNOSTIC =
  /(?:^|\.)(?:head|Head|HEAD|lookup|resolve|resolve4|resolve6|getaddrinfo|gethostbyname|ping|Ping|isReachable|LookupHost|LookupIP|connect_ex)$/

/**
 * @param name of the function as it is called, aliases and globals taken off
 * @param module that it was imported from; null where none is known
 */
export function kindOfCall(name: string, module: string | null): CallKind {
  if (module !== null && MOCKS.test(module)) return 'harmless'
  const method = name.slice(name.lastIndexOf('.') + 1)
  if (
    /(?:^|\.)(?:console|logger|log|logging|LOG|Log|logr|winston|expect|assert|chai|sinon|nock|mock|mockServer|fetchMock|responses|respx|requests_mock|httpretty|jest|vi|page|cy)\.[\w.]+$/.test(
      name,
    )
  )
    return 'harmless'
  if (READS_VARIABLE.test(name) || /searchParams\.(?:set|append)$/.test(name)) return 'harmless'
  if (buildsUrl(name)) return 'unknown'
  if (CONSTRUCTORS.test(name)) return 'request'
  if (IMPORTS.has(name) || IMPORTS.has(method)) return 'import'
  if (name.startsWith('re.') || name.startsWith('regexp.')) return 'harmless'
  if (module !== null && REQUEST_MODULES.has(module)) return 'request'
  if (HARMLESS.has(method)) return 'harmless'
  if (COMMANDS.has(method)) return 'command'
  const sends = REQUESTS.has(method) || (SENDS.test(method) && !LOOKS_AT.test(method))
  return sends ? 'request' : 'unknown'
}

const CONSTRUCTORS = /(?:^|\.)(?:Faraday|Excon|HTTP|RestClient|Typhoeus|HttpClient|WebClient|Net\.HTTP)\.new$/

/** Functions that read a variable of the environment, some with what holds where there is none. */
export const READS_VARIABLE =
  /(?:^|\.)(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|ENV\.fetch|env\.var|env\.get|env!|option_env!|environ\.setdefault)$/

const BUILDERS =
  /(?:^|\.)(?:str|String|cast|URL|Uri|URI|Url|URI\.create|URI\.parse|URI\.join|Url\.parse|url\.parse|url\.resolve|url\.Parse|urljoin|urlparse|urlsplit|HttpUrl\.parse|UriBuilder|URL\.new|Addressable\.URI\.parse|yarl\.URL|httpx\.URL|NSURL)$/

/** Whether a call only makes a URL of a text. */
export function buildsUrl(name: string): boolean {
  return BUILDERS.test(name)
}

/** Whether a call makes an object that another function has to be given before anything is sent. */
export function describesRequest(name: string, module: string | null): boolean {
  return name.endsWith('Request') && (module === 'httpx' || module === 'requests')
}

/** Asks whether a host is there, and for nothing else. */
export function isDiagnostic(name: string): boolean {
  return DIAGNOSTIC.test(name)
}

/** Whether a call makes a client of a service that an argument names: `boto3.client(…)`, `session.create_client(…)`. */
export function makesClient(name: string): boolean {
  return /(?:client|resource)$/i.test(name)
}

/** What keeps values under keys, some of which are addresses. */
const HOLDERS =
  /(?:^|[._])(?:claims|payload|headers|cookies|cache|map|dict|mapping|lookup|kwargs|params|config|settings|options|metadata|storage)$/i

/**
 * Whether a call reads a kept value: its first argument is a key, and what follows holds where there is none.
 * @param key the first argument; null where only the run knows it
 */
export function readsByKey(name: string, key: string | null): boolean {
  const dot = name.lastIndexOf('.')
  if (dot <= 0 || name.slice(dot + 1) !== 'get') return false
  return HOLDERS.test(words(name.slice(0, dot))) || (key !== null && /^[\w-]+$/.test(key))
}

/** Names of values that are addresses to call. */
const ADDRESS =
  /(?:^|[_.\-\s])(?:base[_-]?ur[li]|base[_-]?address|api[_-]?base|api[_-]?ur[li]|api[_-]?host|api[_-]?endpoint|ur[li]|endpoint|host|hostname|host[_-]?name|origin|server|prefix[_-]?url|proxy[_-]?pass|target|upstream|authority|domain|base)$/i
/** Names of settings that point a client somewhere. */
const SETTING =
  /(?:^|[_.\-\s])(?:base[_-]?ur[li]|base[_-]?address|api[_-]?base|api[_-]?ur[li]|api[_-]?host|api[_-]?endpoint|endpoint|serv(?:er|ice)[_-]?ur[li]|proxy[_-]?pass)$/i
/** Names of what people read and no program calls, and of what only looks like an address. */
const PROSE =
  /(?:^|[_.\-\s])(?:docs?|documentation|home_?page|links?|href|help|description|comments?|examples?|placeholder|title|message|msg|text|label|website|refer(?:rer|er)|licen[cs]e|author|repository|bugs|schema|sample|notes?|hint|tooltip|caption|console|dashboard|sources?|see|pricing|terms|doc_?ur[li]|docs_?ur[li]|about|readme|instructions?|prompt|content|question|answer|namespace|xmlns|claims?(?:_(?:path|key|name))?|issuer|audience)$/i

export function isAddressName(name: string): boolean {
  return ADDRESS.test(words(name))
}

export function isSettingName(name: string): boolean {
  return SETTING.test(words(name))
}

export function isProseName(name: string): boolean {
  return PROSE.test(words(name))
}

/** `baseUrl` and `BASE_URL` alike. */
function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
}
