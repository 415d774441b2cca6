import type { Guard, RepositoryContext } from '../src/ports/guard.js'

/** Guards that look at the repository alone, so that each can run in a thread of its own; the one with most to do first. */
export const APART = {
  'no-direct-http': async () => (await import('./no-direct-http/guard.js')).noDirectHttpGuard,
  env: async () => (await import('./env/guard.js')).envGuard,
} satisfies Readonly<Record<string, () => Promise<Guard<RepositoryContext>>>>
