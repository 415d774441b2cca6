import { createHash, type Hash } from 'node:crypto'
import { sha256 } from '../core/canon.js'
import type { CaseField, LoadedCase } from '../core/case.js'
import type { Config } from '../core/config.js'
import { PlumblineError } from '../core/errors.js'
import type { FileSystem } from '../ports/file-system.js'
import type { PatternStep } from '../scan/json-positions.js'
import { createDecoder } from './decoder.js'
import { compileFields, type FieldRule, type RuleName, toCaseFields } from './fields.js'
import { type FoundFile, findFiles } from './find-files.js'
import { detectFormat, type Format } from './format.js'
import { parseRecordPattern } from './pointer.js'
import { createProblems, unreadableFile } from './problems.js'
import { createCaseReader, type ReadCase } from './read-cases.js'
import { createSmokeSelector } from './select-smoke.js'
import type { Reading, RecordFault } from './source-record.js'
import { createUnresolvedPointers } from './unresolved.js'

export interface DatasetOptions
  extends Pick<Config, 'format' | 'records' | 'fields' | 'onInvalid' | 'maxLineBytes'> {
  /** Absolute. */
  readonly globs: readonly string[]
  /** Absolute; the paths of cases and errors are relative to it. */
  readonly workingDirectory: string
}

export interface DatasetFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly cases: number
}

export interface DatasetSummary {
  /** All cases, invalid ones included. */
  readonly total: number
  readonly invalid: number
  /** Optional fields that stand in at least one record, be they null. */
  readonly fields: ReadonlySet<CaseField>
  readonly files: readonly DatasetFile[]
  /** sha256 over the contents of all files, whatever their names. */
  readonly hash: string
  /** What a smoke run takes: the cases with the lowest sha256(id). See `selectSmoke`. */
  readonly smokeIndexes: readonly number[]
}

/** Data files as cases. Nothing of them stays in memory but digests of the ids. */
export interface Dataset {
  /** Relative to the working directory, in the order in which they are read. */
  readonly files: readonly string[]
  /**
   * The first pass: parses, maps and validates every record.
   * @param onCase sees every case; whether the data has evidence at all is only known from the first one on that does
   * @throws PlumblineError `schema_invalid` with the first problem and the first 20 as details
   */
  inspect(onCase?: (loaded: LoadedCase) => void): Promise<DatasetSummary>
  /**
   * A later pass: the same cases with the same ids and indexes. Inspects first where that was not done.
   * @throws PlumblineError `schema_invalid` when a file is not what it was
   */
  cases(): AsyncIterable<LoadedCase>
}

interface Source extends FoundFile {
  readonly format: Format | RecordFault
}

/** @throws PlumblineError `schema_invalid` for a missing or unreadable file, `config_invalid` for a bad pointer */
export async function openDataset(options: DatasetOptions, fileSystem: FileSystem): Promise<Dataset> {
  const rules = compileFields(options.fields)
  const pattern = parseRecordPattern(options.records)
  const sources: Source[] = []
  for (const found of await findFiles(options.globs, options.workingDirectory, fileSystem)) {
    sources.push({ ...found, format: await detectFormat(found.absolutePath, options.format, fileSystem) })
  }
  return new FileDataset({ options, rules, pattern, sources, fileSystem })
}

interface Opened {
  readonly options: DatasetOptions
  readonly rules: readonly FieldRule[]
  readonly pattern: readonly PatternStep[]
  readonly sources: readonly Source[]
  readonly fileSystem: FileSystem
}

class FileDataset implements Dataset {
  readonly files: readonly string[]
  private readonly opened: Opened
  private seen: ReadonlySet<RuleName> = new Set()
  private summary: DatasetSummary | undefined

  constructor(opened: Opened) {
    this.opened = opened
    this.files = opened.sources.map(({ path }) => path)
  }

