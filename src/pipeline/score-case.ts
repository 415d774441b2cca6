import type { Case } from '../core/case.js'
import type { CaseLine } from '../core/generated/baseline-report.js'
import type { MicroUsd } from '../core/money.js'
import type { Grade } from '../llm/judge.js'
import { createLicenseChecker } from '../metrics/license.js'
import { isPassed, measureCase, offlineScore } from '../metrics/measure-case.js'
import { createPiiDetector } from '../metrics/pii.js'
import type { LlmClient } from '../ports/llm-client.js'
import { scoredLine } from './case-line.js'
import type { Loaded } from './state.js'

export type CaseScorer = (scored: Case, grade: Grade, costMicroUsd: MicroUsd) => CaseLine

/** Joins what the metrics see in one case with what the model said of it. */
export async function createCaseScorer(
  state: Loaded,
  clientKind: LlmClient['kind'],
  runId: string,
): Promise<CaseScorer> {
  const detectPii = await createPiiDetector(state.config.pii)
  const checkLicense = await createLicenseChecker({ ...state.config.licenses, fields: state.summary.fields })
  return (scored, grade, costMicroUsd) => {
    const measures = measureCase(scored, state.corpus, {})
    // A simulated grade judges nothing: offline, the score comes from the text measures alone.
    const score = clientKind === 'measured' ? grade.response.score : offlineScore(measures)
    return scoredLine({
      runId,
      case: scored,
      measures,
      pii: detectPii(scored),
      license: checkLicense(scored),
      score,
      passed: score === null ? null : isPassed(score, measures.support),
      reply: grade.reply,
      costMicroUsd,
      clientKind,
    })
  }
}
