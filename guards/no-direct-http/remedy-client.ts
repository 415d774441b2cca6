import type { Config } from '../../src/core/config.js'

const KINDS: readonly (readonly [of: RegExp, client: RegExp])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/, /\.(?:[cm]?[jt]sx?)$/],
  [/\.(?:py|pyw|ipynb)$/, /\.py$/],
  [/\.(?:sh|bash|zsh|ksh|ya?ml|mk|ps1)$|(?:^|\/)(?:Dockerfile|[Mm]akefile)/, /\.sh$/],
]

/** The client to name in a remedy: one of the same language where there is one, else any, else where one is looked for. */
export function chooseClient(path: string, clients: readonly string[], config: Config): string {
  const wanted = KINDS.find(([of]) => of.test(path))?.[1]
  const extension = path.slice(path.lastIndexOf('.'))
  const code = clients.filter(
    (client) => !/\.(?:md|json|ya?ml|txt)$|(?:^|\/)index\.[a-z]+$|[._-]test\./.test(client),
  )
  const named = (wanted === undefined ? [] : code.filter((client) => wanted.test(client))).concat(
    code.filter((client) => client.endsWith(extension)),
    code,
  )
  const [first] = named.toSorted((a, b) => score(b) - score(a))
  const own = named.filter((client) => score(client) === score(first ?? ''))
  const [chosen] = own
  if (chosen !== undefined) return chosen
  const places = config.guards['no-direct-http'].clients.map((client) => client.path)
  return places.length === 0
    ? 'an allowed client (guards.no-direct-http.clients names none)'
    : `an allowed client in ${places.join(' or ')}`
}

/** What is named like a client of a model is likelier to be one than what lies beside it. */
function score(path: string): number {
  return /client|adapter|llm|anthropic|openai|model/i.test(path.slice(path.lastIndexOf('/') + 1)) ? 1 : 0
}
