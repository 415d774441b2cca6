const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const seen = new Set<string>()

/**
 * The commit that a full id names, asked for once in each folder: objects do not go away while a run looks at them, and
 * every guard asks for the same two. Names of branches may move, so they are asked for each time.
 * @param ask resolves to the id, or to undefined where there is no such commit
 */
export async function askOnce<Answer extends string | undefined>(
  directory: string,
  revision: string,
  ask: () => Promise<Answer>,
): Promise<string | Answer> {
  const key = `${directory}\n${revision}`
  if (seen.has(key)) return revision
  const answer = await ask()
  if (answer === revision && FULL_ID.test(revision)) seen.add(key)
  return answer
}
