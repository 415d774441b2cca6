import { closest } from '../../src/core/closest.js'
import type { Issue } from './issue.js'

/** What `format` checks here. Source: ajv-formats 3, full mode. */
export const CHECKED_FORMATS: ReadonlySet<string> = new Set([
  ...['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration'],
  ...['uri', 'uri-reference', 'uri-template', 'url', 'email', 'hostname', 'ipv4', 'ipv6'],
  ...['regex', 'uuid', 'json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer'],
  ...['byte', 'int32', 'int64', 'float', 'double', 'password', 'binary'],
])

/** Formats of the specification that nobody checks here. Source: JSON Schema 2020-12, Validation, section 7.3. */
const UNCHECKED: ReadonlySet<string> = new Set(['idn-email', 'idn-hostname', 'iri', 'iri-reference'])

/** Why a format checks nothing; undefined where it does. A name of somebody's own is only told of. */
export function formatProblem(name: string): Pick<Issue, 'ruleId' | 'message'> | undefined {
  if (CHECKED_FORMATS.has(name)) return undefined
  const shown = JSON.stringify(name.slice(0, 60))
  if (UNCHECKED.has(name)) {
    return {
      ruleId: 'schema-unsupported',
      message: `the format ${shown} is not checked here: any text passes`,
    }
  }
  // Fingers slip inside of a word; a word that begins otherwise is another one, such as `uint32`.
  const near = closest(
    name,
    [...CHECKED_FORMATS].filter((format) => format[0] === name[0]?.toLowerCase()),
  )
  return near === undefined
    ? {
        ruleId: 'schema-unknown-format',
        message: `the format ${shown} is none of JSON Schema's, and checks nothing`,
      }
    : {
        ruleId: 'schema-unsupported',
        message: `there is no format ${shown}, so it checks nothing; did you mean "${near}"?`,
      }
}
