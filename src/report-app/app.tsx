import { useEffect, useMemo } from 'preact/hooks'
import type { ReportPage } from '../core/report-page.js'
import { GateRail } from './gate-rail.js'
import { ClusterPanel } from './panels/cluster-panel.js'
import { CostPanel } from './panels/cost-panel.js'
import { DistributionPanel } from './panels/distribution-panel.js'
import { DlqPanel } from './panels/dlq-panel.js'
import { GuardPanel } from './panels/guard-panel.js'
import { RunPanel } from './panels/run-panel.js'
import { ThresholdPanel } from './panels/threshold-panel.js'
import { TrendPanel } from './panels/trend-panel.js'
import { readRecords } from './records.js'
import { useView } from './use-view.js'
import { type Section, VerdictBar } from './verdict-bar.js'
import { WhyPanel } from './why-panel.js'
import { Workspace } from './workspace.js'

const SECTIONS: readonly Section[] = [
  { id: 'records', title: 'Records' },
  { id: 'thresholds', title: 'Thresholds' },
  { id: 'trends', title: 'Trends' },
  { id: 'distributions', title: 'Distributions' },
  { id: 'duplicates', title: 'Duplicates' },
  { id: 'guards', title: 'Guards' },
  { id: 'dlq', title: 'DLQ' },
  { id: 'cost', title: 'Cost' },
  { id: 'run', title: 'Run' },
]

/** Verdict, why, the gates and the records that count against them; below, everything that they rest on. */
export function App({ page }: { readonly page: ReportPage }) {
  const { report, told } = page
  const records = useMemo(() => readRecords(page.records), [page])
  const [view, change] = useView()
  useEffect(() => {
    // An address that names a panel, or a record, is about that part of the page.
    const named = view.record === null ? location.hash.slice(1) : 'records'
    if (/^[a-z]+$/.test(named)) document.getElementById(named)?.scrollIntoView({ behavior: 'instant' })
  }, [])
  const open = (record: string): void => {
    change({ record }, 'step')
    document.getElementById('records')?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <VerdictBar page={page} sections={SECTIONS} />
      <div class="shell">
        <GateRail
          metrics={report.metrics}
          numbers={told.numbers}
          view={view}
          onChoose={(chosen) => {
            const isChosen = view.show === chosen.show && view.sort === chosen.sort
            change(isChosen ? { show: null, sort: 'worst', order: 'up' } : { ...chosen, words: '' })
            document.getElementById('records')?.scrollIntoView({ block: 'nearest' })
          }}
        />
        <main>
          <WhyPanel report={report} first={records[0]} onOpen={open} />
          <Workspace page={page.records} records={records} view={view} onChange={change} />
          <ThresholdPanel report={report} />
          <TrendPanel report={report} />
          <DistributionPanel report={report} histograms={page.histograms} />
          <ClusterPanel clusters={page.clusters} records={records} onOpen={open} />
          <GuardPanel guards={page.guards} />
          <div class="pair">
            <DlqPanel dlq={report.dlq} replay={told.replay} />
            <CostPanel report={report} cost={told.cost} />
          </div>
          <RunPanel page={page} />
        </main>
      </div>
    </>
  )
}
