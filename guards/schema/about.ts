import type { About } from '../../src/ports/guard.js'

export const SCHEMA: About = {
  id: 'schema',
  title: 'Schemas of data files',
  docs: 'docs/guard-schema.md',
  failureExitCode: 3,
}
