import type { Aggregator, MetricFamily, MetricValue, Observation } from './metric.js'
import { MeanTally, ShareTally } from './tally.js'

/** How good the answers are on the whole. */
export const meanScoreFamily: MetricFamily = {
  id: 'scores',
  metrics: [
    {
      id: 'mean_score',
      title: 'Mean score of the scored cases',
      unit: 'score',
      range: [0, 1],
      direction: 'higher_is_better',
    },
    {
      id: 'pass_rate',
      title: 'Cases that passed, of all cases',
      unit: 'share',
      range: [0, 1],
      direction: 'higher_is_better',
    },
  ],
  aggregate: () => new ScoreAggregator(),
}

class ScoreAggregator implements Aggregator<ScoreAggregator> {
  readonly #scores = new MeanTally()
  readonly #passed = new ShareTally()
  #cases = 0

  add({ line }: Observation): void {
    this.#cases += 1
    if (line.status === 'scored' && line.score !== null) this.#scores.add(line.score)
    // A case without a verdict has not passed: it stays in the denominator.
    this.#passed.add(line.status === 'scored' && line.passed === true ? 'success' : 'failure')
  }

  merge(other: ScoreAggregator): void {
    this.#scores.merge(other.#scores)
    this.#passed.merge(other.#passed)
    this.#cases += other.#cases
  }

  values(): Readonly<Record<string, MetricValue>> {
    const note = `scored ${this.#scores.n}/${this.#cases}`
    return {
      mean_score: this.#scores.value(this.#cases === 0 ? 'no cases' : `no case was scored (${note})`, note),
      pass_rate: this.#passed.value('no cases', note),
    }
  }
}
