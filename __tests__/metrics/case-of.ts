import type { Case, Evidence } from '../../src/core/case.js'
import type { CaseLine } from '../../src/core/generated/baseline-report.js'
import { createCorpusFrequencies } from '../../src/metrics/corpus.js'
import { type CaseMeasures, measureCase } from '../../src/metrics/measure-case.js'
import type { MetricContext, Observation } from '../../src/metrics/metric.js'

export interface CaseParts extends Partial<Omit<Case, 'evidence'>> {
  /** Texts are passages without a source; null where no evidence field is mapped. */
  readonly evidence?: string | readonly (string | Evidence)[] | null
}

export function caseOf(parts: CaseParts = {}): Case {
  const { evidence = 'The harbour of Varna was rebuilt in 1906.', ...rest } = parts
  const passages = typeof evidence === 'string' ? [evidence] : evidence
  return {
    id: 'c1',
    index: 0,
    file: 'qa.jsonl',
    line: 1,
    question: 'When was the harbour of Varna rebuilt?',
    answer: '1906',
    reference: null,
    source: null,
    topic: null,
    type: null,
    language: null,
    tags: [],
    latencyMs: null,
    costUsd: null,
    ...rest,
    evidence:
      passages?.map((passage) => (typeof passage === 'string' ? { text: passage, ...NOWHERE } : passage)) ??
      null,
  }
}

const NOWHERE = { source: null, start: null, end: null }

/** Measured against a data set of some other cases, so that rare words weigh more than common ones. */
export function measured(parts: CaseParts): CaseMeasures {
  const subject = caseOf(parts)
  const corpus = createCorpusFrequencies()
  for (const other of ['The town was built on a hill.', 'The river was long.', '도시는 강 옆에 있다.']) {
    corpus.add(caseOf({ question: 'What was it?', evidence: other }))
  }
  corpus.add(subject)
  return measureCase(subject, corpus)
}

function lineOf(parts: Partial<CaseLine> = {}): CaseLine {
  return {
    run_id: 'run_20260101_000000_10000',
    case_id: 'c1',
    file: 'qa.jsonl',
    line: 1,
    status: 'scored',
    score: 1,
    passed: true,
    latency_ms: null,
    latency_kind: null,
    cost_usd: null,
    input_tokens: null,
    output_tokens: null,
    support: null,
    align: null,
    evidence_present: null,
    question_form: null,
    answer_type: null,
    duplicate_of: null,
    template_of: null,
    pii: null,
    license: null,
    error_class: null,
    origin: 'unknown',
    notes: [],
    ...parts,
  }
}

export function observed(line: Partial<CaseLine>, subject: Case | null = caseOf(), index = 0): Observation {
  return { index, case: subject, line: lineOf(line) }
}

export function contextOf(parts: Partial<MetricContext> = {}): MetricContext {
  return { fields: new Set(['evidence']), sources: [], scorer: 'offline', ...parts }
}
