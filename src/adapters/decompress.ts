import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { codeOf } from './node-file-error.js'
import { WireError } from './wire-error.js'

const DECODERS = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
} as const

/**
 * The text of a body, whether it was asked to be compressed or not.
 * @param encoding the header `content-encoding`
 * @throws WireError for more than `mostBytes` once it is decompressed, and for what cannot be
 */
export function decompress(body: Buffer, encoding: string, mostBytes: number): string {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body.toString('utf8')
  const decode = isKnown(name) ? DECODERS[name] : undefined
  if (decode === undefined)
    throw new WireError('other', true, 'the reply has an encoding that nobody asked for')
  try {
    return decode(body, { maxOutputLength: mostBytes }).toString('utf8')
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') {
      throw new WireError('too_large', true, `the reply has more than ${mostBytes} bytes`)
    }
    throw new WireError('other', true, 'the reply could not be decompressed')
  }
}

function isKnown(name: string): name is keyof typeof DECODERS {
  return Object.hasOwn(DECODERS, name)
}
