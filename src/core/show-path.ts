import path from 'node:path'

/** A path for people: as seen from the working directory where it lies inside of it, else as it is. Forward slashes. */
export function showPath(absolutePath: string, workingDirectory: string): string {
  const seen = path.relative(workingDirectory, absolutePath)
  if (seen === '') return '.'
  const isOutside = seen === '..' || /^\.\.[\\/]/.test(seen) || path.isAbsolute(seen)
  return (isOutside ? absolutePath : seen).replaceAll('\\', '/')
}
