#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(program)) {
  await import(program.href)
} else {
  process.stderr.write('copydesk: not built yet: run "npm ci" (or "npm run build") in the folder of the checkout\n')
  process.exitCode = 70
}
