// Makes the HTML report's page without its facts: one file with style and script inside, and a policy that allows
// exactly these two. Not minified, so that dist/ can be reviewed; the size has a limit all the same.
// Usage: node scripts/report-page.mjs [file]
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const MOST_BYTES = 400_000
/** The arrows of the room: what the page may be made of. Types leave no trace and may come from anywhere. */
const MAY_USE =
  /^(src\/(report-app|core)\/|src\/reporters\/(format|badges)\.ts$|node_modules\/(preact|d3-[a-z-]+|internmap)\/)/

/** @returns {Promise<string>} the page; the same bytes for the same source, wherever it is built */
export async function buildReportPage() {
  const bundled = await build({
    absWorkingDir: root,
    entryPoints: ['src/report-app/main.tsx'],
    tsconfig: 'src/report-app/tsconfig.json',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  const strangers = Object.keys(bundled.metafile.inputs).filter((file) => !MAY_USE.test(file))
  if (strangers.length > 0) throw new Error(`the page may not use ${strangers.join(', ')}`)
  const script = `\n${licencesOf(bundled.metafile)}${bundled.outputFiles[0].text}`
  const style = `\n${readFileSync(path.join(root, 'src/report-app/page.css'), 'utf8')}`
  if (/<\/(script|style)|<!--/i.test(script + style))
    throw new Error('script or style would end its own element')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = readFileSync(path.join(root, 'src/report-app/page.html'), 'utf8')
    .replace('POLICY', () => policy)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`)
  const bytes = Buffer.byteLength(page)
  if (bytes > MOST_BYTES) throw new Error(`the page has ${bytes} bytes, more than ${MOST_BYTES}`)
  return page
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The licences of what is bundled ask to be where it is. */
function licencesOf({ inputs }) {
  const packages = Object.keys(inputs).flatMap(
    (file) => file.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
  )
  return [...new Set(packages)]
    .sort()
    .map((name) => {
      const folder = path.join(root, 'node_modules', name)
      const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
      return `${name} ${version}\n${readFileSync(path.join(folder, 'LICENSE'), 'utf8').trim()}`
    })
    .reduce(groupByText, [])
    .map((text) => `/*\n${text.replaceAll('*/', '* /')}\n*/\n`)
    .join('')
}

/** Packages of one author say the same: once is enough. */
function groupByText(groups, entry) {
  const [name, ...licence] = entry.split('\n')
  const text = licence.join('\n')
  const at = groups.findIndex((group) => group.endsWith(`\n${text}`))
  if (at === -1) return [...groups, entry]
  groups[at] = `${name}, ${groups[at]}`
  return groups
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(process.argv[2] ?? process.stdout.fd, await buildReportPage())
}
