import type { About, Guard, RepositoryContext } from '../src/ports/guard.js'
import { APART } from './apart.js'
import { ENV } from './env/about.js'
import { GIT } from './git/about.js'
import { NO_DIRECT_HTTP } from './no-direct-http/about.js'
import { PROD } from './prod/about.js'
import { REGRESSION } from './regression/about.js'
import { SCHEMA } from './schema/about.js'

/** Every guard there is, in the order in which they are shown; each is loaded when it begins, since most runs need few. */
export const GUARDS: readonly Guard[] = [
  loaded(GIT, async () => (await import('./git/guard.js')).gitGuard),
  loaded(ENV, APART.env),
  loaded(NO_DIRECT_HTTP, APART['no-direct-http']),
  loaded(PROD, async () => (await import('./prod/guard.js')).prodGuard),
  loaded(SCHEMA, async () => (await import('./schema/guard.js')).schemaGuard),
  loaded(REGRESSION, async () => (await import('./regression/guard.js')).regressionGuard),
]

function loaded<Context extends RepositoryContext>(
  about: About,
  load: () => Promise<Guard<Context>>,
): Guard<Context> {
  return { ...about, check: async (context) => (await load()).check(context) }
}
