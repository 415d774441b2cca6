import type { BatchTransport } from '../ports/batch-transport.js'
import { createExchange, parseJson } from './anthropic-exchange.js'

/** A batch holds 100,000 requests or 256 MB at most; its results are of the same order. Source: "Batch processing". */
const MOST_BODY_BYTES = 256 * 1024 * 1024
const TIMEOUT_MS = 30_000
/** Many megabytes go and come. */
const TRANSFER_TIMEOUT_MS = 300_000

/** The Message Batches API. Source: Anthropic, "Message Batches" (platform.claude.com/docs/en/api/creating-message-batches). */
export function createAnthropicBatches(options: {
  readonly baseUrl: string
  readonly proxyUrl: string | null
}): BatchTransport {
  const { send, close } = createExchange({ ...options, connections: 1, mostBodyBytes: MOST_BODY_BYTES })
  const path = '/v1/messages/batches'
  const get = (
    rest: string,
    apiKey: string,
    timeoutMs: number,
    read: (text: string) => unknown,
    signal: AbortSignal,
  ) => send({ method: 'get', path: `${path}/${rest}`, payload: null, apiKey, timeoutMs, read }, signal)
  return {
    close,
    create: (requests, apiKey, signal) =>
      send(
        {
          method: 'post',
          path,
          payload: {
            requests: requests.map(({ customId, payload }) => ({ custom_id: customId, params: payload })),
          },
          apiKey,
          timeoutMs: TRANSFER_TIMEOUT_MS,
          read: parseJson,
        },
        signal,
      ),
    retrieve: (batchId, apiKey, signal) =>
      get(encodeURIComponent(batchId), apiKey, TIMEOUT_MS, parseJson, signal),
    // Under the batch's own path rather than the address that it tells: the key goes nowhere else.
    results: (batchId, apiKey, signal) =>
      get(`${encodeURIComponent(batchId)}/results`, apiKey, TRANSFER_TIMEOUT_MS, parseLines, signal),
  }
}

function parseLines(text: string): unknown {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson)
}
