import type { Policy, PolicyChange } from '../config/policy.js'
import { sha256 } from '../core/canon.js'
import type { Config } from '../core/config.js'
import { PlumblineError, toPlumblineError } from '../core/errors.js'
import { showPath } from '../core/show-path.js'
import { DEFAULT_JUDGE_PROMPT, type JudgePrompt } from '../llm/judge-prompt.js'
import type { FileSystem } from '../ports/file-system.js'
import type { StepContext } from './step.js'

const PARTS = ['system', 'rubric'] as const
const LONGEST_CHARACTERS = 100_000

/**
 * The judge's texts: the built-in ones, or files that the configuration names. They decide the scores, so a change is
 * judged by those of its base commit, and what it would say otherwise is told beside the other rules.
 * @throws PlumblineError `config_invalid` for a file that is missing, empty or far too long
 */
export async function loadJudgePrompt(
  config: Pick<Config, 'judge'>,
  policy: Policy,
  context: Pick<StepContext, 'findPolicyBase' | 'ports' | 'request'>,
): Promise<{ readonly prompt: JudgePrompt; readonly policy: Policy }> {
  const { fileSystem } = context.ports
  const base = policy.kind === 'base' ? await context.findPolicyBase() : null
  const readFrom = base?.fileSystem ?? fileSystem
  const prompt = { ...DEFAULT_JUDGE_PROMPT }
  const changes: PolicyChange[] = []
  for (const part of PARTS) {
    const file = config.judge[part]
    if (file === null) continue
    prompt[part] = await readText(file, readFrom, context.request.workingDirectory)
    if (base === null) continue
    const head = await fileSystem.readText(file).catch(() => null)
    if (head === prompt[part]) continue
    changes.push({
      key: `text of judge.${part}`,
      base: nameOf(prompt[part]),
      head: head === null ? null : nameOf(head),
    })
  }
  if (policy.kind !== 'base') return { prompt, policy }
  return { prompt, policy: { ...policy, changes: [...policy.changes, ...changes] } }
}

async function readText(file: string, fileSystem: FileSystem, workingDirectory: string): Promise<string> {
  const location = { path: showPath(file, workingDirectory) }
  let text: string
  try {
    text = await fileSystem.readText(file)
  } catch (cause) {
    throw new PlumblineError('config_invalid', `a text of the judge ${toPlumblineError(cause).message}`, {
      location,
      remedy: 'Check `judge.system` and `judge.rubric`.',
      cause,
    })
  }
  if (text.trim() !== '' && text.length <= LONGEST_CHARACTERS) return text
  const what = text.trim() === '' ? 'is empty' : `has more than ${LONGEST_CHARACTERS} characters`
  throw new PlumblineError('config_invalid', `a text of the judge ${what}`, {
    location,
    remedy: 'Write what the judge has to know, in a page or two.',
  })
}

/** Short, as texts of this kind are pages long. */
function nameOf(text: string): string {
  return `text ${sha256(text).slice(0, 12)}`
}
