/** The run was told to stop: it is no fault of what was in work. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
