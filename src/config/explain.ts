import type { Config, ValueOrigin } from '../core/config.js'
import { escapeTerminal } from '../core/escape.js'
import { showPath } from '../core/show-path.js'

/** One value of the configuration, as a user would write it, and where it comes from. */
export interface ExplainedValue {
  /** Dotted, as in a configuration file. */
  readonly key: string
  /** JSON; paths as seen from the working directory. */
  readonly value: string
  readonly origin: ValueOrigin
}

/** Every value of a configuration, in an order that never changes. */
export function explainConfig(config: Config, workingDirectory: string): readonly ExplainedValue[] {
  const { path: _path, origins, data, sources, guards, exports, ...others } = config
  const show = (path: string) => showPath(path, workingDirectory)
  const { profile, ...rest } = others
  const written = {
    profile,
    data: data.map(show),
    ...rest,
    sources: sources.map(({ id, file, characters }) => ({
      id,
      ...(file === null ? {} : { file: show(file) }),
      ...(characters === null ? {} : { characters }),
    })),
    guards: {
      ...guards,
      git: { ...guards.git, baseline: guards.git.baseline === null ? null : show(guards.git.baseline) },
      schema: {
        ...guards.schema,
        files: guards.schema.files.map(({ data: glob, schema }) => ({
          data: show(glob),
          schema: show(schema),
        })),
      },
      regression: {
        ...guards.regression,
        frozen: guards.regression.frozen === null ? null : show(guards.regression.frozen),
      },
    },
    export: exports,
  }
  return Object.entries(written).flatMap(([key, value]) => leaves(key, value, origins))
}

/** An aligned table of plain text, one line a value. */
export function renderExplanation(values: readonly ExplainedValue[]): string {
  const rows = [
    { key: 'KEY', value: 'VALUE', origin: 'ORIGIN' },
    ...values.map(({ key, value, origin }) => ({
      key: escapeTerminal(key),
      value: escapeTerminal(value),
      origin: escapeTerminal(origin),
    })),
  ]
  const widest = (column: 'key' | 'value') =>
    Math.min(WIDEST, Math.max(...rows.map((row) => row[column].length)))
  const widths = { key: widest('key'), value: widest('value') }
  return rows
    .map(({ key, value, origin }) => `${key.padEnd(widths.key)}  ${value.padEnd(widths.value)}  ${origin}\n`)
    .join('')
}

/** A longer value pushes its own origin to the right instead of everybody's. */
const WIDEST = 48

function leaves(key: string, value: unknown, origins: Config['origins']): readonly ExplainedValue[] {
  const isBranch =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0 &&
    !('from' in value)
  if (!isBranch) return [{ key, value: JSON.stringify(value), origin: originOf(key, origins) }]
  return Object.entries(value).flatMap(([name, entry]) => leaves(`${key}.${name}`, entry, origins))
}

/** A number that stands for all profiles has one origin, under the key that it was written for. */
function originOf(key: string, origins: Config['origins']): ValueOrigin {
  const origin = Object.hasOwn(origins, key) ? origins[key] : undefined
  if (origin !== undefined) return origin
  const end = key.lastIndexOf('.')
  return end < 0 ? 'default' : originOf(key.slice(0, end), origins)
}
