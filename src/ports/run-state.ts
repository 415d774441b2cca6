/** Where the state of earlier runs is kept between runs of a workflow. */
export interface StateCache {
  /** Why there is none; null where there is one. */
  readonly missing: string | null
  /** Fills the folder with what was saved under the newest key of this prefix. @returns that key; null for nothing */
  restore(folder: string, prefix: string): Promise<string | null>
  save(folder: string, key: string): Promise<void>
}

/** Copies what runs leave for later runs: regular files alone, with their times, and never over what is there. */
export interface StateFolders {
  copy(from: string, to: string, parts: readonly StatePart[]): Promise<void>
  remove(folder: string): Promise<void>
}

export interface StatePart {
  /** Name of a folder in both. */
  readonly name: string
  /** The newest entries by name; null for all. */
  readonly newest: number | null
  /** Names, at any depth, that stay behind. */
  readonly without: readonly string[]
}
