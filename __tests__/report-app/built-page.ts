import { execFileSync } from 'node:child_process'
import path from 'node:path'

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'report-page.mjs')

/** The page without its facts, from the source as it stands; the bundler does not run inside the test runner. */
export function buildPage(workingDirectory: string = import.meta.dirname): string {
  return execFileSync(process.execPath, [SCRIPT], {
    cwd: workingDirectory,
    encoding: 'utf8',
    maxBuffer: 8 * 1024 * 1024,
  })
}
