/** The HTML report without its facts, as the build makes it. */
export interface PageTemplate {
  /** @throws PlumblineError `toolchain` where the installation lacks it */
  read(): Promise<string>
}
