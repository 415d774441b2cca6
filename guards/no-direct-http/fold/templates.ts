import type { Argument } from './expression.js'
import { type Folded, joinTexts } from './folded.js'

/** `%s`, `%[1]s`, `%1$s`, `%(name)s`; `{}`, `{0}`, `{name}`, each with a format; doubled marks are themselves. */
const PLACE =
  /%%|%(?:\((\w+)\)|\[(\d+)\]|(\d+)\$)?[-+# 0]*\d*(?:\.\d+)?[a-zA-Z]|\{\{|\}\}|\{(\w*)(?:[.[!:][^{}]*)?\}/g

/**
 * A template with its values put in.
 * @param fill the texts of a value; of none where there is no such value
 */
export function fillTemplate(
  template: Folded,
  args: readonly Argument[],
  fill: (argument: Argument | undefined) => readonly Folded[],
): readonly Folded[] {
  let texts: readonly Folded[] = [{ text: '', sources: template.sources }]
  let kept = 0
  let next = 0
  const append = (text: string): void => {
    if (text !== '') texts = joinTexts(texts, [{ text, sources: [] }])
  }
  for (const place of template.text.matchAll(PLACE)) {
    const [whole, name, position, dollar, braced] = place
    append(template.text.slice(kept, place.index))
    kept = place.index + whole.length
    if (whole === '%%' || whole === '{{' || whole === '}}') append(whole.charAt(0))
    else {
      const key = name ?? braced ?? ''
      const index = position ?? dollar
      const at =
        index === undefined
          ? /^\d+$/.test(key)
            ? Number(key)
            : key === ''
              ? next++
              : null
          : Number(index) - 1
      const argument =
        at === null ? args.find((one) => one.name === key) : args.filter((one) => one.name === null)[at]
      texts = joinTexts(texts, fill(argument))
    }
  }
  append(template.text.slice(kept))
  return texts
}
