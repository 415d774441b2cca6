import {
  findNetworkFaults,
  type NetworkDiagnosis,
  type NetworkFinding,
  type NetworkPhase,
} from '../core/network-diagnosis.js'
import {
  type Block,
  code,
  heading,
  type Inline,
  list,
  markdown,
  paragraph,
  strong,
  table,
  text,
} from './markdown.js'
import { untrusted } from './untrusted-text.js'

const GLYPHS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const

/** net_diag_last.md: how far one gets towards the API, what stands in the way, and what to do about it. */
export function renderNetworkMarkdown(diagnosis: NetworkDiagnosis): string {
  const { origin, takenAt, ipv4, ipv6, tls, http, proxies } = diagnosis
  const findings = findNetworkFaults(diagnosis)
  return markdown([
    heading(1, 'Network diagnosis'),
    paragraph(strong(text(verdictOf(findings))), text(' '), untrusted(origin), text(`, ${takenAt}`)),
    heading(2, 'Phases'),
    table(
      [{ title: 'Phase' }, { title: 'Result' }, { title: 'ms', align: 'right' }, { title: 'Detail' }],
      [
        row('DNS, IPv4', ipv4.dns),
        row('DNS, IPv6', ipv6.dns),
        row('TCP, IPv4', ipv4.tcp),
        row('TCP, IPv6', ipv6.tcp),
        row('TLS', tls),
        row('HTTP', http),
      ],
    ),
    heading(2, 'Proxies'),
    proxies.length === 0
      ? paragraph('No proxy variable is set.')
      : list(
          proxies.map(({ name, host }) => [
            code(name),
            text(host === null ? ': set' : ': '),
            ...(host === null ? [] : [untrusted(host)]),
          ]),
        ),
    heading(2, 'Findings'),
    ...findingBlocks(findings),
    heading(2, 'By hand'),
    list([
      code(`curl -sS -I --max-time 10 ${origin}`),
      code(`env -u HTTPS_PROXY -u HTTP_PROXY curl -sS -I ${origin}`),
    ]),
  ])
}

function verdictOf(findings: readonly NetworkFinding[]): string {
  if (findings.some(({ severity }) => severity === 'error')) return 'Unreachable:'
  return findings.some(({ severity }) => severity === 'warning') ? 'Reachable, with warnings:' : 'Reachable:'
}

function row(name: string, phase: NetworkPhase): readonly Inline[] {
  switch (phase.kind) {
    case 'ok':
      return [name, 'ok', text(phase.ms.toFixed(1)), phase.note === '' ? text('') : untrusted(phase.note)]
    case 'failed':
      return [name, text('failed'), text(phase.ms.toFixed(1)), untrusted(`${phase.fault}: ${phase.code}`)]
    case 'not_tried':
      return [name, text('not tried'), text(''), text(phase.why)]
  }
}

function findingBlocks(findings: readonly NetworkFinding[]): readonly Block[] {
  if (findings.length === 0) return [paragraph('Nothing stands in the way.')]
  return [
    list(
      findings.map(({ severity, message, remedy }) => [
        text(`${GLYPHS[severity]} `),
        `${message}. ${remedy}`,
      ]),
    ),
  ]
}
