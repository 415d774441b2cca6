import { lex } from '../../src/scan/code/lex.js'
import { readManifest } from './files/manifests.js'
import { dockerCommandsOf, makeCommandsOf, scriptsOf } from './files/masks.js'
import { notebookUnits } from './files/notebook.js'
import { readSettings } from './files/settings.js'
import { readYaml } from './files/yaml-units.js'
import { GRAMMARS } from './fold/grammar.js'
import { parse } from './fold/parse.js'
import { importsOf } from './imports/index.js'
import { type CodeLanguage, DIALECTS, type FileKind } from './languages.js'
import type { CodeFile } from './project.js'
import type { Hit } from './rules.js'
import { placesIn, type Unit } from './unit.js'

/** What a file holds for this guard, before anything is judged across files. */
export interface FileReading {
  readonly path: string
  /** Code and scripts that it holds. */
  readonly units: readonly Unit[]
  /** What its text alone shows, at offsets of the text. */
  readonly hits: readonly Hit[]
  readonly variables: readonly { readonly name: string; readonly value: string }[]
  readonly placeOf: Unit['placeOf']
}

export function readFile(path: string, text: string, kind: FileKind): FileReading {
  const placeOf = placesIn(text)
  const nothing: FileReading = { path, units: [], hits: [], variables: [], placeOf }
  const unit = (language: Unit['language'], own: string): FileReading => ({
    ...nothing,
    units: [{ path, text: own, language, placeOf }],
  })
  switch (kind.kind) {
    case 'code':
      return unit(kind.language, text)
    case 'page':
      return unit('javascript', scriptsOf(text))
    case 'shell':
      return unit('shell', text)
    case 'makefile':
      return unit('shell', makeCommandsOf(text))
    case 'dockerfile':
      return unit('shell', dockerCommandsOf(text))
    case 'yaml':
      return { ...nothing, ...readYaml(path, text) }
    case 'notebook':
      return { ...nothing, units: notebookUnits(path, text) }
    case 'settings':
      return { ...nothing, ...readSettings(text, path) }
    case 'manifest':
      return {
        ...nothing,
        hits: readManifest(text, kind.manifest),
        units: kind.manifest === 'package_json' ? scriptUnits(path, text, placeOf) : [],
      }
  }
}

/** Scripts of package.json. */
function scriptUnits(path: string, text: string, placeOf: Unit['placeOf']): readonly Unit[] {
  const open = text.search(/"scripts"\s*:\s*\{/)
  if (open === -1) return []
  const close = text.indexOf('}', open)
  const section = text.slice(open, close === -1 ? text.length : close)
  // Lines of scripts end where the line does, which bounds how far a quote that never closes is followed.
  return [
    ...section.matchAll(/"(?:[^"\\\n]|\\.){1,200}"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){0,20000})"/g),
  ].map((match) => {
    const at = open + match.index
    return {
      path,
      text: (match[1] ?? '').replace(/\\(["\\/])/g, '$1'),
      language: 'shell',
      placeOf: () => placeOf(at),
    }
  })
}

/** @param origin number of the unit */
export function readCode(unit: Unit, language: CodeLanguage, origin: number): CodeFile {
  const tokens = lex(unit.text, DIALECTS[language])
  return {
    unit,
    language,
    origin,
    imports: importsOf(tokens, language),
    parsed: parse(tokens, GRAMMARS[language], origin),
  }
}
