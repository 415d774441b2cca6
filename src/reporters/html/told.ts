import type { SessionReport } from '../../core/generated/session-report.js'
import type { ReportPage } from '../../core/report-page.js'
import { headlineOf } from '../badges.js'
import { blindSpotsOf } from '../blind-spots.js'
import { costLine, numbersLine, REPLAY_COMMAND } from '../sections.js'

/** What every surface says in the same words. */
export function tellInWords(report: SessionReport, rerunCommand: string): ReportPage['told'] {
  return {
    headline: headlineOf(report),
    numbers: numbersLine(report),
    cost: costLine(report),
    blindSpots: blindSpotsOf(report.metrics),
    rerun: rerunCommand,
    replay: REPLAY_COMMAND,
  }
}
