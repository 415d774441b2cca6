// The tables of inputs, outputs and permissions in README.md, made from action.yml.
// Usage: node scripts/readme-tables.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, parseDocument } from 'yaml'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const readme = path.join(root, 'README.md')
const source = readFileSync(path.join(root, 'action.yml'), 'utf8')
const action = parse(source)

const cell = (text) =>
  String(text)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim()
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** `# permission SCOPE: LEVEL - what for` lines at the end of action.yml, where no field of its own exists for them. */
function permissions() {
  const comments = [...source.matchAll(/^#\s*permission ([\w-]+: \w+) - (.+)$/gm)]
  if (comments.length === 0) throw new Error('action.yml names no permission')
  return comments.map(([, scope, reason]) => [`\`${scope}\``, reason])
}

const defaultOf = (input) => (input.default === undefined ? '' : `\`${input.default}\``)
const TABLES = {
  inputs: table(
    ['input', 'what it says', 'default'],
    Object.entries(action.inputs).map(([name, input]) => [
      `\`${name}\``,
      input.description,
      defaultOf(input),
    ]),
  ),
  outputs: table(
    ['output', 'what it holds'],
    Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]),
  ),
  permissions: table(['permission', 'what for'], permissions()),
}

/** Puts each table between its marks. @throws when a mark is missing */
function withTables(text) {
  return Object.entries(TABLES).reduce((whole, [name, rows]) => {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!marks.test(whole)) throw new Error(`README.md has no marks <!-- ${name} --> and <!-- /${name} -->`)
    return whole.replace(marks, (_all, begin, end) => `${begin}\n${rows}\n\n${end}`)
  }, text)
}

if (parseDocument(source).errors.length > 0) throw new Error('action.yml is no YAML')
const before = readFileSync(readme, 'utf8')
const after = withTables(before)
if (!process.argv.includes('--check')) writeFileSync(readme, after)
else if (after !== before) {
  console.error('README.md: the tables are not what action.yml says; run `npm run readme`')
  process.exit(1)
} else console.log('README.md: the tables are what action.yml says')
