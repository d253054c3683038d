export function filesBelow(root: string, folder: string, ending: string): readonly string[]
