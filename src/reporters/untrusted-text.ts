import type { toMarkdown } from 'mdast-util-to-markdown'
import { defuseWorkflowCommand, escapeTerminal, shorten } from '../core/escape.js'

type Node = Parameters<typeof toMarkdown>[0]
/** A node of the kind that mdast calls `type`. Specification: https://github.com/syntax-tree/mdast */
export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>
/** What may stand in a line. */
export type Phrasing = NodeOf<'paragraph'>['children'][number]

const LONGEST_VALUE = 160
const LONGEST_SENTENCE = 600

/**
 * Text of a data set, a file name, a branch: always inline code, in which Markdown, HTML, mentions and links are inert.
 * White space is collapsed, control and bidirectional characters become visible, long texts are cut.
 */
export function untrusted(value: string, limit: number = LONGEST_VALUE): Phrasing {
  const clean = shorten(makeVisible(value), limit)
  return clean === '' ? { type: 'text', value: '(empty)' } : inlineCode(clean)
}

/**
 * A sentence that we wrote but that may quote others: words stay text, every token that a renderer could take for
 * something else (a path, a mention, a link, markup, an id) becomes inline code. Backticks in it mark code; a sentence
 * without words is a dash.
 */
export function sentence(value: string, limit: number = LONGEST_SENTENCE): Phrasing[] {
  const clean = shorten(makeVisible(value), limit)
  if (clean === '') return [{ type: 'text', value: '–' }]
  const nodes: Phrasing[] = []
  for (const [index, part] of splitAtCode(clean).entries()) {
    const isCode = index % 2 === 1 && part.trim() !== ''
    for (const node of isCode ? [inlineCode(part.trim())] : plainWords(part)) append(nodes, node)
  }
  const isBlank = nodes.every((node) => node.type === 'text' && node.value.trim() === '')
  return isBlank ? [inlineCode(clean)] : nodes
}

/** Prose and code in turn, where the backticks are ours; others are characters like any other. */
function splitAtCode(line: string): readonly string[] {
  const parts = line.split('`')
  return parts.length % 2 === 1 && !line.includes('``') ? parts : [line]
}

/** Inline code, which no line of a log can take for a workflow command either. */
export function inlineCode(value: string): NodeOf<'inlineCode'> {
  return { type: 'inlineCode', value: defuseWorkflowCommand(value) }
}

/**
 * As for a terminal, and the two glyphs that stand for a warning and a failure too, because people search reports for
 * them.
 */
export function makeVisible(value: string): string {
  return escapeTerminal(value).replace(
    /[\u26a0\u274c]/g,
    (glyph) => `\\u{${glyph.charCodeAt(0).toString(16)}}`,
  )
}

/** Words, numbers and the punctuation around them; none of these can start a construct inside a line. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{So}.,;:!?()'"%+\-–—=≥≤…/·→×±“”‘’]*$/u
const COMPARISON = /^(?:&|[<>]=?[\d.]*)$/
/** File names and domains, addresses, emoji codes, workflow commands, issue references, commit hashes. */
const ACTIVE = /[\p{L}\d]\.\p{L}{2}|www\.|:\/\/|::|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,}\b/iu

function* plainWords(part: string): Generator<Phrasing> {
  for (const token of part.split(/(\s+)/)) {
    if (token.trim() === '' || isPlain(token)) {
      yield { type: 'text', value: token }
      continue
    }
    const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,;:!?]*)$/u.exec(token) ?? []
    if (isPlain(core)) {
      yield inlineCode(token)
      continue
    }
    if (before !== '') yield { type: 'text', value: before }
    yield inlineCode(core)
    if (after !== '') yield { type: 'text', value: after }
  }
}

function isPlain(token: string): boolean {
  return COMPARISON.test(token) || (PLAIN.test(token) && !ACTIVE.test(token))
}

function append(nodes: Phrasing[], node: Phrasing): void {
  const last = nodes.at(-1)
  if (node.type === 'text' && last?.type === 'text') last.value += node.value
  // Two codes side by side would share their fences: `a``b`.
  else if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += ` ${node.value}`
  else if (node.type !== 'text' || node.value !== '') nodes.push({ ...node })
}
