// Tells the run that started a target what the target counted; without one, nobody asked.
import { writeFileSync } from 'node:fs'

/** @param {{ casesTotal: number, casesPassed?: number, casesErrored?: number, costUsd?: number }} result */
export function reportCases(result) {
  const file = process.env.PLUMBLINE_TARGET_RESULT
  if (file !== undefined) writeFileSync(file, JSON.stringify(result))
}
