/** Takes the written value, else the fallback, and notes under the key which it was. */
export type Settle = <T>(key: readonly string[], written: T | undefined, fallback: T) => T
