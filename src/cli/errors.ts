import { withSources } from './sources.js'

/** The program was called in a way that it does not understand; nothing has been read. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The output could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** Whoever read the output has closed it: no fault, and nothing more to do. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

/** A fault in copydesk itself, met in one article. */
export class FaultInArticle extends Error {
  override readonly name = 'FaultInArticle'

  /** `where` is the file, or FILE:LINE. */
  constructor(where: string, version: string, cause: unknown) {
    super(`${where}: ${describeFault(version, cause)}`, { cause })
  }
}

/**
 * What to say of an error that should never have been thrown. Its own message is left out, which may hold words of the
 * article: what is printed here can be sent to anyone.
 */
export function describeFault(version: string, cause: unknown): string {
  const what = cause instanceof Error ? [cause.name, placeOf(cause)].join('') : typeof cause
  return (
    `a fault in copydesk itself (${what}); please report it with copydesk ${version}, Node ${process.version} ` +
    'and the stack that --debug shows; the article is not needed'
  )
}

/** " at recognise/claims/noun-phrase.js:88:12": where the error was thrown, without the folders that the program lies in. */
function placeOf({ stack = '', message }: Error): string {
  const frames = stack.slice(stack.indexOf(message) + message.length)
  const place = frames.match(/\n {4}at (?:[^\n]*\()?([^\n()]+:\d+:\d+)\)?(?:\n|$)/)?.[1]
  return place ? ` at ${withSources(place).replace(/^.*\/(?:dist|src|tests|node_modules)\//, '')}` : ''
}
