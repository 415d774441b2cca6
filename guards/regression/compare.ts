import type { Case } from '../../src/core/case.js'
import type { RegressionComparison, RegressionRecord } from '../../src/core/regression.js'
import { compareMetrics, judgeRegression, type Measured, type Pair } from '../../src/verdict/regression.js'
import { isSameTask, measure, type ReadCases } from './mini-set.js'

const MOST_RECORDS = 20

interface ComparedCase extends Pair {
  readonly before: Case
  readonly now: Case
}

/** Both sides are measured by the same present code and weights, so that only the answers can make a difference. */
export function compareMiniSet(frozen: ReadCases, current: ReadCases): RegressionComparison {
  const missing: string[] = []
  const changed: string[] = []
  const compared: ComparedCase[] = []
  for (const [id, before] of frozen.cases) {
    const now = current.cases.get(id)
    if (now === undefined) missing.push(id)
    else if (!isSameTask(before, now)) changed.push(id)
    else compared.push(pairOf(before, now, current))
  }
  const metrics = compareMetrics(compared)
  const counts = { frozenCases: frozen.cases.size, pairs: compared.length, missing }
  return {
    ...judgeRegression(metrics, counts),
    ...counts,
    changed,
    metrics,
    records: recordsOf(compared),
  }
}

function pairOf(before: Case, now: Case, { corpus }: ReadCases): ComparedCase {
  const frozen = measure(before, corpus)
  const measured = measure(now, corpus)
  // What could be scored and cannot be any more has got worse, whatever the reason.
  const current: Measured = {
    ...measured,
    score: measured.score ?? (frozen.score === null ? null : 0),
    passed: measured.passed ?? (frozen.passed === null ? null : false),
  }
  return { before, now, frozen, current }
}

function recordsOf(compared: readonly ComparedCase[]): readonly RegressionRecord[] {
  const dropOf = ({ frozen, current }: ComparedCase) => (frozen.score ?? 0) - (current.score ?? 0)
  return compared
    .filter((each) => dropOf(each) !== 0)
    .sort((a, b) => dropOf(b) - dropOf(a) || (a.before.id < b.before.id ? -1 : 1))
    .slice(0, MOST_RECORDS)
    .map(({ before, now, frozen, current }) => ({
      id: before.id,
      path: now.file,
      line: now.line,
      question: now.question,
      frozenAnswer: before.answer,
      currentAnswer: now.answer,
      frozenScore: frozen.score,
      currentScore: current.score,
    }))
}
