import { buildsUrl, describesRequest, readsByKey } from './calls.js'
import type { Folder } from './fold/folded.js'
import type { CallSite } from './fold/place.js'
import type { CodeFile, Project } from './project.js'
import { resolveCallee } from './resolve-callee.js'

interface CallSurroundings {
  readonly file: CodeFile
  readonly folder: Folder
  readonly project: Project
}

/** Whether a call only makes or looks up what another one sends: that one is judged first. */
export function sendsNothing(site: CallSite, { file, folder, project }: CallSurroundings): boolean {
  return buildsUrl(site.call.name) || readsKept(site, folder) || isDescription(site, file, project)
}

/** Whether a call looks up a kept value. */
export function readsKept({ call }: CallSite, folder: Folder): boolean {
  const { name, receiver, args } = call
  const [key] = args
  const holder = name.startsWith('.') && receiver?.kind === 'call' ? receiver.name : ''
  return readsByKey(`${holder}${name}`, key === undefined ? null : (folder.fold(key.value)[0]?.text ?? null))
}

/** Errors hold the request that failed: without anybody who sends it, it goes nowhere. */
function isDescription({ call }: CallSite, file: CodeFile, project: Project): boolean {
  const { name, module } = resolveCallee(call.name, call.scope, project)
  return (
    describesRequest(name, module) && !file.parsed.calls.some((other) => other.call.name.endsWith('.send'))
  )
}
