import { entropyBits } from '../statistics/divergence.js'
import { type CharacterSpan, SpanUnion } from './coverage-spans.js'
import type {
  Aggregator,
  Distribution,
  MetricContext,
  MetricFamily,
  MetricValue,
  Observation,
} from './metric.js'

/**
 * How much of the declared sources the cases draw on, and how evenly the topics are spread.
 *
 * - sources: share of the declared sources that some case cites, by its evidence or as its own source.
 * - characters: characters under the union of evidence spans / characters of the declared sources of known length.
 * - topic entropy: Shannon entropy of the topics / log of how many there are; 0 for a single topic.
 */
export const coverageFamily: MetricFamily = {
  id: 'coverage',
  metrics: [
    {
      id: 'coverage_sources',
      title: 'Declared sources that are cited',
      unit: 'share',
      range: [0, 1],
      direction: 'higher_is_better',
    },
    {
      id: 'coverage_characters',
      title: 'Source characters under evidence',
      unit: 'share',
      range: [0, 1],
      direction: 'higher_is_better',
    },
    {
      id: 'coverage_topic_entropy',
      title: 'Evenness of topics (normalised entropy)',
      unit: 'score',
      range: [0, 1],
      direction: 'higher_is_better',
    },
  ],
  aggregate: (context) => new CoverageAggregator(context),
}

interface DeclaredSource {
  /** Null where the length is not known. */
  readonly characters: number | null
  readonly spans: SpanUnion
  cited: boolean
}

class CoverageAggregator implements Aggregator<CoverageAggregator> {
  readonly #fields: ReadonlySet<string>
  readonly #sources: ReadonlyMap<string, DeclaredSource>
  readonly #topics = new Map<string, number>()
  /** Pieces of evidence from a source of known length: with a span, and all. */
  #located = 0
  #citations = 0
  #undeclared = 0

  constructor({ fields, sources }: MetricContext) {
    this.#fields = fields
    this.#sources = new Map(
      sources.map(({ id, characters, text }) => [
        id,
        { characters: characters ?? text?.length ?? null, spans: new SpanUnion(), cited: false },
      ]),
    )
  }

  add({ case: added }: Observation): void {
    if (added === null) return
    const ownSource = added.source?.id ?? null
    if (ownSource !== null) this.#cite(ownSource)
    for (const { source, start, end } of added.evidence ?? []) {
      const id = source ?? ownSource
      if (source !== null && source !== ownSource) this.#cite(source)
      const declared = id === null ? undefined : this.#sources.get(id)
      if (declared === undefined || declared.characters === null) continue
      this.#citations++
      if (start === null || end === null) continue
      const span = clip({ start, end }, declared.characters)
      if (span === null) continue
      this.#located++
      declared.spans.add(span)
    }
    if (added.topic !== null) this.#topics.set(added.topic, (this.#topics.get(added.topic) ?? 0) + 1)
  }

  merge(other: CoverageAggregator): void {
    this.#located += other.#located
    this.#citations += other.#citations
    this.#undeclared += other.#undeclared
    for (const [id, theirs] of other.#sources) {
      const mine = this.#sources.get(id)
      if (mine === undefined) continue
      mine.cited ||= theirs.cited
      for (const span of theirs.spans.merged()) mine.spans.add(span)
    }
    for (const [topic, count] of other.#topics)
      this.#topics.set(topic, (this.#topics.get(topic) ?? 0) + count)
  }

  values(): Readonly<Record<string, MetricValue>> {
    return {
      coverage_sources: this.#citedShare(),
      coverage_characters: this.#coveredShare(),
      coverage_topic_entropy: this.#topicEntropy(),
    }
  }

  distributions(): readonly Distribution[] {
    return this.#topics.size === 0 ? [] : [{ id: 'topics', title: 'Topics', counts: this.#topics }]
  }

  #cite(id: string): void {
    const declared = this.#sources.get(id)
    if (declared === undefined) this.#undeclared++
    else declared.cited = true
  }

  /** n counts sources, not cases. */
  #citedShare(): MetricValue {
    const n = this.#sources.size
    if (n === 0) return { unscored: 'no sources are declared', n: 0 }
    const successes = [...this.#sources.values()].filter(({ cited }) => cited).length
    const share = { value: successes / n, n, successes }
    return this.#undeclared === 0
      ? share
      : { ...share, note: `citations of sources that are not declared: ${this.#undeclared}` }
  }

  /** n counts pieces of evidence with a span. */
  #coveredShare(): MetricValue {
    if (this.#sources.size === 0) return { unscored: 'no sources are declared', n: 0 }
    const known = [...this.#sources.values()].flatMap(({ characters, spans }) =>
      characters === null || characters === 0 ? [] : [{ characters, spans }],
    )
    const total = known.reduce((sum, { characters }) => sum + characters, 0)
    if (total === 0) return { unscored: 'no declared source has a known length', n: 0 }
    if (this.#located === 0) return { unscored: 'no evidence has a span in a declared source', n: 0 }
    const covered = known.reduce((sum, { spans }) => sum + spans.characters(), 0)
    const notes = [
      this.#citations > this.#located
        ? `evidence without a usable span: ${this.#citations - this.#located} of ${this.#citations}`
        : '',
      this.#sources.size > known.length
        ? `sources without a known length: ${this.#sources.size - known.length} of ${this.#sources.size}`
        : '',
    ].filter((note) => note !== '')
    const share = { value: covered / total, n: this.#located }
    return notes.length === 0 ? share : { ...share, note: notes.join('; ') }
  }

  #topicEntropy(): MetricValue {
    if (!this.#fields.has('topic')) return { unscored: 'no topic field', n: 0 }
    // Sorted, so that the sum has the same digits whatever the order of the cases.
    const counts = [...this.#topics.values()].sort((a, b) => a - b)
    const n = counts.reduce((sum, count) => sum + count, 0)
    if (n === 0) return { unscored: 'no case has a topic', n: 0 }
    if (counts.length === 1) return { value: 0, n, note: 'all cases have the same topic' }
    return { value: Math.min(1, entropyBits(counts) / Math.log2(counts.length)), n }
  }
}

/** The part of a span that lies in the source, or null when none does. */
function clip({ start, end }: CharacterSpan, characters: number): CharacterSpan | null {
  const clipped = { start: Math.max(0, start), end: Math.min(characters, end) }
  return clipped.start < clipped.end ? clipped : null
}
