import { type EncodedRun, findEncodedRuns } from './engine-encodings.js'

/** Maps a span of a layer to bytes of the document. */
export type SpanOf = (start: number, end: number) => { readonly start: number; readonly end: number }

/** A text to scan: the document itself, or what was decoded from a part of it. */
export interface Layer {
  readonly bytes: Uint8Array
  readonly length: number
  /** The encodings that were taken off, innermost first; empty for the document. */
  readonly via: readonly string[]
  readonly span: SpanOf
  /** One character a byte. */
  text(start: number, end: number): string
}

export interface Layers {
  /** Hands out the document, then what is encoded in it, each before the next is made. */
  scan(bytes: Uint8Array): void
  decodedBytes(): number
}

/** Decoded bytes a byte of the document, all depths together. Real texts stay far below; nothing can go beyond. */
const DECODED_SHARE = 4

export function createLayers(depth: number, onLayer: (layer: Layer) => void): Layers {
  let decodedBytes = 0
  return {
    scan(bytes) {
      let left = bytes.length * DECODED_SHARE
      const descend = (layer: Layer, depthLeft: number): void => {
        onLayer(layer)
        if (depthLeft === 0) return
        findEncodedRuns(layer.bytes, layer.length, (run) => {
          if (run.bytes.length > left) return
          left -= run.bytes.length
          decodedBytes += run.bytes.length
          descend(decodedLayer(layer, run), depthLeft - 1)
        })
      }
      descend(
        layerOf(bytes, bytes.length, [], (start, end) => ({ start, end })),
        depth,
      )
    },
    decodedBytes: () => decodedBytes,
  }
}

/** Bytes of a latin-1 string. */
export function toBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

function decodedLayer(outer: Layer, run: EncodedRun): Layer {
  return layerOf(run.bytes, run.bytes.length, [run.kind, ...outer.via], (start, end) =>
    outer.span(run.offsets[start] ?? run.start, run.offsets[end] ?? run.end),
  )
}

function layerOf(bytes: Uint8Array, length: number, via: readonly string[], span: SpanOf): Layer {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return { bytes, length, via, span, text: (start, end) => view.toString('latin1', start, end) }
}
