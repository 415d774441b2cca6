import type { ReportPage } from '../../core/report-page.js'
import { formatBytes, formatDuration } from '../../reporters/format.js'

/** Who this run was, what it read, and how to have it again. */
export function RunPanel({ page }: { readonly page: ReportPage }) {
  const { report, told } = page
  return (
    <section id="run" class="panel">
      <h2>Run</h2>
      <p>
        Run this locally: <code class="command">{told.rerun}</code>
      </p>
      <dl class="facts">
        {factsOf(report).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Files dataset={report.dataset} />
      <Folded title="What these figures cannot see" lines={told.blindSpots} />
      <p class="related">
        <a href="baseline_report.md">baseline_report.md</a> <a href="session_report.md">session_report.md</a>{' '}
        <a href="baseline_report.jsonl">baseline_report.jsonl</a>
      </p>
      <details>
        <summary>Keys of this page</summary>
        <p>
          <kbd>/</kbd> find · <kbd>j</kbd> <kbd>k</kbd> next record, record before · <kbd>↓</kbd> <kbd>↑</kbd>{' '}
          the same in the table · <kbd>Esc</kbd> close. The address holds filters and the open record: send it
          as it is.
        </p>
      </details>
    </section>
  )
}

function factsOf(report: ReportPage['report']): readonly (readonly [string, string])[] {
  const {
    runId,
    timestamp,
    durationMs,
    target,
    mode,
    profile,
    commit,
    branch,
    scorer,
    versions,
    comparabilityKey,
  } = report
  return [
    ['run', runId],
    ['started', timestamp],
    ['took', formatDuration(durationMs)],
    ['target', `${target}, ${mode}${report.offline ? ', offline' : ''}`],
    ['profile', profile],
    ['scorer', scorer],
    ['commit', commit ?? '–'],
    ['branch', branch ?? '–'],
    ['versions', `plumbline ${versions.plumbline}, metrics ${versions.metrics}, node ${versions.node}`],
    ['comparable with', comparabilityKey ?? '–'],
    ['log', report.logPath],
  ]
}

const MOST_FILES = 20

function Files({ dataset }: Pick<ReportPage['report'], 'dataset'>) {
  if (dataset === null) return null
  const rest = dataset.files.length - MOST_FILES
  return (
    <details>
      <summary>
        {dataset.files.length} data file{dataset.files.length === 1 ? '' : 's'}, fields{' '}
        {dataset.mappedFields.join(', ')}
      </summary>
      <ul class="said">
        {dataset.files.slice(0, MOST_FILES).map(({ path, cases, bytes, sha256 }) => (
          <li key={path}>
            <bdi>{path}</bdi>{' '}
            <span class="quiet">
              {cases.toLocaleString('en')} cases, {formatBytes(bytes)}, sha256 {sha256}
            </span>
          </li>
        ))}
        {rest > 0 && <li>{rest} more in session_report.json</li>}
      </ul>
    </details>
  )
}

function Folded({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <ul class="said">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
