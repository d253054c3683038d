/** Whether a name may be meant as a pattern: `articles/*.txt`, which a shell would have expanded where it is not quoted. */
export const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name)

/**
 * The files and folders that a pattern matches, in byte order, as a shell would name them: also symbolic links. With `**`,
 * which goes down by itself, it is as in a walk over a folder: files only, no links, and nothing in `node_modules`.
 */
export async function expandPattern(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const isWalk = pattern.includes('**')
  const paths = await glob(pattern, {
    followSymbolicLinks: !isWalk,
    onlyFiles: isWalk,
    expandDirectories: false,
    ignore: isWalk ? ['**/node_modules/**'] : [],
  })
  return paths
    .map((path) => path.replace(/(?<=.)\/$/, ''))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}
