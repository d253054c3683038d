/** The parts of the package that its own model is made of; it has types for the whole alone. */
declare module 'wink-eng-lite-web-model/dist/*.js' {
  const part: unknown
  export = part
}
