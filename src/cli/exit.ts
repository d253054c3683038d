/** What the program's exit status says; scripts may rely on it. */
export const exitStatus = {
  /** Every input was read, or the reader of the output closed the pipe. */
  ok: 0,
  /** At least one input failed; the results of the others were printed. */
  inputFailed: 1,
  /** Wrong usage; nothing was read. */
  usage: 2,
  /** A fault in copydesk itself. */
  fault: 70,
  /** The output could not be written. */
  output: 74,
} as const
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]
