import { binomialUpperTail } from './binomial.js'
import type { Random } from './random.js'

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { abs, clz32 } = Math

/** All 2^n sign patterns are visited up to here; beyond, this many are drawn. */
const MOST_FOR_EXACT = 20
const DRAWS = 99_999

/**
 * Exact one-sided McNemar test: the chance of at least so many pairs that got worse among those that changed, if either
 * way were equally likely. Source: McNemar (1947), Psychometrika 12, with binomial in place of chi-squared chances.
 */
export function exactMcNemar(worsened: number, improved: number): number {
  return binomialUpperTail(worsened, worsened + improved, 0.5)
}

/**
 * One-sided sign-flip permutation test on paired differences: the chance of a sum at least this high if every
 * difference could as well have had the other sign. Exact up to 20 non-zero differences, else (b + 1)/(B + 1) of
 * 99,999 draws. Source: Fisher (1935), The Design of Experiments, section 21; Phipson and Smyth (2010), SAGMB 9.
 * @param differences positive where the pair got worse.
 */
export function signFlipTest(differences: ArrayLike<number>, random: Random): number {
  // Zeros change no sum, whatever their sign.
  const moved = Float64Array.from(differences).filter((difference) => difference !== 0)
  const observed = sum(moved)
  // Sums of the same terms in another order may differ in their last digits; they count as ties.
  const threshold = observed - 1e-9 * moved.reduce((total, each) => total + abs(each), 0)
  return moved.length <= MOST_FOR_EXACT ? exact(moved, threshold) : drawn(moved, threshold, random)
}

function exact(moved: Float64Array, threshold: number): number {
  const signs = new Int8Array(moved.length).fill(1)
  const patterns = 2 ** moved.length
  let current = sum(moved)
  let atLeast = current >= threshold ? 1 : 0
  // A Gray code changes one sign a step, so that each sum costs one addition.
  for (let step = 1; step < patterns; step++) {
    const position = 31 - clz32(step & -step)
    const sign = signs[position] ?? 1
    current -= 2 * sign * (moved[position] ?? 0)
    signs[position] = -sign
    if (current >= threshold) atLeast++
  }
  return atLeast / patterns
}

function drawn(moved: Float64Array, threshold: number, random: Random): number {
  let atLeast = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    let total = 0
    let bits = 0
    for (let i = 0; i < moved.length; i++) {
      if (i % 32 === 0) bits = random.nextUint32()
      const value = moved[i] ?? 0
      total += (bits & 1) === 1 ? value : -value
      bits >>>= 1
    }
    if (total >= threshold) atLeast++
  }
  return (atLeast + 1) / (DRAWS + 1)
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
