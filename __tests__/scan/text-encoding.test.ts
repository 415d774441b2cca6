import { describe, expect, it } from '@jest/globals'
import { readText } from '../../src/scan/text-encoding.js'

const TEXT = 'const greeting = "hello"\r\nconst other = "한글"\n'

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

describe('readText', () => {
  it.each([
    { name: 'UTF-16 little endian with its mark', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le') },
    { name: 'UTF-16 little endian without', bytes: Buffer.from(TEXT, 'utf16le') },
    { name: 'UTF-16 big endian with its mark', bytes: bigEndian(`\ufeff${TEXT}`) },
    { name: 'UTF-16 big endian without', bytes: bigEndian(TEXT) },
    { name: 'UTF-8', bytes: Buffer.from(TEXT, 'utf8') },
  ])('reads $name', ({ bytes }) => {
    const before = Buffer.from(bytes)
    const read = readText(bytes)
    expect(read.kind === 'text' && Buffer.from(read.bytes).toString('utf8')).toBe(TEXT)
    expect(bytes.equals(before)).toBe(true)
  })

  it.each([
    { name: 'a picture', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48]) },
    { name: 'a NUL in a text', bytes: Buffer.from('abc\0def ghi jkl') },
    { name: 'UTF-32', bytes: Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x62, 0, 0, 0]) },
  ])('has nothing to read in $name', ({ bytes }) => {
    expect(readText(bytes)).toEqual({ kind: 'binary' })
  })

  it('reads on where a NUL comes late, as git does', () => {
    expect(readText(Buffer.from(`${'a'.repeat(9_000)}\0`)).kind).toBe('text')
  })

  it('reads an empty file', () => {
    expect(readText(new Uint8Array(0))).toEqual({ kind: 'text', bytes: new Uint8Array(0), encoding: 'as_is' })
  })
})
