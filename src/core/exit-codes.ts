/** What a process ends with. 0 passed, 1 gate failed, 2 environment, 3 configuration or data, 4 API or budget, 5 signal or crash. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5

/** Which code stands for several outcomes at once: the first of these that occurs. */
const PRECEDENCE: readonly ExitCode[] = [5, 4, 2, 3, 1]

export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? 0
}
