import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { messageOf } from './model-server.js'

interface SentRequest {
  readonly custom_id: string
  readonly params: { readonly messages: readonly { readonly content: string }[] }
}

export interface StoredBatch {
  readonly id: string
  readonly requests: readonly SentRequest[]
}

/** A line of the results, without its id. */
export type Result = Readonly<Record<string, unknown>>

export interface BatchServer {
  readonly url: string
  readonly batches: readonly StoredBatch[]
  /** Method and path of every request, in order. */
  readonly seen: readonly string[]
  /** Whether batches have ended; they do so all at once. */
  ended: boolean
  /** What becomes of a request; undefined leaves it out of the results. */
  resultOf: (request: SentRequest, index: number) => Result | undefined
  /** Answers a creation instead of the API; undefined lets it through. */
  refuse: (() => { readonly status: number; readonly body: object } | 'reset' | undefined) | undefined
  close(): Promise<void>
}

export const succeeded = (message: Readonly<Record<string, unknown>> = {}): Result => ({
  type: 'succeeded',
  message: messageOf(message),
})

/** The Message Batches API on loopback: create, retrieve, results. Results come in the reverse order, as they may. */
export async function startBatchServer(): Promise<BatchServer> {
  const batches: StoredBatch[] = []
  const seen: string[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.method === 'HEAD') {
        response.writeHead(404).end()
        return
      }
      seen.push(`${request.method} ${request.url}`)
      answer(request.url ?? '', Buffer.concat(chunks).toString('utf8'), response)
    })
  })
  const json = (response: http.ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  const answer = (url: string, body: string, response: http.ServerResponse): void => {
    const [, id, results] = /^\/v1\/messages\/batches(?:\/([^/]+)(\/results)?)?$/.exec(url) ?? []
    if (id === undefined) {
      const refused = state.refuse?.()
      if (refused === 'reset') response.socket?.resetAndDestroy()
      else if (refused !== undefined) json(response, refused.status, refused.body)
      else {
        const made = { id: `msgbatch_${batches.length + 1}`, requests: JSON.parse(body).requests }
        batches.push(made)
        json(response, 200, describe(made))
      }
      return
    }
    const found = batches.find((batch) => batch.id === id)
    if (found === undefined)
      json(response, 404, { type: 'error', error: { type: 'not_found_error', message: id } })
    else if (results === undefined) json(response, 200, describe(found))
    else response.writeHead(200, { 'content-type': 'application/x-jsonl' }).end(linesOf(found))
  }
  const describe = ({ id, requests }: StoredBatch): object => ({
    id,
    type: 'message_batch',
    processing_status: state.ended ? 'ended' : 'in_progress',
    request_counts: {
      processing: state.ended ? 0 : requests.length,
      succeeded: state.ended ? requests.length : 0,
      errored: 0,
      canceled: 0,
      expired: 0,
    },
    results_url: state.ended ? 'http://127.0.0.1:1/never-asked' : null,
  })
  const linesOf = ({ requests }: StoredBatch): string =>
    requests
      .flatMap((request, index) => {
        const result = state.resultOf(request, index)
        return result === undefined ? [] : [JSON.stringify({ custom_id: request.custom_id, result })]
      })
      .reverse()
      .join('\n')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const state: BatchServer = {
    url: `http://127.0.0.1:${port}`,
    batches,
    seen,
    ended: false,
    resultOf: () => succeeded(),
    refuse: undefined,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return state
}
