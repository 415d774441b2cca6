import { canon } from '../../src/core/canon.js'
import { type Case, isInvalid } from '../../src/core/case.js'
import type { Config } from '../../src/core/config.js'
import { openDataset } from '../../src/dataset/dataset.js'
import { type CorpusFrequencies, createCorpusFrequencies } from '../../src/metrics/corpus.js'
import { isPassed, measureCase, offlineScore } from '../../src/metrics/measure-case.js'
import type { FileSystem } from '../../src/ports/file-system.js'
import type { Measured } from '../../src/verdict/regression.js'

/** Cases by id, and how common each word is in all of the data that they were read from. */
export interface ReadCases {
  readonly cases: ReadonlyMap<string, Case>
  readonly corpus: CorpusFrequencies
}

/** The present data, or as much of it as is wanted. @param wanted null for all cases */
export async function readCurrent(
  config: Config,
  workingDirectory: string,
  fileSystem: FileSystem,
  wanted: ReadonlySet<string> | null,
): Promise<ReadCases> {
  const dataset = await openDataset({ ...config, globs: config.data, workingDirectory }, fileSystem)
  return collect(dataset, wanted)
}

/** The frozen mini-set: JSON lines of cases as the published schema of a record has them, nothing mapped. */
export async function readFrozen(
  file: string,
  workingDirectory: string,
  fileSystem: FileSystem,
): Promise<ReadCases> {
  const options = {
    globs: [file],
    workingDirectory,
    format: 'jsonl',
    records: '',
    fields: {},
    onInvalid: 'fail',
    maxLineBytes: MOST_LINE_BYTES,
  } as const
  return collect(await openDataset(options, fileSystem), null)
}

const MOST_LINE_BYTES = 64 << 20

async function collect(
  dataset: Awaited<ReturnType<typeof openDataset>>,
  wanted: ReadonlySet<string> | null,
): Promise<ReadCases> {
  const cases = new Map<string, Case>()
  const corpus = createCorpusFrequencies()
  // Fields that no record has are only known after the first pass.
  await dataset.inspect((loaded) => {
    if (!isInvalid(loaded)) corpus.add(loaded)
  })
  for await (const loaded of dataset.cases()) {
    if (!isInvalid(loaded) && (wanted === null || wanted.has(loaded.id))) cases.set(loaded.id, loaded)
  }
  return { cases, corpus }
}

/** What the present code sees in a case, offline. */
export function measure(one: Case, corpus: CorpusFrequencies): Measured {
  const measures = measureCase(one, corpus)
  const score = offlineScore(measures)
  return {
    score,
    passed: score === null ? null : isPassed(score, measures.support),
    support: measures.support,
    align: measures.align,
    evidence: measures.evidencePresent,
  }
}

/** Whether two answers were given to the same question over the same evidence. */
export function isSameTask(a: Case, b: Case): boolean {
  const evidence = ({ evidence: pieces }: Case) => JSON.stringify((pieces ?? []).map(({ text }) => text))
  return canon(a.question) === canon(b.question) && evidence(a) === evidence(b)
}
