import path from 'node:path'
import type { Command } from 'commander'
import { PlumblineError, UsageError } from '../../core/errors.js'
import { escapeTerminal } from '../../core/escape.js'
import { type Act, type CommandContext, examples } from '../command.js'

interface InitOptions {
  readonly data?: string
  readonly action?: string
}

const CONFIG_FILE = 'plumbline.yml'
const WORKFLOW_FILE = '.github/workflows/plumbline.yml'
const ACTION = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/
const MOST_PASSED_OVER = 5

export function registerInit(program: Command, act: Act): void {
  program
    .command('init')
    .description('write plumbline.yml after a look at the data, and a workflow; overwrites nothing')
    .option('--data <file-or-glob>', 'the data, where they are not in a usual place')
    .option('--action <owner/repository@ref>', `the action to use; also writes ${WORKFLOW_FILE}`)
    .addHelpText(
      'after',
      examples(program.name(), ['init', 'init --data "sets/*.jsonl"', 'init --action my-org/plumbline@v1']),
    )
    .action((options: InitOptions) =>
      act(async (context) => {
        await writeConfiguration(options, context)
        await writeWorkflow(options, context)
        const { invokedAs } = context.global
        context.toolbox.terminal.out(
          `next: ${invokedAs} config, ${invokedAs} baseline --smoke --offline; keep reports/ and RUN_LOGS/ out of git\n`,
        )
        return 0
      }),
    )
}

async function writeConfiguration({ data }: InitOptions, { global, toolbox }: CommandContext): Promise<void> {
  const { proposeConfiguration } = await import('../propose-configuration.js')
  const { renderConfiguration } = await import('../render-configuration.js')
  const { CONFIG_NAMES } = await import('../../config/parse.js')
  const { fileSystem, terminal } = toolbox
  const { workingDirectory } = global
  const names = await fileSystem.list(workingDirectory)
  const there = CONFIG_NAMES.find((name) => names.includes(name))
  if (there !== undefined) {
    throw new UsageError(
      `${there} is here already and stays as it is; \`${global.invokedAs} config\` checks it`,
    )
  }
  const { proposal, passedOver } = await proposeConfiguration(data, workingDirectory, fileSystem)
  if (proposal === undefined) {
    throw new PlumblineError('schema_invalid', 'found no file of questions and answers', {
      details: [
        `looked into: ${passedOver.length}`,
        ...passedOver.slice(0, MOST_PASSED_OVER).map(({ file, reason }) => `${file}: ${reason}`),
      ],
      remedy:
        'Name one with --data; columns of other names are mapped in plumbline.yml (docs/data-formats.md).',
    })
  }
  await fileSystem.writeAtomic(path.join(workingDirectory, CONFIG_FILE), renderConfiguration(proposal))
  const columns = proposal.fields.map(({ field, column }) => `${field} = ${column}`).join(', ')
  terminal.out(
    `${CONFIG_FILE}: ${escapeTerminal(proposal.data)}; ${escapeTerminal(columns)} (from ${proposal.sampled} records of ${escapeTerminal(proposal.file)})\n`,
  )
}

async function writeWorkflow({ action }: InitOptions, { global, toolbox }: CommandContext): Promise<void> {
  const { fileSystem, terminal } = toolbox
  const target = path.join(global.workingDirectory, WORKFLOW_FILE)
  if (action === undefined) {
    terminal.out(`${WORKFLOW_FILE}: not written; --action OWNER/REPOSITORY@REF names the action to use\n`)
  } else if (!ACTION.test(action)) {
    throw new UsageError(`--action: expected OWNER/REPOSITORY@REF, not "${escapeTerminal(action)}"`)
  } else if ((await fileSystem.stat(target)) !== undefined) {
    terminal.out(`${WORKFLOW_FILE}: is here already and stays as it is\n`)
  } else {
    const { renderWorkflow } = await import('../render-configuration.js')
    await fileSystem.writeAtomic(target, renderWorkflow(action))
    terminal.out(`${WORKFLOW_FILE}: runs on every pull request and on main\n`)
  }
}
