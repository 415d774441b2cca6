import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Context, OpenAPIBackend } from 'openapi-backend'
import { complete, type Description, schemaOf } from './complete-answer.js'

const SLICE = path.join(import.meta.dirname, '..', 'fixtures', 'github', 'rest-slice.json')
/** Not in the description: a longer body is refused with 422. */
const MOST_CHARACTERS = 65_536

export interface FakeComment {
  readonly id: number
  body: string
  readonly author: string
}

export interface Refusal {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The request is carried out before it is refused, as in a gateway's time-out. */
  readonly afterAll?: boolean
}

export interface GitHubServerOptions {
  readonly comments?: readonly Omit<FakeComment, 'id'>[]
  /** Whose the token is; null for a service that does not say. */
  readonly viewer?: string | null
  /** Asked before each request; `count` is how many of this operation there were before. */
  readonly refuse?: (operation: string, count: number) => Refusal | undefined
  readonly pulls?: readonly { readonly number: number; readonly headSha: string; readonly head: string }[]
  /** Of earlier runs; may grow meanwhile. */
  readonly artifacts?: readonly StoredArtifact[]
}

export interface StoredArtifact {
  readonly name: string
  readonly zip: Buffer
  readonly branch: string
  /** Of the repository that the branch is in; this one's is 1. */
  readonly repositoryId: number
}

export interface GitHubServer {
  readonly url: string
  readonly comments: readonly FakeComment[]
  /** Bodies that a comment has had, in order. */
  readonly bodies: readonly string[]
  readonly checkRuns: readonly { readonly body: unknown; readonly annotations: readonly unknown[] }[]
  /** Operations in order, such as `issues/create-comment`. */
  readonly operations: readonly string[]
  /** Where a request or one of our own answers breaks GitHub's description. */
  readonly violations: readonly string[]
  /** Authorisation headers that were seen. */
  readonly tokens: ReadonlySet<string>
  close(): Promise<void>
}

