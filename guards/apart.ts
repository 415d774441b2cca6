import type { Guard, RepositoryContext } from '../src/ports/guard.js'

/** Guards that look at the repository alone, so that each can run in a thread of its own; loaded there. */
export const APART: Readonly<Record<string, () => Promise<Guard<RepositoryContext>>>> = {
  env: async () => (await import('./env/guard.js')).envGuard,
  'no-direct-http': async () => (await import('./no-direct-http/guard.js')).noDirectHttpGuard,
}
