import { createHash } from 'node:crypto'
import { PlumblineError } from '../core/errors.js'
import { ZERO_USD } from '../core/money.js'
import type { LlmClient } from '../ports/llm-client.js'

/** Roughly what English text takes; only used where nothing is paid. */
const CHARACTERS_PER_TOKEN = 4

/** Simulated latencies are lognormal: median 620 ms, sigma 0.35 (p95 about 1.1 s). */
const MEDIAN_LATENCY_MS = 620
const LATENCY_SIGMA = 0.35

/**
 * The model of offline runs: no network, no cost, and the same reply for the same request. Its grade is well-formed
 * but says nothing about the case, so it is never used as a score.
 */
export function createMockClient(): LlmClient {
  return {
    kind: 'simulated',
    model: 'offline-mock',
    complete(request, signal) {
      if (signal.aborted) return Promise.reject(interruption(signal))
      const digest = createHash('sha256').update(request.caseId).update('\0').update(request.user).digest()
      const score = Math.round(uniform(digest, 0) * 100) / 100
      const text = JSON.stringify({
        score,
        supported: score >= 0.5,
        unsupported_claims: [],
        reason: 'simulated',
      })
      const latencyMs = Math.round(
        MEDIAN_LATENCY_MS * Math.exp(LATENCY_SIGMA * normal(uniform(digest, 4), uniform(digest, 8))),
      )
      const reply = {
        text,
        inputTokens: Math.ceil((request.system.length + request.user.length) / CHARACTERS_PER_TOKEN),
        outputTokens: Math.ceil(text.length / CHARACTERS_PER_TOKEN),
        latencyMs,
      }
      return Promise.resolve({ kind: 'replied', reply, costMicroUsd: ZERO_USD })
    },
  }
}

function interruption(signal: AbortSignal): PlumblineError {
  return signal.reason instanceof PlumblineError
    ? signal.reason
    : new PlumblineError('interrupted', 'the run was stopped')
}

/** A number in (0, 1) from four bytes. */
function uniform(digest: Buffer, offset: number): number {
  return (digest.readUInt32BE(offset) + 0.5) / 2 ** 32
}

/** Box-Muller (1958). */
function normal(u1: number, u2: number): number {
  return Math.sqrt(-2 * Math.log(u1)) * Math.cos(2 * Math.PI * u2)
}
