import {
  composerProvider,
  crateProvider,
  type FindProvider,
  gemProvider,
  goProvider,
  npmProvider,
  nugetProvider,
  pypiProvider,
} from './packages.js'

export interface Installed {
  readonly name: string
  readonly provider: string
}

interface Installer {
  /** What the command line begins with. */
  readonly pattern: RegExp
  readonly find: FindProvider
}

const INSTALLERS: readonly Installer[] = [
  {
    pattern: /^(?:python[\d.]*\s+-m\s+)?(?:pip[\d.]*|%pip|uv\s+pip|pipx|uv\s+tool)\s+install\s/,
    find: pypiProvider,
  },
  {
    pattern:
      /^(?:uv|poetry|pdm|rye|hatch)\s+add\s|^pipenv\s+install\s|^(?:conda|mamba|micromamba)\s+install\s|^uvx\s/,
    find: pypiProvider,
  },
  {
    pattern:
      /^(?:npm\s+(?:i|install|add|ci|exec)|yarn\s+(?:global\s+)?add|pnpm\s+(?:add|i|install|dlx)|bun\s+(?:add|i|install)|npx|bunx|deno\s+add)\s/,
    find: npmProvider,
  },
  { pattern: /^gem\s+install\s|^bundle\s+add\s/, find: gemProvider },
  { pattern: /^go\s+(?:get|install)\s/, find: (name) => goProvider(name.replace(/@.*$/, '')) },
  { pattern: /^cargo\s+(?:add|install)\s/, find: (name) => crateProvider(name.replace(/@.*$/, '')) },
  { pattern: /^dotnet\s+add\s.*\bpackage\s|^Install-Package\s|^nuget\s+install\s/, find: nugetProvider },
  { pattern: /^composer\s+(?:global\s+)?require\s/, find: composerProvider },
]

/** Libraries of providers that a command line installs. */
export function installedBy(words: readonly string[]): readonly Installed[] {
  const line = words.slice(0, 200).join(' ')
  const installer = INSTALLERS.find(({ pattern }) => pattern.test(`${line.slice(0, 300)} `))
  if (installer === undefined) return []
  return words.slice(1, 200).flatMap((word) => {
    if (word.startsWith('-')) return []
    const name = word.replace(/^["']|["']$/g, '').replace(/(?<=.)(?:\[.*|[=<>~!;].*)$/, '')
    const provider = installer.find(name)
    return provider === null ? [] : [{ name, provider }]
  })
}
