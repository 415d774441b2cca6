type Variables = Readonly<Record<string, string | undefined>>

/**
 * The host of a GitHub Enterprise Server that the job runs on; null on github.com and its like. Such servers have the
 * first versions of the services only. Hosts as in actions/toolkit, packages/artifact, `isGhes`.
 */
export function enterpriseServerOf(variables: Variables): string | null {
  const server = variables.GITHUB_SERVER_URL || 'https://github.com'
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost') ? null : host
}
