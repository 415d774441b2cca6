import { types } from 'node:util'

/** A failure below HTTP, or a body that is refused; what the Messages API answers is no failure here. */
export class WireError extends Error {
  override readonly name = 'WireError'
  readonly reason: WireReason
  /** False only where no request can have been read. */
  readonly mayHaveRun: boolean

  constructor(reason: WireReason, mayHaveRun: boolean, message: string) {
    super(message)
    this.reason = reason
    this.mayHaveRun = mayHaveRun
  }
}

export type WireReason = 'timeout' | 'reset' | 'dns' | 'refused' | 'tls' | 'too_large' | 'other'

/**
 * What kept a request from being answered.
 * @returns the error itself where it is a stop or a time limit: the caller knows which
 */
export function wireErrorOf(thrown: unknown): unknown {
  for (let error = thrown; types.isNativeError(error); error = error.cause) {
    if (error instanceof WireError) return error
    // A stop or a time limit: the caller knows which.
    if (error.name === 'AbortError' || error.name === 'TimeoutError') return error
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    const known = CODES.find(({ pattern }) => pattern.test(code))
    if (known === undefined) continue
    const isConnecting = 'syscall' in error && error.syscall === 'connect'
    return new WireError(known.reason, !known.isEarly && !isConnecting, `${known.what} (${code})`)
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new WireError('other', true, `the connection failed: ${message}`)
}

/** What codes mean. Sources: errno(3), Node's `dns` and `tls` error codes, undici's `errors`. */
const CODES: readonly {
  readonly pattern: RegExp
  readonly reason: WireReason
  readonly what: string
  /** Comes before anything can have been sent. */
  readonly isEarly: boolean
}[] = [
  { pattern: /^(ENOTFOUND|EAI_)/, reason: 'dns', what: 'the name of the host is not known', isEarly: true },
  {
    pattern: /^UND_ERR_CONNECT_TIMEOUT$/,
    reason: 'timeout',
    what: 'connecting took too long',
    isEarly: true,
  },
  { pattern: /^ETIMEDOUT$/, reason: 'timeout', what: 'the connection timed out', isEarly: false },
  {
    pattern: /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/,
    reason: 'tls',
    what: 'the certificate of the host is not trusted',
    isEarly: true,
  },
  {
    pattern: /^(ERR_TLS_|ERR_SSL_|EPROTO)/,
    reason: 'tls',
    what: 'no secure connection came about',
    isEarly: false,
  },
  {
    pattern: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL)$/,
    reason: 'refused',
    what: 'the host cannot be reached',
    isEarly: false,
  },
  {
    pattern: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    reason: 'reset',
    what: 'the connection was reset',
    isEarly: false,
  },
]
