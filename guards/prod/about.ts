import type { About } from '../../src/ports/guard.js'

export const PROD: About = { id: 'prod', title: 'Production profile', docs: 'docs/guard-prod.md' }
