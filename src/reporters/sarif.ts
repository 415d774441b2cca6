import { escapeTerminal } from '../core/escape.js'
import type { Finding, FindingSeverity } from '../core/finding.js'
import type { GuardOutcome, GuardReport } from '../core/guard.js'
import { VERSION } from '../core/version.js'

/** GitHub reads at most 25,000 results a run and shows 5,000 of them. Source: docs.github.com, SARIF support, limits. */
const MOST_RESULTS = 5000

/**
 * Findings for code scanning: SARIF 2.1.0 (OASIS), one run a guard. Suppressed findings are left out, because code
 * scanning would open alerts for them. URIs are relative to the repository's root and percent-encoded.
 */
export function renderSarif(report: GuardReport): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: report.guards.map(runOf),
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function runOf(outcome: GuardOutcome): object {
  const ordered = [...outcome.findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity])
  const shown = ordered.slice(0, MOST_RESULTS)
  const firstOfRule = new Map<string, Finding>()
  for (const finding of shown) {
    if (!firstOfRule.has(finding.ruleId)) firstOfRule.set(finding.ruleId, finding)
  }
  const ruleIds = [...firstOfRule.keys()].sort()
  const indexes = new Map(ruleIds.map((id, index) => [id, index]))
  const left = ordered.length - shown.length
  return {
    tool: {
      driver: {
        name: 'Plumbline',
        version: VERSION,
        semanticVersion: VERSION,
        rules: ruleIds.flatMap((id) => {
          const finding = firstOfRule.get(id)
          return finding === undefined ? [] : [ruleOf(finding, outcome)]
        }),
      },
    },
    // Tells the guards' results apart where one file holds several runs.
    automationDetails: { id: `plumbline/guard/${outcome.id}/` },
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: outcome.verdict !== 'error',
        toolExecutionNotifications: [
          ...(outcome.error === null
            ? []
            : [notification('error', `${outcome.error.message}. ${outcome.error.remedy}`)]),
          ...outcome.notes.map((note) => notification('note', note)),
          ...(left === 0 ? [] : [notification('warning', `${left} more findings are not in this file`)]),
        ],
      },
    ],
    results: shown.map((finding) => resultOf(finding, indexes.get(finding.ruleId) ?? -1)),
  }
}

const RANKS: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, notice: 2 }
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const

/** CVSS-like, as code scanning sorts by it: from 9.0 critical, from 4.0 medium, below low. */
const SECURITY_SEVERITIES = { error: '9.0', warning: '5.0', notice: '2.0' } as const
const PRECISIONS = { high: 'very-high', medium: 'high', low: 'medium' } as const

function ruleOf(finding: Finding, { title, docs }: GuardOutcome): object {
  const help = `${finding.remedy} See ${docs}.`
  return {
    id: finding.ruleId,
    name: finding.ruleId,
    shortDescription: { text: message(`${title}: ${finding.ruleId}`) },
    fullDescription: { text: message(`${title}: ${finding.ruleId}`) },
    help: { text: message(help), markdown: message(help) },
    defaultConfiguration: { level: LEVELS[finding.severity] },
    properties: {
      tags: ['security'],
      precision: PRECISIONS[finding.confidence],
      'security-severity': SECURITY_SEVERITIES[finding.severity],
    },
  }
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const when = finding.authorDate === null ? '' : ` of ${finding.authorDate}`
  const where = finding.commit === null ? '' : ` In commit ${finding.commit}${when}.`
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: message(`${finding.message.replace(/[.:;]?$/, '.')}${where} ${finding.remedy}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(finding.path), uriBaseId: '%SRCROOT%' },
          region: { startLine: finding.line, startColumn: finding.column },
        },
      },
    ],
    partialFingerprints: { 'plumbline/v1': finding.fingerprint },
    properties: {
      confidence: finding.confidence,
      origin: finding.origin,
      ...(finding.commit === null ? {} : { commit: finding.commit, authorDate: finding.authorDate }),
    },
  }
}

function notification(level: 'error' | 'warning' | 'note', text: string): object {
  return { level, message: { text: message(text) } }
}

/** RFC 3986: everything but unreserved characters and the slashes between segments is encoded. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/')
}

/** Texts in which SARIF would see embedded links (`[text](target)`) or placeholders (`{0}`) stay texts. */
function message(text: string): string {
  return escapeTerminal(text)
    .replace(/\[([^[\]]*)\]\(/g, '\\[$1\\](')
    .replace(/\{(\d+)\}/g, '{{$1}}')
}
