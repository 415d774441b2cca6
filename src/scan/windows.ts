/** How far round a hit one looks; before + after is at most 400 bytes but for what has its own end, such as PEM. */
export interface Reach {
  readonly beforeBytes: number
  readonly afterBytes: number
}

export interface WindowMerger {
  begin(bytes: Uint8Array, length: number): void
  /** Hits of one channel come in rising order of `end`. */
  hit(channel: number, end: number): void
  /** Hands out what is still open. */
  flush(): void
}

/** A token that leaves the window is followed to its end, up to here: a JWT is longer than any fixed reach. */
const LONGEST_TAIL_BYTES = 8_192
const LONGEST_HEAD_BYTES = 400

/**
 * Merges the hits of each channel (a rule) into windows that do not overlap, so that a channel never looks at a
 * byte twice: the work on any text is at most channels * length.
 */
export function createWindowMerger(
  reaches: readonly Reach[],
  onWindow: (channel: number, start: number, end: number) => void,
): WindowMerger {
  const starts = new Int32Array(reaches.length).fill(-1)
  const ends = new Int32Array(reaches.length)
  const open: number[] = []
  let bytes: Uint8Array = new Uint8Array(0)
  let length = 0
  return {
    begin(newBytes, newLength) {
      bytes = newBytes
      length = newLength
    },
    hit(channel, end) {
      const reach = reaches[channel]
      if (reach === undefined) return
      const wantedEnd = Math.min(length, end + reach.afterBytes)
      const openStart = starts[channel] ?? -1
      const openEnd = ends[channel] ?? 0
      if (openStart !== -1 && wantedEnd <= openEnd) return
      const wantedStart = Math.max(0, end - reach.beforeBytes)
      if (openStart !== -1 && wantedStart <= openEnd) {
        ends[channel] = tokenEnd(bytes, wantedEnd, length)
        return
      }
      if (openStart === -1) open.push(channel)
      else onWindow(channel, openStart, openEnd)
      starts[channel] = tokenStart(bytes, wantedStart, openStart === -1 ? 0 : openEnd)
      ends[channel] = tokenEnd(bytes, wantedEnd, length)
    },
    flush() {
      for (const channel of open) {
        onWindow(channel, starts[channel] ?? 0, ends[channel] ?? 0)
        starts[channel] = -1
      }
      open.length = 0
    },
  }
}

/** ASCII letters, digits and `+ - . / = _`: what tokens are made of. */
export const TOKEN_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+\-./=_]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

function tokenEnd(bytes: Uint8Array, from: number, length: number): number {
  const limit = Math.min(length, from + LONGEST_TAIL_BYTES)
  let end = from
  while (end < limit && TOKEN_BYTES[bytes[end] ?? 0] === 1) end++
  return end
}

function tokenStart(bytes: Uint8Array, from: number, least: number): number {
  const limit = Math.max(least, from - LONGEST_HEAD_BYTES)
  let start = from
  while (start > limit && TOKEN_BYTES[bytes[start - 1] ?? 0] === 1) start--
  return start
}
