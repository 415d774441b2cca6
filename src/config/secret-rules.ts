import type { PlumblineConfig } from '../core/generated/plumbline.js'
import { loadPatternCompiler } from '../core/linear-pattern.js'
import { type ConfigDocument, type Issue, locate } from './document.js'

/** What a schema cannot say of `guards.git.rules.custom`: that ids differ, and that patterns compile. */
export async function checkSecretRules(
  config: PlumblineConfig,
  document: ConfigDocument,
): Promise<readonly Issue[]> {
  const rules = config.guards?.git?.rules?.custom ?? []
  if (rules.length === 0) return []
  const compile = await loadPatternCompiler()
  const first = new Map<string, number>()
  return rules.flatMap(({ id, pattern }, index) => {
    const issue = (key: 'id' | 'pattern', message: string): Issue => ({
      message: `guards.git.rules.custom[${index}].${key}: ${message}`,
      ...locate(document, `/guards/git/rules/custom/${index}/${key}`, 'value'),
    })
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    const compiled = compile(pattern)
    return [
      ...(before === undefined
        ? []
        : [issue('id', `${JSON.stringify(id)} is already the id of custom[${before}]`)]),
      ...('problem' in compiled ? [issue('pattern', compiled.problem)] : []),
    ]
  })
}
