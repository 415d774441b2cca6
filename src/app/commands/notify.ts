import type { Command } from 'commander'
import { PlumblineError } from '../../core/errors.js'
import { type Act, examples } from '../command.js'

export function registerNotify(program: Command, act: Act): void {
  program
    .command('notify')
    .description('tell Slack of the last run, through the webhook in SLACK_WEBHOOK_URL')
    .addHelpText('after', examples(program.name(), ['notify', 'notify --reports build/reports']))
    .action(() =>
      act(async ({ global, toolbox }) => {
        const { createSlack, refusalOfWebhook } = await import('../../adapters/slack-webhook.js')
        const { loadConfig } = await import('../../config/load-config.js')
        const { criticalConditions } = await import('../../core/critical.js')
        const { renderSlack } = await import('../../reporters/slack.js')
        const { baseRequest } = await import('../base-request.js')
        const { readReport } = await import('../render-again.js')
        const { readSite } = await import('../github-site.js')
        const { slackOrigin } = await import('../slack-origin.js')

        const webhook = (toolbox.env.get('SLACK_WEBHOOK_URL') ?? '').trim()
        const unfit = webhook === '' ? 'SLACK_WEBHOOK_URL is not set' : refusalOfWebhook(webhook)
        if (unfit !== null) {
          throw new PlumblineError('toolchain', unfit, {
            remedy: 'Set SLACK_WEBHOOK_URL to the address of an incoming webhook.',
          })
        }
        const report = await readReport(global, toolbox.fileSystem)
        const { slack } = await loadConfig(baseRequest(global), toolbox)
        const origin = slackOrigin(readSite(toolbox.env, undefined), null, [], toolbox.env)
        const news = {
          kind: 'verdict',
          report,
          guards: null,
          conditions: criticalConditions(report, null),
        } as const
        const message = renderSlack(
          news,
          {
            ...origin,
            branch: origin.branch ?? report.branch,
            commit: origin.commit ?? (report.commit === null ? null : { sha: report.commit, url: null }),
          },
          slack.mention,
        )
        const answer = await createSlack(webhook, toolbox.redact).send(message)
        if (answer.kind === 'refused') {
          throw new PlumblineError('network_error', answer.message, {
            remedy: 'Check the webhook and the network, then run `notify` again.',
          })
        }
        toolbox.terminal.out(`told Slack of run ${report.runId}\n`)
        return 0
      }),
    )
}
