import type { Cluster, ReportPage } from '../../core/report-page.js'
import type { PageRecord } from '../records.js'

interface ClusterPanelProps {
  readonly clusters: ReportPage['clusters']
  readonly records: readonly PageRecord[]
  readonly onOpen: (id: string) => void
}

/** Groups of records that ask the same, largest first. */
export function ClusterPanel({ clusters: { total, shown }, records, onOpen }: ClusterPanelProps) {
  const byId = new Map(records.map((record) => [record.id, record]))
  return (
    <section id="duplicates" class="panel">
      <h2>
        Duplicate clusters <span class="count">{total.toLocaleString('en')}</span>
      </h2>
      {total === 0 ? (
        <p class="nothing">No question repeats another one.</p>
      ) : (
        <ul class="clusters">
          {shown.map((cluster) => (
            <ClusterItem
              key={`${cluster.kind} ${cluster.of}`}
              cluster={cluster}
              byId={byId}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {shown.length < total && (
        <p class="quiet">{(total - shown.length).toLocaleString('en')} smaller clusters are not listed.</p>
      )}
    </section>
  )
}

interface ClusterItemProps {
  readonly cluster: Cluster
  readonly byId: ReadonlyMap<string, PageRecord>
  readonly onOpen: (id: string) => void
}

function ClusterItem({ cluster: { of, kind, size, members }, byId, onOpen }: ClusterItemProps) {
  const question = byId.get(of)?.texts?.question
  return (
    <li>
      <p class="head">
        <b>{size.toLocaleString('en')}</b> {kind === 'duplicate' ? 'ask the same' : 'differ in digits only'}
      </p>
      <p class="text" dir="auto">
        {question ?? <span class="quiet">its text is not in this page</span>}
      </p>
      <p class="members">
        {[of, ...members].map((id) => (
          <Member key={id} id={id} record={byId.get(id)} onOpen={onOpen} />
        ))}
        {size > members.length + 1 && (
          <span class="quiet">{(size - members.length - 1).toLocaleString('en')} more</span>
        )}
      </p>
    </li>
  )
}

function Member({
  id,
  record,
  onOpen,
}: {
  readonly id: string
  readonly record: PageRecord | undefined
  readonly onOpen: (id: string) => void
}) {
  if (record === undefined) return <bdi>{id}</bdi>
  return (
    <button type="button" class="link" onClick={() => onOpen(id)}>
      <bdi>{id}</bdi>
    </button>
  )
}
