// Runs the examples that are tests of themselves: npm run examples [stream] [spark]. What one needs beside copydesk is fetched by
// its own client into a folder of the example, which git does not keep; what the system lacks is named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const PYSPARK = 'pyspark==4.0.1'

function run(command, words, options = {}) {
  const { status, error } = spawnSync(command, words, { stdio: 'inherit', ...options })
  if (error || status !== 0)
    throw new Error(`${command} ${words.join(' ')}: ${error ? error.message : `status ${status}`}`)
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
function need(command, from) {
  if (!has(command)) throw new Error(`${command} is not there; it is in ${from}`)
}

const examples = {
  stream: () => {
    const cwd = join(folder, 'stream')
    need('redis-server', 'the package redis-server of Debian and others')
    if (!existsSync(join(cwd, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], { cwd })
    run(process.execPath, ['test.js'], { cwd })
  },
  spark: () => {
    const cwd = join(folder, 'spark')
    need('python3', 'the package python3-venv of Debian and others')
    need('java', 'the package openjdk-17-jre-headless of Debian and others')
    const bin = join(cwd, '.venv', 'bin')
    if (!existsSync(join(bin, 'spark-submit'))) {
      run('python3', ['-m', 'venv', '.venv'], { cwd })
      run(join(bin, 'pip'), ['install', '--quiet', PYSPARK], { cwd })
    }
    run('python', ['test.py'], { cwd, env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` } })
  },
}

const asked = process.argv.slice(2)
for (const [name, example] of Object.entries(examples)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`== ${name}\n`)
  try {
    example()
  } catch (error) {
    process.stderr.write(`examples: ${name}: ${error.message}\n`)
    process.exitCode = 1
  }
}
