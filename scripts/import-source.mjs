import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

/**
 * What TypeScript modules of this project export, from the source as it stands; packages are taken as they are installed.
 * @param files from the project's root
 * @param define expressions that are replaced, as esbuild has them
 */
export async function importSource(files, define = {}) {
  const outfile = path.join(root, 'node_modules', '.cache', `source-${process.pid}.mjs`)
  await build({
    stdin: { contents: files.map((file) => `export * from './${file}'`).join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    define,
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(outfile)
  }
}
