import type { CallExpression, Expression, Scope } from './expression.js'

/** A call of a program. */
export interface CallSite {
  readonly call: CallExpression
  /** Offset into the text. */
  readonly at: number
  /** Offset of what stands behind it. */
  readonly end: number
}

/** A value that is given a name, returned, or kept in a list. */
export interface Kept {
  readonly value: Expression
  /** What it is called there; null in lists and returns. */
  readonly name: string | null
  readonly at: number
}

/** Told of what a program holds, while it is read. */
export interface ParseSink {
  call(site: CallSite): void
  keep(kept: Kept): void
  type(name: string): void
  /** The file's own scope, in which members of `this` are kept, whichever class they are of. */
  readonly file: Scope
  /** Number of the file in `Source`. */
  readonly origin: number
}

/** Where an expression stands. */
export interface Place {
  readonly scope: Scope
  /** Name of the value that is being built: its members are called `path.name`. */
  readonly path: string | null
  /** Whether `name = value` gives a name a value here: not in the arguments of a call. */
  readonly binds: boolean
  /** Whether the ends of lines say nothing here. */
  readonly nested: boolean
}
