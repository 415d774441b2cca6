import type { Finding } from '../../src/core/finding.js'
import type { ScanTotals } from '../../src/ports/document-source.js'
import type { RepositoryContext } from '../../src/ports/guard.js'
import { createFingerprints } from '../../src/scan/fingerprint.js'
import type { InlineAllow } from '../../src/scan/inline-allows.js'
import { findingOf } from './finding.js'
import { type Candidate, type Gathered, gather, gatherNaming } from './gather.js'
import { judgeCode } from './judge-code.js'
import { judgeShell } from './judge-shell.js'
import { createProject, type Project } from './project.js'
import { type FileReading, readCode, readFile } from './read-file.js'
import { chooseClient } from './remedy-client.js'
import type { Hit } from './rules.js'
import { telltaleNames } from './telltale-names.js'
import type { TextPlace, Unit } from './unit.js'

export interface Look {
  readonly findings: readonly Finding[]
  readonly inlineAllows: readonly InlineAllow[]
  readonly totals: ScanTotals
  /** Of the files that hold code, those that name a provider. */
  readonly lexedFiles: number
  readonly diagnostics: number
  /** Dependencies that an allowed client needs. */
  readonly neededDependencies: number
  /** In files that the change touches, on lines that it does not. */
  readonly olderFindings: number
  readonly clients: readonly string[]
  /** Lines that the change adds. */
  readonly added: Gathered['added']
}

interface PlacedHit {
  readonly hit: Hit
  readonly path: string
  readonly place: TextPlace
}

/** Reads a scope and finds everything in it that goes round the client. */
export async function look(context: RepositoryContext): Promise<Look> {
  const project = createProject()
  const readings = new Map<string, FileReading>()
  const read = (candidate: Candidate): void => readInto(project, readings, candidate)
  const gathered = await gather(context, read)
  const candidates = new Map(gathered.candidates)
  const names = telltaleNames(project, readings)
  if (names.size > 0 && context.scope.kind !== 'file' && context.scope.kind !== 'text') {
    for (const candidate of await gatherNaming(names, candidates, context)) {
      candidates.set(candidate.path, candidate)
      read(candidate)
    }
  }
  const judged = judgeAll(project, readings, candidates)
  const { kept, needed } = withoutNeeded(judged.hits, candidates)
  const counted = kept.filter(({ path }) => candidates.get(path)?.isClient !== true)
  const introduced = counted.filter((placed) => isAdded(placed, gathered, candidates))
  const fingerprint = createFingerprints()
  const origin = gathered.added === null ? 'unknown' : 'introduced'
  const findings = introduced.map(({ hit, path, place }) =>
    findingOf(
      hit,
      { ...place, path, origin },
      chooseClient(path, gathered.clients, context.config),
      fingerprint,
    ),
  )
  return {
    findings,
    inlineAllows: gathered.inlineAllows,
    totals: gathered.totals,
    lexedFiles: candidates.size,
    diagnostics: judged.diagnostics,
    neededDependencies: needed,
    olderFindings:
      counted.filter(({ path }) => gathered.added?.has(path)).length -
      (gathered.added === null ? 0 : introduced.length),
    clients: gathered.clients,
    added: gathered.added,
  }
}

function readInto(
  project: Project,
  readings: Map<string, FileReading>,
  { path, text, kind }: Candidate,
): void {
  const reading = readFile(path, text, kind)
  readings.set(path, reading)
  for (const { name, value } of reading.variables) project.setVariable(name, value)
  for (const unit of reading.units) {
    if (unit.language !== 'shell') project.add(readCode(unit, unit.language, project.files().length))
  }
}

function judgeAll(
  project: Project,
  readings: ReadonlyMap<string, FileReading>,
  candidates: ReadonlyMap<string, Candidate>,
): { readonly hits: readonly PlacedHit[]; readonly diagnostics: number } {
  const hits: PlacedHit[] = []
  let diagnostics = 0
  const place = (own: readonly Hit[], path: string, placeOf: Unit['placeOf']): void => {
    for (const hit of own) hits.push({ hit, path, place: placeOf(hit.at) })
  }
  for (const { path, hits: own, placeOf } of readings.values()) place(own, path, placeOf)
  const folder = project.folder()
  const environment = (name: string): string | null =>
    folder.fold({ kind: 'variable', name })[0]?.text ?? null
  for (const { units } of readings.values()) {
    for (const unit of units) {
      if (unit.language !== 'shell') continue
      const verdict = judgeShell(unit.text, environment)
      place(verdict.hits, unit.path, unit.placeOf)
      diagnostics += verdict.diagnostics
      for (const { text, language, at } of verdict.programs) {
        project.add(
          readCode(
            { path: unit.path, text, language, placeOf: () => unit.placeOf(at) },
            language,
            project.files().length,
          ),
        )
      }
    }
  }
  for (const file of project.files()) {
    const verdict = judgeCode(file, project, project.folder())
    place(verdict.hits, file.unit.path, file.unit.placeOf)
    diagnostics += verdict.diagnostics
  }
  return { hits: inOrder(hits, candidates), diagnostics }
}

/** By file as they were read, then by place; the same thing at the same place is one. */
function inOrder(
  hits: readonly PlacedHit[],
  candidates: ReadonlyMap<string, Candidate>,
): readonly PlacedHit[] {
  const order = new Map([...candidates.keys()].sort().map((path, index) => [path, index]))
  const seen = new Set<string>()
  const rank = ({ path }: PlacedHit): number => order.get(path) ?? 0
  return [...hits]
    .sort((a, b) => rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column)
    .filter(({ hit, path, place }) => {
      const key = [path, place.line, place.column, hit.rule, hit.provider].join('\0')
      return !seen.has(key) && seen.add(key).size > 0
    })
}

/** A manifest has to name the library that an allowed client is made with. */
function withoutNeeded(
  hits: readonly PlacedHit[],
  candidates: ReadonlyMap<string, Candidate>,
): { readonly kept: readonly PlacedHit[]; readonly needed: number } {
  const used = new Set(
    hits
      .filter(({ hit, path }) => hit.rule === 'llm-sdk-import' && candidates.get(path)?.isClient === true)
      .map(({ hit }) => hit.provider),
  )
  const kept = hits.filter(({ hit }) => hit.rule !== 'llm-sdk-dependency' || !used.has(hit.provider))
  return { kept, needed: hits.length - kept.length }
}

function isAdded(
  { path, place }: PlacedHit,
  { added }: Gathered,
  candidates: ReadonlyMap<string, Candidate>,
): boolean {
  if (added === null) return true
  const lines = added.get(path)
  if (lines === undefined) return false
  const line = candidates.get(path)?.text.split('\n', place.line)[place.line - 1] ?? ''
  return lines.has(line.trim())
}
