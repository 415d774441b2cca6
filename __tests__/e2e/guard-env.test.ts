import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import validateGuards from '../../src/core/generated/validate-guards.cjs'
import { createRepository, type Repository } from './git-repository.js'
import { plumbline, read, workspace } from './run-bundle.js'

const SOURCE = "export const url = process.env.API_URL\nexport const tier = process.env.API_TIER ?? 'free'\n"

let repository: Repository
beforeEach(() => {
  repository = createRepository({
    '.gitignore': '.env\n.env.*\n!.env.example\nreports/\n',
    'src/a.js': SOURCE,
  })
})
afterEach(() => repository.remove())

const guard = (...args: readonly string[]) => repository.plumbline(['guard', ...args])
const has = (name: string) => existsSync(path.join(repository.directory, name))
const report = () => JSON.parse(read(repository.directory, 'reports', 'guards.json'))

describe('guard env', () => {
  it('fails with the place and the coverage, in every report', async () => {
    const { code, stdout } = await guard('env')

    expect(code).toBe(1)
    expect(stdout).toMatch(/^FAIL {2}env: 2 findings/)
    expect(stdout).toContain('src/a.js:1:32  env-undeclared  error')
    expect(stdout).toContain('environment coverage 0.0%: 0 of 2')
    expect(validateGuards(report())).toBe(true)
    expect(JSON.stringify(report())).toContain('environment coverage 0.0%')
    expect(read(repository.directory, 'reports', 'guards.sarif')).toContain('environment coverage 0.0%')
  })

  it('is one of all guards', async () => {
    const { code, stdout } = await guard('all', '--check-only')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}FAIL {3}env/m)
  })

  it('knows a .env that a later commit took away', async () => {
    repository.write({ '.env.example': 'API_URL=\nAPI_TIER=\n', 'web/.env': 'API_URL=x\n' })
    repository.git('add', '-f', 'web/.env')
    const commit = repository.commit()
    repository.write({ 'web/.env': null })
    repository.commit()
    const { code, stdout } = await guard('env')

    expect(code).toBe(1)
    expect(stdout).toContain('web/.env:1:1  env-file-in-history  error')
    expect(stdout).toContain(`commit: ${commit}`)
  })

  it('says of a shallow clone what it could not look at', async () => {
    repository.write({ '.env.example': 'API_URL=\nAPI_TIER=\n' })
    repository.commit()
    const clone = workspace({})
    try {
      repository.git(
        'clone',
        '-q',
        '--depth',
        '1',
        `file://${repository.directory}`,
        path.join(clone.directory, 'c'),
      )
      const { code, stdout } = await plumbline(['guard', 'env'], { cwd: path.join(clone.directory, 'c') })
      expect(code).toBe(0)
      expect(stdout).toMatch(/^WARN {2}env: 0 findings/)
      expect(stdout).toContain('warning: the clone is shallow')
    } finally {
      clone.remove()
    }
  })
})

describe('guard env --write-example', () => {
  it('makes the file, shows what it wrote, and has nothing to add then', async () => {
    const { code, stdout } = await guard('env', '--write-example')

    expect(code).toBe(0)
    expect(stdout).toMatch(/^\.env\.example: 2 variables written to a new file\n/)
    expect(read(repository.directory, '.env.example')).toBe(
      '# src/a.js, which has a default\nAPI_TIER=\n# src/a.js\nAPI_URL=\n',
    )
    expect((await guard('env')).code).toBe(0)
    expect((await guard('env', '--write-example')).stdout).toBe('.env.example: nothing is missing\n')
  })

  it('only shows the lines with --check-only', async () => {
    const { code, stdout } = await guard('env', '--write-example', '--check-only')
    expect(code).toBe(0)
    expect(stdout).toContain('2 variables would be added')
    expect(stdout).toContain('  API_URL=\n')
    expect(has('.env.example')).toBe(false)
  })

  it('leaves what stands there as it is', async () => {
    const before = '# The tier.\r\nAPI_TIER=paid # kept'
    repository.write({ '.env.example': before })
    await guard('env', '--write-example')
    expect(read(repository.directory, '.env.example')).toBe(`${before}\r\n\r\n# src/a.js\r\nAPI_URL=\r\n`)
  })

  it('adds nothing to a file that holds a secret of the environment', async () => {
    const secret = ['a-value', 'that-is', 'in-use'].join('.')
    const before = `API_TIER=${secret}\n`
    repository.write({ '.env.example': before })
    const { code, stderr } = await repository.plumbline(['guard', 'env', '--write-example'], {
      MY_TOKEN: secret,
    })
    expect(code).toBe(3)
    expect(stderr).toContain('.env.example')
    expect(stderr).not.toContain(secret)
    expect(read(repository.directory, '.env.example')).toBe(before)
  })

  it('belongs to env alone', async () => {
    const { code, stderr } = await guard('git', '--write-example')
    expect(code).toBe(2)
    expect(stderr).toContain('--write-example needs the guard env')
  })
})
