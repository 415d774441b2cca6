/** A place where a variable of the environment is read. */
export interface EnvRead {
  readonly name: string
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number
  /** A value stands in where it is not set. */
  readonly hasDefault: boolean
}

/** Names as they are written in environments: of what looks otherwise nobody can tell by the name alone. */
export const LOUD: RegExp = /^[A-Z_][A-Z0-9_]+$/

/**
 * `example`: a line of a file that people copy; `offered`: one that is a comment there. `schema`: code that checks the environment. `provided`: set for what runs there, by
 * a Dockerfile, compose, a workflow or an exporting script. `input`: of an action.
 */
export type DeclarationKind = 'example' | 'offered' | 'schema' | 'provided' | 'input'

/** A place that says that a variable exists. */
export interface Declaration {
  readonly name: string
  readonly offset: number
  readonly kind: DeclarationKind
}

/** What one file says of the environment. */
export interface Seen {
  readonly reads: readonly EnvRead[]
  /** Offsets of reads whose name the program makes when it runs. */
  readonly unnamed: readonly number[]
  readonly declarations: readonly Declaration[]
}

export const NOTHING: Seen = { reads: [], unnamed: [], declarations: [] }

/** All that several readers saw of one file; what two of them saw is one read. */
export function joinSeen(parts: readonly Seen[]): Seen {
  const reads = new Map(
    parts.flatMap((part) => part.reads).map((read) => [`${read.offset} ${read.name}`, read]),
  )
  return {
    reads: [...reads.values()],
    unnamed: parts.flatMap(({ unnamed }) => unnamed),
    declarations: parts.flatMap(({ declarations }) => declarations),
  }
}
