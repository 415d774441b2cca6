/** Version of the package; a test holds it against package.json. */
export const VERSION = '0.1.0'

/** Version of the metric definitions; part of the comparability key. */
export const METRICS_VERSION = '1.5'
