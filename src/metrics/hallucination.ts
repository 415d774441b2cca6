import type { Aggregator, MetricFamily, MetricValue, Observation } from './metric.js'
import { ShareTally } from './tally.js'

/** How many answers say more than their evidence carries. */
export const hallucinationFamily: MetricFamily = {
  id: 'hallucination',
  metrics: [
    {
      id: 'hallucination_share',
      title: 'Answers that the evidence does not support',
      unit: 'share',
      range: [0, 1],
      direction: 'lower_is_better',
    },
    {
      id: 'hallucination_severe_share',
      title: 'Answers that the evidence hardly supports at all',
      unit: 'share',
      range: [0, 1],
      direction: 'lower_is_better',
    },
  ],
  aggregate: () => new HallucinationAggregator(),
}

/** Below this support an answer counts as unsupported. */
const UNSUPPORTED_BELOW = 0.6
const SEVERE_BELOW = 0.4

class HallucinationAggregator implements Aggregator<HallucinationAggregator> {
  readonly #unsupported = new ShareTally()
  readonly #severe = new ShareTally()
  #notCheckable = 0

  add({ line }: Observation): void {
    if (line.support === null) {
      this.#notCheckable += 1
      return
    }
    this.#unsupported.add(line.support < UNSUPPORTED_BELOW ? 'success' : 'failure')
    this.#severe.add(line.support < SEVERE_BELOW ? 'success' : 'failure')
  }

  merge(other: HallucinationAggregator): void {
    this.#unsupported.merge(other.#unsupported)
    this.#severe.merge(other.#severe)
    this.#notCheckable += other.#notCheckable
  }

  values(): Readonly<Record<string, MetricValue>> {
    const reason = 'no answer could be checked against evidence'
    const note = this.#notCheckable === 0 ? undefined : `${this.#notCheckable} not checkable`
    return {
      hallucination_share: this.#unsupported.value(reason, note),
      hallucination_severe_share: this.#severe.value(reason, note),
    }
  }
}
