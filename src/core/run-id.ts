const two = (value: number): string => String(value).padStart(2, '0')

/** `YYYYMMDD_HHMMSS`, UTC. */
export function formatStamp(epochMs: number): string {
  const date = new Date(epochMs)
  const day = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`
  return `${day}_${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}`
}

/** `run_20250917_162825_70936`: UTC, random last part of five digits. */
export function createRunId(epochMs: number, random: number): string {
  return `run_${formatStamp(epochMs)}_${String(10_000 + (random % 90_000))}`
}

export const RUN_ID_PATTERN = /^run_\d{8}_\d{6}_\d{5}$/
