import type { Case } from '../core/case.js'
import type { MicroUsd } from '../core/money.js'
import type { Validator } from '../core/validator.js'
import { type Grade, type GradeOutcome, type Judge, parseGrade } from './judge.js'
import type { ResponseCache } from './response-cache.js'

/** A grade of an earlier run: nothing was sent for it now. */
export interface KnownGrade {
  readonly kind: 'known'
  readonly grade: Grade
  readonly savedMicroUsd: MicroUsd
}

/** A judge that asks only what no earlier run has asked. */
export interface CachedJudge {
  grade(graded: Case, signal: AbortSignal): Promise<GradeOutcome | KnownGrade>
  /** Whether asking would cost nothing. */
  isKnown(graded: Case): Promise<boolean>
  /** For later runs. Only whole grades come here: a malformed one is asked for again. */
  keep(graded: Case, grade: Grade, costMicroUsd: MicroUsd): void
}

/** @param cache null to ask always, and to keep nothing */
export async function createCachedJudge(judge: Judge, cache: ResponseCache | null): Promise<CachedJudge> {
  const { default: validate } = await import('../core/generated/validate-judge-response.cjs')
  const find = async (graded: Case): Promise<KnownGrade | undefined> =>
    cache === null ? undefined : findGrade(judge.requestOf(graded), cache, validate)
  return {
    grade: async (graded, signal) => (await find(graded)) ?? judge.grade(graded, signal),
    isKnown: async (graded) => (await find(graded)) !== undefined,
    keep: (graded, { reply }, costMicroUsd) =>
      cache?.keep(judge.requestOf(graded), { ...reply, costMicroUsd }),
  }
}

async function findGrade(
  request: ReturnType<Judge['requestOf']>,
  cache: ResponseCache,
  validate: Validator,
): Promise<KnownGrade | undefined> {
  const found = await cache.find(request)
  if (found === undefined) return undefined
  const { text, inputTokens, outputTokens, costMicroUsd } = found
  const parsed = parseGrade(text, validate)
  if (parsed.kind === 'malformed') return undefined
  const reply = { text, inputTokens, outputTokens, latencyMs: null }
  return { kind: 'known', grade: { response: parsed.response, reply }, savedMicroUsd: costMicroUsd }
}
