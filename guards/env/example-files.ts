import type { DotenvEntry } from './dotenv.js'

/** A file that people copy and fill, never holding a secret. */
export interface ExampleFile {
  readonly path: string
  readonly entries: readonly DotenvEntry[]
}

const EXAMPLE =
  /(?:^|\/)(?:\.?env(?:\.[\w-]+)*\.(?:example|sample|template|tpl|dist|defaults|schema)(?:\.[\w-]+)?|(?:example|sample|template)\.env|\.?env[-_](?:example|sample|template)|\.flaskenv)$/i

export function isExampleFile(path: string): boolean {
  return EXAMPLE.test(path)
}
