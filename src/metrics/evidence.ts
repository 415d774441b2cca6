import type { Case, Evidence } from '../core/case.js'
import type { Aggregator, MetricContext, MetricFamily, MetricValue, Observation } from './metric.js'
import { MeanTally, ShareTally, unscored } from './tally.js'

/** Whether cases have evidence, whether it stands in the source it names, and whether it speaks of the question. */
export const evidenceFamily: MetricFamily = {
  id: 'evidence',
  metrics: [
    {
      id: 'evidence_present',
      title: 'Cases that have evidence',
      unit: 'share',
      range: [0, 1],
      direction: 'higher_is_better',
    },
    {
      id: 'evidence_verbatim',
      title: 'Evidence that stands word for word in its source',
      unit: 'share',
      range: [0, 1],
      direction: 'higher_is_better',
    },
    {
      id: 'evidence_align',
      title: 'Evidence that speaks of the question where it gives the answer',
      unit: 'score',
      range: [0, 1],
      direction: 'higher_is_better',
    },
  ],
  aggregate: (context) => new EvidenceAggregator(context),
}

class EvidenceAggregator implements Aggregator<EvidenceAggregator> {
  readonly #present = new ShareTally()
  readonly #verbatim = new ShareTally()
  readonly #align = new MeanTally()
  readonly #isMapped: boolean
  readonly #sources: ReadonlyMap<string, SourceText>

  constructor(context: MetricContext) {
    this.#isMapped = context.fields.has('evidence')
    const known = context.sources.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]))
    this.#sources = new Map(known.map(({ id, text }) => [id, { text, folded: null }]))
  }

  add({ case: observed, line }: Observation): void {
    if (line.evidence_present !== null) this.#present.add(line.evidence_present ? 'success' : 'failure')
    if (line.align !== null) this.#align.add(line.align)
    if (observed === null || this.#sources.size === 0) return
    const verdict = this.#isVerbatim(observed)
    if (verdict !== null) this.#verbatim.add(verdict ? 'success' : 'failure')
  }

  merge(other: EvidenceAggregator): void {
    this.#present.merge(other.#present)
    this.#verbatim.merge(other.#verbatim)
    this.#align.merge(other.#align)
  }

  values(): Readonly<Record<string, MetricValue>> {
    if (!this.#isMapped) {
      const none = unscored('no evidence field is mapped')
      return { evidence_present: none, evidence_verbatim: none, evidence_align: none }
    }
    return {
      evidence_present: this.#present.value('no case was measured'),
      evidence_verbatim: this.#verbatim.value(
        this.#sources.size === 0
          ? 'no declared source has a text'
          : 'no evidence names a declared source with a text',
      ),
      evidence_align: this.#align.value('no case could be aligned'),
    }
  }

  /** All passages of a case that name a source with a text must stand there; null where none does. */
  #isVerbatim(observed: Case): boolean | null {
    let checked = 0
    for (const passage of observed.evidence ?? []) {
      const source = this.#sources.get(passage.source ?? observed.source?.id ?? '')
      if (source === undefined || fold(passage.text) === '') continue
      checked += 1
      if (!standsIn(passage, source)) return false
    }
    return checked > 0 ? true : null
  }
}

interface SourceText {
  readonly text: string
  /** Folded when it is first asked for. */
  folded: string | null
}

/** White space and Unicode compatibility forms are not held against the evidence; case and punctuation are. */
function standsIn(passage: Evidence, source: SourceText): boolean {
  const wanted = fold(passage.text)
  if (passage.start !== null && passage.end !== null) {
    if (fold(source.text.slice(passage.start, passage.end)) === wanted) return true
  }
  source.folded ??= fold(source.text)
  return source.folded.includes(wanted)
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}
