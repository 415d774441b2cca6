// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { cos, floor, imul, log, sqrt } = Math

/** A source of random numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** A 32-bit whole number. */
  nextUint32(): number
  /** In [0, 1), with 53 bits. */
  next(): number
  /** A whole number in [0, bound). */
  below(bound: number): number
  /** Standard normal. */
  normal(): number
}

/**
 * xoshiro128** 1.1, its state filled by SplitMix64. Source: Blackman and Vigna (2021), ACM TOMS 47, and their
 * reference code at prng.di.unimi.it.
 * @param seed a whole number; its lowest 64 bits count.
 */
export function createRandom(seed: number | bigint): Random {
  const mix = createSplitMix64(BigInt(seed))
  const [first, second] = [mix(), mix()]
  return createFromState([low32(first), low32(first >> 32n), low32(second), low32(second >> 32n)])
}

/** From a full state, which must not be all zero. */
export function createFromState(state: readonly [number, number, number, number]): Random {
  // Typed, because a captured variable beyond 31 bits would be boxed anew at every step.
  const words = Int32Array.from(state)
  const nextUint32 = () => {
    const a = words[0] ?? 0
    const b = words[1] ?? 0
    const c = words[2] ?? 0
    const d = words[3] ?? 0
    words[0] = a ^ d ^ b
    words[1] = b ^ c ^ a
    words[2] = c ^ a ^ (b << 9)
    words[3] = rotateLeft(d ^ b, 11)
    return imul(rotateLeft(imul(b, 5), 7), 9) >>> 0
  }
  const next = () => ((nextUint32() >>> 5) * 0x4000000 + (nextUint32() >>> 6)) / 2 ** 53
  return { nextUint32, next, below: (bound) => floor(next() * bound), normal: () => normalFrom(next) }
}

/** SplitMix64 of Steele, Lea and Flood (2014), OOPSLA. */
export function createSplitMix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed)
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n)
    let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    return z ^ (z >> 31n)
  }
}

/** Box and Muller (1958); 1 - u keeps the logarithm away from zero. */
function normalFrom(next: () => number): number {
  const radius = sqrt(-2 * log(1 - next()))
  return radius * cos(2 * Math.PI * next())
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

function low32(value: bigint): number {
  return Number(BigInt.asIntN(32, value))
}
