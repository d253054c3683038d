import { closeSync, openSync, writeSync } from 'node:fs'
import { systemCode } from '../read/errors.js'
import type { Done } from './engine/engine.js'
import { UsageError } from './errors.js'
import { asOutputFault } from './output.js'

/** Where what failed is written for programs: a line of JSON each, at once. */
export interface ErrorsFile {
  add(done: Done): void
  close(): void
}

/** `--errors FILE`. It is there from the start, and stays empty where nothing fails. Throws where it must not be written. */
export function openErrorsFile(name: string, mayReplace: boolean): ErrorsFile {
  const attempt = <T>(call: () => T): T => {
    try {
      return call()
    } catch (error) {
      if (systemCode(error) === 'EEXIST')
        throw new UsageError(`--errors: ${name} is there already; --force replaces it`)
      throw asOutputFault(name, error)
    }
  }
  // One that is open already: a program that starts this one may have no file to give, but a pipe.
  const given = name.match(/^\/dev\/fd\/(\d{1,4})$/)?.[1]
  const fd = given ? Number(given) : attempt(() => openSync(name, mayReplace ? 'w' : 'wx'))
  return {
    add: (done) => attempt(() => writeSync(fd, `${JSON.stringify(rowOf(done))}\n`)),
    close: () => closeSync(fd),
  }
}

/** The row of a failure; `line` only where the article had one. */
function rowOf({ id, origin, where, outcome: { failure } }: Done) {
  const { code = null, message = '' } = failure ?? {}
  return {
    id,
    file: origin?.file ?? where,
    line: origin?.line ?? null,
    code,
    message: message.startsWith(`${where}: `) ? message.slice(where.length + 2) : message,
  }
}
