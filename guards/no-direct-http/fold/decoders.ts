type Encoding = 'base64' | 'hex' | 'percent' | 'rot13'

const BASE64 =
  /(?:^|\.)(?:atob|b64decode|urlsafe_b64decode|standard_b64decode|decode64|strict_decode64|urlsafe_decode64|DecodeString|FromBase64String|base64_decode|decodebytes)$/
const HEX = /(?:^|\.)(?:fromhex|unhexlify|hex\.DecodeString|FromHexString|hex2bin|hex\.decode)$/
const PERCENT =
  /(?:^|\.)(?:decodeURIComponent|decodeURI|unescape|unquote|unquote_plus|QueryUnescape|UrlDecode|urldecode|UnescapeDataString)$/
const KINDS: Readonly<Record<string, Encoding>> = {
  base64: 'base64',
  base64url: 'base64',
  hex: 'hex',
  rot13: 'rot13',
  rot_13: 'rot13',
}

/** Whether a call makes a text of an encoded one. */
export function isDecoder(name: string, method: string, kind: string | null): boolean {
  return encodingOf(name, method, kind) !== null
}

/** The text behind an encoding; null where the name or the text says nothing. */
export function decodeText(name: string, method: string, kind: string | null, text: string): string | null {
  const encoding = encodingOf(name, method, kind)
  switch (encoding) {
    case 'base64':
      return Buffer.from(text, 'base64').toString('utf8')
    case 'hex':
      return Buffer.from(text, 'hex').toString('utf8')
    case 'percent':
      return decodePercent(text)
    case 'rot13':
      return text.replace(/[a-z]/gi, rotate)
    case null:
      return null
  }
}

function encodingOf(name: string, method: string, kind: string | null): Encoding | null {
  if (/(?:^|\.)hex\.DecodeString$/.test(name) || HEX.test(name)) return 'hex'
  if (BASE64.test(name)) return 'base64'
  if (PERCENT.test(name)) return 'percent'
  const isByKind = method === 'from' || method === 'decode' || method === 'Decode'
  if (isByKind && kind !== null) return KINDS[kind.toLowerCase()] ?? null
  return /Base64\b.*\.decode$|base64\..*[dD]ecode$/.test(name) ? 'base64' : null
}

/** `%61` is `a`; what is no encoding stays. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}

function rotate(letter: string): string {
  const first = letter <= 'Z' ? 65 : 97
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first)
}
