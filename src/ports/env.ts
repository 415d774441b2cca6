/** The process that we live in. */
export interface Env {
  get(name: string): string | undefined
  /** All variables; for building a child's allowlisted environment. */
  readonly variables: Readonly<Record<string, string>>
  /** Such as `24.1.0`. */
  readonly nodeVersion: string
  /** The program that runs us; PATH may hold another version, or none. */
  readonly nodePath: string
  readonly platform: string
  readonly pid: number
  /** A whole number in [0, below). */
  randomInt(below: number): number
}
