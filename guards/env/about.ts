import type { About } from '../../src/ports/guard.js'

export const ENV: About = { id: 'env', title: 'Environment coverage', docs: 'docs/guard-env.md' }
