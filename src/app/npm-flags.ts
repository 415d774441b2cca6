import type { Env } from '../ports/env.js'

interface SwallowedFlag {
  readonly flag: string
  /** First words of the command lines that have it. */
  readonly commands: readonly string[]
  readonly isGiven: (env: Env) => boolean
}

const isOn = (name: string) => (env: Env) => env.get(name) === 'true'

/** `--verbose` is npm's own word for a log level. Source: npm's documentation, "config", shorthands. */
const FLAGS: readonly SwallowedFlag[] = [
  {
    flag: '--check-only',
    commands: ['guard', 'guards', '__validate_prod_guard'],
    isGiven: isOn('npm_config_check_only'),
  },
  { flag: '--verbose', commands: ['schema'], isGiven: (env) => env.get('npm_config_loglevel') === 'verbose' },
  { flag: '--reprocess-dlq', commands: ['dlq'], isGiven: isOn('npm_config_reprocess_dlq') },
  { flag: '--write-example', commands: ['guard'], isGiven: isOn('npm_config_write_example') },
]

/**
 * `npm run SCRIPT --flag` without `--` before the flag: npm keeps the flag for itself and passes it on as a variable.
 * People write it so, and older instructions do.
 */
export function withNpmFlags(words: readonly string[], env: Env): readonly string[] {
  if (env.get('npm_lifecycle_event') === undefined) return words
  const [command = ''] = words
  const swallowed = FLAGS.filter(
    ({ flag, commands, isGiven }) => commands.includes(command) && !words.includes(flag) && isGiven(env),
  )
  return [...words, ...swallowed.map(({ flag }) => flag)]
}
