// What differs between two runs over the same data, made equal: ids, times, durations, and where the run happened.
const PATTERNS = [
  [/(run|session)_\d{8}_\d{6}_\d{5}/g, '$1_20260101_000000_00000'],
  [/session_\d{8}_\d{6}_\d{5}\.log/g, 'session_20260101_000000_00000.log'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '2026-01-01T00:00:00.000Z'],
  [/^DURATION_MS: \d+$/gm, 'DURATION_MS: 0'],
  [/"durationMs": \d+/g, '"durationMs": 0'],
  [/· [\d.]+ (ms|s|min) ·/g, '· 0 ms ·'],
  [/(\| (?:✅|⚠️|❌)? ?(?:ok|warning|failed) \|) +[\d.]+ (?:ms|s) \|/g, '$1 0 ms |'],
  [/node \d+\.\d+\.\d+/g, 'node 24.0.0'],
  [/"node": "[^"]*"/g, '"node": "24.0.0"'],
  [/^- Commit:? `[^`\n]*`.*\n/gm, ''],
  [/"commit": (?:null|"[^"]*")/g, '"commit": null'],
  [/"branch": (?:null|"[^"]*")/g, '"branch": null'],
  [/"onDefaultBranch": (?:true|false)/g, '"onDefaultBranch": false'],
]
// Sizes and hashes of files that hold ids and times.
const HANDOFF = [
  [/\b[0-9a-f]{64}\b/g, '0'.repeat(64)],
  [/\| [\d.]+ (?:B|kB|MB) \|/g, '| 0 kB |'],
]

// Script and style are the build's, and stand in dist/ already; the facts of the run are what is compared.
const PAGE = [
  [/<style>[\s\S]*?<\/style>/, '<style></style>'],
  [/<script>[\s\S]*?<\/script>/, '<script></script>'],
  [/(script|style)-src '[^']*'/g, "$1-src 'none'"],
]

const FACTS = /(?<=<script type="application\/json"[^>]*>)(.*)(?=<\/script>)/

/** A line a value, so that people can review what changes. */
function indented(json) {
  return JSON.stringify(JSON.parse(json), null, 1).replaceAll('<', '\\u003c')
}

export const GOLDEN_FILES = [
  'session_report.md',
  'session_report.json',
  'baseline_report.md',
  'baseline_report.jsonl',
  'index.html',
  'export/baseline_latest.csv',
  'export/baseline_latest.json',
  'handoff/INDEX.md',
]

/** The run that the golden files come from; `reports` is where it writes. */
export function goldenArguments(reports) {
  return [
    'baseline',
    '--full',
    '--offline',
    '--budget',
    '1.00',
    '--export',
    'csv,json',
    '--handoff',
    '--reports',
    reports,
  ]
}

export function normalizeReport(name, text) {
  const own = name.startsWith('handoff/') ? HANDOFF : name.endsWith('.html') ? PAGE : []
  const patterns = [...PATTERNS, ...own]
  const readable = name.endsWith('.html') ? text.replace(FACTS, (_all, json) => indented(json)) : text
  return patterns.reduce((normal, [pattern, replacement]) => normal.replace(pattern, replacement), readable)
}
