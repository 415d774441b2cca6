import type { ArtifactStore } from '../ports/actions.js'
import { enterpriseServerOf } from './actions-service.js'

/** `@actions/artifact`; loaded at the first upload, as it brings a storage SDK along. */
export function createArtifactStore(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): ArtifactStore {
  return {
    async upload(name, files, rootDirectory) {
      const missing = whyThereAreNoArtifacts(variables)
      if (missing !== null) throw new Error(missing)
      const { DefaultArtifactClient } = await import('@actions/artifact')
      const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDirectory)
      return { name, id: id ?? null, sizeBytes: size ?? null }
    },
  }
}

/**
 * Asked before the client is: on GitHub Enterprise Server it would print a warning of its own beside ours.
 */
export function whyThereAreNoArtifacts(
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  const host = enterpriseServerOf(variables)
  if (host !== null) return `${host} has no artifact service for this client (GitHub Enterprise Server)`
  if (!variables.ACTIONS_RESULTS_URL || !variables.ACTIONS_RUNTIME_TOKEN)
    return 'there is no artifact service here, as in a run outside of GitHub Actions'
  return null
}
