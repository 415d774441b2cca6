import path from 'node:path'
import type { RunRequest } from '../core/run-request.js'
import { showPath } from '../core/show-path.js'

/** The command that repeats this run where the user stands; arguments are quoted for a POSIX shell. */
export function rerunCommand(request: RunRequest): string {
  const words = [request.invokedAs, request.target, `--${request.mode}`]
  if (request.offline) words.push('--offline')
  if (request.budgetUsd !== undefined) words.push('--budget', String(request.budgetUsd))
  if (request.profile !== undefined) words.push('--profile', request.profile)
  for (const data of request.data ?? [])
    words.push('--data', showPath(path.resolve(request.workingDirectory, data), request.workingDirectory))
  if (request.config !== undefined) words.push('--config', request.config)
  return words.map(quote).join(' ')
}

function quote(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
