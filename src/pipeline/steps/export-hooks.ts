import path from 'node:path'
import { EXPORT_FILES, type ExportFormat } from '../../core/exports.js'
import { exportJunit } from '../export-junit.js'
import { exportLines } from '../export-lines.js'
import type { Reported } from '../state.js'
import type { Step, StepContext } from '../step.js'

/** Step 8, a hook: files for other tools, where they are asked for. */
export const exportHooks: Step<Reported, Reported> = {
  id: 'export',
  title: 'export hooks',
  async run(state, context) {
    const { exports } = state.config
    if (exports.length === 0) return { state, note: 'not requested' }
    const written: string[] = []
    for (const format of exports) {
      await writeExport(format, state, context)
      written.push(EXPORT_FILES[format])
    }
    const report = { ...state.report, exports: [...state.report.exports, ...written] }
    return { state: { ...state, report }, note: written.join(', ') }
  },
}

async function writeExport(
  format: ExportFormat,
  { report, config }: Reported,
  { request, ports: { fileSystem } }: StepContext,
): Promise<void> {
  const { reportsDir, workingDirectory } = request
  const to = path.join(reportsDir, EXPORT_FILES[format])
  switch (format) {
    case 'csv':
    case 'json': {
      const from = path.join(reportsDir, 'baseline_report.jsonl')
      await exportLines({ from, to, format, csvBom: config.csvBom, workingDirectory }, fileSystem)
      return
    }
    case 'junit':
      return exportJunit(report, request, fileSystem)
    case 'badge': {
      const { renderBadge } = await import('../../reporters/badge-json.js')
      return fileSystem.writeAtomic(to, renderBadge(report))
    }
  }
}
