import { hash } from 'node:crypto'
import { canon } from '../core/canon.js'
import type { Aggregator, MetricFamily, MetricValue, Observation, Repetition } from './metric.js'
import { findNearDuplicates, NONE } from './near-duplicates.js'
import { type GramSet, GramStore } from './near-duplicates-grams.js'

/**
 * Questions that repeat others. The three shares are disjoint: a case counts once, as an exact repetition, else as a
 * template variant, else as a near duplicate.
 *
 * - exact: canonical forms are equal; the earliest case in dataset order is the original.
 * - template: canonical forms are equal once runs of digits are masked ("item 12", "item 7"); of the earliest such case.
 * - near: of what is left, one question each, those with Jaccard >= .80 to an earlier representative.
 */
export const duplicationFamily: MetricFamily = {
  id: 'duplication',
  metrics: [
    {
      id: 'duplication_exact',
      title: 'Exact duplicate questions',
      unit: 'share',
      range: [0, 1],
      direction: 'lower_is_better',
    },
    {
      id: 'duplication_near',
      title: 'Near-duplicate questions',
      unit: 'share',
      range: [0, 1],
      direction: 'lower_is_better',
    },
    {
      id: 'duplication_template',
      title: 'Template variants (questions that differ in digits only)',
      unit: 'share',
      range: [0, 1],
      direction: 'informative',
    },
  ],
  aggregate: () => new DuplicationAggregator(),
}

/** Cases with one canonical question. */
interface Question {
  /** The earliest case. */
  first: number
  /** The other cases, in no order. */
  readonly others: number[]
}

/** Questions that are equal but for their digits. */
interface Template {
  readonly questions: Question[]
  /** Grams of the question with the earliest case; the join compares this one only. */
  grams: GramSet
  gramsOf: Question
}

class DuplicationAggregator implements Aggregator<DuplicationAggregator> {
  readonly #store = new GramStore()
  readonly #questions = new Map<string, Question>()
  readonly #templates = new Map<string, Template>()
  #cases = 0
  #repetitions: readonly Repetition[] | null = null

  add({ index, case: added }: Observation): void {
    if (added === null) return
    this.#cases++
    this.#repetitions = null
    const canonical = canon(added.question)
    const masked = maskDigits(added.question, canonical)
    const questionDigest = digest(canonical)
    const templateDigest = masked === canonical ? questionDigest : digest(masked)
    const known = this.#questions.get(questionDigest)
    const question = known ?? { first: index, others: [] }
    if (known === undefined) this.#questions.set(questionDigest, question)
    else include(known, index)

    const template = this.#templates.get(templateDigest)
    if (template === undefined) {
      const grams = this.#store.add(canonical)
      this.#templates.set(templateDigest, { questions: [question], grams, gramsOf: question })
      return
    }
    if (known === undefined) template.questions.push(question)
    if (template.gramsOf !== question && question.first < template.gramsOf.first) {
      template.grams = this.#store.add(canonical)
      template.gramsOf = question
    }
  }

  merge(other: DuplicationAggregator): void {
    this.#cases += other.#cases
    this.#repetitions = null
    const mine = new Map<Question, Question>()
    for (const [key, theirs] of other.#questions) {
      const known = this.#questions.get(key)
      const question = known ?? { first: theirs.first, others: [...theirs.others] }
      if (known === undefined) this.#questions.set(key, question)
      else for (const index of [theirs.first, ...theirs.others]) include(known, index)
      mine.set(theirs, question)
    }
    for (const [key, theirs] of other.#templates) {
      const questions = theirs.questions.map((question) => mine.get(question) ?? question)
      const gramsOf = mine.get(theirs.gramsOf) ?? theirs.gramsOf
      const known = this.#templates.get(key)
      if (known === undefined) {
        this.#templates.set(key, { questions, grams: theirs.grams, gramsOf })
        continue
      }
      const seen = new Set(known.questions)
      for (const question of questions) if (!seen.has(question)) known.questions.push(question)
      if (gramsOf.first < known.gramsOf.first) {
        known.grams = theirs.grams
        known.gramsOf = gramsOf
      }
    }
  }

  values(): Readonly<Record<string, MetricValue>> {
    const count = { exact: 0, near: 0, template: 0 }
    for (const { kind } of this.repetitions()) count[kind]++
    return {
      duplication_exact: this.#share(count.exact),
      duplication_near: this.#share(count.near),
      duplication_template: this.#share(count.template),
    }
  }

  /** By index; at most one for each case. */
  repetitions(): readonly Repetition[] {
    this.#repetitions ??= this.#findRepetitions()
    return this.#repetitions
  }

  #findRepetitions(): readonly Repetition[] {
    const found: Repetition[] = []
    for (const { first, others } of this.#questions.values()) {
      for (const index of others) found.push({ index, of: first, kind: 'exact' })
    }
    for (const { questions, gramsOf } of this.#templates.values()) {
      for (const question of questions) {
        if (question !== gramsOf) found.push({ index: question.first, of: gramsOf.first, kind: 'template' })
      }
    }
    const originals = [...this.#templates.values()].sort((a, b) => a.gramsOf.first - b.gramsOf.first)
    const representativeOf = findNearDuplicates(originals.map(({ grams }) => grams))
    for (const [i, { gramsOf }] of originals.entries()) {
      const representative = originals[representativeOf[i] ?? NONE]
      if (representative !== undefined) {
        found.push({ index: gramsOf.first, of: representative.gramsOf.first, kind: 'near' })
      }
    }
    return found.sort((a, b) => a.index - b.index)
  }

  #share(successes: number): MetricValue {
    if (this.#cases === 0) return { unscored: 'no readable case', n: 0 }
    return { value: successes / this.#cases, n: this.#cases, successes }
  }
}

function include(question: Question, index: number): void {
  if (index < question.first) {
    question.others.push(question.first)
    question.first = index
  } else {
    question.others.push(index)
  }
}

/** The canonical form with `12`, `1,000` and `3.5` each as one `0`. */
function maskDigits(question: string, canonical: string): string {
  // Most questions have no digit, and Unicode's classes are slow to ask for.
  if (!/[^a-z ]/.test(canonical) || !/\p{Nd}/u.test(canonical)) return canonical
  return canon(question.replace(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, '0')).replace(/\p{Nd}+/gu, '0')
}

/** A digest stands for the text, so that no text need be kept. In full: a slice would hold on to the whole string. */
function digest(text: string): string {
  return hash('sha256', text, 'binary')
}
