/** Names of keys as the review knows them, in a terminal and here. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'space',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  Backspace: 'backspace',
  Delete: 'delete',
  End: 'end',
  Enter: 'enter',
  Escape: 'escape',
  Home: 'home',
  PageDown: 'pagedown',
  PageUp: 'pageup',
}

/** The name of a key that was pressed; null where it is the browser's. */
export function keyName(event: KeyboardEvent): string | null {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event
  const name = NAMES[key]
  if (metaKey || event.isComposing) return null
  if (name === undefined) return ctrlKey || altKey || [...key].length !== 1 ? null : key
  const isArrow = key.startsWith('Arrow')
  if (!isArrow) return ctrlKey || altKey ? null : name
  if (ctrlKey) return `ctrl-${name}`
  if (altKey) return `alt-${name}`
  return shiftKey ? `shift-${name}` : name
}

/** Whether a key is a letter or sign, which can be switched off for those who steer by voice. */
export const isLetter = (name: string): boolean => [...name].length === 1 || name === 'space'
