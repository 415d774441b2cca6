import type { Guard } from '../src/ports/guard.js'

/** What is said of a guard before it is loaded. */
export type About = Pick<Guard, 'id' | 'title' | 'docs' | 'failureExitCode'>

export const GIT: About = { id: 'git', title: 'Secrets and git hygiene', docs: 'docs/guard-git.md' }

export const ENV: About = { id: 'env', title: 'Environment coverage', docs: 'docs/guard-env.md' }

export const NO_DIRECT_HTTP: About = {
  id: 'no-direct-http',
  title: 'One client for all calls of models',
  docs: 'docs/guard-no-direct-http.md',
}

export const PROD: About = { id: 'prod', title: 'Production profile', docs: 'docs/guard-prod.md' }

export const SCHEMA: About = {
  id: 'schema',
  title: 'Schemas of data files',
  docs: 'docs/guard-schema.md',
  failureExitCode: 3,
}

export const REGRESSION: About = {
  id: 'regression',
  title: 'Regression mini-set',
  docs: 'docs/guard-regression.md',
}