/**
 * The part of GitHub's REST API that a step uses, over real HTTP. Requests and answers are held against a slice of
 * GitHub's own OpenAPI description; what is not in it is 404.
 */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const comments: FakeComment[] = (options.comments ?? []).map((one, index) => ({ ...one, id: 1000 + index }))
  const bodies: string[] = []
  const checkRuns: { body: unknown; annotations: unknown[] }[] = []
  const operations: string[] = []
  const violations: string[] = []
  const tokens = new Set<string>()
  const viewer = options.viewer === undefined ? 'github-actions[bot]' : options.viewer

  const text = readFileSync(SLICE, 'utf8')
  const description: Description = JSON.parse(text)
  const api = new OpenAPIBackend({
    definition: JSON.parse(text),
    quick: true,
    ajvOpts: { strict: false, validateFormats: false, coerceTypes: false },
  })
  const write = (comment: FakeComment, body: string, status: number): Answer => {
    if (body.length > MOST_CHARACTERS) {
      return [422, { message: 'Validation Failed: body is too long (maximum is 65536 characters)' }]
    }
    comment.body = body
    bodies.push(body)
    return [status, commentOf(comment)]
  }
  api.register({
    'issues/list-comments': ({ request }: Context): Answer => {
      const [size, page] = [Number(request.query.per_page ?? 30), Number(request.query.page ?? 1)]
      const last = Math.ceil(comments.length / size)
      const next = `${origin(server)}${request.path}?per_page=${size}&page=${page + 1}`
      const headers: Record<string, string> = page < last ? { link: `<${next}>; rel="next"` } : {}
      return [200, comments.slice((page - 1) * size, page * size).map(commentOf), headers]
    },
    'issues/get-comment': ({ request }: Context): Answer => {
      const found = comments.find(({ id }) => id === Number(request.params.comment_id))
      return found === undefined ? [404, { message: 'Not Found' }] : [200, commentOf(found)]
    },
    'issues/create-comment': ({ request }: Context): Answer => {
      const made = { id: 1000 + comments.length, body: '', author: viewer ?? 'github-actions[bot]' }
      const answer = write(made, request.requestBody.body, 201)
      if (answer[0] === 201) comments.push(made)
      return answer
    },
    'issues/update-comment': ({ request }: Context): Answer => {
      const found = comments.find(({ id }) => id === Number(request.params.comment_id))
      return found === undefined
        ? [404, { message: 'Not Found' }]
        : write(found, request.requestBody.body, 200)
    },
    'pulls/list': ({ request }: Context): Answer => [
      200,
      (options.pulls ?? [])
        .filter(({ head }) => head === request.query.head)
        .map(({ number, headSha }) => ({ number, head: { sha: headSha } })),
    ],
    'checks/create': ({ request }: Context): Answer => {
      checkRuns.push({ body: request.requestBody, annotations: [...request.requestBody.output.annotations] })
      return [201, { id: checkRuns.length, head_sha: request.requestBody.head_sha }]
    },
    'checks/update': ({ request }: Context): Answer => {
      const found = checkRuns[Number(request.params.check_run_id) - 1]
      found?.annotations.push(...request.requestBody.output.annotations)
      return found === undefined
        ? [404, { message: 'Not Found' }]
        : [200, { id: Number(request.params.check_run_id) }]
    },
    'actions/list-artifacts-for-repo': ({ request }: Context): Answer => {
      const found = (options.artifacts ?? []).flatMap((artifact, index) =>
        artifact.name === request.query.name ? [artifactOf(artifact, index + 1)] : [],
      )
      return [200, { total_count: found.length, artifacts: found }]
    },
    'actions/download-artifact': ({ request }: Context): Answer => {
      const id = Number(request.params.artifact_id)
      const isThere = options.artifacts?.[id - 1] !== undefined
      return isThere
        ? [302, {}, { location: `${origin(server)}/zip/${id}` }]
        : [404, { message: 'Not Found' }]
    },
    validationFail: ({ validation, operation }: Context): Answer => {
      const said = JSON.stringify(validation.errors)
      violations.push(`${operation.operationId}: ${said}`)
      return [422, { message: `Validation Failed: ${said}` }]
    },
    notFound: ({ request }: Context): Answer => {
      violations.push(`${request.method} ${request.path}: not in the slice`)
      return [404, { message: 'Not Found' }]
    },
  })
  await api.init()

  const answer = async (request: http.IncomingMessage, text: string): Promise<Answer> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    tokens.add(request.headers.authorization ?? '')
    const asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: text === '' ? undefined : JSON.parse(text),
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }
    const isGraph = url.pathname === '/graphql'
    const operation = isGraph
      ? 'graphql'
      : (api.matchOperation({ ...asked, headers: {} })?.operationId ?? 'unknown')
    const count = operations.filter((one) => one === operation).length
    operations.push(operation)
    const refusal = options.refuse?.(operation, count)
    if (refusal !== undefined && refusal.afterAll !== true) return refused(refusal)
    if (isGraph)
      return viewer === null ? [401, { message: 'no' }] : [200, { data: { viewer: { login: viewer } } }]
    const [status, said, headers]: Answer = await api.handleRequest(asked)
    const schema = schemaOf(description, operation, status)
    if (schema === undefined) return refusal === undefined ? [status, said, headers] : refused(refusal)
    const body = complete(schema, said)
    const { valid, errors } = api.validateResponse(body, operation, status)
    if (!valid) violations.push(`answer of ${operation}: ${JSON.stringify(errors?.[0])}`)
    return refusal === undefined ? [status, body, headers] : refused(refusal)
  }
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const [, id] = /^\/zip\/(\d+)$/.exec(request.url ?? '') ?? []
    if (id !== undefined) {
      response.writeHead(200, { 'content-type': 'application/zip' })
      response.end(options.artifacts?.[Number(id) - 1]?.zip)
      return
    }
    const [status, body, headers] = await answer(request, Buffer.concat(chunks).toString())
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: origin(server),
    comments,
    bodies,
    checkRuns,
    operations,
    violations,
    tokens,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>> | undefined]

function refused({ status, message, headers }: Refusal): Answer {
  return [status, { message: message ?? `refused with ${status}` }, headers]
}

function artifactOf({ name, branch, repositoryId, zip }: StoredArtifact, id: number): object {
  const workflow_run = {
    id: 100 + id,
    repository_id: 1,
    head_repository_id: repositoryId,
    head_branch: branch,
    head_sha: 'd'.repeat(40),
  }
  return { id, name, size_in_bytes: zip.length, expired: false, workflow_run }
}

function commentOf({ id, body, author }: FakeComment): object {
  return { id, body, user: { login: author, type: 'Bot' } }
}

function origin(server: http.Server): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}
