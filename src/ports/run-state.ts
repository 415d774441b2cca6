/** Where the state of earlier runs is kept between runs of a workflow. */
export interface StateStore {
  /** Why there is none; null where there is one. */
  readonly missing: string | null
  /** Fills the folder with the newest of what was saved under this name. @returns what it is called; null for nothing */
  restore(folder: string, name: string): Promise<string | null>
  /** @param suffix tells what one run saves from what others save */
  save(folder: string, name: string, suffix: string): Promise<void>
}

/** Copies what runs leave for later runs: regular files alone, with their times, and never over what is there. */
export interface StateFolders {
  /** @returns how many files and folders of the parts were there to copy */
  copy(from: string, to: string, parts: readonly StatePart[]): Promise<number>
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
