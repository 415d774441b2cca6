import { ERROR_CLASSES, type ErrorClass, PlumblineError } from '../../core/errors.js'
import type { FileSystem } from '../../ports/file-system.js'

/** What a target may say of itself in the file that PLUMBLINE_TARGET_RESULT names. */
export interface TargetResult {
  readonly casesTotal: number
  readonly casesPassed?: number | undefined
  readonly casesErrored?: number | undefined
  readonly costUsd?: number | undefined
  readonly errorClass?: ErrorClass | undefined
}

const LARGEST_BYTES = 64 * 1024
const COUNTS = ['casesTotal', 'casesPassed', 'casesErrored'] as const

/**
 * Undefined where the target wrote none.
 * @throws PlumblineError `schema_invalid` when it is there and cannot be believed.
 */
export async function readTargetResult(
  fileSystem: FileSystem,
  path: string,
): Promise<TargetResult | undefined> {
  const found = await fileSystem.stat(path)
  if (found === undefined) return undefined
  if (found.kind !== 'file' || found.bytes > LARGEST_BYTES) throw unbelievable(path, 'not a small file')
  const text = await fileSystem.readText(path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw unbelievable(path, 'not JSON', error)
  }
  return parseResult(value, path)
}

function parseResult(value: unknown, path: string): TargetResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unbelievable(path, 'no object')
  const fields = new Map<string, unknown>(Object.entries(value))
  const counts = COUNTS.map((name) => {
    const count = fields.get(name)
    if (count === undefined && name !== 'casesTotal') return undefined
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
      throw unbelievable(path, `${name} is no count`)
    }
    return count
  })
  const [casesTotal = 0, casesPassed, casesErrored] = counts
  if ((casesPassed ?? 0) + (casesErrored ?? 0) > casesTotal) {
    throw unbelievable(path, 'casesPassed and casesErrored are more than casesTotal')
  }
  const costUsd = fields.get('costUsd')
  if (costUsd !== undefined && !isAmount(costUsd)) throw unbelievable(path, 'costUsd is no amount')
  const named = fields.get('errorClass')
  if (named !== undefined && !isErrorClass(named)) throw unbelievable(path, 'errorClass is none that we know')
  return { casesTotal, casesPassed, casesErrored, costUsd, errorClass: named }
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === 'string' && Object.hasOwn(ERROR_CLASSES, value)
}

function unbelievable(path: string, what: string, cause?: unknown): PlumblineError {
  return new PlumblineError('schema_invalid', `the result of the target cannot be believed: ${what}`, {
    location: { path },
    remedy: 'Write {"casesTotal": N} as docs/targets.md describes, or write no result at all.',
    cause,
  })
}
