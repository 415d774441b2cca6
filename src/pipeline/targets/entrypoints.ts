import { PlumblineError, type SourceLocation } from '../../core/errors.js'
import type { Entrypoint } from '../../core/generated/entrypoint.js'
import type { Validator } from '../../core/validator.js'
import type { FileSystem } from '../../ports/file-system.js'

/** Targets that Plumbline brings along, and commands that are written in a target's place. */
const BUILT_IN: ReadonlySet<string> = new Set([
  ...['baseline', 'guards', 'session-report', 'quick_api_check', 'handoff', '__validate_prod_guard'],
  ...['guard', 'schema', 'regression', 'report', 'export', 'dlq', 'config', 'costs', 'health', 'hygiene'],
  ...['chat', 'init', 'merge', 'complete', 'help'],
])

const MOST_DETAILS = 20

/**
 * The repository's own targets, in file order; none where there is no such file.
 * @param path absolute path of the JSON lines file.
 * @param shownPath how errors name it.
 * @throws PlumblineError `config_invalid` with the first bad line, and the others as details.
 */
export async function loadEntrypoints(
  fileSystem: FileSystem,
  path: string,
  shownPath = path,
): Promise<readonly Entrypoint[]> {
  if ((await fileSystem.stat(path)) === undefined) return []
  const { default: validate } = await import('../../core/generated/validate-entrypoint.cjs')
  const entrypoints = new Map<string, Entrypoint>()
  const problems: { readonly message: string; readonly location: SourceLocation }[] = []
  const lines = (await readConfigText(fileSystem, path)).replace(/^\ufeff/, '').split('\n')
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue
    const location = { path: shownPath, line: index + 1 }
    const parsed = parseLine(text, validate, entrypoints)
    if (typeof parsed === 'string') problems.push({ message: parsed, location })
    else entrypoints.set(parsed.name, parsed)
  }
  const [first, ...others] = problems
  if (first === undefined) return [...entrypoints.values()]
  throw new PlumblineError('config_invalid', first.message, {
    location: first.location,
    remedy: 'Mend the line; docs/targets.md explains the fields.',
    details: others
      .slice(0, MOST_DETAILS)
      .map(({ location, message }) => `${location.path}:${location.line}: ${message}`),
  })
}

/** An entrypoint, or what is wrong with the line. */
function parseLine(
  text: string,
  validate: Validator,
  before: ReadonlyMap<string, Entrypoint>,
): Entrypoint | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `not JSON: ${messageOf(error)}`
  }
  if (!isEntrypoint(value, validate)) return describeIssues(validate)
  if (BUILT_IN.has(value.name)) return `"${value.name}" is a name of Plumbline's own; choose another`
  if (before.has(value.name)) return `the name "${value.name}" is taken by an earlier line`
  return value
}

/** The schema is the proof; the compiler cannot see it. */
function isEntrypoint(value: unknown, validate: Validator): value is Entrypoint {
  return validate(value)
}

function describeIssues(validate: Validator): string {
  const issues = (validate.errors ?? []).map(({ instancePath, message, keyword, params }) => {
    const extra = keyword === 'additionalProperties' ? ` (${JSON.stringify(params.additionalProperty)})` : ''
    return `${instancePath === '' ? 'the entry' : instancePath} ${message ?? keyword}${extra}`
  })
  return issues.join('; ')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A target list that cannot be read is a fault of the configuration, not of the data. */
async function readConfigText(fileSystem: FileSystem, path: string): Promise<string> {
  try {
    return await fileSystem.readText(path)
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error
    const { message, location, remedy } = error
    throw new PlumblineError('config_invalid', message, { location, remedy, cause: error })
  }
}
