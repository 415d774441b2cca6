import { escapeHtml, escapeTerminal } from '../core/escape.js'

/** A piece of XML that can only be made here, so that no text gets in unescaped. */
export interface Xml {
  readonly xml: string
}

export type Attributes = Readonly<Record<string, string | number>>

/** An element; names of elements and attributes are ours. Source: XML 1.0, productions 2, 10 and 39. */
export function element(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  const open = openTag(name, attributes).xml
  return children.length === 0
    ? { xml: `${open.slice(0, -1)}/>` }
    : { xml: `${open}${children.map(({ xml }) => xml).join('')}${closeTag(name).xml}` }
}

/** For documents that are written piece by piece. */
export function openTag(name: string, attributes: Attributes): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return { xml: `<${name}${pairs.join('')}>` }
}

export function closeTag(name: string): Xml {
  return { xml: `</${name}>` }
}

export function textNode(text: string): Xml {
  return { xml: escapeXml(text) }
}

/** Control characters and the two code points that XML has not become visible; the rest is entities. */
function escapeXml(text: string): string {
  const clean = escapeTerminal(text).replace(/[\ufffe\uffff]/g, '\ufffd')
  // The same character, and no command where the file is printed into a workflow's log.
  return escapeHtml(clean).replaceAll('##[', '##&#91;')
}
