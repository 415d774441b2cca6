import type { FileSystem } from './file-system.js'

/** Where the rules of a run come from when a change must not judge itself: the commit that it is based on. */
export interface PolicyBase {
  /** Full id. */
  readonly commit: string
  /** The files of that commit at the places where they lie in the working tree; nothing can be written. */
  readonly fileSystem: FileSystem
}
