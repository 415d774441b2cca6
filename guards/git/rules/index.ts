import type { SecretRule } from '../rule.js'

/** Every rule, one list a family. The generic rule stands last: it gives way to all others. */
export const SECRET_RULES: readonly SecretRule[] = []
