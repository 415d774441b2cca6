export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** Something to see at a line of a file. Texts are one line each and hold no control characters. */
export interface Annotation {
  readonly level: AnnotationLevel
  /** From the workspace, forward slashes, as GitHub names it. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** 1-based; null where only the line is known. */
  readonly column: number | null
  readonly title: string
  readonly message: string
}

const RANKS: Readonly<Record<AnnotationLevel, number>> = { error: 0, warning: 1, notice: 2 }

/** Most severe first; otherwise as they came. */
export function severestFirst(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort((a, b) => RANKS[a.level] - RANKS[b.level])
}
