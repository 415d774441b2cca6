import { lookup } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type {
  FamilyDiagnosis,
  NetworkDiagnosis,
  NetworkFault,
  NetworkPhase,
  ProxyVariable,
} from '../core/network-diagnosis.js'
import type { NetworkProbe } from '../ports/network-probe.js'
import { codeOf, messageOf } from './node-file-error.js'

export interface NodeNetworkProbeOptions {
  /** Variables of the process, for proxies. */
  readonly variables: Readonly<Record<string, string>>
  readonly now: () => number
}

/** Phase by phase with Node's own resolver and sockets, past every proxy. IPv6 is connected to and left again. */
export function createNodeNetworkProbe({ variables, now }: NodeNetworkProbeOptions): NetworkProbe {
  return {
    async diagnose(url, phaseTimeoutMs, signal) {
      const takenAt = new Date(now()).toISOString()
      const limit: Limit = { phaseTimeoutMs, signal }
      const [four, six] = await Promise.all([reach(url, 4, limit), reach(url, 6, limit)])
      six.socket?.destroy()
      const upper = await talk(url, four.socket, limit)
      return {
        origin: url.origin,
        takenAt,
        ipv4: four.diagnosis,
        ipv6: six.diagnosis,
        ...upper,
        proxies: proxiesOf(variables),
      }
    },
  }
}

interface Limit {
  readonly phaseTimeoutMs: number
  readonly signal: AbortSignal
}

interface Reached {
  readonly diagnosis: FamilyDiagnosis
  readonly socket: Socket | null
}

async function reach(url: URL, family: 4 | 6, limit: Limit): Promise<Reached> {
  const { dns, addresses } = await resolve(url.hostname, family, limit)
  const [address] = addresses
  if (address === undefined)
    return { diagnosis: { family, dns, addresses, tcp: skipped('no address') }, socket: null }
  const { phase, value: socket } = await timed(limit, (fail) => {
    const opened = connect({ host: address, port: portOf(url), family })
    opened.on('error', fail)
    return {
      done: new Promise<Socket>((resolve) => opened.once('connect', () => resolve(opened))),
      cancel: () => opened.destroy(),
    }
  })
  return { diagnosis: { family, dns, addresses, tcp: describe(phase, () => address) }, socket }
}

async function resolve(
  hostname: string,
  family: 4 | 6,
  limit: Limit,
): Promise<{ dns: NetworkPhase; addresses: readonly string[] }> {
  const literal = withoutBrackets(hostname)
  const kind = isIP(literal)
  if (kind !== 0) {
    const dns = skipped('the host is an address')
    return { dns, addresses: kind === family ? [literal] : [] }
  }
  const { phase, value } = await timed(limit, () => ({
    done: lookup(hostname, { family, all: true }),
    // The system's resolver cannot be called back; its answer is not waited for any more.
    cancel: () => {},
  }))
  const addresses = (value ?? []).map(({ address }) => address)
  return { dns: describe(phase, () => addresses.join(', ')), addresses }
}

