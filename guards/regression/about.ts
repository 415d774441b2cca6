import type { About } from '../../src/ports/guard.js'

export const REGRESSION: About = {
  id: 'regression',
  title: 'Regression mini-set',
  docs: 'docs/guard-regression.md',
}
