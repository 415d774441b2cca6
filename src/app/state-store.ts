import { createGitHub } from '../adapters/github-rest.js'
import { createStateArtifacts } from '../adapters/state-artifacts.js'
import { createStateCache } from '../adapters/state-cache.js'
import { defaultBranchNames } from '../pipeline/session-report.js'
import type { StateStore } from '../ports/run-state.js'
import type { ActionStep } from './action-step.js'
import { readDefaultBranch } from './github-event.js'
import type { GitHubSite } from './github-site.js'

/** Where the state of runs is kept: GitHub's cache, or artifacts of the runs themselves. */
export function openStateStore(kind: 'cache' | 'artifact', site: GitHubSite, step: ActionStep): StateStore {
  return kind === 'cache' ? createStateCache() : openStateArtifacts(site, step)
}

/**
 * A cache entry belongs to the branch that saved it, an artifact to a run. Only those of runs on the default branch of this
 * very repository count: a fork may have a branch of the same name.
 */
function openStateArtifacts(site: GitHubSite, { request, toolbox, signal }: ActionStep): StateStore {
  const { apiUrl, owner, repo } = site
  const token = request.githubToken
  if (token === undefined) {
    const missing = 'the input github-token is empty, and artifacts of earlier runs are found with it'
    return { missing, restore: async () => null, save: async () => {} }
  }
  const github = createGitHub({ token, owner, repo, apiUrl, signal, redact: toolbox.redact })
  const branches = readDefaultBranch(toolbox).then(defaultBranchNames)
  return createStateArtifacts({
    github,
    token,
    owner,
    repo,
    isTrusted: async ({ branch, isOfFork }) => !isOfFork && (await branches).includes(branch),
  })
}
