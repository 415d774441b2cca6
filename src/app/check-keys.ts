import { listenForStop } from '../adapters/node-signals.js'
import { formatError, PlumblineError, toPlumblineError } from '../core/errors.js'
import { escapeTerminal } from '../core/escape.js'
import { type ExitCode, worstExitCode } from '../core/exit-codes.js'
import { formatUsd, toUsd } from '../core/money.js'
import { parseGrade } from '../llm/judge.js'
import { payloadOf, textOf } from '../llm/judge-client.js'
import { DEFAULT_JUDGE_PROMPT, JUDGE_RESPONSE_SCHEMA } from '../llm/judge-prompt.js'
import { keysOf } from '../llm/key-ring.js'
import type { Payload } from '../llm/token-bound.js'
import type { Env } from '../ports/env.js'
import { checkNetwork } from './check-network.js'
import type { CommandContext } from './command.js'
import type { Toolbox } from './compose.js'
import { callOnce, readConfig, type SingleCall, type SingleReply, spendingLimitOf } from './single-call.js'

export interface CheckOptions {
  readonly full?: boolean
  readonly budget?: number
}

/** How a key is shown: never more of it than this. */
const MASK = 'sk-****'

/** What one key came to. */
export type KeyCheck =
  | { readonly key: string; readonly ok: true; readonly latencyMs: number; readonly costUsd: number }
  | { readonly key: string; readonly ok: false; readonly errorClass: string; readonly message: string }

/**
 * One call with each key, one after the other, all from one budget. No key: 2. A key that is refused, or a way to the API
 * that is not there: 4.
 */
export async function checkKeys(
  options: CheckOptions,
  { global, toolbox }: CommandContext,
): Promise<ExitCode> {
  const { terminal, env } = toolbox
  if (toolbox.keyProblem !== null) throw toolbox.keyProblem
  const keys = keysOf(env.get)
  if (keys.length === 0) {
    throw new PlumblineError('toolchain', 'there is no API key to check', {
      remedy: 'Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS, or write one of them into .env.local.',
    })
  }
  const { model } = await readConfig(toolbox)
  const limit = await spendingLimitOf(options.budget, toolbox)
  terminal.err(`budget: $${formatUsd(limit.usd)} (${limit.origin})\n`)
  const controller = new AbortController()
  const stopListening = listenForStop(controller)
  try {
    const obstacle = await checkNetwork(global.reportsDir, toolbox, controller.signal)
    if (obstacle !== null) terminal.err(`warning: ${escapeTerminal(obstacle.message)}\n`)
    const payload = options.full === true ? gradePayload(model) : tinyPayload(model.name)
    const ledger: string[] = []
    const checks: KeyCheck[] = []
    const codes: ExitCode[] = []
    for (const [index, key] of keys.entries()) {
      const call = { payload, limit, label: 'quick_api_check', ledger, env: withKey(env, key) }
      const name = keys.length === 1 ? MASK : `${MASK} (${index + 1} of ${keys.length})`
      const { check, exitCode } = await checkKey(name, call, toolbox, controller.signal)
      checks.push(check)
      codes.push(exitCode)
      if (!global.json) terminal.out(`${lineOf(check, model.name)}\n`)
    }
    if (global.json) terminal.out(`${JSON.stringify({ model: model.name, keys: checks }, null, 2)}\n`)
    return worstExitCode(codes)
  } finally {
    stopListening()
  }
}

async function checkKey(
  key: string,
  call: SingleCall,
  toolbox: Toolbox,
  signal: AbortSignal,
): Promise<{ readonly check: KeyCheck; readonly exitCode: ExitCode }> {
  try {
    const reply = await callOnce(call, toolbox, signal)
    if ('output_config' in call.payload) await requireGrade(reply)
    const { latencyMs, costMicroUsd } = reply
    return { check: { key, ok: true, latencyMs, costUsd: toUsd(costMicroUsd) }, exitCode: 0 }
  } catch (thrown) {
    if (signal.aborted) throw thrown
    const error = toPlumblineError(thrown)
    const message = toolbox.redact(formatError(error))
    return { check: { key, ok: false, errorClass: error.errorClass, message }, exitCode: error.exitCode }
  }
}

function lineOf(check: KeyCheck, model: string): string {
  if (check.ok)
    return escapeTerminal(
      `ok      ${check.key}  ${model}  ${check.latencyMs} ms  $${formatUsd(check.costUsd)}`,
    )
  return escapeTerminal(`failed  ${check.key}  ${model}  ${check.errorClass}: ${check.message}`)
}

/** The environment with one key alone, so that no other one answers in its place. */
function withKey(env: Env, key: string): Env {
  const get = (name: string): string | undefined => {
    if (name === 'ANTHROPIC_API_KEYS') return undefined
    return name === 'ANTHROPIC_API_KEY' ? key : env.get(name)
  }
  return { ...env, get }
}

function tinyPayload(model: string): Payload {
  return { model, max_tokens: 1, messages: [{ role: 'user', content: 'ok?' }] }
}

function gradePayload({ name, maxTokens }: { readonly name: string; readonly maxTokens: number }): Payload {
  const { system, rubric } = DEFAULT_JUDGE_PROMPT
  const user = `${rubric}\n<question>\nIs water wet?\n</question>\n<answer>\nYes.\n</answer>`
  return payloadOf({ caseId: 'check', system, user, maxTokens, responseSchema: JUDGE_RESPONSE_SCHEMA }, name)
}

/** @throws PlumblineError `schema_invalid` for a model that answers, but does not grade */
async function requireGrade({ body }: SingleReply): Promise<void> {
  const { default: validate } = await import('../core/generated/validate-judge-response.cjs')
  const parsed = parseGrade(textOf(body.content), validate)
  if (parsed.kind === 'malformed') throw parsed.error
}
