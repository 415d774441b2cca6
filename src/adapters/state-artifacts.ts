import { lstat, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { GitHub, RunArtifact } from '../ports/github.js'
import type { StateStore } from '../ports/run-state.js'
import { whyThereAreNoArtifacts } from './artifact-store.js'

type Variables = Readonly<Record<string, string | undefined>>

export interface ArtifactPlace {
  readonly github: Pick<GitHub, 'artifactsNamed'>
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** Whose artifacts count: anybody may name one as we do. */
  readonly isTrusted: (artifact: RunArtifact) => Promise<boolean>
  readonly variables?: Variables
}

/** An archive of this kind keeps no times of files. */
const TIMES = 'times.json'

/** The state of runs as an artifact of each run that keeps one; the newest trusted one is where the next run begins. */
export function createStateArtifacts(place: ArtifactPlace): StateStore {
  const { github, token, owner, repo, isTrusted } = place
  return {
    missing: whyThereAreNoArtifacts(place.variables ?? process.env),
    async restore(folder, name) {
      const found = await github.artifactsNamed(name)
      if (found.kind === 'refused') throw new Error(found.message)
      const newest = await newestOf(found.value, isTrusted)
      if (newest === undefined) return null
      const { DefaultArtifactClient } = await import('@actions/artifact')
      const findBy = { token, workflowRunId: newest.runId, repositoryOwner: owner, repositoryName: repo }
      await new DefaultArtifactClient().downloadArtifact(newest.id, { path: folder, findBy })
      await restoreTimes(folder)
      return `${name}, artifact ${newest.id}`
    },
    async save(folder, name) {
      const files = await filesUnder(folder)
      if (files.length === 0) return
      const times = path.join(folder, TIMES)
      await writeFile(times, JSON.stringify(await timesOf(folder, files)))
      const { DefaultArtifactClient } = await import('@actions/artifact')
      await new DefaultArtifactClient().uploadArtifact(name, [...files, times], folder)
    },
  }
}

async function newestOf(
  artifacts: readonly RunArtifact[],
  isTrusted: ArtifactPlace['isTrusted'],
): Promise<RunArtifact | undefined> {
  for (const artifact of [...artifacts].sort((a, b) => b.id - a.id)) {
    if (await isTrusted(artifact)) return artifact
  }
  return undefined
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

async function timesOf(folder: string, files: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const times: Record<string, number> = {}
  for (const file of files) {
    times[path.relative(folder, file).split(path.sep).join('/')] = (await lstat(file)).mtimeMs
  }
  return times
}

/** Files alone that are in the folder: the list comes with them and is no more trusted than they are. */
async function restoreTimes(folder: string): Promise<void> {
  const listed = await readFile(path.join(folder, TIMES), 'utf8').catch(() => '{}')
  const times = new Map(Object.entries(Object(JSON.parse(listed))))
  for (const file of await filesUnder(folder)) {
    const ms = times.get(path.relative(folder, file).split(path.sep).join('/'))
    if (typeof ms === 'number' && Number.isFinite(ms)) await utimes(file, ms / 1000, ms / 1000)
  }
}
