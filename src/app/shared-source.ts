import type { Scope } from '../core/guard.js'
import type { DocumentSource, DocumentVisitor, ScanTotals } from '../ports/document-source.js'

/** One guard's end of a source that several share. */
export interface SharedSource {
  readonly source: DocumentSource
  /** The guard will ask for nothing more; that counts once. */
  leave(): void
}

interface Asked {
  readonly scope: Scope
  readonly visitor: DocumentVisitor
  readonly resolve: (totals: ScanTotals) => void
  readonly reject: (reason: unknown) => void
}

/**
 * Serves guards that ask for the same scope with one reading of it. A reading begins when every guard that is still at
 * work has asked for one, or has left: so a guard must never wait for another.
 */
export function shareSource(source: DocumentSource, guards: number): readonly SharedSource[] {
  let working = guards
  let asked: Asked[] = []
  const readWhenAllAsked = (): void => {
    if (asked.length === 0 || asked.length < working) return
    const groups = groupByScope(asked)
    asked = []
    for (const group of groups) void readOnce(source, group)
  }
  return Array.from({ length: guards }, () => {
    let isHere = true
    return {
      source: {
        documents: (scope, visitor) =>
          new Promise((resolve, reject) => {
            asked.push({ scope, visitor, resolve, reject })
            readWhenAllAsked()
          }),
      },
      leave() {
        if (!isHere) return
        isHere = false
        working--
        readWhenAllAsked()
      },
    }
  })
}

interface Group {
  readonly scope: Scope
  readonly members: readonly Asked[]
}

function groupByScope(asked: readonly Asked[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const each of asked) {
    const key = keyOf(each.scope)
    const members = groups.get(key)?.members ?? []
    groups.set(key, { scope: each.scope, members: [...members, each] })
  }
  return [...groups.values()]
}

function keyOf(scope: Scope): string {
  // The bytes of a text are the same for all guards: there is one standard input.
  return scope.kind === 'text' ? `text\0${scope.name}` : JSON.stringify(scope)
}

async function readOnce(source: DocumentSource, { scope, members }: Group): Promise<void> {
  const broken = new Map<Asked, unknown>()
  const each = (tell: (visitor: DocumentVisitor) => void): void => {
    for (const one of members) {
      if (broken.has(one)) continue
      try {
        tell(one.visitor)
      } catch (error) {
        // A visitor that breaks is its own guard's error; the others read on.
        broken.set(one, error)
      }
    }
  }
  try {
    const totals = await source.documents(scope, {
      document: (document) => each((visitor) => visitor.document(document)),
      entry: (entry) => each((visitor) => visitor.entry?.(entry)),
      ready: () => readyAll(members.map(({ visitor }) => visitor)),
    })
    for (const one of members) {
      if (broken.has(one)) one.reject(broken.get(one))
      else one.resolve(totals)
    }
  } catch (error) {
    for (const one of members) one.reject(error)
  }
}

function readyAll(visitors: readonly DocumentVisitor[]): Promise<void> | null {
  const pauses = visitors.flatMap((visitor) => visitor.ready?.() ?? [])
  return pauses.length === 0 ? null : Promise.all(pauses).then(() => undefined)
}
