import type { Redact } from '../core/redact.js'
import type { CheckRun, GitHub, GitHubAnswer, IssueComment, RunArtifact } from '../ports/github.js'
import { type GitHubCall, refusalOf } from './github-refusal.js'

export interface GitHubPlace {
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string
  /** Ends every wait. */
  readonly signal: AbortSignal
  /** Whatever is written passes through it. */
  readonly redact: Redact
}

/** An answer that takes longer is given up. */
const TIMEOUT_MS = 10_000
const PAGE = 100
/** GitHub takes 2,500 comments an issue at most. */
const MOST_PAGES = 30
/** Waits before the second and third attempt. */
const PAUSES_MS = [300, 1200] as const

/** `@actions/github`; loaded at the first call, as most runs make none before their work is done. */
export function createGitHub(place: GitHubPlace): GitHub {
  const { owner, repo, redact } = place
  const here = { owner, repo }
  let known: Promise<Octokit> | undefined
  const open = (): Promise<Octokit> => {
    known ??= connect(place)
    return known
  }
  /** What may be asked twice, because the second time changes nothing more. */
  const again = <T>(call: GitHubCall<Octokit, T>) => attempts(open, call, place.signal, PAUSES_MS)
  const once = <T>(call: GitHubCall<Octokit, T>) => attempts(open, call, place.signal, [])
  return {
    viewer: () =>
      again(async (octokit, request) => {
        const { viewer } = await octokit.graphql<{ viewer: { login: string } }>(
          'query { viewer { login } }',
          {
            request,
          },
        )
        return viewer.login
      }),
    findComment: (issue_number, matches) =>
      again(async (octokit, request) => {
        // Octokit's own pagination does not hand the signal on.
        for (let page = 1; page <= MOST_PAGES; page++) {
          const asked = { ...here, issue_number, per_page: PAGE, page, request }
          const { data } = await octokit.rest.issues.listComments(asked)
          const found = data.map(toComment).find(matches)
          if (found !== undefined || data.length < PAGE) return found
        }
        return undefined
      }),
    comment: (comment_id) =>
      again(async ({ rest }, request) =>
        toComment((await rest.issues.getComment({ ...here, comment_id, request })).data),
      ),
    createComment: (issue_number, text) =>
      once(async ({ rest }, request) => {
        const body = redact(text)
        return toComment((await rest.issues.createComment({ ...here, issue_number, body, request })).data)
      }),
    updateComment: (comment_id, text) =>
      again(async ({ rest }, request) => {
        const body = redact(text)
        return toComment((await rest.issues.updateComment({ ...here, comment_id, body, request })).data)
      }),
    openPullRequests: (head) =>
      again(async ({ rest }, request) => {
        const { data } = await rest.pulls.list({ ...here, head, state: 'open', per_page: PAGE, request })
        return data.map((pull) => ({ number: pull.number, headSha: pull.head.sha }))
      }),
    artifactsNamed: (name) =>
      again(async ({ rest }, request) => {
        const asked = { ...here, name, per_page: PAGE, request }
        const { data } = await rest.actions.listArtifactsForRepo(asked)
        return data.artifacts.flatMap(toArtifact)
      }),
    createCheckRun: (check) =>
      once(async ({ rest }, request) => {
        const { name, headSha, conclusion } = check
        const { data } = await rest.checks.create({
          ...here,
          name,
          head_sha: headSha,
          status: 'completed',
          conclusion,
          output: outputOf(check, redact),
          request,
        })
        return data.id
      }),
    addAnnotations: (check_run_id, check) =>
      once(async ({ rest }, request) => {
        const { data } = await rest.checks.update({
          ...here,
          check_run_id,
          output: outputOf(check, redact),
          request,
        })
        return data.id
      }),
  }
}

type Octokit = Awaited<ReturnType<typeof connect>>

async function connect({ token, apiUrl }: GitHubPlace) {
  const { getOctokit } = await import('@actions/github')
  const silent = (): void => {}
  // Its own log would repeat what a refusal says, past our redaction.
  return getOctokit(token, {
    baseUrl: apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
}

async function attempts<T>(
  open: () => Promise<Octokit>,
  call: GitHubCall<Octokit, T>,
  stop: AbortSignal,
  pausesMs: readonly number[],
): Promise<GitHubAnswer<T>> {
  for (let attempt = 0; ; attempt++) {
    try {
      const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)])
      return { kind: 'done', value: await call(await open(), { signal }) }
    } catch (thrown) {
      const { refusal, retryAfterMs } = refusalOf(thrown)
      const isTransient = refusal.reason === 'unavailable' || retryAfterMs !== null
      const pause = pausesMs[attempt]
      if (!isTransient || pause === undefined || stop.aborted) return refusal
      await sleep(retryAfterMs ?? pause, stop)
    }
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

interface RawComment {
  readonly id: number
  readonly body?: string
  readonly user: { readonly login: string } | null
}

function toComment({ id, body, user }: RawComment): IssueComment {
  return { id, body: body ?? '', author: user?.login ?? null }
}

interface RawArtifact {
  readonly id: number
  readonly expired: boolean
  readonly workflow_run?: {
    readonly id?: number
    readonly repository_id?: number
    readonly head_repository_id?: number
    readonly head_branch?: string | null
  } | null
}

/** What does not say where it comes from is left out. */
function toArtifact({ id, expired, workflow_run: run }: RawArtifact): readonly RunArtifact[] {
  if (expired || run?.id === undefined || run.repository_id === undefined) return []
  const isOfFork = run.head_repository_id !== run.repository_id
  return [{ id, runId: run.id, branch: run.head_branch ?? '', isOfFork }]
}

function outputOf({ title, summary, annotations }: CheckRun, redact: Redact) {
  return {
    title: redact(title),
    summary: redact(summary),
    annotations: annotations.map(({ path, line, level, title, message }) => ({
      path,
      start_line: line,
      end_line: line,
      annotation_level: level,
      title: redact(title),
      message: redact(message),
    })),
  }
}
