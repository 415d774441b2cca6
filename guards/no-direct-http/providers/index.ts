import type { Provider } from '../provider.js'
import { ASIA } from './asia.js'
import { CLOUDS } from './clouds.js'
import { FRAMEWORKS } from './frameworks.js'
import { GATEWAYS } from './gateways.js'
import { HOSTING } from './hosting.js'
import { LABS } from './labs.js'
import { MORE_LABS } from './more-labs.js'

/** Whose calls have to go through the client. */
export const PROVIDERS: readonly Provider[] = [
  ...LABS,
  ...MORE_LABS,
  ...CLOUDS,
  ...HOSTING,
  ...GATEWAYS,
  ...ASIA,
  ...FRAMEWORKS,
]
