import { run } from './run.js'

// Not process.exit(): it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2))
