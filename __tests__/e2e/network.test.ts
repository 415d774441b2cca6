import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRepository, type Repository } from './git-repository.js'
import { read } from './run-bundle.js'

describe('the target guards', () => {
  let repository: Repository
  beforeEach(() => {
    repository = createRepository({
      'a.txt': 'nothing to see\n',
      '.gitignore': '.env\nreports/\nRUN_LOGS/\n',
    })
  })
  afterEach(() => repository.remove())

  const networkRow = () =>
    JSON.parse(read(repository.directory, 'reports', 'guards.json')).guards.find(
      ({ id }: { id: string }) => id === 'network',
    )

  it('warns where the API cannot be reached, with what to do, and fails nothing', async () => {
    const { stdout, code } = await repository.plumbline(['guards', '--check-only'], {
      HTTPS_PROXY: 'http://someone:something-secret@proxy.example:3128',
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/WARN +network/)
    expect(stdout).toMatch(/warning: network: no connection to http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\)\. /)
    expect(networkRow()).toMatchObject({ verdict: 'warn', error: null })
    const report = read(repository.directory, 'reports', 'net_diag_last.md')
    expect(report).toMatch(/Unreachable/)
    expect(report).toMatch(/proxy\.example:3128/)
    expect(report + stdout).not.toMatch(/something-secret/)
  })

  it('says so where it can', async () => {
    const server = createServer((_request, reply) => reply.writeHead(404).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port }: AddressInfo = Object(server.address())
    await repository.plumbline(['guards', '--check-only'], { ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}` })
    await new Promise((resolve) => server.close(resolve))
    expect(networkRow()).toMatchObject({ verdict: 'pass' })
    expect(read(repository.directory, 'reports', 'net_diag_last.md')).toMatch(/\*\*Reachable:\*\*/)
  })

  it('does not look when it is offline', async () => {
    await repository.plumbline(['guards', '--check-only', '--offline'])
    expect(networkRow()).toBeUndefined()
  })
})
