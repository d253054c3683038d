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

  constructor(id: string, version: string, cause: unknown) {
    super(`${id}: ${describeFault(version, cause)}`, { cause })
  }
}

/** What to say of an error that should never have been thrown. */
export function describeFault(version: string, cause: unknown): string {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return (
    `a fault in copydesk itself (${what}); please report it with copydesk ${version}, Node ${process.version} ` +
    'and the stack that --debug shows; the article is not needed'
  )
}
