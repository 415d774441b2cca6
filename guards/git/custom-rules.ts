import type { Config, CustomSecretRule } from '../../src/core/config.js'
import { PlumblineError } from '../../src/core/errors.js'
import { loadPatternCompiler } from '../../src/core/linear-pattern.js'
import { createPathMatch } from '../../src/scan/allows.js'
import type { SecretRule } from './rule.js'

/**
 * The rules of `guards.git.rules.custom`, as the engine runs them.
 * @param taken ids of the rules that there are already
 * @throws PlumblineError `config_invalid` for an id that is taken, or a pattern that is none
 */
export async function customRules(
  config: Config,
  taken: ReadonlySet<string>,
): Promise<readonly SecretRule[]> {
  const { custom } = config.guards.git.rules
  if (custom.length === 0) return []
  const compile = await loadPatternCompiler()
  return custom.map((rule, index) => {
    const compiled = compile(rule.pattern)
    const problem = taken.has(rule.id)
      ? `id: ${JSON.stringify(rule.id)} is the id of a built-in rule; choose another one`
      : 'problem' in compiled && `pattern: ${compiled.problem}`
    if (problem !== false || 'problem' in compiled) throw invalid(config, index, `${problem}`)
    return { ...ruleOf(rule), linear: compiled.pattern }
  })
}

/** Engines of JavaScript never see the pattern. */
const NEVER = /(?!)/i

function ruleOf({ id, title, keywords, paths, minEntropy, remedy }: CustomSecretRule): SecretRule {
  return {
    id,
    title,
    source: "this project's configuration",
    keywords,
    pattern: NEVER,
    proof: 'none',
    minEntropy,
    confidence: 'medium',
    paths: paths.length === 0 ? null : { test: createPathMatch(paths) },
    remedy,
    example: () => '',
    counterExamples: () => [],
  }
}

/** The place of an id was noted when the configuration was read. */
function invalid({ origins }: Config, index: number, problem: string): PlumblineError {
  const key = `guards.git.rules.custom.${index}.id`
  const origin = Object.hasOwn(origins, key) ? origins[key] : undefined
  return new PlumblineError('config_invalid', `guards.git.rules.custom[${index}].${problem}`, {
    ...(origin === undefined ? {} : { location: { path: origin } }),
  })
}
