import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load-config.js'
import { createMemoryFileSystem } from '../fakes/memory-file-system.js'
import { requestOf } from './run-request.js'

const root = path.join(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs/configuration.md'), 'utf8')
const examples = [...page.matchAll(/```(yaml|toml)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({
  language,
  text,
  first: text.split('\n').find((line) => !line.startsWith('#')),
}))

interface Properties {
  readonly [key: string]: {
    readonly properties?: Properties
    readonly items?: { readonly properties?: Properties }
  }
}

describe('docs/configuration.md', () => {
  test.each(examples)(
    'the $language example that begins with $first is valid',
    async ({ language, text }) => {
      const fileSystem = createMemoryFileSystem({ [`/base/repo/plumbline.${language}`]: text })

      expect((await loadConfig(requestOf(), { fileSystem })).path).toBe(`/base/repo/plumbline.${language}`)
    },
  )

  it('names every key of the schema', () => {
    const schema: { properties: Properties } = JSON.parse(
      readFileSync(path.join(root, 'schema/plumbline.schema.json'), 'utf8'),
    )
    const words = new Set(
      [...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => [
        ...code.split(/[^$\w]+/),
        ...code.split(/[^$\w-]+/),
      ]),
    )
    const keysOf = (properties: Properties): readonly string[] =>
      Object.entries(properties).flatMap(([key, { properties: own = {}, items }]) => [
        key,
        ...keysOf(own),
        ...keysOf(items?.properties ?? {}),
      ])

    expect(keysOf(schema.properties).filter((key) => !words.has(key))).toEqual([])
  })

  it('shows the defaults that hold', async () => {
    const config = await loadConfig(requestOf(), { fileSystem: createMemoryFileSystem() })
    const shown = Object.fromEntries(
      [...page.matchAll(/^\| `([\w.]+)` *\| [^|]+ \| `?([^|`]+?)`? *\|/gm)].map(([, key, value]) => [
        key,
        value,
      ]),
    )

    expect(shown).toMatchObject({
      profile: config.profile,
      format: config.format,
      onInvalid: config.onInvalid,
      maxLineBytes: String(config.maxLineBytes),
      'model.name': config.model.name,
      'model.maxTokens': String(config.model.maxTokens),
      'model.concurrency': String(config.model.concurrency),
      failOn: config.failOn,
      'calibration.enabled': String(config.calibration.enabled),
      csvBom: String(config.csvBom),
    })
  })
})
