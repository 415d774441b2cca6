import type { About } from '../../src/ports/guard.js'

export const GIT: About = { id: 'git', title: 'Secrets and git hygiene', docs: 'docs/guard-git.md' }
