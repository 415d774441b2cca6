import type { Finding, PlumblineGuards, Verdict } from '../../core/generated/guards.js'
import type { ReportPage } from '../../core/report-page.js'
import { Glyph, type Tone } from '../states.js'

const TONES: Readonly<Record<Verdict, Tone>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  error: 'fail',
  not_applicable: 'none',
}
const WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  error: 'could not judge',
  not_applicable: 'n/a',
}
const MOST_FINDINGS = 200

/** What each guard says, with its findings and what was suppressed. */
export function GuardPanel({ guards }: Pick<ReportPage, 'guards'>) {
  return (
    <section id="guards" class="panel">
      <h2>Guards</h2>
      {guards === null ? (
        <p class="nothing">
          No guard ran with this run. <code>plumbline guard all</code> runs them.
        </p>
      ) : (
        <>
          {guards.origin === 'file' && (
            <p class="quiet">
              As guards.json stood in the reports folder when this page was written; no part of this run's
              verdict.
            </p>
          )}
          {guards.report.guards.map((guard) => (
            <Guard key={guard.id} guard={guard} />
          ))}
        </>
      )}
    </section>
  )
}

function Guard({ guard }: { readonly guard: PlumblineGuards['guards'][number] }) {
  const { id, title, verdict, findings, suppressed, warnings, notes, error } = guard
  const said = [...warnings, ...notes]
  return (
    <details class="guard" open={findings.length > 0 || error !== null || verdict === 'warn'}>
      <summary>
        <span class={`tag ${TONES[verdict]}`}>
          <Glyph tone={TONES[verdict]} /> {WORDS[verdict]}
        </span>{' '}
        <b>{id}</b> {title}{' '}
        <span class="quiet">
          {findings.length} finding{findings.length === 1 ? '' : 's'}
          {suppressed > 0 ? `, ${suppressed} suppressed` : ''}
        </span>
      </summary>
      {error !== null && (
        <p>
          <b>{error.errorClass}:</b> {error.message} {error.remedy}
        </p>
      )}
      {said.length > 0 && (
        <ul class="said">
          {said.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ul class="findings">
        {findings.slice(0, MOST_FINDINGS).map((finding) => (
          <FindingItem key={`${finding.fingerprint} ${finding.line}`} finding={finding} />
        ))}
      </ul>
      {findings.length > MOST_FINDINGS && (
        <p class="quiet">{findings.length - MOST_FINDINGS} more in guards.json</p>
      )}
      {findings.length === 0 && error === null && said.length === 0 && <p class="quiet">Nothing found.</p>}
    </details>
  )
}

const SEVERITIES: Readonly<Record<Finding['severity'], Tone>> = {
  error: 'fail',
  warning: 'warn',
  notice: 'none',
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { ruleId, severity, path, line, message, remedy, excerpt, origin } = finding
  return (
    <li>
      <Glyph tone={SEVERITIES[severity]} label={severity} />
      <div>
        <p>
          <code>
            <bdi>{`${path}:${line}`}</bdi>
          </code>{' '}
          {message}
        </p>
        {excerpt !== null && (
          <pre>
            <bdi>{excerpt}</bdi>
          </pre>
        )}
        <p class="quiet">
          {ruleId}
          {origin === 'unknown' ? '' : ` · ${origin}`} · {remedy}
        </p>
      </div>
    </li>
  )
}
