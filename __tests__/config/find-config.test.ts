import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createNodeFileSystem } from '../../src/adapters/node-file-system.js'
import { loadConfig } from '../../src/config/load-config.js'
import { requestOf } from './run-request.js'

describe('finding a configuration on a real disk', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-config-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const load = (config?: string) =>
    loadConfig(requestOf({ workingDirectory: folder, config }), {
      fileSystem: createNodeFileSystem({ redact: (text) => text, workingDirectory: folder }),
    })

  it('follows a link', async () => {
    await writeFile(join(folder, 'shared.yml'), 'profile: stage\n')
    await symlink('shared.yml', join(folder, 'plumbline.yml'))

    expect(await load()).toMatchObject({ profile: 'stage', path: join(folder, 'plumbline.yml') })
  })

  it('does not take a broken link for no configuration', async () => {
    await symlink('gone.yml', join(folder, 'plumbline.yml'))

    await expect(load()).rejects.toMatchObject({
      errorClass: 'config_invalid',
      message: 'is a link that leads nowhere',
      location: { path: 'plumbline.yml' },
    })
  })

  it('names line and column of a byte that is no UTF-8', async () => {
    await writeFile(join(folder, 'other.yml'), Buffer.from('profile: dev\n# caf\xe9\n', 'latin1'))

    await expect(load('other.yml')).rejects.toMatchObject({
      errorClass: 'config_invalid',
      location: { path: 'other.yml', line: 2, column: 6 },
    })
  })

  it('refuses a name that leads through a file', async () => {
    await writeFile(join(folder, 'a'), '')

    await expect(load('a/plumbline.yml')).rejects.toMatchObject({ exitCode: 3 })
  })
})
