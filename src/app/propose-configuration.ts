import path from 'node:path'
import { showPath } from '../core/show-path.js'
import { type ProposedField, proposeFields } from '../dataset/propose-fields.js'
import { sampleRecords } from '../dataset/sample-records.js'
import type { FileSystem } from '../ports/file-system.js'

/** Where data usually lies; the first pattern with question/answer records is taken. */
const USUAL_PLACES = ['data/**/*', 'datasets/**/*', 'dataset/**/*', 'examples/**/*', 'evals/**/*', '**/*']
const ENDINGS = ['.jsonl', '.ndjson', '.json', '.csv', '.tsv']
/** Looking into more files than this tells nothing new. */
const MOST_FILES = 60
const NEVER =
  /(?:^|\/)(?:node_modules|dist|build|reports|RUN_LOGS|schema|\.[^/]+)\/|package(?:-lock)?\.json$|tsconfig/

export interface Proposal {
  /** Path or glob from the working directory. */
  readonly data: string
  /** The file that was looked into. */
  readonly file: string
  readonly sampled: number
  readonly records: string
  readonly fields: readonly ProposedField[]
}

export interface LookedAt {
  readonly proposal: Proposal | undefined
  /** Files that were looked into and do not serve, with the reason. */
  readonly passedOver: readonly { readonly file: string; readonly reason: string }[]
}

/**
 * Looks for files of questions and answers, and for what their columns are.
 * @param data what the user named; the usual places when absent
 * @throws PlumblineError when a file that was named cannot be read
 */
export async function proposeConfiguration(
  data: string | undefined,
  workingDirectory: string,
  fileSystem: FileSystem,
): Promise<LookedAt> {
  const passedOver: { file: string; reason: string }[] = []
  const seen = new Set<string>()
  for (const pattern of data === undefined ? USUAL_PLACES : [data]) {
    const found = await fileSystem.glob(path.resolve(workingDirectory, pattern), workingDirectory)
    for (const file of found.filter((each) => data !== undefined || isCandidate(each, workingDirectory))) {
      if (seen.has(file) || seen.size >= MOST_FILES) continue
      seen.add(file)
      const shown = showPath(file, workingDirectory)
      const sample = await sampleRecords(file, fileSystem)
      if (sample.kind === 'unreadable') {
        passedOver.push({ file: shown, reason: sample.reason })
        continue
      }
      const fields = proposeFields(sample.records)
      const lacking = ['question', 'answer'].filter((name) => !fields.some(({ field }) => field === name))
      if (lacking.length > 0) {
        passedOver.push({ file: shown, reason: `no column looks like ${lacking.join(' or ')}` })
        continue
      }
      const proposal: Proposal = {
        data: data ?? globOf(file, found, workingDirectory),
        file: shown,
        sampled: sample.records.length,
        records: sample.pattern,
        fields,
      }
      return { proposal, passedOver }
    }
  }
  return { proposal: undefined, passedOver }
}

function isCandidate(file: string, workingDirectory: string): boolean {
  const shown = showPath(file, workingDirectory)
  return ENDINGS.includes(path.extname(shown).toLowerCase()) && !NEVER.test(shown)
}

/** All files beside it that end alike; a single one is named as it is. */
function globOf(file: string, found: readonly string[], workingDirectory: string): string {
  const extension = path.extname(file)
  const isBeside = (other: string) =>
    path.dirname(other) === path.dirname(file) && path.extname(other) === extension
  const pattern = found.filter(isBeside).length > 1 ? path.join(path.dirname(file), `*${extension}`) : file
  return showPath(pattern, workingDirectory)
}
