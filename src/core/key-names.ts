/** Variables that hold keys of the model's API: one key, or several with commas between. */
export const KEY_NAMES = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS'] as const
