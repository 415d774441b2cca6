import type { Config } from '../core/config.js'

/** What holds where neither file nor flags say anything. */
export const DEFAULTS = {
  profile: 'dev',
  format: 'auto',
  records: '',
  onInvalid: 'fail',
  maxLineBytes: 4 * 1024 * 1024,
  budgetUsd: null,
  model: {
    name: 'claude-haiku-4-5',
    maxTokens: 512,
    concurrency: 8,
    requestsPerMinute: null,
    tokensPerMinute: null,
    prices: {},
  },
  judge: { system: null, rubric: null },
  failOn: 'partial',
  calibration: { enabled: true },
  licenses: { denied: [], restricted: [] },
  pii: { allowedDomains: [], phoneRegion: null },
  exports: [],
  csvBom: false,
  slack: { on: 'always', mention: null },
  guards: {
    git: { allow: [], baseline: null, maxFileBytes: 50 * 1024 * 1024, rules: { disable: [], custom: [] } },
    env: { allow: [], exclude: [], declarations: [], entryPoints: [] },
    'no-direct-http': {
      allow: [],
      exclude: [],
      clients: [
        { path: 'tools/', reason: null },
        { path: 'scripts/clients/', reason: null },
      ],
    },
    schema: { allow: [], files: [], exclude: [], maxErrorsPerFile: 20 },
    prod: { allow: [] },
    regression: { allow: [], frozen: null, command: null, timeoutS: 600 },
  },
} as const satisfies Partial<Config>
