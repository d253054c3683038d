import { execFileSync, spawn } from 'node:child_process'
import { LEAVE_SCREEN } from './sequences.js'

/** A small process that puts the terminal in order when the program is killed and can do it no longer itself. */
export interface Guardian {
  /** The terminal is in raw mode now: if it still is when the program has died, it is set back. */
  armed(): void
  /** The program has put the terminal in order itself. */
  dismiss(): void
}

const NOBODY: Guardian = { armed: () => {}, dismiss: () => {} }

/**
 * Waits for a word on its standard input; its end means that the program has died. The terminal's modes are set back only
 * where they are still those of the program: a shell that has set its own since is left alone. On a busy machine that shell may have
 * printed its prompt before, on the screen that is left here: then Enter brings it again. (A signal that the window has changed does not:
 * bash hears it at the next key, zsh only where the size is another.)
 */
const SCRIPT = `
trap '' INT TERM HUP TSTP TTOU QUIT
raw=
while read -r word; do
  case $word in
    raw) raw=$(stty -g <&3) ;;
    done) exit 0 ;;
  esac
done
printf '%s\\ncopydesk: the review was ended from outside; everything decided is saved\\n' "$2" >&3
if [ -n "$raw" ] && [ "$(stty -g <&3)" = "$raw" ]; then stty "$1" <&3; fi
`

/** Starts the guardian of the terminal that standard input is. Where there is no shell or no stty, nobody guards. */
export function startGuardian(): Guardian {
  if (process.platform === 'win32') return NOBODY
  try {
    const saved = execFileSync('stty', ['-g'], { stdio: [0, 'pipe', 'ignore'], encoding: 'utf8' }).trim()
    const child = spawn('/bin/sh', ['-c', SCRIPT, 'copydesk-guardian', saved, LEAVE_SCREEN], {
      // In a session of its own no signal from the terminal reaches it, and it may set a terminal's modes.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', 0],
    })
    const { stdin } = child
    child.on('error', () => {})
    stdin?.on('error', () => {})
    child.unref()
    return {
      armed: () => void stdin?.write('raw\n'),
      dismiss: () => void stdin?.end('done\n'),
    }
  } catch {
    return NOBODY
  }
}
