import { APART } from '../../guards/apart.js'
import { answerInThread } from '../adapters/node-guard-threads.js'
import { compose } from './compose.js'
import { openSource } from './open-scope.js'
import { runGuards } from './run-guards.js'

/** What the command line does in a thread of the guards: those of its task, and nothing else. */
export function answerTask(): Promise<void> {
  return answerInThread(async ({ ids, scope, workingDirectory, config, today }) => {
    const { fileSystem, clock } = compose(workingDirectory)
    const guards = await Promise.all(ids.flatMap((id) => APART[id]?.() ?? []))
    const opened = await openSource(workingDirectory)
    const context = { ...opened, scope, workingDirectory, config, today, fileSystem }
    return (await runGuards(guards, context, clock)).guards
  })
}
