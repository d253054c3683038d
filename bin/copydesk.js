#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Nearly all that an article leaves behind is garbage: of 400 MB after thousands of articles 80 MB are in use, since V8 lets
// the heap grow fourfold between two collections where memory is plenty. Growth by a fifth keeps a batch of any length
// at some 220 MB, and two workers below 400, for a few per cent of the time. No limit is set (`--max-old-space-size`), which would end on a large article.
setFlagsFromString('--heap-growing-percent=20')
// The program is thousands of small functions, none of them hot. V8's optimizing compiler costs more than it gives on most of
// them: a function has to run eight times as long as usual before it is compiled, which saves a quarter of the time of 200 KB.
// After the first megabyte of one worker `src/cli/engine/pool.ts` shortens the wait.
setFlagsFromString('--interrupt-budget=1000000')
// A third of the time of one short article is the compiling of some hundred patterns, each tried a few times: they are compiled without
// what makes long searches faster. Where there is more to do, `src/cli/engine/pool.ts` switches that on again. The bytecode of a pattern is
// never made better: it is run once, and then compiled to machine code.
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
