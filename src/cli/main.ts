import { run } from './run.js'

// Not process.exit(): it would cut off what a pipe has not taken yet.
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
