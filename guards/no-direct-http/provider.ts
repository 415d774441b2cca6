/** A company or a program that answers calls of models, and how code reaches it. */
export interface Provider {
  /** As findings name it. */
  readonly name: string
  /** Page that names the hosts or packages. */
  readonly source: string
  /**
   * Host patterns, lower case; `*` is any run of characters. With a port or a path behind the host, only what begins
   * with them counts: some hosts serve more than models.
   */
  readonly hosts: readonly string[]
  readonly packages: Packages
}

/** Packages whose import is a call in the making, by where they come from. */
export interface Packages {
  readonly npm?: readonly string[]
  readonly pypi?: readonly string[]
  /** Modules of those packages, where they are named otherwise. */
  readonly python?: readonly string[]
  /** Module paths. */
  readonly go?: readonly string[]
  readonly gem?: readonly string[]
  /** `group:artifact`, or a group whose artifacts all count. */
  readonly maven?: readonly string[]
  /** Packages of the JVM's languages. */
  readonly java?: readonly string[]
  readonly crates?: readonly string[]
  readonly nuget?: readonly string[]
  /** Namespaces, where they are named otherwise. */
  readonly dotnet?: readonly string[]
  readonly composer?: readonly string[]
  /** Namespaces of PHP. */
  readonly php?: readonly string[]
  /** Names by which a cloud's own library makes a client of this service: `boto3.client('bedrock-runtime')`. */
  readonly services?: readonly string[]
  /** Commands that call a model from a shell: what a command line begins with. */
  readonly commands?: readonly string[]
  /** Actions of GitHub workflows. */
  readonly actions?: readonly string[]
}
