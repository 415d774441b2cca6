/** Why a phase of a connection ended badly. */
export type NetworkFault =
  | 'no_such_name'
  | 'no_resolver'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'reset'
  | 'certificate'
  | 'tls'
  | 'other'

/** One phase of reaching a server, with its time in milliseconds. */
export type NetworkPhase =
  | { readonly kind: 'ok'; readonly ms: number; readonly note: string }
  | { readonly kind: 'failed'; readonly ms: number; readonly fault: NetworkFault; readonly code: string }
  /** A phase before it failed, or it does not apply. */
  | { readonly kind: 'not_tried'; readonly why: string }

/** What one family of addresses gave: its addresses, and a connection to the first of them. */
export interface FamilyDiagnosis {
  readonly family: 4 | 6
  readonly dns: NetworkPhase
  readonly addresses: readonly string[]
  readonly tcp: NetworkPhase
}

/** How far one gets towards an API, phase by phase. Holds no credentials: neither of the address nor of proxies. */
export interface NetworkDiagnosis {
  /** Scheme, host and port. */
  readonly origin: string
  /** ISO 8601. */
  readonly takenAt: string
  readonly ipv4: FamilyDiagnosis
  readonly ipv6: FamilyDiagnosis
  /** Over IPv4, as calls go. */
  readonly tls: NetworkPhase
  /** Status and time of a request without key and body. */
  readonly http: NetworkPhase
  readonly proxies: readonly ProxyVariable[]
}

export interface ProxyVariable {
  readonly name: string
  /** Host and port; null where the value is no address. */
  readonly host: string | null
}

export interface NetworkFinding {
  /** `error`: calls cannot work. */
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly remedy: string
}

const SLOW_DNS_MS = 1_000
const SLOW_CONNECT_MS = 2_000

/** What a diagnosis means, worst first. Empty: nothing stands in the way. */
export function findNetworkFaults(diagnosis: NetworkDiagnosis): readonly NetworkFinding[] {
  const order = ['error', 'warning', 'notice']
  return [
    ...firstBroken(diagnosis),
    ...slowness(diagnosis),
    ...httpFindings(diagnosis.http),
    ...familyFindings(diagnosis),
    ...proxyFindings(diagnosis),
  ].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

/** The first phase that failed explains all that come after it. */
function firstBroken({ origin, ipv4, ipv6, tls, proxies }: NetworkDiagnosis): readonly NetworkFinding[] {
  const { dns, tcp } = ipv4
  if (dns.kind === 'failed') {
    const onlyIpv6 = ipv6.dns.kind === 'ok'
    const what = onlyIpv6
      ? `${origin} has IPv6 addresses only, and calls go over IPv4`
      : `the name of ${origin} has no address (${dns.code})`
    return [error(what, DNS_REMEDIES[dns.fault] ?? DNS_REMEDY)]
  }
  if (tcp.kind === 'failed') {
    const through =
      proxies.length === 0 ? '' : ' If traffic leaves only through the proxy, allow it for model calls.'
    return [
      error(`no connection to ${origin} (${tcp.code})`, `${TCP_REMEDIES[tcp.fault] ?? TCP_REMEDY}${through}`),
    ]
  }
  if (tls.kind !== 'failed') return []
  return tls.fault === 'certificate'
    ? [error(`the certificate of ${origin} is not trusted (${tls.code})`, CERTIFICATE_REMEDY)]
    : [error(`no secure connection to ${origin} (${tls.code})`, TLS_REMEDY)]
}

const DNS_REMEDY = 'Check the spelling of the host, then try another resolver, such as 1.1.1.1 or 8.8.8.8.'
const DNS_REMEDIES: Partial<Record<NetworkFault, string>> = {
  no_resolver:
    'Check that this machine is on a network and that its resolver answers; try 1.1.1.1 or 8.8.8.8.',
  timeout: 'The resolver does not answer: try another one, such as 1.1.1.1 or 8.8.8.8.',
}
const TCP_REMEDY = 'Check Wi-Fi, VPN and firewall; a company network may have to allow the host.'
const TCP_REMEDIES: Partial<Record<NetworkFault, string>> = {
  refused: 'Nobody listens there: check host and port of ANTHROPIC_BASE_URL, if it is set, and the firewall.',
}
const CERTIFICATE_REMEDY =
  'Something between here and the API answers in its place: name its root certificate in NODE_EXTRA_CA_CERTS, or have the host exempted.'
const TLS_REMEDY =
  'Check proxies and firewalls that look into encrypted traffic; they have to leave the host alone.'

function slowness({ ipv4, tls }: NetworkDiagnosis): readonly NetworkFinding[] {
  const found: NetworkFinding[] = []
  if (ipv4.dns.kind === 'ok' && ipv4.dns.ms > SLOW_DNS_MS)
    found.push(
      warning(
        `resolving the name took ${Math.round(ipv4.dns.ms)} ms`,
        'Try another resolver, such as 1.1.1.1.',
      ),
    )
  for (const [name, phase] of [
    ['connecting', ipv4.tcp],
    ['the TLS handshake', tls],
  ] as const) {
    if (phase.kind === 'ok' && phase.ms > SLOW_CONNECT_MS)
      found.push(
        warning(
          `${name} took ${Math.round(phase.ms)} ms`,
          'Expect time-outs: connecting may take 5 s at most.',
        ),
      )
  }
  return found
}

/** Any status shows that the API is there: without a key it cannot be a good one. */
function httpFindings(http: NetworkPhase): readonly NetworkFinding[] {
  if (http.kind === 'failed')
    return [
      warning(
        `the connection stands, but a request is not answered (${http.code})`,
        'Retry in some minutes; see https://status.anthropic.com.',
      ),
    ]
  if (http.kind !== 'ok') return []
  if (http.note === '407')
    return [
      warning(
        'a proxy asks for a login (407)',
        'Have the host exempted from the proxy, or allow it with a login.',
      ),
    ]
  if (/^5/.test(http.note))
    return [
      warning(
        `the API answers with ${http.note}`,
        'Retry in 5 to 10 minutes, or use --offline; see https://status.anthropic.com.',
      ),
    ]
  return []
}

function familyFindings({ ipv4, ipv6 }: NetworkDiagnosis): readonly NetworkFinding[] {
  if (ipv6.tcp.kind !== 'failed' || ipv4.tcp.kind !== 'ok') return []
  return [
    {
      severity: 'notice',
      message: `IPv6 does not work here (${ipv6.tcp.code})`,
      remedy:
        'Nothing to do for model calls, which take IPv4; other programs of Node may need NODE_OPTIONS=--dns-result-order=ipv4first.',
    },
  ]
}

function proxyFindings({ proxies }: NetworkDiagnosis): readonly NetworkFinding[] {
  const names = proxies.filter(({ name }) => !/^no_proxy$/i.test(name)).map(({ name }) => name)
  if (names.length === 0) return []
  return [
    {
      severity: 'notice',
      message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} set; this check went past it`,
      remedy:
        'Nothing to do where the connection stands; model calls take a proxy only where that is allowed.',
    },
  ]
}

function error(message: string, remedy: string): NetworkFinding {
  return { severity: 'error', message, remedy }
}

function warning(message: string, remedy: string): NetworkFinding {
  return { severity: 'warning', message, remedy }
}
