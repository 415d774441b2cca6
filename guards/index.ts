import type { Guard } from '../src/ports/guard.js'
import { envGuard } from './env/guard.js'
import { gitGuard } from './git/guard.js'
import { noDirectHttpGuard } from './no-direct-http/guard.js'
import { prodGuard } from './prod/guard.js'
import { regressionGuard } from './regression/guard.js'
import { schemaGuard } from './schema/guard.js'

/** Every guard there is, in the order in which they are shown. */
export const GUARDS: readonly Guard[] = [
  gitGuard,
  envGuard,
  noDirectHttpGuard,
  prodGuard,
  schemaGuard,
  regressionGuard,
]
