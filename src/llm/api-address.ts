import { PlumblineError } from '../core/errors.js'
import type { Env } from '../ports/env.js'

const DEFAULT_ADDRESS = 'https://api.anthropic.com'

/**
 * Where model calls go: ANTHROPIC_BASE_URL of the process, never of a file of a repository, or the provider's own address.
 * @throws PlumblineError `toolchain` for what is no address, and for one with a login in it
 */
export function apiAddress(env: Pick<Env, 'get'>): URL {
  const given = env.get('ANTHROPIC_BASE_URL')?.trim() ?? ''
  const address = parse(given === '' ? DEFAULT_ADDRESS : given)
  if (address !== undefined) return address
  throw new PlumblineError('toolchain', 'ANTHROPIC_BASE_URL is not an address of a server', {
    remedy: 'Set it to one such as https://api.anthropic.com, without a user name, or leave it out.',
  })
}

function parse(text: string): URL | undefined {
  try {
    const url = new URL(text)
    const isServer =
      (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
    return isServer ? url : undefined
  } catch {
    return undefined
  }
}
