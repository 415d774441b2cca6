import type { StepContext, StepRecord } from './step.js'

/** The steps as the report of a step that is just writing it should show them: its own as done. */
export function withOwnStepDone(
  id: string,
  context: StepContext,
  notes: Readonly<Record<string, string>> = {},
): StepRecord[] {
  return context.steps().map((record) => {
    if (record.id === id) return { ...record, state: 'ok', durationMs: 0, note: 'written' }
    const note = notes[record.id]
    return note === undefined ? record : { ...record, note }
  })
}
