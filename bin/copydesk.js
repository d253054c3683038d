#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// What is set here is for one short article, and for loading; for more, src/cli/engine/engine-flags.ts sets some of it back. The code that is kept
// beside the bundle was made with just these settings, and is of no use with others.

// Some 25 MB are made for a short article, and most of it is needed until the end: to look for garbage meanwhile is a tenth of its time.
setFlagsFromString('--no-incremental-marking')
// The program is thousands of small functions, none of them hot. V8's optimizing compiler costs more than it gives on most of
// them: a function has to run eight times as long as usual before it is compiled, which saves a quarter of the time of 200 KB.
// After the first megabyte of one worker `src/cli/engine/pool.ts` shortens the wait.
setFlagsFromString('--interrupt-budget=1000000')
// A third of the time of one short article is the compiling of some hundred patterns, each tried a few times: they are compiled without
// what makes long searches faster. Where there is more to do, that is switched on again. A pattern is bytecode at first, which is never
// made better, and machine code from the tenth time on that it is tried: most are tried less often, even in a long run.
setFlagsFromString('--regexp-tier-up-ticks=10')
setFlagsFromString('--no-regexp-optimization')
setFlagsFromString('--no-regexp-peephole-optimization')

// From Node 22 on, what was compiled is kept for the next start.
module.enableCompileCache?.()

const program = new URL('../dist/bundle/main.js', import.meta.url)
if (existsSync(program)) {
  await import(program.href)
} else {
  process.stderr.write('copydesk: not built yet: run "npm ci" (or "npm run build") in the folder of the checkout\n')
  process.exitCode = 70
}
