import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlumblineError } from '../core/errors.js'
import type { PageTemplate } from '../ports/page-template.js'

/** Beside the bundles in dist/; the second place is for code that runs from its source. */
const PLACES = ['../report-app/index.html', '../../dist/report-app/index.html']

export function createNodePageTemplate(): PageTemplate {
  return {
    async read() {
      const here = path.dirname(fileURLToPath(import.meta.url))
      for (const place of PLACES) {
        const text = await readIfThere(path.resolve(here, place))
        if (text !== undefined) return text
      }
      throw new PlumblineError('toolchain', 'the installation lacks dist/report-app/index.html', {
        remedy: 'Install it again; in a clone, `npm run build` makes it.',
      })
    },
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}
