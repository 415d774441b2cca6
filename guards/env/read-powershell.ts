import { blank } from '../../src/scan/mask-script.js'
import { constantsOf, fold } from './fold.js'
import type { EnvRead, Seen } from './seen.js'

const VARIABLE = /(?<!`)\$(?:\{env:([A-Za-z_]\w*)\}|env:([A-Za-z_]\w*))/gi
const CALL = /\[(?:System\.)?Environment\]::GetEnvironmentVariable\(\s{0,40}/gi
const PROVIDER =
  /\b(?:Get-Item|Get-ChildItem|Get-Content|Test-Path|gi|gci|gc|dir|ls)\s{1,8}(?:-(?:Literal)?Path\s{1,8})?["']?env:[\\/]?([A-Za-z_]\w*)/gi
const WRITTEN = /\s{0,40}[-+*/.]?=(?!=)/y
const DEFAULT = /\s{0,40}(?:\?\?|-or\b)/iy

/** PowerShell, whose names have no case: they are compared in upper case. Source: about_Environment_Variables. */
export function readPowerShell(text: string): Seen {
  const code = maskPowerShell(text)
  const constants = constantsOf(code)
  const reads: EnvRead[] = []
  const unnamed: number[] = []
  const add = (name: string, offset: number, end: number): void => {
    WRITTEN.lastIndex = end
    DEFAULT.lastIndex = end
    if (!WRITTEN.test(code)) reads.push({ name: name.toUpperCase(), offset, hasDefault: DEFAULT.test(code) })
  }
  for (const match of code.matchAll(VARIABLE)) {
    const name = match[1] ?? match[2] ?? ''
    add(name, match.index + match[0].indexOf(':') + 1, match.index + match[0].length)
  }
  for (const match of code.matchAll(PROVIDER)) {
    const name = match[1] ?? ''
    add(name, match.index + match[0].length - name.length, match.index + match[0].length)
  }
  for (const match of code.matchAll(CALL)) {
    const at = match.index + match[0].length
    const name = fold(text, at, constants)
    if (name === undefined) unnamed.push(match.index)
    else reads.push({ name: name.value.toUpperCase(), offset: at + 1, hasDefault: false })
  }
  return { reads, unnamed, declarations: [] }
}

/** Comments and single-quoted strings blanked; in others variables are expanded. A backtick escapes. */
function maskPowerShell(text: string): string {
  const ranges: [number, number][] = []
  let isOpen = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '`') at++
    else if (letter === '"') isOpen = !isOpen
    else if (!isOpen && letter === "'") {
      const close = text[at - 1] === '@' ? text.indexOf("\n'@", at) : text.indexOf("'", at + 1)
      const end = close === -1 ? text.length : close
      ranges.push([at + 1, end])
      at = text[end] === '\n' ? end + 1 : end
    } else if (!isOpen && letter === '#') {
      const close = text[at - 1] === '<' ? text.indexOf('#>', at) : text.indexOf('\n', at)
      const end = close === -1 ? text.length : close
      ranges.push([at, end])
      at = end
    }
  }
  return blank(text, ranges)
}
