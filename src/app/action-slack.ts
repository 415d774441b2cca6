import { createSlack, refusalOfWebhook } from '../adapters/slack-webhook.js'
import { DEFAULTS } from '../config/defaults.js'
import { loadRunConfig } from '../config/policy.js'
import type { SlackConfig } from '../core/config.js'
import { criticalConditions } from '../core/critical.js'
import type { SlackNews } from '../reporters/slack.js'
import type { ActionStep, Conclusion } from './action-step.js'
import { findPolicyBase } from './policy-base.js'
import { slackOrigin } from './slack-origin.js'

/** One message to the channel, where there is a webhook and the configuration wants one. What goes wrong is a warning. */
export async function tellSlack(conclusion: Conclusion, step: ActionStep): Promise<void> {
  const { toolbox, runtime, site, pullRequest } = step
  const webhook = webhookOf(step)
  if (webhook === undefined) return
  const unfit = refusalOfWebhook(webhook)
  if (unfit !== null) {
    runtime.warning(`No message to Slack: ${unfit}.`)
    return
  }
  const config = await slackConfig(step)
  const news = newsOf(conclusion)
  if (!isWanted(conclusion, news, config.on)) return
  const { renderSlack } = await import('../reporters/slack.js')
  const artifacts = conclusion.kind === 'verdict' ? conclusion.artifacts : []
  const origin = slackOrigin(site, pullRequest, artifacts, toolbox.env)
  const message = renderSlack(news, origin, config.mention)
  const answer = await createSlack(webhook, toolbox.redact).send(message)
  if (answer.kind === 'refused') {
    runtime.warning(`No message to Slack: ${answer.message}. The verdict does not change.`)
  }
}

function webhookOf({ request, toolbox }: ActionStep): string | undefined {
  const named = request.slackWebhook ?? toolbox.env.get('SLACK_WEBHOOK_URL')?.trim()
  return named === '' ? undefined : named
}

/** By the rules of the base commit where a change is judged: a change does not silence the channel that hears of it. */
async function slackConfig({ request, toolbox }: ActionStep): Promise<SlackConfig> {
  try {
    const base = await findPolicyBase(request.run.workingDirectory, toolbox)
    return (await loadRunConfig(request.run, toolbox, base)).config.slack
  } catch {
    // What breaks the configuration is what the message is about.
    return DEFAULTS.slack
  }
}

function newsOf(conclusion: Conclusion): SlackNews {
  switch (conclusion.kind) {
    case 'verdict': {
      const { report, guards } = conclusion
      return { kind: 'verdict', report, guards, conditions: criticalConditions(report, guards) }
    }
    case 'refused':
      return { kind: 'refused', message: conclusion.message }
    case 'cancelled':
      return { kind: 'cancelled' }
  }
}

function isWanted(conclusion: Conclusion, news: SlackNews, on: SlackConfig['on']): boolean {
  switch (on) {
    case 'always':
      return true
    case 'failure':
      return conclusion.kind !== 'verdict' || conclusion.exitCode !== 0
    case 'critical':
      return news.kind === 'verdict' && news.conditions.length > 0
  }
}
