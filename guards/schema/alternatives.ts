import type { ValidationIssue } from '../../src/core/validator.js'
import { member } from './words.js'

/**
 * A failed `anyOf` or `oneOf` comes after the issues of all its branches. Where one branch was clearly meant (alone in
 * what its type and its constants ask for), its issues tell the mistake; else the choice itself does.
 */
export function withoutAlternatives(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  if (!issues.some(isOutcome)) return issues
  const hidden = new Set<ValidationIssue>()
  for (const [index, issue] of issues.entries()) {
    if (issue.keyword === 'if') hideCondition(issues, index, hidden)
    else if (issue.keyword === 'propertyNames') hideNames(issues, index, hidden)
    else if (isChoice(issue)) hideBranches(issues, index, hidden)
  }
  return issues.filter((issue) => !hidden.has(issue))
}

function isOutcome({ keyword }: ValidationIssue): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'if' || keyword === 'propertyNames'
}

function isChoice({ keyword, params }: ValidationIssue): boolean {
  // A `oneOf` that fits twice has no branch that is wrong.
  return keyword === 'anyOf' || (keyword === 'oneOf' && !Array.isArray(params.passingSchemas))
}

/** What `then` or `else` asks for says more than that one of them failed. */
function hideCondition(
  issues: readonly ValidationIssue[],
  index: number,
  hidden: Set<ValidationIssue>,
): void {
  const [issue, before] = [issues[index], issues[index - 1]]
  if (issue === undefined || before === undefined) return
  if (before.instancePath.startsWith(issue.instancePath)) hidden.add(issue)
}

/** The key is named, and why in the message of the choice. */
function hideNames(issues: readonly ValidationIssue[], index: number, hidden: Set<ValidationIssue>): void {
  const issue = issues[index]
  for (let at = index - 1; at >= 0; at--) {
    const before = issues[at]
    if (issue === undefined || before === undefined) return
    const name = member(before, 'propertyName')
    if (name !== issue.params.propertyName || before.instancePath !== issue.instancePath) return
    hidden.add(before)
  }
}

function hideBranches(issues: readonly ValidationIssue[], index: number, hidden: Set<ValidationIssue>): void {
  const choice = issues[index]
  if (choice === undefined) return
  const branches = groupBranches(issues, index, choice)
  const fitting = [...branches].filter(([, own]) => !own.some((issue) => rulesOut(issue, choice)))
  const [meant] = fitting.length === 1 ? fitting : []
  for (const [branch, own] of branches) {
    if (branch !== meant?.[0]) for (const issue of own) hidden.add(issue)
  }
  if (meant !== undefined) hidden.add(choice)
}

/** The issues of each branch, by its number: a run that ends where the choice stands. */
function groupBranches(
  issues: readonly ValidationIssue[],
  index: number,
  choice: ValidationIssue,
): ReadonlyMap<number, readonly ValidationIssue[]> {
  const { instancePath, schemaPath, schema } = choice
  const list: readonly unknown[] = Array.isArray(schema) ? schema : []
  const around = schemaPath.slice(0, schemaPath.lastIndexOf('/') + 1)
  const branchOf = (path: string): number | undefined => {
    if (path.startsWith(`${schemaPath}/`)) return Number(path.slice(schemaPath.length + 1).split('/')[0])
    const named = list.findIndex((branch) => {
      const reference = member(branch, '$ref')
      return typeof reference === 'string' && path.startsWith(`${reference}/`)
    })
    return named < 0 ? undefined : named
  }
  let start = index
  for (; start > 0; start--) {
    const before = issues[start - 1]
    if (before === undefined || !isWithin(before.instancePath, instancePath)) break
    const isSibling = before.schemaPath.startsWith(around) && branchOf(before.schemaPath) === undefined
    if (isSibling) break
  }
  const branches = new Map<number, ValidationIssue[]>()
  let current = 0
  for (const issue of issues.slice(start, index)) {
    // What a branch refers to names another place of the schema: it belongs to the branch that is being tried.
    const named = branchOf(issue.schemaPath)
    if (named !== undefined && named > current) current = named
    branches.set(current, [...(branches.get(current) ?? []), issue])
  }
  return branches
}

function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}/`)
}

/** Whether a branch cannot have been meant: another kind of value, or another constant in one of its members. */
function rulesOut({ keyword, instancePath }: ValidationIssue, choice: ValidationIssue): boolean {
  const levels = instancePath.slice(choice.instancePath.length).split('/').length - 1
  switch (keyword) {
    case 'type':
    case 'false schema':
      return levels === 0
    case 'const':
      return levels <= 1
    case 'enum':
      // A word that is not in a list of words is the mistake itself; in a member, it tells the branches apart.
      return levels === 1
    default:
      return false
  }
}
