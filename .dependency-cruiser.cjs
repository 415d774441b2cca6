// The arrows between the rooms, as ARCHITECTURE.md draws them.
const ROOMS = {
  core: [],
  statistics: [],
  ports: ['core'],
  metrics: ['core', 'statistics'],
  verdict: ['core', 'statistics', 'metrics'],
  scan: ['core'],
  reporters: ['core', 'statistics'],
  config: ['core', 'ports'],
  dataset: ['core', 'ports', 'scan'],
  'dead-letter': ['core', 'ports'],
  llm: ['core', 'ports'],
  pipeline: [
    'core',
    'ports',
    'statistics',
    'metrics',
    'verdict',
    'scan',
    'reporters',
    'config',
    'dataset',
    'dead-letter',
    'llm',
  ],
  adapters: ['core', 'ports'],
}
const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-arrows`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|guards)/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'guards-arrows',
      severity: 'error',
      from: { path: '^guards/' },
      to: { path: '^src/', pathNot: '^src/(core|ports|scan|dataset|metrics|statistics|verdict)/' },
    },
    {
      name: 'guards-alone',
      severity: 'error',
      from: { path: '^guards/([^/]+)/' },
      to: { path: '^guards/', pathNot: '^guards/$1/' },
    },
    {
      name: 'entries-call-app',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(app|core)/' },
    },
    {
      name: 'app-never-entries',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'outside-world-in-adapters',
      comment: 'Files, processes, network and SDKs belong to the adapters.',
      severity: 'error',
      from: { path: '^(src|guards)/', pathNot: '^src/(adapters/|[^/]+\\.ts$)' },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|net|http|https|tls|dns|os|worker_threads)$|node_modules/(@actions|@anthropic-ai|@slack|@octokit|simple-git|proper-lockfile)/',
      },
    },
    {
      name: 'page-alone',
      comment: 'The code of the page runs in a browser.',
      severity: 'error',
      from: { path: '^(src|guards)/', pathNot: '^src/report-app/' },
      to: { path: '^src/report-app/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.c?ts$',
          '^src/(cli|action|post|client)\\.ts$',
          '^src/core/generated/',
          '^src/statistics/',
          '^src/report-app/',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      from: { path: '^(src|guards)/', pathNot: '^src/report-app/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    // Its parser cannot read JSX; the build of the page holds the arrows of that room.
    doNotFollow: { path: 'node_modules|^src/report-app/' },
    exclude: { path: '\\.tsx$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.d.ts', '.d.cts'],
    },
  },
}
