import type { Command } from 'commander'
import { PlumblineError, type SourceLocation } from '../../core/errors.js'
import { formatUsd, toUsd } from '../../core/money.js'
import { type Act, type CommandContext, examples } from '../command.js'
import { parseBudget } from './run-options.js'

interface ChatOptions {
  readonly budget?: number
}

/** `chat`: a Messages API request on standard input, the reply on standard output; everything else on standard error. */
export function registerChat(program: Command, act: Act): void {
  program
    .command('chat')
    .description('one call of the model: its request as JSON on standard input, the reply on standard output')
    .option('--budget <usd>', 'hard cap of the call, in US dollars', parseBudget)
    .addHelpText(
      'after',
      examples(program.name(), [
        'chat --budget 0.05 < request.json',
        'chat < request.json | jq -r .content[0].text',
      ]),
    )
    .action((options: ChatOptions) =>
      act(async (context) => {
        await chat(options, context)
        return 0
      }),
    )
}

async function chat({ budget }: ChatOptions, { toolbox }: CommandContext): Promise<void> {
  const { readStandardInput } = await import('../../adapters/node-standard-input.js')
  const { listenForStop } = await import('../../adapters/node-signals.js')
  const { callOnce, spendingLimitOf } = await import('../single-call.js')
  const { terminal, env } = toolbox
  const payload = await parsePayload(await readStandardInput())
  const limit = await spendingLimitOf(budget, toolbox)
  terminal.err(`budget: $${formatUsd(limit.usd)} (${limit.origin})\n`)
  const controller = new AbortController()
  const stopListening = listenForStop(controller)
  try {
    const call = { payload, limit, label: 'chat', ledger: [], env }
    const { body, costMicroUsd, latencyMs } = await callOnce(call, toolbox, controller.signal)
    terminal.out(`${JSON.stringify(body)}\n`)
    terminal.err(`cost: $${formatUsd(toUsd(costMicroUsd))}, ${latencyMs} ms\n`)
  } finally {
    stopListening()
  }
}

const INPUT = 'standard input'
const REMEDY = 'Give a request of the Messages API: `{"model": …, "max_tokens": …, "messages": […]}`.'

/** @throws PlumblineError `schema_invalid` with line and column of what is wrong */
async function parsePayload(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (text.trim() === '') throw invalid('it is empty', { path: INPUT })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const { findJsonFault } = await import('../../scan/json-faults.js')
    const { createPositions } = await import('../../scan/json-positions.js')
    const fault = findJsonFault(text, 'file')
    const place = fault === undefined ? {} : createPositions(text)(fault.offset)
    throw invalid(fault?.message ?? 'it is no JSON', { path: INPUT, ...place }, cause)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw invalid('it holds no JSON object', { path: INPUT })
}

function invalid(message: string, location: SourceLocation, cause?: unknown): PlumblineError {
  return new PlumblineError('schema_invalid', message, { location, remedy: REMEDY, cause })
}
