import path from 'node:path'
import { exportLines } from '../export-lines.js'
import type { Reported } from '../state.js'
import type { Step } from '../step.js'

/** Step 8, a hook: flat exports for BI tools, where they are asked for. */
export const exportHooks: Step<Reported, Reported> = {
  id: 'export',
  title: 'export hooks',
  async run(state, context) {
    const { exports, csvBom } = state.config
    if (exports.length === 0) return { state, note: 'not requested' }
    const { reportsDir, workingDirectory } = context.request
    const written: string[] = []
    for (const format of exports) {
      const name = `export/baseline_latest.${format}`
      await exportLines(
        {
          from: path.join(reportsDir, 'baseline_report.jsonl'),
          to: path.join(reportsDir, name),
          format,
          csvBom,
          workingDirectory,
        },
        context.ports.fileSystem,
      )
      written.push(name)
    }
    const report = { ...state.report, exports: [...state.report.exports, ...written] }
    return { state: { ...state, report }, note: written.join(', ') }
  },
}
