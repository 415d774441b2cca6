import path from 'node:path'
import { PlumblineError, UsageError } from '../core/errors.js'
import { showPath } from '../core/show-path.js'
import type { FileSystem } from '../ports/file-system.js'
import type { GlobalOptions } from './command.js'

const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/**
 * The text of a session report as it stands on disk: `summary` is its Summary Block without the fence.
 * @throws PlumblineError `toolchain` when there is none.
 */
export async function readSessionReport(
  global: GlobalOptions,
  format: 'summary' | 'full' | 'json',
  runId: string | undefined,
  fileSystem: FileSystem,
): Promise<string> {
  const folder = runId === undefined ? global.reportsDir : await findRun(global, runId, fileSystem)
  const file = path.join(folder, format === 'json' ? 'session_report.json' : 'session_report.md')
  if ((await fileSystem.stat(file)) === undefined)
    throw missing(global, `no session report at ${show(file, global)}`)
  const text = await fileSystem.readText(file)
  return format === 'summary' ? summaryOf(text) : text
}

function summaryOf(markdown: string): string {
  const block = /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^\1/m.exec(markdown)
  return block?.[2] ?? markdown
}

async function findRun(global: GlobalOptions, runId: string, fileSystem: FileSystem): Promise<string> {
  if (!SAFE_ID.test(runId))
    throw new UsageError('a run id has letters, digits, dots, dashes and underscores only')
  const history = path.join(global.reportsDir, 'history')
  const names = await fileSystem.list(history)
  for (const name of [...names].reverse()) {
    const file = path.join(history, name, 'session_report.md')
    if ((await fileSystem.stat(file)) === undefined) continue
    if (new RegExp(`^RUN_ID: ${runId.replaceAll('.', '\\.')}$`, 'm').test(await fileSystem.readText(file))) {
      return path.join(history, name)
    }
  }
  const dead = path.join(global.reportsDir, 'dlq', runId)
  if ((await fileSystem.stat(path.join(dead, 'session_report.md'))) !== undefined) return dead
  throw missing(global, `no run ${runId} in ${show(history, global)} or in the dead letter queue`)
}

function missing(global: GlobalOptions, message: string): PlumblineError {
  return new PlumblineError('toolchain', message, {
    remedy: `Run \`${global.invokedAs} baseline --smoke --offline\` first, or name another folder with --reports.`,
  })
}

function show(file: string, global: GlobalOptions): string {
  return showPath(file, global.workingDirectory)
}
