import type { About } from '../../src/ports/guard.js'

export const NO_DIRECT_HTTP: About = {
  id: 'no-direct-http',
  title: 'One client for all calls of models',
  docs: 'docs/guard-no-direct-http.md',
}
