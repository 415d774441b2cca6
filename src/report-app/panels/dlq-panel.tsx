import type { ReportPage } from '../../core/report-page.js'
import { Glyph } from '../states.js'

/** Failed runs that wait to be replayed. */
export function DlqPanel({
  dlq,
  replay,
}: {
  readonly dlq: ReportPage['report']['dlq']
  readonly replay: string
}) {
  return (
    <section id="dlq" class="panel">
      <h2>
        Dead letter queue <span class="count">{dlq.count}</span>
      </h2>
      {dlq.count === 0 ? (
        <p>
          <Glyph tone="pass" /> No failed run waits to be replayed.
        </p>
      ) : (
        <>
          <p>
            Replay with <code>{replay}</code>
          </p>
          <ul class="waiting">
            {dlq.recent.map(({ runId, reason, timestamp }) => (
              <li key={runId}>
                <code>{runId}</code> {reason} <span class="quiet">{timestamp}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
