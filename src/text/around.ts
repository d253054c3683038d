/** So many characters before an offset, or as many as there are. */
export const textBefore = (text: string, at: number, most: number): string => text.slice(Math.max(0, at - most), at)

/** So many characters from an offset on, or as many as there are. */
export const textBehind = (text: string, at: number, most: number): string => text.slice(at, at + most)
