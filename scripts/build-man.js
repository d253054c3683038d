// Writes man/copydesk.1 from the command tree, so that it says what --help says.
import { mkdirSync, writeFileSync } from 'node:fs'
import { manPage } from '../dist/cli/man.js'
import { createProgram } from '../dist/cli/program.js'
import { readVersion } from '../dist/cli/version.js'

const version = readVersion()
const nothing = async () => {}
const actions = new Proxy({ print: () => {} }, { get: (target, name) => target[name] ?? nothing })
mkdirSync(new URL('../man/', import.meta.url), { recursive: true })
writeFileSync(new URL('../man/copydesk.1', import.meta.url), manPage(createProgram(version, actions), version))
