import type { Token } from '../../../src/scan/code/token.js'
import type { CodeLanguage } from '../languages.js'
import {
  dotnetProvider,
  type FindProvider,
  goProvider,
  javaProvider,
  npmProvider,
  phpProvider,
  pythonProvider,
  rubyProvider,
  rustProvider,
} from '../packages.js'
import type { Import } from './import.js'
import { javascriptImports } from './javascript.js'
import { csharpImports, goImports, javaImports, phpImports, rubyImports, rustImports } from './others.js'
import { pythonImports } from './python.js'

interface ImportRules {
  readonly read: (tokens: readonly Token[]) => readonly Import[]
  readonly find: FindProvider
}

const NONE: ImportRules = { read: () => [], find: () => null }
const RULES: Readonly<Record<CodeLanguage, ImportRules>> = {
  javascript: { read: javascriptImports, find: npmProvider },
  python: { read: pythonImports, find: pythonProvider },
  go: { read: goImports, find: goProvider },
  ruby: { read: rubyImports, find: rubyProvider },
  java: { read: javaImports, find: javaProvider },
  kotlin: { read: javaImports, find: javaProvider },
  rust: { read: rustImports, find: rustProvider },
  csharp: { read: csharpImports, find: dotnetProvider },
  php: { read: phpImports, find: phpProvider },
  swift: NONE,
  c: NONE,
  powershell: NONE,
}

export function importsOf(tokens: readonly Token[], language: CodeLanguage): readonly Import[] {
  return RULES[language].read(tokens)
}

/** The provider whose library a specifier names. */
export function sdkOf(specifier: string, language: CodeLanguage): string | null {
  return RULES[language].find(specifier)
}
