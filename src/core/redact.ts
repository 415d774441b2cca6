/** Removes secrets from a text. Idempotent; every sink of text goes through one. */
export type Redact = (text: string) => string

/**
 * Shapes of credentials that must never be printed, whatever text they came in.
 * Sources: the providers' own key formats (Anthropic, OpenAI, GitHub, AWS, Slack, Google, npm, Hugging Face).
 */
const SHAPES: readonly { readonly pattern: RegExp; readonly mask: string }[] = [
  { pattern: /\bsk-[A-Za-z0-9_-]{16,}/g, mask: 'sk-****' },
  { pattern: /\bgh[pousr]_[A-Za-z0-9_.-]{20,}/g, mask: 'gh*_****' },
  { pattern: /\bgithub_pat_[A-Za-z0-9_]{20,}/g, mask: 'github_pat_****' },
  { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, mask: 'AKIA****' },
  { pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, mask: 'xox*-****' },
  {
    pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]+/g,
    mask: 'https://hooks.slack.com/****',
  },
  { pattern: /\bAIza[A-Za-z0-9_-]{35}/g, mask: 'AIza****' },
  { pattern: /\bnpm_[A-Za-z0-9]{36}/g, mask: 'npm_****' },
  { pattern: /\bhf_[A-Za-z0-9]{30,}/g, mask: 'hf_****' },
  { pattern: /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{16,}/g, mask: '$1 ****' },
  { pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g, mask: 'eyJ****' },
  {
    // Ends with the key's own characters where the END line is cut off: nothing behind a key may vanish with it.
    pattern:
      /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?:\s|\\[nr])*[A-Z][A-Za-z-]*: [^\n"\\]*)*(?:\s|\\[nr]|[A-Za-z0-9+/=])*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
    mask: '-----PRIVATE KEY ****-----',
  },
  { pattern: /\b([a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]{3,}@/gi, mask: '$1:****@' },
]

/** Below this length a value is a word rather than a secret, and masking it would maul every text. */
const SHORTEST_SECRET = 8

/**
 * @param secrets values that are known to be secret in this process, such as keys of the environment;
 *   they are masked wherever they occur, also JSON- and URL-encoded.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const literals = [
    ...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(spellings)),
  ].sort((a, b) => b.length - a.length)
  return (text) => {
    let redacted = text
    for (const literal of literals) redacted = redacted.replaceAll(literal, maskOf(literal))
    for (const { pattern, mask } of SHAPES) redacted = redacted.replace(pattern, mask)
    return redacted
  }
}

function spellings(secret: string): readonly string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
}

function maskOf(secret: string): string {
  return secret.startsWith('sk-') ? 'sk-****' : '****'
}
