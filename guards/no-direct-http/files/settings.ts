import { isSettingName } from '../calls.js'
import { providerUrlIn } from '../hosts.js'
import type { Hit } from '../rules.js'

export interface SettingsReading {
  readonly hits: readonly Hit[]
  readonly variables: readonly { readonly name: string; readonly value: string }[]
}

/** `NAME=value`, `name: value`, `"name": "value"`; `[sections]` and comments hold nothing. */
const SETTING = /^[ \t]*(?:export[ \t]+|set[ \t]+)?["']?([A-Za-z_][\w.:-]{0,100})["']?[ \t]*[=:][ \t]*(.*)$/
/** `proxy_pass https://…;` of a web server. */
const DIRECTIVE = /^[ \t]*(proxy_pass)[ \t]+(.*)$/
const LONGEST_LINE = 2_000

/** Addresses of providers that settings name. A JSON file may hold several members in a line. */
export function readSettings(text: string, path: string): SettingsReading {
  const hits: Hit[] = []
  const variables: { name: string; value: string }[] = []
  const isEnvironment = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path)
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line.length > LONGEST_LINE || /^[ \t]*(?:#|;|\/\/)/.test(line)) continue
    for (const { name, value, offset } of settingsIn(line)) {
      if (isEnvironment) variables.push({ name, value })
      const url = isSettingName(name) ? providerUrlIn(value, 'bare') : null
      if (url !== null)
        hits.push({
          rule: 'llm-base-url',
          provider: url.provider,
          url: url.url,
          subject: name,
          at: start + offset,
        })
    }
  }
  return { hits, variables }
}

interface Setting {
  readonly name: string
  readonly value: string
  readonly offset: number
}

function settingsIn(line: string): readonly Setting[] {
  const members = [...line.matchAll(/"([^"\\]{1,100})"\s*:\s*"([^"\\]{1,500})"/g)]
  if (members.length > 0) {
    return members.map(({ 1: name = '', 2: value = '', index }) => ({ name, value, offset: index }))
  }
  const [whole, name, value] = SETTING.exec(line) ?? DIRECTIVE.exec(line) ?? []
  if (whole === undefined || name === undefined || value === undefined) return []
  return [{ name, value: unquoted(value), offset: line.length - line.trimStart().length }]
}

function unquoted(value: string): string {
  const trimmed = value.trim().replace(/[,;]$/, '')
  const quote = trimmed[0]
  if (quote === '"' || quote === "'") return trimmed.slice(1, Math.max(1, trimmed.indexOf(quote, 1)))
  return trimmed.replace(/\s+#.*$/, '')
}
