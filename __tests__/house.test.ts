import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { VERSION } from '../src/core/version.js'
import { maskScript } from '../src/scan/mask-script.js'

const root = path.join(import.meta.dirname, '..')

function sourceFiles(): readonly string[] {
  return ['src', 'guards']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((name) =>
        path.join(folder, String(name)),
      ),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.includes('/generated/'))
}

describe('the house', () => {
  const outside = sourceFiles().filter(
    (name) => !name.startsWith('src/adapters/') && !/^src\/[^/]+\.ts$/.test(name),
  )

  test.each([
    ['the time of day', /\bDate\.now\b|\bnew Date\(\)|performance\.now/],
    ['unseeded chance', /\bMath\.random\b|randomUUID|randomBytes/],
    ['the environment', /\bprocess\.env\b/],
    ['the console', /\bconsole\./],
    ['the network', /(?<![.\w])fetch\(/],
  ])('%s comes in through a port, never directly', (_what, pattern) => {
    // Comments and strings about other people's code quote what they look for, and use nothing.
    const offenders = outside.filter((name) =>
      pattern.test(maskScript(readFileSync(path.join(root, name), 'utf8')).bare),
    )
    expect(offenders).toEqual([])
  })

  test('the version that runs print is that of the package', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version)
  })
})
