import { findInTurn, type PiiFinder, type PiiSpan } from './pii-text.js'

/**
 * Keys and tokens by the shapes that their providers publish. Placeholders such as `sk-xxxx` and keys that say that
 * they are an example are none.
 */
export function findKeys(text: string): readonly PiiSpan[] {
  return BEGINNINGS.test(text) ? findInTurn(text, FINDERS) : []
}

const BEGINNINGS =
  /[sr]k[-_]|gh[pousr]_|github_pat_|glpat-|A(?:KI|SI)A|AIza|xox[a-z]-|npm_|hf_|SG\.|eyJ|-----BEGIN/

/** Bounded, so that each start costs a constant. */
const SHAPES: readonly RegExp[] = [
  /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,200}/g, // Anthropic, OpenAI and those who follow them
  /(?<![A-Za-z0-9])(?:sk|rk)_live_[A-Za-z0-9]{16,120}/g, // Stripe
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/g, // GitHub
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{60,100}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,60}/g, // GitLab
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g, // AWS
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g, // Google
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,120}/g, // Slack
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, // npm
  /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,60}/g, // Hugging Face
  /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g, // SendGrid
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}/g, // JWT, RFC 7519
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----\s{0,4}[A-Za-z0-9+/=]{32}/g, // RFC 7468
]

const FINDERS: readonly PiiFinder[] = SHAPES.map(
  (shape) =>
    function* findShape(text) {
      for (const { 0: key, index: start } of text.matchAll(shape)) {
        if (!isPlaceholder(key)) yield { kind: 'key', certainty: 'proven', start, end: start + key.length }
      }
    },
)

function isPlaceholder(key: string): boolean {
  const body = key.replace(/^[A-Za-z]{2,6}[-_]/, '')
  return (
    /example|your|placeholder|dummy|redacted|x{4}|\*{3}|\.{3}|<|(.)\1{5}/i.test(body) ||
    new Set(body).size < 8
  )
}