/** The encrypted part and one request, over a connection that stands. */
async function talk(
  url: URL,
  socket: Socket | null,
  limit: Limit,
): Promise<Pick<NetworkDiagnosis, 'tls' | 'http'>> {
  if (socket === null) return { tls: skipped('no connection'), http: skipped('no connection') }
  try {
    if (url.protocol === 'http:')
      return { tls: skipped('the address is http'), http: await ask(url, socket, limit) }
    const host = withoutBrackets(url.hostname)
    const servername = isIP(host) === 0 ? { servername: host } : {}
    const { phase, value: secure } = await timed(limit, (fail) => {
      const opened = connectTls({ socket, ...servername, ALPNProtocols: ['http/1.1'] })
      opened.on('error', fail)
      socket.once('close', () => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
      return {
        done: new Promise<typeof opened>((resolve) => opened.once('secureConnect', () => resolve(opened))),
        cancel: () => opened.destroy(),
      }
    })
    const tls = describe(phase, () => secure?.getProtocol() ?? '')
    return { tls, http: secure === null ? skipped('no secure connection') : await ask(url, secure, limit) }
  } finally {
    socket.destroy()
  }
}

async function ask(url: URL, socket: Socket, limit: Limit): Promise<NetworkPhase> {
  const { phase, value: status } = await timed(limit, (fail) => {
    const asked = httpRequest({
      method: 'HEAD',
      path: '/',
      headers: { host: url.host },
      createConnection: () => socket,
    })
    asked.on('error', fail)
    const done = new Promise<number>((resolve) =>
      asked.once('response', (reply) => resolve(reply.statusCode ?? 0)),
    )
    asked.end()
    return { done, cancel: () => asked.destroy() }
  })
  return describe(phase, () => String(status))
}

type Ended = { readonly kind: 'ok'; readonly ms: number } | Extract<NetworkPhase, { kind: 'failed' }>

/** Runs a phase until it is done, fails, takes too long or is stopped. */
async function timed<T>(
  { phaseTimeoutMs, signal }: Limit,
  begin: (fail: (error: Error) => void) => { readonly done: Promise<T>; cancel(): void },
): Promise<{ readonly phase: Ended; readonly value: T | null }> {
  const startedAt = performance.now()
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(phaseTimeoutMs)])
  let cancel = (): void => {}
  try {
    const value = await new Promise<T>((resolve, reject) => {
      timeout.addEventListener('abort', () => reject(new PhaseTimeout()), { once: true })
      const begun = begin(reject)
      cancel = begun.cancel
      begun.done.then(resolve, reject)
    })
    return { phase: { kind: 'ok', ms: performance.now() - startedAt }, value }
  } catch (thrown) {
    cancel()
    const ms = performance.now() - startedAt
    return { phase: { kind: 'failed', ms, ...faultOf(thrown, phaseTimeoutMs) }, value: null }
  }
}

class PhaseTimeout extends Error {}

/** Sources: errno(3), and the error codes of Node's `dns` and `tls`. */
const FAULTS: readonly [pattern: RegExp, fault: NetworkFault][] = [
  [/^(ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/, 'no_such_name'],
  [/^(EAI_|ESERVFAIL)/, 'no_resolver'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|ENETDOWN|EACCES|EPERM)$/, 'unreachable'],
  [/^ETIMEDOUT$/, 'timeout'],
  [/^(ECONNRESET|EPIPE)$/, 'reset'],
  [/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/, 'certificate'],
  [/^(ERR_SSL|ERR_TLS|EPROTO)/, 'tls'],
]

function faultOf(
  thrown: unknown,
  phaseTimeoutMs: number,
): { readonly fault: NetworkFault; readonly code: string } {
  if (thrown instanceof PhaseTimeout)
    return { fault: 'timeout', code: `no answer within ${phaseTimeoutMs} ms` }
  const code = codeOf(thrown) ?? messageOf(thrown)
  return { fault: FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other', code }
}

function describe(phase: Ended, note: () => string): NetworkPhase {
  return phase.kind === 'ok' ? { ...phase, note: note() } : phase
}

function skipped(why: string): NetworkPhase {
  return { kind: 'not_tried', why }
}

/** IPv6 stands in brackets in an address and nowhere else. */
function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function portOf({ port, protocol }: URL): number {
  return port !== '' ? Number(port) : protocol === 'http:' ? 80 : 443
}

/** Names and hosts: what stands before an @ is a login. */
function proxiesOf(variables: Readonly<Record<string, string>>): readonly ProxyVariable[] {
  return Object.entries(variables)
    .filter(([name, value]) => /^(https?|all|no)_proxy$/i.test(name) && value !== '')
    .map(([name, value]) => ({ name, host: /^no_proxy$/i.test(name) ? null : hostOf(value) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function hostOf(value: string): string | null {
  try {
    const { host } = new URL(/^[a-z0-9+.-]+:\/\//i.test(value) ? value : `http://${value}`)
    return host === '' ? null : host
  } catch {
    return null
  }
}
