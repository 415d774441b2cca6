import { type ErrorClass, PlumblineError, type SourceLocation } from '../core/errors.js'

/** What was attempted; it decides the class of the error. */
export type FileIntent = 'read' | 'write'

const CLASS_OF: Readonly<Record<FileIntent, ErrorClass>> = { read: 'schema_invalid', write: 'toolchain' }

/** What an operator can do about an errno. Source of the names: errno(3). */
const KNOWN: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  ENOENT: { what: 'there is no such file or folder', remedy: 'Check the path and the spelling.' },
  EACCES: { what: 'permission denied', remedy: 'Check owner and mode with `ls -la`.' },
  EPERM: { what: 'operation not permitted', remedy: 'Check owner and mode with `ls -la`.' },
  EISDIR: {
    what: 'it is a folder, a file is needed',
    remedy: 'Name a file, or a pattern such as DIR/*.jsonl.',
  },
  ENOTDIR: { what: 'a part of the path is a file, a folder is needed', remedy: 'Move that file away.' },
  EEXIST: { what: 'it exists already', remedy: 'Move it away, or choose another path.' },
  ENOTEMPTY: { what: 'the folder is not empty', remedy: 'Move its contents away, or choose another path.' },
  ENOSPC: {
    what: 'the disk is full',
    remedy: 'Free some space, for example old folders of reports/history.',
  },
  EDQUOT: { what: 'the disk quota is used up', remedy: 'Free some space, or ask for a larger quota.' },
  EROFS: { what: 'the file system is read-only', remedy: 'Choose a writable folder with --reports.' },
  EMFILE: { what: 'too many files are open', remedy: 'Raise the limit with `ulimit -n`.' },
  ELOOP: { what: 'its symbolic links run in a circle', remedy: 'Mend the links.' },
  ENAMETOOLONG: { what: 'the name is too long', remedy: 'Choose a shorter path.' },
  EIO: { what: 'the disk reports an input/output error', remedy: 'Check the disk.' },
  ERR_FS_FILE_TOO_LARGE: {
    what: 'it is too large to be read at once',
    remedy: 'Split it, or use JSON lines.',
  },
  ERR_STRING_TOO_LONG: { what: 'it is too large to be read at once', remedy: 'Split it, or use JSON lines.' },
  ERR_INVALID_ARG_VALUE: { what: 'the path holds a NUL byte', remedy: 'Check the path and the spelling.' },
}

/** Any failure of a file operation as an error that names the file and says what to do. */
export function fileError(thrown: unknown, intent: FileIntent, location: SourceLocation): PlumblineError {
  if (thrown instanceof PlumblineError) return thrown
  const known = KNOWN[codeOf(thrown) ?? '']
  const reason = known?.what ?? messageOf(thrown)
  const verb = intent === 'read' ? 'read' : 'written'
  return new PlumblineError(CLASS_OF[intent], `cannot be ${verb}: ${reason}`, {
    location,
    remedy: known?.remedy ?? 'Check the path and its permissions.',
    cause: thrown,
  })
}

/** The errno name of a failure of Node's own functions. Errors of another realm are no `instanceof Error`. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

export function messageOf(thrown: unknown): string {
  const known = typeof thrown === 'object' && thrown !== null && 'message' in thrown
  return known && typeof thrown.message === 'string' ? thrown.message : String(thrown)
}
