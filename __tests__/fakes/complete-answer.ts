/** What a description of an API says of a value; references are resolved. Format: OpenAPI 3.0, schema object. */
interface AnswerSchema {
  readonly type?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, AnswerSchema>>
  readonly items?: AnswerSchema
  readonly allOf?: readonly AnswerSchema[]
  readonly anyOf?: readonly AnswerSchema[]
  readonly oneOf?: readonly AnswerSchema[]
}

/**
 * An answer as a service gives it: what a test says, and for everything else that the description requires the least
 * value that it accepts.
 */
export function complete(schema: AnswerSchema, said?: unknown): unknown {
  if (Array.isArray(said)) return said.map((item) => complete(schema.items ?? {}, item))
  if (said !== undefined && (typeof said !== 'object' || said === null)) return said
  const parts = [schema, ...(schema.allOf ?? []), ...(schema.anyOf ?? schema.oneOf ?? []).slice(0, 1)]
  const isChoice = parts.some((part) => part.enum !== undefined)
  if (said === undefined && !isChoice && parts.some(({ nullable }) => nullable === true)) return null
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(part.properties ?? {})))
  const required = parts.flatMap((part) => part.required ?? [])
  if (said === undefined && required.length === 0) return leastOf(parts)
  const given = Object.fromEntries(Object.entries(said ?? {}))
  return Object.fromEntries(
    [...new Set([...required, ...Object.keys(given)])].map((name) => [
      name,
      complete(properties[name] ?? {}, given[name]),
    ]),
  )
}

function leastOf(parts: readonly AnswerSchema[]): unknown {
  const choices = parts.find((part) => part.enum !== undefined)?.enum
  if (choices !== undefined) return choices[0]
  switch (parts.find(({ type }) => type !== undefined)?.type) {
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'array':
      return []
    case 'object':
      return {}
    default:
      return 'x'
  }
}

/** The part of an OpenAPI document that says what answers are like. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, { readonly content?: JsonContent }>>
}

type JsonContent = Readonly<Record<string, { readonly schema?: AnswerSchema }>>

/** What an answer must be like; undefined where the description says nothing of it. */
export function schemaOf(
  { paths }: Description,
  operation: string,
  status: number,
): AnswerSchema | undefined {
  const found = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === operation)
  return found?.responses[String(status)]?.content?.['application/json']?.schema
}
