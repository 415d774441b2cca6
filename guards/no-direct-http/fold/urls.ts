/** A path as seen from a base, without looking any closer than hosts need: holes are allowed in both. */
export function joinUrl(base: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return path
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(base)?.[0] ?? ''
  if (path.startsWith('//')) return `${scheme}${path}`
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(base)?.[0]
  if (authority === undefined) return `${base}${path}`
  if (path.startsWith('/')) return `${authority}${path}`
  const folder = base.slice(authority.length).replace(/[^/]*$/, '')
  return `${authority}${folder === '' ? '/' : folder}${path}`
}
