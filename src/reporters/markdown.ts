import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { defuseWorkflowCommand, escapeHtml, escapeTerminal } from '../core/escape.js'
import { inlineCode, makeVisible, type NodeOf, type Phrasing, sentence } from './untrusted-text.js'

export type Block = NodeOf<'root'>['children'][number]

/** What stands in a line. A plain string is a sentence that may quote others; only `text` is taken at its word. */
export type Inline = string | Phrasing | readonly Inline[]

export type AlertKind = 'NOTE' | 'TIP' | 'WARNING' | 'CAUTION'

/** The one way in which Markdown is made: a tree, then its serialisation, so that escaping cannot be forgotten. */
export function markdown(blocks: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      emphasis: '_',
      fences: true,
      listItemIndent: 'one',
      resourceLink: true,
      rule: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    },
  )
}

/** Our own words and glyphs, never a value: escaped, but neither broken up nor cut. */
export function text(value: string): Phrasing {
  return { type: 'text', value }
}

/** A command or a name of ours. */
export function code(value: string): Phrasing {
  return inlineCode(makeVisible(value))
}

export function strong(...children: readonly Inline[]): Phrasing {
  return { type: 'strong', children: inline(children) }
}

/** A link whose address we made; other schemes than http(s) and relative paths lose their link. */
export function link(url: string, ...children: readonly Inline[]): Phrasing {
  const nodes = inline(children)
  const safe = /^(?:https?:\/\/|[^:]*(?:$|[/?#]))/i.test(url) && !url.startsWith('//')
  if (!safe) return { type: 'emphasis', children: nodes }
  return { type: 'link', url, children: nodes }
}

/** A path as the address of a link. */
export function pathUrl(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

export function heading(depth: 1 | 2 | 3, ...children: readonly Inline[]): Block {
  return { type: 'heading', depth, children: inline(children) }
}

export function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children: inline(children) }
}

export function list(items: readonly Inline[]): Block {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: inline(item) }],
    })),
  }
}

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right' | 'center'
}

export function table(columns: readonly Column[], rows: readonly (readonly Inline[])[]): Block {
  const row = (cells: readonly Inline[]): NodeOf<'tableRow'> => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
  })
  return {
    type: 'table',
    align: columns.map(({ align }) => align ?? null),
    children: [row(columns.map(({ title }) => text(title))), ...rows.map(row)],
  }
}

/**
 * A block quote that GitHub shows as an alert. Its marker would be escaped as text, hence the raw node.
 * Format: https://docs.github.com/get-started/writing-on-github (Alerts).
 */
export function alert(kind: AlertKind, first: Inline, ...others: readonly Inline[]): Block {
  const lead: Phrasing[] = [{ type: 'html', value: `[!${kind}]` }, text('\n'), ...inline(first)]
  return {
    type: 'blockquote',
    children: [lead, ...others.map(inline)].map((children) => ({ type: 'paragraph', children })),
  }
}

/** Lines that stay as they are, but for control characters and workflow commands. */
export function fenced(lines: readonly string[], language = 'text'): Block {
  const value = lines.map((line) => defuseWorkflowCommand(makeVisible(line))).join('\n')
  return { type: 'code', lang: language, value }
}

/** Folded away. */
export function details(summary: string, blocks: readonly Block[]): readonly Block[] {
  const open: Block = { type: 'html', value: `<details><summary>${escapeHtml(summary)}</summary>` }
  return [open, ...blocks, { type: 'html', value: '</details>' }]
}

/** A target for links, such as a run id. */
export function anchor(id: string): Phrasing {
  return { type: 'html', value: `<a id="${escapeHtml(escapeTerminal(id))}"></a>` }
}

function inline(item: Inline): Phrasing[] {
  if (typeof item === 'string') return sentence(item)
  return isMany(item) ? item.flatMap(inline) : [item]
}

function isMany(item: Phrasing | readonly Inline[]): item is readonly Inline[] {
  return Array.isArray(item)
}
