/** The entries of a list that is written as one text: parted by semicolons or line ends. */
export function listed(entries: string): readonly string[] {
  return entries
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
