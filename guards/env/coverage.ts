import { isOurs } from './faults.js'
import type { Inventory } from './inventory.js'

/** How much of what is read is declared, one line each: in percent of variables, tests left out. */
export function coverageNotes({ reads, declared, unnamed, tooLarge }: Inventory): readonly string[] {
  const ours = [...reads].filter(([, places]) => places.some(isOurs)).map(([name]) => name)
  const settings = [...reads]
    .filter(([, places]) => places.some(({ isSetting }) => isSetting) && !places.some(isOurs))
    .map(([name]) => name)
  const dynamic = unnamed.filter(({ isTest }) => !isTest).length
  return [
    `environment coverage ${share(ours, declared)} variables that are read are declared`,
    ...(settings.length === 0
      ? []
      : [`settings on GitHub ${share(settings, declared)} that workflows use are declared`]),
    ...(dynamic === 0 ? [] : [`${dynamic} reads are not in these numbers: their names are made at run time`]),
    ...(tooLarge === 0 ? [] : [`${tooLarge} files of more than 1 MiB were not read`]),
  ]
}

/** `96.0%: 24 of 25`; of nothing, all is declared. */
function share(names: readonly string[], declared: ReadonlyMap<string, unknown>): string {
  const known = names.filter((name) => declared.has(name)).length
  const percent = names.length === 0 ? 100 : (100 * known) / names.length
  // Never 100.0 for what is not all.
  const shown = known < names.length ? Math.min(99.9, percent) : percent
  return `${shown.toFixed(1)}%: ${known} of ${names.length}`
}
