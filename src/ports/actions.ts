import type { Annotation, AnnotationLevel } from '../core/annotation.js'

/** The GitHub Actions runner, as far as a step may talk to it. */
export interface ActionsRuntime {
  /** Undefined when the workflow does not set it or sets it to nothing. */
  input(name: string): string | undefined
  setOutput(name: string, value: string): void
  /** Markdown below the step; at most 1 MiB. @throws when the runner has no summary file. */
  addSummary(markdown: string): Promise<void>
  notice(message: string): void
  warning(message: string): void
  error(message: string): void
  /** The same at a line of a file. */
  annotate(annotation: Annotation): void
  /** How many of a level there are so far; GitHub keeps ten a step. */
  annotated(level: AnnotationLevel): number
  /** Registers a value that the runner masks in every log line. */
  maskSecret(secret: string): void
  /** Kept for the post step. */
  saveState(name: string, value: string): void
  state(name: string): string | undefined
}

export interface UploadedArtifact {
  readonly name: string
  readonly id: number | null
  readonly sizeBytes: number | null
}

/** The artifact service of a workflow run. */
export interface ArtifactStore {
  /** @throws when there is no service (GitHub Enterprise Server, a local run) or it refuses. */
  upload(name: string, files: readonly string[], rootDirectory: string): Promise<UploadedArtifact>
}
