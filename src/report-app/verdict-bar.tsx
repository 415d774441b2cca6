import type { ReportPage } from '../core/report-page.js'
import { Glyph, RESULT_TONES } from './states.js'

export interface Section {
  readonly id: string
  readonly title: string
}

/** Always in sight: the verdict, why, and the way to everything else on the page. */
export function VerdictBar({
  page,
  sections,
}: {
  readonly page: ReportPage
  readonly sections: readonly Section[]
}) {
  const { report, told } = page
  const tone = RESULT_TONES[report.result]
  return (
    <header class={`bar ${tone}`}>
      <span class={`result ${tone}`}>
        <Glyph tone={tone} />
        {report.result}
      </span>
      <h1>{told.headline}</h1>
      <p class="numbers">{told.numbers}</p>
      <nav aria-label="Parts of this page">
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`} onClick={(event) => goTo(event, id)}>
            {title}
          </a>
        ))}
      </nav>
    </header>
  )
}

/** Without a new address: the one that stands there holds the view. */
function goTo(event: Event, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.scrollIntoView({ block: 'start' })
}
