import { APART } from '../../guards/apart.js'
import { createFedSource } from '../adapters/document-feed.js'
import { answerInThread } from '../adapters/node-guard-threads.js'
import { createNodeRepository } from '../adapters/node-repository.js'
import { compose } from './compose.js'
import { openDocuments } from './open-scope.js'
import { runGuards } from './run-guards.js'

/** What the command line does in a thread of the guards: those of its task, and nothing else. */
export function answerTask(): Promise<void> {
  return answerInThread(async (ids) => {
    const guards = await Promise.all(
      Object.entries(APART).flatMap(([id, load]) => (ids.includes(id) ? [load()] : [])),
    )
    for (const guard of guards) guard.prepare?.()
    return async ({ task, feed }) => {
      const { workingDirectory } = task
      const { fileSystem, clock } = compose(workingDirectory)
      const own = openDocuments(workingDirectory)
      const source = feed === null ? own : createFedSource(task.scope, feed, own)
      const repository = createNodeRepository(workingDirectory)
      return (await runGuards(guards, { ...task, source, repository, fileSystem }, clock)).guards
    }
  })
}
