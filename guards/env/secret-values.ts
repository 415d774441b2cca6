/** Prefixes that only issued keys have, with enough behind them; in parts, so that no scanner takes this list for a leak. */
const ISSUED = new RegExp(
  `^(?:${[
    'sk-(?:ant-|proj-|svcacct-|or-)?',
    'gh[pousr]_',
    'github_pat_',
    'xox[abprs]-',
    'A[KS]IA',
    'glpat-',
    'npm_',
    'pypi-',
    'hf_',
    'gsk_',
    'AIza',
    'SG\\.',
    '[rs]k_live_',
    'whsec_',
    'r8_',
    'pplx-',
    'xai-',
    'dop_v1_',
  ].join('|')})[\\w.-]{16,}$`,
)
const ARMOUR = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/
/** `scheme://user:password@host`. */
const URL_PASSWORD = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@]{1,100}:([^\s:/@]{8,200})@/i
/** A variable whose name says that its value is one. */
const SECRET_NAME =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE|CREDENTIAL|(?:^|_)(?:KEY|PWD|SALT|DSN))S?(?:$|_)|API_?KEY|WEBHOOK/i
/** Words of values that are there to be replaced. */
const PLACEHOLDER =
  /your|example|change|replace|placeholder|dummy|sample|secret|password|token|todo|x{3}|\.{3}|…|<[^>]{1,80}>|\$\{|\{\{|here|test|fake|insert|redacted|\*{3}|12345|abcdef|deadbeef|lorem|none|local|default|_key|-key/i
/** Words and numbers with signs between them, such as the name of a model or a day. */
const WORDS = /^(?:[a-z]+|\d+)(?:[-_.](?:[a-z]+|\d+))+$/i

/**
 * Whether a value of an example file looks like one that somebody uses: the form of an issued key, a private key, a
 * password in an address, or 16 and more letters that look drawn by lot under a name that says secret. Narrow on purpose:
 * the guard git knows the forms of hundreds of services, and looks at the same file.
 */
export function looksSecret(name: string, value: string): boolean {
  if (ARMOUR.test(value)) return true
  if (value.length < 16 || value.length > 4_096 || PLACEHOLDER.test(value) || isRun(value)) return false
  if (ISSUED.test(value)) return isMixed(value)
  const password = URL_PASSWORD.exec(value)?.[1]
  if (password !== undefined) return isRandom(password)
  return SECRET_NAME.test(name) && !/[\s/:@,]/.test(value.replace(/=+$/, '')) && isRandom(value)
}

function isMixed(value: string): boolean {
  return /\d/.test(value) && /[a-z]/i.test(value)
}

/** Letters and digits mixed, no words, and nearly as many bits a character as chance gives. */
function isRandom(value: string): boolean {
  const isWordy = /[a-z]{7,}|[A-Z]{9,}/.test(value) || WORDS.test(value)
  return isMixed(value) && !isWordy && entropyOf(value) >= Math.min(3.3, 0.82 * Math.log2(value.length))
}

/** The same letter over and over. */
function isRun(value: string): boolean {
  return /(.)\1{5}/.test(value)
}

/** Shannon's, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
