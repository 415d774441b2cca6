/** A union of character spans that is kept merged, so that its size follows the source and not the data set. */
export class SpanUnion {
  #spans: CharacterSpan[] = []
  #mergedCount = 0

  add(span: CharacterSpan): void {
    this.#spans.push(span)
    // Merging costs n log n; waiting until the list has doubled makes that constant for each span.
    if (this.#spans.length > 2 * this.#mergedCount + 64) this.merged()
  }

  /** Disjoint spans that do not touch, by start. */
  merged(): readonly CharacterSpan[] {
    if (this.#spans.length > this.#mergedCount) {
      const disjoint: CharacterSpan[] = []
      for (const span of this.#spans.sort((a, b) => a.start - b.start)) {
        const last = disjoint.at(-1)
        if (last === undefined || span.start > last.end) disjoint.push(span)
        else if (span.end > last.end) disjoint[disjoint.length - 1] = { start: last.start, end: span.end }
      }
      this.#spans = disjoint
      this.#mergedCount = disjoint.length
    }
    return this.#spans
  }

  /** Characters under the union. */
  characters(): number {
    return this.merged().reduce((sum, { start, end }) => sum + end - start, 0)
  }
}

/** End exclusive. */
export interface CharacterSpan {
  readonly start: number
  readonly end: number
}
