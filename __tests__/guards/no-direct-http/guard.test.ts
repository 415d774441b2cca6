import { describe, expect, it, test } from '@jest/globals'
import type { Scope } from '../../../src/core/guard.js'
import type { DocumentSource } from '../../../src/ports/document-source.js'
import { ROOT } from '../../factories/guards.js'
import { found, run } from './running.js'

const CALL = "await fetch('https://api.openai.com/v1/responses')\n"
const WORD = ['plumbline', 'allow'].join('-')

describe('a finding', () => {
  it('shows the address with its credentials masked, and names the client', async () => {
    const key = ['sk', 'x'.repeat(24)].join('-')
    const { findings } = await run({
      'src/a.ts': `const id = compute()\nfetch(\`https://me:secret@api.openai.com/v1/\${id}?api_key=${key}\`)\n`,
      'scripts/clients/openai_adapter.ts': 'export {}\n',
      'tools/openai_client.sh': '#!/bin/sh\n',
    })
    expect(findings).toEqual([
      expect.objectContaining({
        message: 'fetch calls OpenAI itself, at https://****@api.openai.com/v1/…?api_key=****',
        remedy: expect.stringContaining('scripts/clients/openai_adapter.ts'),
      }),
    ])
    expect(JSON.stringify(findings)).not.toContain('secret')
  })

  it('names a shell client to a shell script', async () => {
    const { findings } = await run({
      'a.sh': 'curl https://api.openai.com/v1/models\n',
      'scripts/clients/adapter.ts': 'export {}\n',
      'tools/anthropic_client.sh': '#!/bin/sh\n',
    })
    expect(findings[0]?.remedy).toContain('tools/anthropic_client.sh')
  })

  it('says so where there is no client yet', async () => {
    const { findings, notes } = await run({ 'a.ts': CALL })
    expect(findings[0]?.remedy).toContain('an allowed client in tools/ or scripts/clients/')
    expect(notes).toContain('no allowed client is there: tools/, scripts/clients/')
  })

  it('of the same kind in one file has a fingerprint of its own', async () => {
    const { findings } = await run({ 'a.ts': `${CALL}${CALL}` })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})

describe('exceptions', () => {
  it('are clients of the configuration, each with its reason in a note', async () => {
    const clients = [{ path: 'src/models', reason: 'the one client of this project' }]
    const result = await run({ 'src/models/a.ts': CALL, 'tools/b.ts': CALL }, { clients })
    expect(found(result)).toEqual(['tools/b.ts:1 llm-direct-call'])
    expect(result.notes).toContain('allowed to call models: src/models (the one client of this project)')
  })

  it('are entries by rule and path, shown as suppressed until their last day', async () => {
    const allow = (until: string) => [
      { rule: 'llm-direct-call', path: 'test/**', reason: 'records fixtures', until },
    ]
    const files = { 'test/a.ts': CALL }
    expect(await run(files, { allow: allow('2026-11-22') })).toMatchObject({
      verdict: 'pass',
      suppressed: [{ by: 'configuration', reason: 'records fixtures' }],
    })
    expect((await run(files, { allow: allow('2026-11-21') })).verdict).toBe('fail')
  })

  it('are comments with a reason', async () => {
    const result = await run({ 'a.ts': `// ${WORD} llm-direct-call -- asks for the list of models\n${CALL}` })
    expect(result).toMatchObject({ verdict: 'pass', suppressed: [{ by: 'inline' }] })
    expect((await run({ 'a.ts': `// ${WORD} llm-direct-call\n${CALL}` })).verdict).toBe('fail')
  })

  it('are excluded folders', async () => {
    expect((await run({ 'vendor/a.ts': CALL }, { exclude: ['vendor'] })).verdict).toBe('pass')
  })

  it('that nothing needs are noted', async () => {
    const allow = [{ rule: null, path: 'gone/**', reason: 'was here once', until: null }]
    const { notes } = await run({ 'a.ts': 'export {}\n' }, { allow })
    expect(notes).toContain('the configured allow of gone/** is not needed any more')
  })
})

describe('a change', () => {
  const scope: Scope = { kind: 'range', base: 'a', head: 'b' }
  const files = {
    'src/a.ts': `const BASE = 'https://api.openai.com'\nfetch(BASE + '/v1/models')\nfetch(BASE + '/v1/responses')\n`,
  }
  /** The work tree as it is, and a change that added some lines of it. */
  const sourceOf = (added: Readonly<Record<string, string>>): DocumentSource => ({
    async documents(asked, visitor) {
      const shown: Readonly<Record<string, string>> = asked.kind === 'range' ? added : files
      for (const [path, text] of Object.entries(shown)) {
        visitor.document({ path, bytes: Buffer.from(text), firstLine: 1, commit: null, authorDate: null })
      }
      return { files: 1, bytes: 1, commits: 1, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
    },
  })
  const repository = {
    isShallow: async () => false,
    head: async () => 'b',
    everCommitted: async () => [],
    changedFiles: async () => [],
    fileAt: async () => undefined,
  }

  it('is judged with its files whole, and answers for its own lines only', async () => {
    const source = sourceOf({ 'src/a.ts': "fetch(BASE + '/v1/responses')\n" })
    const result = await run(files, {}, { scope, source, repository })
    expect(result.findings).toEqual([
      expect.objectContaining({
        line: 3,
        origin: 'introduced',
        message: 'fetch calls OpenAI itself, at https://api.openai.com/v1/responses',
      }),
    ])
    expect(result.notes).toContain(
      '1 findings stand in the changed files on lines that the change leaves alone',
    )
  })

  it('that is not checked out is read from its commit', async () => {
    const text = "import OpenAI from 'openai'\n"
    const source = sourceOf({ 'src/new.ts': text })
    const fileAt = async (_commit: string, path: string) =>
      path === 'src/new.ts' ? Buffer.from(text) : undefined
    const result = await run(
      files,
      {},
      { scope: { ...scope, head: 'c' }, source, repository: { ...repository, fileAt } },
    )
    expect(found(result)).toEqual(['src/new.ts:1 llm-sdk-import'])
  })

  it('that adds an allow makes a reviewer look', async () => {
    const comment = `// ${WORD} llm-direct-call -- only this once`
    const text = `${comment}\n${CALL}`
    const source: DocumentSource = {
      async documents(_asked, visitor) {
        visitor.document({
          path: 'a.ts',
          bytes: Buffer.from(text),
          firstLine: 1,
          commit: null,
          authorDate: null,
        })
        return { files: 1, bytes: 1, commits: 1, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
      },
    }
    const result = await run({}, {}, { scope, source, repository })
    expect(result).toMatchObject({
      verdict: 'warn',
      warnings: ['this change adds an allow: a.ts:1 llm-direct-call -- only this once'],
    })
  })

  it('does not reach into the history', async () => {
    expect((await run({ 'a.ts': CALL }, {}, { scope: { kind: 'history' } })).verdict).toBe('not_applicable')
  })
})

describe('files', () => {
  test.each([
    ['a script without an ending', 'bin/ask', '#!/usr/bin/env python3\nimport openai\n'],
    ['UTF-16', 'a.ts', Buffer.from(`\ufeff${CALL}`, 'utf16le').toString('latin1')],
    ['settings of the environment', 'prod.env', 'OPENAI_BASE_URL=https://api.openai.com/v1\n'],
  ])('%s', async (_what, path, text) => {
    const bytes = Buffer.from(text, 'latin1')
    const source: DocumentSource = {
      async documents(_asked, visitor) {
        visitor.document({ path, bytes, firstLine: 1, commit: null, authorDate: null })
        return { files: 1, bytes: 1, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
      },
    }
    expect((await run({}, {}, { source, root: ROOT })).findings).toHaveLength(1)
  })

  it('that are templates or locks say nothing', async () => {
    const result = await run({
      '.env.example': 'OPENAI_BASE_URL=https://api.openai.com/v1\n',
      'package-lock.json': '{ "packages": { "node_modules/openai": {} }, "dependencies": { "openai": "1" } }',
    })
    expect(found(result)).toEqual([])
  })

  it('of which a provider stands in pieces are read as one', async () => {
    const half = CALL.indexOf('openai') + 2
    const source: DocumentSource = {
      async documents(_asked, visitor) {
        for (const [path, text] of [
          ['a.ts', `// openai\n${CALL.slice(0, half)}`],
          ['a.ts', `${CALL.slice(half)}\n// openai\n`],
          ['b.ts', CALL],
        ] as const)
          visitor.document({ path, bytes: Buffer.from(text), firstLine: 1, commit: null, authorDate: null })
        return { files: 2, bytes: 1, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 }
      },
    }
    expect(found(await run({}, {}, { source, root: ROOT }))).toEqual([
      'a.ts:2 llm-direct-call',
      'b.ts:1 llm-direct-call',
    ])
  })

  it('of YAML that name a provider in remarks alone say nothing, whatever else stands in them', async () => {
    const result = await run({
      'a.yml': '# https://api.openai.com/v1\nsteps:\n  # openai\n  - run: curl https://example.org\n',
      'b.yml': 'steps:\n  - run: |\n      # openai\n      echo done\n    name: a # b\n    # openai\n',
    })
    expect(found(result)).toEqual([])
  })

  it('of YAML hold code in blocks, in which a number sign begins no remark', async () => {
    const script = "class A {\n#url = 'https://api.openai.com/v1/responses'\n}"
    const block = script.replace(/^/gm, '      ')
    const result = await run({ 'a.yml': `steps:\n  - shell: node {0}\n    run: |-\n${block}\n` })
    expect(found(result)).toEqual(['a.yml:5 llm-url'])
  })
})
