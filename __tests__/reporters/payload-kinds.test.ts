import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { PAYLOAD_KINDS, PAYLOADS } from './payloads.js'

const page = readFileSync(new URL('../../docs/untrusted-text.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| (.+) \|$/gm)].map(([, cells = '']) => cells.split(' | '))

test.each(PAYLOAD_KINDS)('the documentation says for every surface what becomes of %s', (kind) => {
  const [head, , ...kinds] = rows
  expect(kinds.find(([name]) => name === kind)).toHaveLength(head?.length ?? 0)
  expect(PAYLOADS.filter(([, , each]) => each === kind)).not.toEqual([])
})
