import { finishRun } from './finish-run.js'
import type { Pipeline } from './run-pipeline.js'
import { startWith } from './sequence.js'
import type { Reported } from './state.js'
import { callModel } from './steps/call-model.js'
import { computeMetrics } from './steps/compute-metrics.js'
import { exportHooks } from './steps/export-hooks.js'
import { handoffHooks } from './steps/handoff-hooks.js'
import { loadData } from './steps/load-data.js'
import { validateSchemas } from './steps/validate-schemas.js'
import { verifyToolchain } from './steps/verify-toolchain.js'
import { writeBaselineReport } from './steps/write-baseline-report.js'
import { writeSessionReport } from './steps/write-session-report.js'

/** The nine steps of a baseline run, in their fixed order. */
export const STEPS = startWith(verifyToolchain)
  .next(loadData)
  .next(callModel)
  .next(validateSchemas)
  .next(computeMetrics)
  .next(writeBaselineReport)
  .next(writeSessionReport)
  .hook(exportHooks)
  .hook(handoffHooks)

export const BASELINE: Pipeline<Reported> = { sequence: STEPS, finish: finishRun }
