/** One thing that a run needs, and how it stands. */
export interface HealthCheck {
  /** `broken`: a run cannot begin. `attention`: it can, and somebody should look. */
  readonly state: 'ok' | 'attention' | 'broken'
  readonly subject: string
  readonly message: string
  /** Null where there is nothing to do. */
  readonly remedy: string | null
}
