import { parentPort, workerData } from 'node:worker_threads'
import { type ExtractorSettings, type Outcome, openExtractor, type Work } from './extractor.js'

/** What a worker says: that it is ready for work, and then what came of each. */
export type Said = 'ready' | Outcome

const port = parentPort
if (port) {
  const extract = await openExtractor(workerData as ExtractorSettings)
  const say = (said: Said): void => port.postMessage(said)
  // One after the other: the next may have come already.
  let last = Promise.resolve()
  port.on('message', (work: Work) => {
    last = last.then(async () => say(await extract(work)))
  })
  say('ready')
}
