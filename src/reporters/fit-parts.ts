import { type Block, markdown } from './markdown.js'

/** A part of a page; those with the highest number are the first to be left out, those with 0 never are. */
export interface Part {
  readonly name: string
  readonly expendable: number
  readonly blocks: readonly Block[]
}

export interface PageLimit {
  readonly most: number
  readonly measure: (text: string) => number
  /** What stands last: among other things which parts were left out. */
  readonly closing: (dropped: readonly string[]) => readonly Block[]
  /** The least that must be said, shorter from one to the next; the last of them counts whatever its size. */
  readonly smallest: (dropped: readonly string[]) => Iterable<readonly Block[]>
}

/**
 * A page of at most so many bytes or characters: parts are left out, the least telling first, and the page says which.
 * Ends with a line break.
 */
export function fitParts(parts: readonly Part[], limit: PageLimit): string {
  // Rendered once and then joined: no part begins with a list, so none can run into the one before.
  const kept = parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ name, expendable, blocks }) => ({ name, expendable, rendered: markdown(blocks) }))
  const dropped: string[] = []
  for (;;) {
    const closing = limit.closing(dropped)
    const page = [
      ...kept.map(({ rendered }) => rendered),
      ...(closing.length === 0 ? [] : [markdown(closing)]),
    ].join('\n')
    if (limit.measure(page) <= limit.most) return page
    const most = Math.max(0, ...kept.map(({ expendable }) => expendable))
    if (most === 0) return smallestOf(limit, dropped)
    const at = kept.findLastIndex(({ expendable }) => expendable === most)
    dropped.push(...kept.splice(at, 1).map(({ name }) => name))
  }
}

function smallestOf(limit: PageLimit, dropped: readonly string[]): string {
  let page = ''
  for (const blocks of limit.smallest(dropped)) {
    page = markdown(blocks)
    if (limit.measure(page) <= limit.most) return page
  }
  return page
}
