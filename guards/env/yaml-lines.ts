/** A line of YAML in block style, as far as environments need it: no anchors, no folding, no documents. */
export interface YamlLine {
  /** Columns before the key or the item's text, dashes included. */
  readonly depth: number
  /** Columns before the first dash or the key. */
  readonly indent: number
  readonly isItem: boolean
  /** Null for an item that is no mapping. */
  readonly key: string | null
  /** Behind the colon, or the whole item; without blanks and comments at its end. */
  readonly value: string
  readonly keyOffset: number
  readonly valueOffset: number
  /** Offset of the line. */
  readonly offset: number
  /** In the list of lines. */
  readonly index: number
}

const LINE = /^([ \t]*)((?:- +)*)(?:(["']?)([\w.$-]+)\3[ \t]*:(?:[ \t]+|$))?(.*)$/

const SCALAR = /^[|>][-+0-9]{0,2}$/

/** Lines that are not blank; those of a block scalar have no key. */
export function yamlLines(code: string): readonly YamlLine[] {
  const lines: YamlLine[] = []
  let offset = 0
  /** Depth of the key whose text goes on; -1 where none does. */
  let scalar = -1
  for (const raw of code.split('\n')) {
    const line = raw.trimEnd()
    const [, blanks = '', dashes = '', quote = '', key, value = ''] = LINE.exec(line) ?? []
    if (line.trim() !== '') {
      if (blanks.length <= scalar) scalar = -1
      const isText = scalar !== -1
      const depth = blanks.length + (isText ? 0 : dashes.length)
      if (!isText && SCALAR.test(value)) scalar = depth
      lines.push({
        depth,
        indent: blanks.length,
        isItem: !isText && dashes !== '',
        key: isText ? null : (key ?? null),
        value: isText ? line.slice(blanks.length) : value,
        keyOffset: offset + depth + quote.length,
        valueOffset: offset + line.length - value.length,
        offset,
        index: lines.length,
      })
    }
    offset += raw.length + 1
  }
  return lines
}

/** The lines below a key, however deep. */
export function linesBelow(lines: readonly YamlLine[], parent: YamlLine): readonly YamlLine[] {
  const below: YamlLine[] = []
  for (let index = parent.index + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    // Items of a list may stand as far left as its key.
    const isBelow = line.indent > parent.depth || (line.isItem && line.indent === parent.depth)
    if (!isBelow) break
    below.push(line)
  }
  return below
}

/** Those below a key that are its own entries. */
export function entriesBelow(lines: readonly YamlLine[], parent: YamlLine): readonly YamlLine[] {
  const below = linesBelow(lines, parent)
  const depth = below[0]?.depth
  return below.filter((line) => line.depth === depth)
}

/** Every key of that name with its entries: of a mapping, of a list, and of `{ a: b }` on the same line. */
export function environmentEntries(
  lines: readonly YamlLine[],
  name: string,
): readonly { readonly name: string; readonly value: string | null; readonly offset: number }[] {
  return lines
    .filter(({ key }) => key === name)
    .flatMap((parent) => (parent.value.startsWith('{') ? flowEntries(parent) : blockEntries(lines, parent)))
}

interface Entry {
  readonly name: string
  /** Null where none is given: then it is taken from outside. */
  readonly value: string | null
  readonly offset: number
}

function flowEntries({ value, valueOffset }: YamlLine): readonly Entry[] {
  return [...value.matchAll(/[{,]\s{0,40}["']?([A-Za-z_]\w*)["']?\s{0,8}:/g)].map((match) => ({
    name: match[1] ?? '',
    value: '',
    offset: valueOffset + match.index + match[0].indexOf(match[1] ?? ''),
  }))
}

function blockEntries(lines: readonly YamlLine[], parent: YamlLine): readonly Entry[] {
  return entriesBelow(lines, parent).flatMap((line): readonly Entry[] => {
    if (line.key !== null) {
      const isName = /^[A-Za-z_]\w*$/.test(line.key)
      const value = /^(?:|null|~)$/.test(line.value) ? null : line.value
      return isName ? [{ name: line.key, value, offset: line.keyOffset }] : []
    }
    const [, name = '', equals] = /^["']?([A-Za-z_]\w*)(=)?/.exec(line.value) ?? []
    if (!line.isItem || name === '') return []
    return [
      { name, value: equals === undefined ? null : '', offset: line.valueOffset + line.value.indexOf(name) },
    ]
  })
}
