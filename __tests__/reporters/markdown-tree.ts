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

/** The text that a reader sees as prose: not code, where everything is inert. */
export function proseOf(markdown: string): string {
  return nodesOf(parseMarkdown(markdown))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('\n')
}

/** Everything that shapes a document, without its words: types, depths, raw HTML, addresses of links, width of rows. */
export function skeletonOf(markdown: string): readonly string[] {
  return nodesOf(parseMarkdown(markdown))
    .filter(({ type }) => !['text', 'inlineCode', 'code'].includes(type))
    .map((node) => {
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
    })
}
