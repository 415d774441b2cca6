/** Where something stands in a file; both 1-based, columns in characters. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A value to check: a document of a file, or one of its rows. */
export interface Instance {
  readonly value: unknown
  /**
   * Where the value at these steps stands, or its nearest ancestor that exists; only asked for what failed.
   * @param part `key` for the name of a member instead of its value
   */
  locate(steps: readonly string[], part: 'key' | 'value'): Place
}

export type FaultRule = 'schema-syntax' | 'schema-repeated-key'

/** Why a document or a row is no value to check. */
export interface Fault extends Place {
  readonly ruleId: FaultRule
  readonly message: string
}

/** Told what a file holds, in its order. */
export interface InstanceVisitor {
  instance(instance: Instance): void
  fault(fault: Fault): void
  /** Where the items of a list can be judged one by one, who does; then no list need be held as a whole. */
  readonly items?: ItemVisitor
}

/** Told of the items of one list, each as the value that its steps lead to from the list. */
export interface ItemVisitor {
  item(instance: Instance, index: number): void
  /** @param isSound false where the file is no list, or not a sound one: its items are forgotten, and it is told as a whole */
  end(isSound: boolean): void
}

/** Deepest nesting that is read: validators recurse, and so must end somewhere. */
export const MOST_LEVELS = 256

/** Characters from one offset of a text to another, and not UTF-16 units. */
export function charactersBetween(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}
