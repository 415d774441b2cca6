/** What `manifest.json` of a quarantine folder says. */

export const QUARANTINE = '.quarantine'
export const MANIFEST = 'manifest.json'

export interface QuarantinedFile {
  /** From the root, forward slashes; the file lies under `files/` with the same path. */
  readonly path: string
  /** Null for symbolic links. */
  readonly sha256: string | null
  readonly bytes: number | null
  /** ISO 8601. */
  readonly modified: string | null
}

export interface Manifest {
  readonly version: 1
  /** Name of the folder: UTC, `YYYYMMDD_HHMMSS`. */
  readonly time: string
  readonly files: readonly QuarantinedFile[]
}

/** @returns undefined for a text that is no manifest, or whose paths lead out of the repository */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  if (!('version' in value && 'time' in value && 'files' in value)) return undefined
  const { version, time, files } = value
  if (version !== 1 || typeof time !== 'string' || !Array.isArray(files)) return undefined
  const parsed = files.map(parseFile)
  const whole = parsed.filter((file) => file !== undefined)
  return whole.length === parsed.length ? { version, time, files: whole } : undefined
}

function parseFile(value: unknown): QuarantinedFile | undefined {
  if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string') {
    return undefined
  }
  const leadsOut = value.path.split(/[\\/]/).some((segment) => segment === '..' || segment === '')
  if (leadsOut) return undefined
  return {
    path: value.path,
    sha256: 'sha256' in value && typeof value.sha256 === 'string' ? value.sha256 : null,
    bytes: 'bytes' in value && typeof value.bytes === 'number' ? value.bytes : null,
    modified: 'modified' in value && typeof value.modified === 'string' ? value.modified : null,
  }
}
