import { extname } from 'node:path'
import { EMPTY_DOCUMENT, type Parsed } from './document.js'

/** The names that are looked for, and by their ends the languages that are understood. */
export const CONFIG_NAMES = ['plumbline.yml', 'plumbline.yaml', 'plumbline.json', 'plumbline.toml'] as const

export const CONFIG_EXTENSIONS: readonly string[] = CONFIG_NAMES.map((name) => extname(name))

/** Each parser is loaded only when it is needed. A byte order mark is accepted, an empty file sets nothing. */
export async function parseConfig(path: string, content: string): Promise<Parsed> {
  const text = content.replace(/^\ufeff/, '')
  if (text.trim() === '') return { document: EMPTY_DOCUMENT }
  switch (extname(path).toLowerCase()) {
    case '.json':
      return (await import('./parse-json.js')).parseJson(text)
    case '.toml':
      return (await import('./parse-toml.js')).parseToml(text)
    default:
      return (await import('./parse-yaml.js')).parseYaml(text)
  }
}
