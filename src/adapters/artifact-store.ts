import type { ArtifactStore } from '../ports/actions.js'

/** `@actions/artifact`; loaded at the first upload, as it brings a storage SDK along. */
export function createArtifactStore(): ArtifactStore {
  return {
    async upload(name, files, rootDirectory) {
      const { DefaultArtifactClient } = await import('@actions/artifact')
      const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDirectory)
      return { name, id: id ?? null, sizeBytes: size ?? null }
    },
  }
}
