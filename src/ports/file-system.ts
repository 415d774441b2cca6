export interface FileStat {
  readonly kind: 'file' | 'directory' | 'other'
  readonly bytes: number
  readonly modifiedMs: number
}

/** A file that appears whole or not at all: written to `*.tmp`, fsynced and renamed by `commit`. */
export interface AtomicWriter {
  write(text: string): Promise<void>
  commit(): Promise<void>
  /** Removes the temporary file; harmless after `commit`. */
  abort(): Promise<void>
}

/** An append-only file. */
export interface AppendFile {
  append(text: string): Promise<void>
  /** Hands over to the operating system what was appended: it survives the end of this process, however it ends. */
  flush(): Promise<void>
  /** fsync: it survives the end of the machine. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** A file that is read at positions. */
export interface RandomAccessFile {
  readonly bytes: number
  readAt(offset: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

/**
 * Files by absolute path. Whatever is written through this port is redacted on its way.
 * A missing or unreadable file throws a PlumblineError that names it.
 */
export interface FileSystem {
  /** UTF-8; a byte order mark is kept. Invalid UTF-8 throws `schema_invalid` with its line and column. */
  readText(path: string): Promise<string>
  readChunks(path: string): AsyncIterable<Uint8Array>
  openRandomAccess(path: string): Promise<RandomAccessFile>
  stat(path: string): Promise<FileStat | undefined>
  /** Names, sorted by code unit; an absent folder is empty. */
  list(directory: string): Promise<readonly string[]>
  /** Absolute paths of the files that match, sorted by code unit. */
  glob(pattern: string, directory: string): Promise<readonly string[]>
  writeAtomic(path: string, text: string): Promise<void>
  createAtomic(path: string): Promise<AtomicWriter>
  openAppend(path: string): Promise<AppendFile>
  makeDirectory(path: string): Promise<void>
  /** Makes a folder that nobody else has made; false when it exists. Parents are made as needed. */
  claimDirectory(path: string): Promise<boolean>
  copy(from: string, to: string): Promise<void>
  move(from: string, to: string): Promise<void>
  /** Removes a file or a folder with everything in it; absent is fine. */
  remove(path: string): Promise<void>
  /** Runs `action` while no other process holds the lock of this path. */
  withLock<T>(path: string, action: () => Promise<T>): Promise<T>
}
