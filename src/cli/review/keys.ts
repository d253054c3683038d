import type { Key } from 'node:readline'

/** Turns what readline tells of a key into its name: "a", "A", "left", "ctrl-left", "space", or "paste:…" for pasted text. */
export function keyNamer(): (characters: string | undefined, key: Key) => string | null {
  let pasted: string | null = null
  return (characters, key) => {
    if (key.name === 'paste-start') {
      pasted = ''
      return null
    }
    if (key.name === 'paste-end') {
      const text = pasted ?? ''
      pasted = null
      return `paste:${text}`
    }
    if (pasted !== null) {
      pasted += characters ?? key.sequence ?? ''
      return null
    }
    return nameOf(characters, key)
  }
}

const SHOWN_NAMES: Readonly<Record<string, string>> = { return: 'enter', ' ': 'space' }

function nameOf(characters: string | undefined, { name, ctrl, meta, shift, sequence }: Key): string | null {
  const isNamed = name !== undefined && (name.length > 1 || ctrl || meta)
  if (!isNamed) return characters === ' ' ? 'space' : (characters ?? sequence ?? null)
  const shown = SHOWN_NAMES[name] ?? name
  if (ctrl) return `ctrl-${shown}`
  if (meta && shown !== 'escape') return `alt-${shown}`
  return shift && shown !== 'tab' ? `shift-${shown}` : shown
}
