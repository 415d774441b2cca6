import type { ReportPage } from '../core/report-page.js'
import type { PageRecord } from './records.js'
import { Glyph } from './states.js'

interface WhyPanelProps {
  readonly report: ReportPage['report']
  /** The most telling record; undefined where there is none. */
  readonly first: PageRecord | undefined
  readonly onOpen: (id: string) => void
}

/** What the verdict rests on, what went wrong on the way, and where to look first; nothing where all is well. */
export function WhyPanel({ report, first, onOpen }: WhyPanelProps) {
  const { verdict, error, warnings, notes } = report
  const reasons = verdict.reasons.length > 1 ? verdict.reasons : []
  const look = first !== undefined && first.why.length > 0 ? first : null
  if (reasons.length + warnings.length + notes.length === 0 && error === null && look === null) return null
  return (
    <section class="why" aria-label="Why, and what to do">
      {error !== null && (
        <div class="error">
          <p>
            <Glyph tone="fail" /> <b>{error.errorClass}</b>
            {error.step !== null && ` in step ${error.step}`}
            {error.at !== null && ` at ${error.at}`}: {error.message}
          </p>
          <p>
            <b>What to do:</b> {error.remedy}
          </p>
        </div>
      )}
      {look !== null && (
        <p class="look">
          <b>Look at this first:</b>{' '}
          <button type="button" class="link" onClick={() => onOpen(look.id)}>
            <bdi>{look.id}</bdi>
          </button>{' '}
          {look.why.join('; ')}
        </p>
      )}
      {reasons.length + warnings.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {warnings.map(({ code, message }) => (
            <li key={`${code} ${message}`}>
              <Glyph tone="warn" label="warning" />
              {message}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <details>
          <summary>
            {notes.length} note{notes.length === 1 ? '' : 's'} on gates that did not decide
          </summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
