/** Ways to leave of a text only what is code in it: same length, same lines, so that places stay. */

/** Scripts of a page: what stands between `<script>` and `</script>`, and the front matter of Astro. */
export function scriptsOf(text: string): string {
  const kept: Span[] = []
  const front = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1
  if (front !== -1) kept.push({ from: 3, to: front })
  for (let at = nextScript(text, 0); at !== -1; ) {
    const open = text.indexOf('>', at)
    if (open === -1) break
    const close = text.indexOf('</script', open)
    kept.push({ from: open + 1, to: close === -1 ? text.length : close })
    at = close === -1 ? -1 : nextScript(text, close + 8)
  }
  return keep(text, kept)
}

function nextScript(text: string, from: number): number {
  return text.indexOf('<script', from)
}

/** Commands of a Dockerfile as a shell script: RUN, CMD and ENTRYPOINT, and ENV and ARG as assignments. */
export function dockerCommandsOf(text: string): string {
  const pieces: string[] = []
  let continues = false
  let heredoc: string | null = null
  for (const line of linesOf(text)) {
    if (heredoc !== null) {
      if (line.trim() === heredoc) heredoc = null
      pieces.push(heredoc === null ? blank(line) : line)
      continue
    }
    if (/^\s*#/.test(line)) {
      // A comment among lines that go on is no end of them.
      pieces.push(continues ? blank(line).replace(/ (?=\r?\n$)/, '\\') : blank(line))
      continue
    }
    if (continues) pieces.push(line)
    else pieces.push(instruction(line))
    heredoc = /^\s*RUN\s.*<<-?["']?(\w+)/i.exec(line)?.[1] ?? null
    if (heredoc !== null) pieces.push(blankHeredoc(pieces.pop() ?? ''))
    continues = /\\\s*$/.test(line)
  }
  return pieces.join('')
}

/** Lines of a heredoc are commands of their own. */
function blankHeredoc(line: string): string {
  return line.replace(/<<-?["']?\w+["']?/, (found) => ' '.repeat(found.length))
}

function instruction(line: string): string {
  const [whole, name] =
    /^\s*(?:ONBUILD\s+|HEALTHCHECK\s+(?:--\S+\s+)*)?(RUN|CMD|ENTRYPOINT|ENV|ARG)\s+(?:--\S+\s+)*/i.exec(
      line,
    ) ?? []
  if (whole === undefined || name === undefined) return blank(line)
  const rest = line.slice(whole.length)
  const spaces = ' '.repeat(whole.length)
  if (/^\s*\[/.test(rest)) return spaces + rest.replace(/[[\],]/g, ' ')
  // `ENV name value` is the old form of `ENV name=value`.
  return spaces + (/^ENV$/i.test(name) ? rest.replace(/^(\w+)\s(?=\S)/, '$1=') : rest)
}

/** Recipes and variables of a makefile as a shell script. */
export function makeCommandsOf(text: string): string {
  return linesOf(text)
    .map((line) => {
      if (line.startsWith('\t'))
        return asShell(line.replace(/^\t[@+-]*/, (found) => ' '.repeat(found.length)))
      const [whole, before = '', name = ''] =
        /^(\s*(?:export\s+)?)([A-Za-z_]\w*)\s*[:?+]?=\s*/.exec(line) ?? []
      if (whole === undefined) return blank(line)
      return `${' '.repeat(Math.max(0, whole.length - name.length - 1))}${before === '' ? '' : ''}${name}=${asShell(line.slice(whole.length))}`
    })
    .join('')
}

/** `$(NAME)` is a variable of make, and `$$` the dollar of the shell. */
function asShell(line: string): string {
  return line
    .replace(/\$\((\w+)\)/g, (_, name: string) => ['$', '{', name, '}'].join(''))
    .replace(/\$\$/g, ' $')
}

interface Span {
  readonly from: number
  readonly to: number
}

function keep(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to } of spans) {
    pieces.push(blank(text.slice(at, from)), text.slice(from, to))
    at = to
  }
  return pieces.join('') + blank(text.slice(at))
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
