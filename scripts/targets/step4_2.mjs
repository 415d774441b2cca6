// Target `step4_2`: profiles the sample data by language and topic. Reads JSON lines by itself; nothing is installed.
// Writes step4_2_profile.json into the reports folder. A line that is no record ends it with 3, no records with 1.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { reportCases } from './report-cases.mjs'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'examples/qa' },
    limit: { type: 'string', default: 'Infinity' },
  },
})
const limit = Number(values.limit)
if (Number.isNaN(limit)) {
  console.error(`--limit needs a number, not "${values.limit}"`)
  process.exit(2)
}

function* linesOf(directory) {
  for (const name of readdirSync(directory).sort()) {
    if (!name.endsWith('.jsonl')) continue
    const file = path.join(directory, name)
    for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (text.trim() !== '') yield { place: `${file}:${index + 1}`, text }
    }
  }
}

/** The record, or what is wrong with the line. */
function parseRecord(text) {
  let record
  try {
    record = JSON.parse(text)
  } catch (error) {
    return `not JSON: ${error.message}`
  }
  const missing = ['question', 'answer'].find(
    (field) => typeof record?.[field] !== 'string' || record[field] === '',
  )
  return missing === undefined ? record : `no ${missing}`
}

const languages = new Map()
let total = 0
let errored = 0
for (const { place, text } of linesOf(values.data)) {
  if (total === limit) break
  total++
  const record = parseRecord(text)
  if (typeof record === 'string') {
    errored++
    console.error(`${place}: ${record}`)
    continue
  }
  const topics = languages.get(record.language ?? 'none') ?? new Map()
  const topic = record.topic ?? 'none'
  languages.set(record.language ?? 'none', topics.set(topic, (topics.get(topic) ?? 0) + 1))
}

const sorted = (map, value) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, value(inner)])
const profile = {
  records: total - errored,
  languages: Object.fromEntries(
    sorted(languages, (topics) => ({
      records: [...topics.values()].reduce((sum, count) => sum + count, 0),
      topics: Object.fromEntries(sorted(topics, (count) => count)),
    })),
  ),
}
const reports = process.env.PLUMBLINE_REPORTS_DIR ?? 'reports'
const file = path.join(reports, 'step4_2_profile.json')
mkdirSync(reports, { recursive: true })
writeFileSync(`${file}.${process.pid}.tmp`, `${JSON.stringify(profile, null, 2)}\n`)
renameSync(`${file}.${process.pid}.tmp`, file)

for (const [language, { records, topics }] of Object.entries(profile.languages)) {
  console.log(`${language}: ${records} records, ${Object.keys(topics).length} topics`)
}
reportCases({ casesTotal: total, casesPassed: total - errored, casesErrored: errored })
process.exitCode = errored > 0 ? 3 : total === 0 ? 1 : 0
