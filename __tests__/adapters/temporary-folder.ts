import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that exists for one test; give `remove` to afterEach. */
export function createTemporaryFolder(): { readonly path: string; at(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-'))
  return {
    path,
    at: (name) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
