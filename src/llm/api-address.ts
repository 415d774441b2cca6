import { PlumblineError } from '../core/errors.js'
import type { Env } from '../ports/env.js'

const DEFAULT_BASE_URL = 'https://api.anthropic.com'

/** From the environment of the process alone: a repository must not say where keys go. */
export function baseUrlOf(env: Pick<Env, 'get'>): string {
  const given = env.get('ANTHROPIC_BASE_URL')?.trim()
  if (given === undefined || given === '') return DEFAULT_BASE_URL
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isLocal = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return given.replace(/\/+$/, '')
  throw new PlumblineError('toolchain', 'ANTHROPIC_BASE_URL is no https address', {
    remedy: 'Set it to https://HOST, or unset it; http is for this machine alone.',
  })
}

/** Proxies of the environment are not used unless one is named for the model. */
export function modelProxyOf(env: Pick<Env, 'get'>): string | null {
  const given = env.get('PLUMBLINE_MODEL_PROXY')?.trim()
  if (given === undefined || given === '') return null
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given
  throw new PlumblineError('toolchain', 'PLUMBLINE_MODEL_PROXY is no http or https address', {
    remedy: 'Set it to http://HOST:PORT, or unset it.',
  })
}
