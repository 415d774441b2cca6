/** Parses a JSON Web Token (RFC 7519): header with `alg`, claims, and a signature that is not empty. */
export function isJwt(text: string): boolean {
  const start = text.indexOf('eyJ')
  if (start === -1) return false
  const [header, claims, signature] = text.slice(start).split('.')
  if (signature === undefined || signature.length < 16) return false
  const head = parseSegment(header)
  const body = parseSegment(claims)
  return head !== null && body !== null && typeof head.alg === 'string' && !isTextbookToken(body)
}

function parseSegment(segment: string | undefined): Readonly<Record<string, unknown>> | null {
  if (segment === undefined) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'))
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The token that jwt.io and half of all documentation show: John Doe, 1234567890; and the one of RFC 7519, joe. */
function isTextbookToken(claims: Readonly<Record<string, unknown>>): boolean {
  return (
    claims.sub === '1234567890' ||
    claims.name === 'John Doe' ||
    (claims.iss === 'joe' && claims.exp === 1_300_819_380)
  )
}
