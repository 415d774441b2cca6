import { createGitHub } from '../adapters/github-rest.js'
import type { Annotation, AnnotationLevel } from '../core/annotation.js'
import { escapeTerminal, shorten } from '../core/escape.js'
import type { ExitCode } from '../core/exit-codes.js'
import type { SessionReport } from '../core/generated/session-report.js'
import type { CheckRun, GitHub, GitHubAnswer } from '../ports/github.js'
import type { ActionStep } from './action-step.js'

/** GitHub takes so many a request. */
const BATCH = 50
/** GitHub takes 65,535 characters. */
const MOST_SUMMARY_BYTES = 60_000

/** A check run with every annotation. What GitHub refuses is one warning that says how many are there. */
export async function publishCheckRun(
  report: SessionReport,
  exitCode: ExitCode,
  annotations: readonly Annotation[],
  step: ActionStep,
): Promise<void> {
  const { request, runtime, site, pullRequest, toolbox, signal } = step
  const headSha = pullRequest?.headSha ?? site?.sha ?? ''
  if (site === undefined || request.githubToken === undefined || headSha === '') {
    runtime.notice('No check run: it needs a commit on GitHub and the input github-token.')
    return
  }
  const { apiUrl, owner, repo } = site
  const { redact } = toolbox
  const github = createGitHub({ token: request.githubToken, owner, repo, apiUrl, signal, redact })
  const { renderJobSummary } = await import('../reporters/job-summary.js')
  const check: CheckRun = {
    name: `Plumbline (${site.title})`,
    headSha,
    conclusion: conclusionOf(report, exitCode),
    title: shorten(escapeTerminal(report.verdict.headline), 200),
    summary: renderJobSummary(report, { byteLimit: MOST_SUMMARY_BYTES }),
    annotations: [],
  }
  const { sent, refusal } = await sendAll(check, annotations, github)
  if (refusal === null || signal.aborted) return
  const said = shorten(escapeTerminal(refusal.message), 200)
  runtime.warning(
    sent === 0
      ? `No check run: ${said}. Give the job \`permissions: { checks: write }\`, or leave out \`check-run\`.`
      : `The check run has ${sent} of ${annotations.length} annotations: ${said}. All are in the session artifact.`,
  )
}

type Refusal = Extract<GitHubAnswer<never>, { kind: 'refused' }>

async function sendAll(
  check: CheckRun,
  annotations: readonly Annotation[],
  github: GitHub,
): Promise<{ readonly sent: number; readonly refusal: Refusal | null }> {
  const batch = (from: number): CheckRun => ({
    ...check,
    annotations: annotations
      .slice(from, from + BATCH)
      .map(({ level, path, line, title, message }) => ({ level: LEVELS[level], path, line, title, message })),
  })
  const created = await github.createCheckRun(batch(0))
  if (created.kind === 'refused') return { sent: 0, refusal: created }
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    const added = await github.addAnnotations(created.value, batch(from))
    if (added.kind === 'refused') return { sent: from, refusal: added }
  }
  return { sent: annotations.length, refusal: null }
}

const LEVELS: Readonly<Record<AnnotationLevel, CheckRun['annotations'][number]['level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
}

function conclusionOf({ result }: SessionReport, exitCode: ExitCode): CheckRun['conclusion'] {
  if (exitCode !== 0) return 'failure'
  return result === 'PASS' ? 'success' : 'neutral'
}
