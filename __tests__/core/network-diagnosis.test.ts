import { describe, expect, it, test } from '@jest/globals'
import {
  findNetworkFaults,
  type NetworkDiagnosis,
  type NetworkPhase,
} from '../../src/core/network-diagnosis.js'
import { renderNetworkMarkdown } from '../../src/reporters/network-markdown.js'
import { see } from '../reporters/markdown-tree.js'

const ok = (ms: number, note = ''): NetworkPhase => ({ kind: 'ok', ms, note })
const failed = (
  code: string,
  fault: 'timeout' | 'no_such_name' | 'unreachable' | 'certificate',
): NetworkPhase => ({
  kind: 'failed',
  ms: 5_000,
  fault,
  code,
})

function diagnosisOf(overrides: Partial<NetworkDiagnosis> = {}): NetworkDiagnosis {
  return {
    origin: 'https://api.example',
    takenAt: '2026-11-25T00:00:00.000Z',
    ipv4: { family: 4, dns: ok(3, '192.0.2.1'), addresses: ['192.0.2.1'], tcp: ok(9, '192.0.2.1') },
    ipv6: { family: 6, dns: ok(4, '2001:db8::1'), addresses: ['2001:db8::1'], tcp: ok(8, '2001:db8::1') },
    tls: ok(20, 'TLSv1.3'),
    http: ok(50, '404'),
    proxies: [],
    ...overrides,
  }
}

describe('what a diagnosis means', () => {
  const { ipv4, ipv6 } = diagnosisOf()
  test.each<[string, Partial<NetworkDiagnosis>, string, RegExp]>([
    [
      'no name',
      {
        ipv4: { ...ipv4, dns: failed('ENOTFOUND', 'no_such_name') },
        ipv6: { ...ipv6, dns: failed('ENOTFOUND', 'no_such_name') },
      },
      'error',
      /has no address/,
    ],
    [
      'IPv6 alone',
      { ipv4: { ...ipv4, dns: failed('ENODATA', 'no_such_name') } },
      'error',
      /IPv6 addresses only/,
    ],
    [
      'a resolver that hangs',
      { ipv4: { ...ipv4, dns: failed('no answer', 'timeout') } },
      'error',
      /no answer|IPv6/,
    ],
    [
      'no way out',
      { ipv4: { ...ipv4, tcp: failed('no answer within 5000 ms', 'timeout') } },
      'error',
      /no connection/,
    ],
    [
      'a certificate of something in between',
      { tls: failed('SELF_SIGNED_CERT_IN_CHAIN', 'certificate') },
      'error',
      /not trusted/,
    ],
    ['a slow resolver', { ipv4: { ...ipv4, dns: ok(1_800) } }, 'warning', /1800 ms/],
    ['a slow way', { ipv4: { ...ipv4, tcp: ok(3_100) } }, 'warning', /connecting took 3100 ms/],
    ['a slow handshake', { tls: ok(2_500) }, 'warning', /handshake took 2500 ms/],
    ['an overloaded API', { http: ok(5, '529') }, 'warning', /answers with 529/],
    ['a proxy in the way', { http: ok(5, '407') }, 'warning', /407/],
    [
      'IPv6 that leads nowhere',
      { ipv6: { ...ipv6, tcp: failed('ENETUNREACH', 'unreachable') } },
      'notice',
      /IPv6 does not work/,
    ],
  ])('%s', (_what, overrides, severity, message) => {
    const found = findNetworkFaults(diagnosisOf(overrides))
    expect(found).toEqual([
      { severity, message: expect.stringMatching(message), remedy: expect.stringMatching(/.{20}/) },
    ])
  })

  it('is nothing where all goes well, and the worst first where much goes wrong', () => {
    expect(findNetworkFaults(diagnosisOf())).toEqual([])
    const proxies = [{ name: 'HTTPS_PROXY', host: 'proxy.example:3128' }]
    const found = findNetworkFaults(
      diagnosisOf({ proxies, ipv4: { ...ipv4, dns: ok(1_500), tcp: failed('EHOSTUNREACH', 'unreachable') } }),
    )
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice'])
    expect(found[0]?.remedy).toMatch(/proxy/)
  })
})

describe('net_diag_last.md', () => {
  it('says verdict, phases, proxies and what to do', () => {
    const text = renderNetworkMarkdown(
      diagnosisOf({
        proxies: [{ name: 'HTTPS_PROXY', host: 'proxy.example:3128' }],
        tls: failed('SELF_SIGNED_CERT_IN_CHAIN', 'certificate'),
        http: { kind: 'not_tried', why: 'no secure connection' },
      }),
    )
    expect(text).toMatch(/\*\*Unreachable:\*\* `https:\/\/api\.example`/)
    expect(text).toMatch(/\| TLS +\| failed +\| +5000\.0 \| `certificate: SELF_SIGNED_CERT_IN_CHAIN` +\|/)
    expect(text).toMatch(/`HTTPS_PROXY`: `proxy\.example:3128`/)
    expect(text).toMatch(/❌ .*NODE_EXTRA_CA_CERTS/)
  })

  it('takes nothing that a server or a variable says for markup', () => {
    const hostile = '|</td><script>![x](http://evil.example)`@all'
    const text = renderNetworkMarkdown(
      diagnosisOf({ http: ok(1, hostile), proxies: [{ name: 'ALL_PROXY', host: hostile }] }),
    )
    expect(see(text).skeleton.filter((shape) => /html|image|link/.test(shape))).toEqual([])
    expect(see(text).prose).not.toContain('@all')
  })
})
