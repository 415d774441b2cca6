import type { Declaration, EnvRead, Seen } from './seen.js'

const CLASS = /^([ \t]*)class[ \t]+(\w+)[ \t]*\(([^)]{0,400})\)[ \t]*:/
const FIELD = /^([ \t]+)([A-Za-z_]\w*)[ \t]*:[ \t]*([^=\n]{1,400}?)(?:[ \t]*=[ \t]*(.*))?$/
const PREFIX = /\benv_prefix["']?\s{0,8}[=:]\s{0,8}["']([^"'\n]{0,100})["']/
const ALIASES =
  /\b(?:validation_alias|alias|env)\s{0,8}=\s{0,8}(?:AliasChoices\s{0,8})?([[(][^\])\n]{0,300}|["'][^"'\n]{1,100}["'])/
const REQUIRED = /^(?:Field\(\s{0,8}(?:\.\.\.|\)|validation_alias|alias|env\b)|\.\.\.)/

/**
 * Fields of pydantic-settings: each is read from the environment, and declares its variable. The name is prefix and field
 * in upper case, or an alias as it is. Source: pydantic's page "Settings Management".
 */
export function readSettings(code: string, bare: string): Seen {
  if (!code.includes('BaseSettings')) return { reads: [], unnamed: [], declarations: [] }
  const reads: EnvRead[] = []
  const lines = code.split('\n')
  const bareLines = bare.split('\n')
  const settings = new Map<string, string>([['BaseSettings', '']])
  let offset = 0
  for (let index = 0; index < lines.length; index++) {
    const [, indent = '', name = '', bases = ''] = CLASS.exec(bareLines[index] ?? '') ?? []
    const base = name === '' ? undefined : basesOf(bases).find((each) => settings.has(each))
    if (base !== undefined) {
      const end = endOf(bareLines, index + 1, indent.length)
      const body = lines.slice(index + 1, end)
      const prefix = PREFIX.exec(body.join('\n'))?.[1] ?? settings.get(base) ?? ''
      settings.set(name, prefix)
      const from = offset + (lines[index]?.length ?? 0) + 1
      reads.push(...fieldsOf(body, bareLines.slice(index + 1, end), prefix, from))
    }
    offset += (lines[index]?.length ?? 0) + 1
  }
  const declarations = reads.map(
    ({ name, offset: at }): Declaration => ({ name, offset: at, kind: 'schema' }),
  )
  return { reads, unnamed: [], declarations }
}

function basesOf(bases: string): readonly string[] {
  return bases.split(',').map((each) => each.trim().replace(/^.*\./, ''))
}

/** The first line that is not indented deeper. */
function endOf(lines: readonly string[], from: number, indent: number): number {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() !== '' && line.search(/\S/) <= indent) return index
  }
  return lines.length
}

function fieldsOf(
  body: readonly string[],
  bareBody: readonly string[],
  prefix: string,
  from: number,
): readonly EnvRead[] {
  const depth = (bareBody.find((line) => line.trim() !== '') ?? '').search(/\S/)
  const reads: EnvRead[] = []
  let offset = from
  for (const [index, line] of body.entries()) {
    const [, indent = '', name = '', type = ''] = FIELD.exec(bareBody[index] ?? '') ?? []
    if (name !== '' && indent.length === depth && name !== 'model_config' && !/\bClassVar\b/.test(type)) {
      const value = FIELD.exec(line)?.[4] ?? ''
      // A call may go on over several lines.
      const call = value.endsWith('(') ? body.slice(index, index + 12).join(' ') : value
      const hasDefault = value !== '' && !REQUIRED.test(value)
      const at = offset + line.indexOf(name)
      for (const variable of aliasesOf(call) ?? [`${prefix}${name}`.toUpperCase()]) {
        reads.push({ name: variable, offset: at, hasDefault })
      }
    }
    offset += line.length + 1
  }
  return reads
}

function aliasesOf(value: string): readonly string[] | undefined {
  const list = ALIASES.exec(value)?.[1]
  const names = list?.match(/[A-Za-z_]\w*/g)?.map((name) => name.toUpperCase())
  return names === undefined || names.length === 0 ? undefined : names
}
