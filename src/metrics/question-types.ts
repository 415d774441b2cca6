import { entropyBits, jensenShannonDistance } from '../statistics/divergence.js'
import type {
  Aggregator,
  Distribution,
  MetricContext,
  MetricFamily,
  MetricValue,
  Observation,
} from './metric.js'
import { QUESTION_FORMS } from './question-forms.js'
import { unscored } from './tally.js'

/** How varied the questions are, and how far their mix moved from the baseline's. */
export const questionTypesFamily: MetricFamily = {
  id: 'question_types',
  metrics: [
    {
      id: 'question_type_entropy',
      title: 'Variety of question forms',
      unit: 'score',
      range: [0, 1],
      direction: 'informative',
    },
    {
      id: 'question_type_largest_share',
      title: 'Share of the commonest question form',
      unit: 'share',
      range: [0, 1],
      direction: 'informative',
    },
    {
      id: 'question_type_js_distance',
      title: 'Shift of question forms against the baseline',
      unit: 'score',
      range: [0, 1],
      direction: 'lower_is_better',
    },
  ],
  aggregate: (context) => new QuestionTypesAggregator(context),
}

const FORMS_ID = 'question_form'
const ANSWERS_ID = 'answer_type'

class QuestionTypesAggregator implements Aggregator<QuestionTypesAggregator> {
  readonly #forms = new Map<string, number>()
  readonly #answers = new Map<string, number>()
  readonly #baseline: Readonly<Record<string, number>> | undefined

  constructor(context: MetricContext) {
    this.#baseline = context.baselineDistributions?.[FORMS_ID]
  }

  add({ line }: Observation): void {
    if (line.question_form !== null) count(this.#forms, line.question_form, 1)
    if (line.answer_type !== null) count(this.#answers, line.answer_type, 1)
  }

  merge(other: QuestionTypesAggregator): void {
    for (const [label, times] of other.#forms) count(this.#forms, label, times)
    for (const [label, times] of other.#answers) count(this.#answers, label, times)
  }

  values(): Readonly<Record<string, MetricValue>> {
    const forms = sorted(this.#forms)
    const n = total(forms)
    const none = unscored('no question was measured')
    if (n === 0) {
      return {
        question_type_entropy: none,
        question_type_largest_share: none,
        question_type_js_distance: none,
      }
    }
    const [largest, times] = [...forms].reduce((most, next) => (next[1] > most[1] ? next : most))
    return {
      question_type_entropy: { value: normalisedEntropy(forms), n },
      question_type_largest_share: { value: times / n, n, successes: times, note: `commonest: ${largest}` },
      question_type_js_distance: this.#shift(forms, n),
    }
  }

  distributions(): readonly Distribution[] {
    return [
      { id: FORMS_ID, title: 'Question forms', counts: sorted(this.#forms) },
      { id: ANSWERS_ID, title: 'Answer types', counts: sorted(this.#answers) },
    ]
  }

  #shift(forms: ReadonlyMap<string, number>, n: number): MetricValue {
    if (this.#baseline === undefined) return unscored('no baseline')
    const baseline = sorted(new Map(Object.entries(this.#baseline)))
    if (total(baseline) === 0) return unscored('the baseline has no question forms')
    const distance = jensenShannonDistance(sorted(forms), baseline)
    return distance === undefined ? unscored('no question forms') : { value: distance, n }
  }
}

/** Entropy over the logarithm of how many forms there can be: 0 for one form only, 1 for all alike. */
function normalisedEntropy(counts: ReadonlyMap<string, number>): number {
  return Math.min(1, entropyBits(sorted(counts).values()) / Math.log2(QUESTION_FORMS.length))
}

function count(counts: Map<string, number>, label: string, times: number): void {
  counts.set(label, (counts.get(label) ?? 0) + times)
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const times of counts.values()) sum += times
  return sum
}

/** By label, so that sums and reports do not depend on which case came first. */
function sorted(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
