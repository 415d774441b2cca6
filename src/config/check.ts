import type { PlumblineConfig } from '../core/generated/plumbline.js'
import type { Validator } from '../core/validator.js'
import { type ConfigDocument, type Issue, locate } from './document.js'
import { describeIssues } from './schema-messages.js'
import { checkSecretRules } from './secret-rules.js'

type Checked = { readonly values: PlumblineConfig } | { readonly issues: readonly Issue[] }

/** A parsed file against the published schema and against what a schema cannot say. */
export async function checkDocument(document: ConfigDocument): Promise<Checked> {
  const { default: validate } = await import('../core/generated/validate-plumbline.cjs')
  const { value } = document
  if (!satisfies(value, validate)) {
    const issues = describeIssues(validate.errors ?? [], value).map(({ message, pointer, part }) => ({
      message,
      ...locate(document, pointer, part),
    }))
    return { issues }
  }
  const issues = [...impossibleDates(value, document), ...(await checkSecretRules(value, document))]
  return issues.length > 0 ? { issues } : { values: value }
}

function satisfies(value: unknown, validate: Validator): value is PlumblineConfig {
  return validate(value)
}

/** A bypass that ends on 31 February would never be looked at again. */
function impossibleDates(config: PlumblineConfig, document: ConfigDocument): readonly Issue[] {
  const issues: Issue[] = []
  for (const [index, { until }] of (config.bypasses ?? []).entries()) {
    const time = Date.parse(`${until}T00:00:00Z`)
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(until)) continue
    const message = `bypasses[${index}].until: ${JSON.stringify(until)} is not a day of the calendar`
    issues.push({ message, ...locate(document, `/bypasses/${index}/until`, 'value') })
  }
  return issues
}
