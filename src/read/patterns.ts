/** Whether a name may be meant as a pattern: `articles/*.txt`, which a shell would have expanded where it is not quoted. */
export const isPattern = (name: string): boolean => /[*?[\]{}]/.test(name)

/** The files that a pattern matches, in byte order; symbolic links to folders are not followed. */
export async function expandPattern(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { followSymbolicLinks: false, expandDirectories: false, onlyFiles: true })
  return [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}
