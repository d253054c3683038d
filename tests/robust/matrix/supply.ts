import { readFileSync } from 'node:fs'
import { root } from '../root.js'
import { article, program } from './program.js'
import { type Section, unless } from './row.js'

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly dev?: boolean
        readonly optional?: boolean
        readonly hasInstallScript?: boolean
        readonly resolved?: string
        readonly integrity?: string
      }
    >
  >
}

const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const lock = (): Lock => JSON.parse(read('package-lock.json')) as Lock
const installed = () => Object.entries(lock().packages).filter(([path, { dev }]) => path !== '' && dev !== true)

/** Every package that users install has a line in the README that says why; what comes with those is counted. */
const MOST_PACKAGES = 70

export const supplySection: Section = {
  title: 'Supply chain',
  rows: [
    {
      case: 'the lock file',
      expected: 'committed, each package with its sum',
      trials: [
        {
          name: 'sums',
          run: () =>
            unless(
              Object.entries(lock().packages).every(([path, { integrity }]) => path === '' || integrity !== undefined),
              'a package without its sum',
            ),
        },
      ],
    },
    {
      case: 'what is installed',
      expected: 'few packages, none with a script that runs at install',
      trials: [
        {
          name: 'no scripts',
          run: () =>
            unless(
              installed().every(([, { hasInstallScript }]) => hasInstallScript !== true),
              'a script',
            ),
        },
        { name: 'few', run: () => unless(installed().length <= MOST_PACKAGES, `${installed().length} packages`) },
      ],
    },
    {
      case: 'the packed package',
      expected: 'installs and runs with --ignore-scripts; holds no more than files names',
      trials: [
        program(
          'packed, unpacked, run',
          `cd "$ROOT" && npm pack --ignore-scripts --silent --pack-destination "$OLDPWD" >/dev/null && cd "$OLDPWD" && tar xzf copydesk-*.tgz && ln -s "$ROOT/node_modules" package/node_modules && "$NODE" package/bin/copydesk.js -f jsonl a.txt; status=$?; ls package | grep -Ex "src|tests|scripts|bench" && exit 99; exit $status`,
          { files: { 'a.txt': article }, status: 0, records: 1, stderr: /^/ },
        ),
      ].map((trial) => ({ ...trial, slow: true })),
      tests: ['tests/package.test.ts: '],
    },
    {
      case: 'a clone that was not built',
      expected: 'one line says how to build it',
      trials: [
        program(
          'no dist',
          'mkdir c; cp -r "$ROOT/bin" c/bin; cp "$ROOT/package.json" c; "$NODE" c/bin/copydesk.js a.txt',
          { files: { 'a.txt': article }, status: 70, stderr: /npm (?:run build|ci|install)/ },
        ),
      ],
    },
    {
      case: 'known faults of packages',
      expected: 'npm audit finds none',
      why: 'needs the network, which tests do not; `npm audit` by hand before a release',
    },
    {
      case: 'provenance',
      expected: 'published with it',
      why: 'a matter of the account that publishes, not of this repository: npm publish --provenance',
    },
    {
      case: 'how to report a fault; licences of data and packages',
      expected: 'SECURITY.md and NOTICE in the package; every installed package in NOTICE',
      trials: [
        {
          name: 'files',
          run: () =>
            unless(
              ['NOTICE', 'SECURITY.md'].every((name) =>
                (JSON.parse(read('package.json')) as { files: string[] }).files.includes(name),
              ),
              'not in the package',
            ),
        },
        {
          name: 'NOTICE',
          run: () => {
            const notice = read('NOTICE')
            const missing = installed()
              .map(([path]) => path.replace(/^.*node_modules\//, ''))
              .filter((name) => !notice.includes(name))
            return unless(missing.length === 0, `not in NOTICE: ${missing.join(', ')}`)
          },
        },
      ],
      tests: ['tests/package.test.ts: '],
    },
    { case: 'telemetry', expected: 'none', why: 'the row "no network" holds it: no socket is ever opened' },
  ],
}