  async inspect(onCase?: (loaded: LoadedCase) => void): Promise<DatasetSummary> {
    const { sources, rules, options } = this.opened
    const seen = new Set<RuleName>()
    const reader = createCaseReader({ files: sources, rules, seen, validate: await loadValidator() })
    const problems = createProblems()
    const unresolved = createUnresolvedPointers(rules)
    const smoke = createSmokeSelector()
    let invalid = 0

    const take = (reading: Reading, file: number, path: string): void => {
      if (reading.kind === 'record') unresolved.watch(reading, path)
      else if (reading.scope === 'file' && options.onInvalid === 'skip') throw unreadableFile(reading, path)
      const { loaded, digest, problems: found } = reader.read(reading, file)
      if (found.length > 0) invalid++
      problems.add(found, path)
      smoke.add({ index: loaded.index, digest })
      onCase?.(loaded)
    }
    const files: DatasetFile[] = []
    for (const [file, source] of sources.entries()) {
      files.push(await inspectFile(source, this.opened, (reading) => take(reading, file, source.path)))
    }
    // A pointer that leads nowhere is the cause of the problems that it makes in every record.
    unresolved.check(seen)
    if (options.onInvalid === 'fail') problems.throwIfAny()
    this.seen = seen
    this.summary = {
      total: files.reduce((total, { cases }) => total + cases, 0),
      invalid,
      fields: toCaseFields(seen),
      files,
      hash: sha256(files.map((file) => file.sha256).join('\n')),
      smokeIndexes: smoke.indexes(),
    }
    return this.summary
  }

  async *cases(): AsyncGenerator<LoadedCase> {
    const summary = this.summary ?? (await this.inspect())
    const { sources, rules, options } = this.opened
    const reader = createCaseReader({
      files: sources,
      rules,
      seen: new Set(this.seen),
      validate: await loadValidator(),
    })
    for (const [file, source] of sources.entries()) {
      const contents = createHash('sha256')
      for await (const { readings } of readSource(source, this.opened, contents)) {
        for (const reading of readings) {
          const { loaded, problems }: ReadCase = reader.read(reading, file)
          // The first pass found every record good, so this one is new.
          if (problems.length > 0 && options.onInvalid === 'fail') throw changed(source)
          yield loaded
        }
      }
      if (contents.digest('hex') !== summary.files[file]?.sha256) throw changed(source)
    }
  }
}

async function inspectFile(
  source: Source,
  opened: Opened,
  take: (reading: Reading) => void,
): Promise<DatasetFile> {
  const contents = createHash('sha256')
  let bytes = 0
  let cases = 0
  for await (const { readings, chunkBytes } of readSource(source, opened, contents)) {
    bytes += chunkBytes
    cases += readings.length
    for (const reading of readings) take(reading)
  }
  return { path: source.path, sha256: contents.digest('hex'), bytes, cases }
}

interface ReadChunk {
  readonly readings: readonly Reading[]
  readonly chunkBytes: number
}

/** The readings of a file, chunk by chunk; its hash is that of all of its bytes, read or not. */
async function* readSource(source: Source, opened: Opened, contents: Hash): AsyncGenerator<ReadChunk> {
  const { options, pattern, fileSystem } = opened
  if (typeof source.format === 'object') {
    yield { readings: [source.format], chunkBytes: 0 }
    return
  }
  const decoder = createDecoder(source.format, options.maxLineBytes, pattern)
  for await (const chunk of fileSystem.readChunks(source.absolutePath)) {
    contents.update(chunk)
    yield { readings: decoder.write(chunk), chunkBytes: chunk.byteLength }
  }
  yield { readings: decoder.end(), chunkBytes: 0 }
}

/** Loaded only where there is data to validate. */
async function loadValidator() {
  const { default: validate } = await import('../core/generated/validate-qa-record.cjs')
  return validate
}

function changed(source: Source): PlumblineError {
  return new PlumblineError('schema_invalid', 'the file changed while it was read', {
    location: { path: source.path },
    remedy: 'Run again when nothing writes to the file any more.',
  })
}
