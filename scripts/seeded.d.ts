export function randomBy(seed: number): () => number
