export type { Extraction } from './link/extraction.js'
