import { PlumblineError } from '../../core/errors.js'
import type { Entrypoint } from '../../core/generated/entrypoint.js'
import type { Env } from '../../ports/env.js'

/** Variables that every target may see: where tools are, who the user is, how to speak. None holds a credential. */
const ALLOWED = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|NO_COLOR|CI|SystemRoot|PATHEXT|ComSpec)$/

/** With these a script could act as the workflow itself, so no entry may ask for them. */
const FORBIDDEN =
  /^(GITHUB_TOKEN|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STATE|GITHUB_STEP_SUMMARY|ACTIONS_.*|INPUT_.*)$/i

/** Events that run with the base repository's secrets on code that anybody may have written. */
const PRIVILEGED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run'])

/**
 * The whole environment of a target: an allowlist, what the entry declares, and `own`.
 * @throws PlumblineError `toolchain` where the repository's code must not run or a declared variable is not set;
 *   `config_invalid` where the entry asks for what no entry may have.
 */
export function buildTargetEnvironment(
  entrypoint: Entrypoint,
  env: Env,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  refusePrivilegedEvent(`the target "${entrypoint.name}"`, env)
  const environment: Record<string, string> = allowedEnvironment(env)
  for (const name of entrypoint.env_required) {
    if (FORBIDDEN.test(name)) {
      throw new PlumblineError('config_invalid', `the target "${entrypoint.name}" may not have ${name}`, {
        remedy: `Take ${name} out of env_required; pass a credential of its own under another name.`,
      })
    }
    const value = env.get(name)
    // A secret that a workflow does not have arrives as an empty text.
    if (value === undefined || value === '') {
      throw new PlumblineError(
        'toolchain',
        `the target "${entrypoint.name}" needs ${name}, which is not set`,
        {
          remedy: `Set ${name}, or take it out of env_required.`,
        },
      )
    }
    environment[name] = value
  }
  return { ...environment, ...own }
}

/** What every command of the repository may see, and no more: no tokens, no keys. */
export function allowedEnvironment(env: Env): Record<string, string> {
  const allowed = Object.entries(env.variables).filter(([name]) => ALLOWED.test(name))
  return { ...Object.fromEntries(allowed), NODE_OPTIONS: '--dns-result-order=ipv4first' }
}

/**
 * The repository's own code does not run where an event brings secrets to code that anybody may have written.
 * @param what such as `the target "build"`
 * @throws PlumblineError `toolchain`
 */
export function refusePrivilegedEvent(what: string, env: Env): void {
  const event = env.get('GITHUB_EVENT_NAME')
  if (event === undefined || !PRIVILEGED_EVENTS.has(event)) return
  throw new PlumblineError('toolchain', `${what} does not run under ${event}`, {
    remedy:
      'Use pull_request: there, code that anybody may have written runs without the secrets of the base.',
  })
}
