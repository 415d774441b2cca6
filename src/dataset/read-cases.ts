import type { Case, Evidence, LoadedCase } from '../core/case.js'
import type { QaRecord } from '../core/generated/qa-record.js'
import type { Validator } from '../core/validator.js'
import { quote } from '../scan/json-words.js'
import { type CaseIds, type Claim, createCaseIds, deriveCaseId } from './case-ids.js'
import { explainIssues, type Problem, positionOf } from './explain.js'
import type { FieldRule, RuleName } from './fields.js'
import type { FoundFile } from './find-files.js'
import { mapRecord } from './map-record.js'
import type { Reading, SourceRecord } from './source-record.js'

/** What one reading became: a case, or an invalid case with its problems. */
export interface ReadCase {
  readonly loaded: LoadedCase
  /** sha256 of the id. */
  readonly digest: string
  /** Empty for a good record. */
  readonly problems: readonly Problem[]
}

export interface CaseReader {
  /** @param file index of the file in the dataset */
  read(reading: Reading, file: number): ReadCase
}

export interface CaseReaderOptions {
  readonly files: readonly FoundFile[]
  readonly rules: readonly FieldRule[]
  readonly validate: Validator
  /** Fields that stand in any record so far; grows while reading. */
  readonly seen: Set<RuleName>
}

/** Maps, validates and numbers the records of one pass over a dataset; every pass numbers them alike. */
export function createCaseReader({ files, rules, validate, seen }: CaseReaderOptions): CaseReader {
  const ids = createCaseIds()
  let index = 0
  const isQaRecord = (value: unknown): value is QaRecord => validate(value)

  const refuse = (problems: readonly Problem[], line: number, file: number): ReadCase => {
    const path = files[file]?.path ?? ''
    const { id, digest } = expectNew(ids.claimNext(`invalid:${path}:${line}`, { file, line }))
    const invalid = problems.map(({ message }) => message).join('; ')
    return { loaded: { id, index: index++, file: path, line, invalid }, digest, problems }
  }

  const readRecord = (record: SourceRecord, file: number): ReadCase => {
    const { line } = record.at
    const candidate = mapRecord(record, rules, seen)
    if (!isQaRecord(candidate)) {
      return refuse(explainIssues(validate.errors ?? [], record, rules), line, file)
    }
    const problems = [
      ...findSurrogates(candidate, record, rules),
      ...findSpanFaults(candidate, record, rules),
    ]
    if (problems.length > 0) return refuse(problems, line, file)
    const claim = claimId(ids, candidate, { file, line })
    if (claim.kind === 'taken') {
      const first = `${files[claim.by.file]?.path}:${claim.by.line}`
      const message = `id: found ${quote(candidate.id ?? '')} again, which ${first} has, expected an id of its own`
      return refuse([{ at: positionOfField('id', [], record, rules), message }], line, file)
    }
    const path = files[file]?.path ?? ''
    const place = { id: claim.id, index: index++, file: path, line }
    return { loaded: toCase(candidate, place, seen.has('evidence')), digest: claim.digest, problems: [] }
  }

  return {
    read: (reading, file) =>
      reading.kind === 'record' ? readRecord(reading, file) : refuse([reading], reading.at.line, file),
  }
}

function claimId(
  ids: CaseIds,
  record: QaRecord,
  place: { readonly file: number; readonly line: number },
): Claim {
  if (record.id !== undefined) return ids.claim(record.id, place)
  return ids.claimNext(deriveCaseId(record.question, record.source?.id ?? null), place)
}

function expectNew(claim: Claim): Extract<Claim, { kind: 'new' }> {
  if (claim.kind === 'new') return claim
  throw new Error('claimNext always finds a free id')
}

type Place = Pick<Case, 'id' | 'index' | 'file' | 'line'>

function toCase(record: QaRecord, place: Place, hasEvidence: boolean): Case {
  const { source } = record
  return {
    // Spelled out: a spread here costs more than the parsing.
    id: place.id,
    index: place.index,
    file: place.file,
    line: place.line,
    question: record.question,
    answer: record.answer,
    evidence: hasEvidence ? toEvidence(record.evidence) : null,
    reference: record.reference ?? null,
    source:
      source === undefined
        ? null
        : {
            id: source.id ?? null,
            title: source.title ?? null,
            url: source.url ?? null,
            license: source.license ?? null,
          },
    topic: record.topic ?? null,
    type: record.type ?? null,
    language: record.language ?? null,
    tags: record.tags ?? [],
    latencyMs: record.latency_ms ?? null,
    costUsd: record.cost_usd ?? null,
  }
}

/** Blank texts are no evidence. */
function toEvidence(evidence: QaRecord['evidence']): readonly Evidence[] {
  if (evidence === undefined) return []
  const items = typeof evidence === 'string' ? [evidence] : evidence
  return items
    .map((item) => (typeof item === 'string' ? { text: item } : item))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, source, start, end }: { text: string; source?: string; start?: number; end?: number }) => ({
      text,
      source: source ?? null,
      start: start ?? null,
      end: end ?? null,
    }))
}

/** Half a surrogate pair is no character and cannot be written as UTF-8, so it would change on its way. */
function findSurrogates(
  mapped: QaRecord,
  record: SourceRecord,
  rules: readonly FieldRule[],
): readonly Problem[] {
  if (!record.hasSurrogateEscape) return []
  return Object.entries(mapped).flatMap(([field, value]: [string, unknown]) => {
    const inner = findLoneSurrogate(value)
    if (inner === undefined) return []
    const message = `${field}: found half of a surrogate pair (\\ud800 to \\udfff), expected whole characters`
    return [{ at: positionOfField(field, inner, record, rules), message }]
  })
}

/** The steps to the first text that is not well-formed. */
function findLoneSurrogate(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? [] : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [step, member] of Object.entries(value)) {
    const inner = findLoneSurrogate(member)
    if (inner !== undefined) return [step, ...inner]
  }
  return undefined
}

function findSpanFaults(
  mapped: QaRecord,
  record: SourceRecord,
  rules: readonly FieldRule[],
): readonly Problem[] {
  const { evidence } = mapped
  if (!Array.isArray(evidence)) return []
  return evidence.flatMap((item, at) => {
    if (typeof item === 'string' || item.start === undefined || item.end === undefined) return []
    if (item.start <= item.end) return []
    const message = `evidence: found a span from ${item.start} to ${item.end}, expected start before end`
    return [{ at: positionOfField('evidence', [String(at), 'start'], record, rules), message }]
  })
}

function positionOfField(
  field: string,
  inner: readonly string[],
  record: SourceRecord,
  rules: readonly FieldRule[],
): Problem['at'] {
  const rule = rules.find(({ name }) => name === field)
  return rule === undefined ? record.at : positionOf(rule, inner, record)
}
