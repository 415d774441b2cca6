import { describe, expect, it, test } from '@jest/globals'
import { publishAnnotations } from '../../src/app/publish-annotations.js'
import { type Annotation, type AnnotationLevel, severestFirst } from '../../src/core/annotation.js'

function annotations(counts: Readonly<Partial<Record<AnnotationLevel, number>>>): readonly Annotation[] {
  return (['notice', 'warning', 'error'] as const).flatMap((level) =>
    Array.from({ length: counts[level] ?? 0 }, (_, at) => ({
      level,
      path: 'qa.jsonl',
      line: at + 1,
      column: null,
      title: 't',
      message: 'm',
    })),
  )
}

/** @param before what the step has said already */
function publish(
  counts: Parameters<typeof annotations>[0],
  ending: 'fails' | 'passes',
  before: Readonly<Partial<Record<AnnotationLevel, number>>> = {},
) {
  const said: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0, ...before }
  const notices: string[] = []
  publishAnnotations(severestFirst(annotations(counts)), ending, {
    annotate: ({ level }) => void said[level]++,
    annotated: (level) => said[level],
    notice: (message) => {
      said.notice++
      notices.push(message)
    },
  })
  return { said, notices }
}

describe('annotations of a step', () => {
  it('stay within ten of a kind, with a place for the line that fails the step, and count the rest', () => {
    const { said, notices } = publish({ error: 5000, warning: 12, notice: 30 }, 'fails', { warning: 2 })
    // The step's own error line comes last.
    expect(said).toEqual({ error: 9, warning: 10, notice: 10 })
    expect(notices).toEqual([
      expect.stringMatching(/^5016 more annotations are not shown \(4991 errors, 4 warnings, 21 notices\)/),
    ])
  })

  test.each([
    [{ error: 10 }, 'passes', 10, 0],
    [{ error: 9 }, 'fails', 9, 0],
    [{ error: 10 }, 'fails', 9, 1],
    [{}, 'fails', 0, 0],
  ] as const)('%j of a step that %s', (counts, ending, errors, notices) => {
    const ended = publish(counts, ending)
    expect([ended.said.error, ended.notices.length]).toEqual([errors, notices])
  })
})
