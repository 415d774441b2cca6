import { PlumblineError } from '../../core/errors.js'
import { showPath } from '../../core/show-path.js'
import type { Validator } from '../../core/validator.js'
import { type CaseEntry, JournalIndex, readJournal } from '../journal.js'
import { SpendingTally } from '../spending-tally.js'
import type { Called, Validated } from '../state.js'
import { type Step, throwIfStopped } from '../step.js'

const MOST_LISTED = 20

/** Step 4: every response and every output line, as it stands on disk, against its schema. The input was validated in step 2. */
export const validateSchemas: Step<Called, Validated> = {
  id: 'schema',
  title: 'schema',
  async run(state, context) {
    const { default: validateResponse } = await import('../../core/generated/validate-judge-response.cjs')
    const { default: validateLine } = await import('../../core/generated/validate-baseline-report.cjs')
    const journal = new JournalIndex(state.journalPath)
    const tally = new SpendingTally()
    const problems: string[] = []
    const shownPath = showPath(state.journalPath, context.request.workingDirectory)
    for await (const batch of readJournal(state.journalPath, context.ports.fileSystem)) {
      throwIfStopped(context.signal)
      for (const { entry, at } of batch) {
        tally.add(entry)
        if (entry.type !== 'case') continue
        journal.set(entry.index, at)
        for (const what of checkEntry(entry, validateResponse, validateLine))
          problems.push(`${shownPath}:${at.number}: ${what}`)
      }
    }
    if (problems.length > 0) {
      throw new PlumblineError(
        'schema_invalid',
        `${problems.length} violations of the schemas in responses or output`,
        {
          location: { path: shownPath },
          details: problems.slice(0, MOST_LISTED),
          remedy: 'The journal was damaged, or this is a defect in Plumbline: please report it with the log.',
        },
      )
    }
    if (journal.size !== state.casesTotal) {
      throw new PlumblineError('internal', `${journal.size} of ${state.casesTotal} cases are in the journal`)
    }
    return {
      state: { ...state, journal, cost: tally.value() },
      note: `${journal.size} responses and lines valid`,
    }
  },
}

function checkEntry(
  entry: CaseEntry,
  validateResponse: Validator,
  validateLine: Validator,
): readonly string[] {
  const problems: string[] = []
  if (!validateLine(entry.line)) problems.push(`line ${describe(validateLine)}`)
  if (entry.response !== null && !validateResponse(entry.response))
    problems.push(`response ${describe(validateResponse)}`)
  return problems
}

function describe(validator: Validator): string {
  return (validator.errors ?? [])
    .map((issue) => `${issue.instancePath || '/'} ${issue.message ?? issue.keyword}`)
    .join('; ')
}
