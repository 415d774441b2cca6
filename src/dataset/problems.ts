import { formatLocation, PlumblineError } from '../core/errors.js'
import type { Problem } from './explain.js'

/** How many problems are listed one by one. */
export const LISTED_PROBLEMS = 20

/** Collects what is wrong with a dataset: the first problems in words, all of them as a count. */
export interface Problems {
  /** All problems of one record or file. */
  add(problems: readonly Problem[], path: string): void
  /** @throws PlumblineError `schema_invalid` when there is any */
  throwIfAny(): void
}

export function createProblems(): Problems {
  const listed: { readonly problem: Problem; readonly path: string }[] = []
  let total = 0
  return {
    add(problems, path) {
      total += problems.length
      for (const problem of problems) {
        if (listed.length < LISTED_PROBLEMS) listed.push({ problem, path })
      }
    },
    throwIfAny() {
      const [first] = listed
      if (first === undefined) return
      const more = total === 1 ? '' : ` (the first of ${total} problems)`
      throw new PlumblineError('schema_invalid', `${first.problem.message}${more}`, {
        location: { path: first.path, ...first.problem.at },
        details: listed.map(({ problem, path }) => formatProblem(problem, path)),
      })
    },
  }
}

function formatProblem({ at, message }: Problem, path: string): string {
  return `${formatLocation({ path, ...at })}: ${message}`
}

/** A fault that leaves the rest of a file unread stops the run even where records may be skipped. */
export function unreadableFile(problem: Problem, path: string): PlumblineError {
  return new PlumblineError('schema_invalid', problem.message, {
    location: { path, ...problem.at },
    remedy: 'Mend the file: what follows cannot be read, so `onInvalid: skip` does not help here.',
    details: [formatProblem(problem, path)],
  })
}
