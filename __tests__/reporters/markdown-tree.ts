import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** What GitHub would see in a report. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** All nodes, parents first. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

/** The words of a node, prose and code alike. */
export function textOf(node: Nodes): string {
  return nodesOf(node)
    .map((part) => (part.type === 'text' || part.type === 'inlineCode' ? part.value : ''))
    .join('')
}

export interface Seen {
  /** What a reader sees as prose: not code, where everything is inert. */
  readonly prose: string
  /** Everything that shapes a document, without its words: types, depths, raw HTML, addresses, width of rows. */
  readonly skeleton: readonly string[]
}

/** One parse for both: parsing takes longer than rendering. */
export function see(markdown: string): Seen {
  const nodes = nodesOf(parseMarkdown(markdown))
  return {
    prose: nodes.map((node) => (node.type === 'text' ? node.value : '')).join('\n'),
    skeleton: nodes.filter(({ type }) => !['text', 'inlineCode', 'code'].includes(type)).map(shapeOf),
  }
}

function shapeOf(node: Nodes): string {
  switch (node.type) {
    case 'html':
      return `html ${node.value}`
    case 'link':
      return `link ${node.url}`
    case 'heading':
      return `heading ${node.depth}`
    case 'tableRow':
      return `tableRow ${node.children.length}`
    default:
      return node.type
  }
}
