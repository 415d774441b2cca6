import type { ReportPage } from '../../core/report-page.js'
import { formatValue } from '../../reporters/format.js'

/** What the run spent of what it was allowed to. */
export function CostPanel({
  report,
  cost,
}: {
  readonly report: ReportPage['report']
  readonly cost: string
}) {
  const { costUsd, budgetUsd, costKind, metrics, latency } = report
  const perItem = metrics.find(({ id }) => id === 'cost_per_item')
  const share = budgetUsd === null ? null : Math.min(1, costUsd / budgetUsd)
  return (
    <section id="cost" class="panel">
      <h2>Cost</h2>
      <p class="large">{cost}</p>
      {share !== null && (
        <div class="budget" role="img" aria-label={`${Math.round(share * 100)}% of the budget is spent`}>
          <span style={{ width: `${share * 100}%` }} />
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>a case</dt>
          <dd>
            {perItem === undefined ? '–' : formatValue('usd', perItem.value)}
            {perItem?.kind ? <span class="quiet"> {perItem.kind}</span> : null}
          </dd>
        </div>
        <div>
          <dt>budget left</dt>
          <dd>
            {budgetUsd === null ? 'no budget set' : formatValue('usd', Math.max(0, budgetUsd - costUsd))}
          </dd>
        </div>
        <div>
          <dt>latency p50, p95</dt>
          <dd>
            {formatValue('ms', latency.p50Ms)}, {formatValue('ms', latency.p95Ms)}
            {latency.kind === null ? null : <span class="quiet"> {latency.kind}</span>}
          </dd>
        </div>
      </dl>
      {costKind === 'simulated' && <p class="quiet">Nothing was sent and nothing was paid.</p>}
    </section>
  )
}
