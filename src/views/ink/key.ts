import type { Key as InkKey } from 'ink'

/** The keys that do something; anything else a person types is text. */
export type KeyName =
  | 'enter'
  | 'newline'
  | 'escape'
  | 'tab'
  | 'interrupt'
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'up'
  | 'down'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'backspace'
  | 'delete'
  | 'word-backspace'
  | 'word-delete'
  | 'kill-to-start'
  | 'kill-to-end'
  | 'delete-or-quit'

/** One thing that came from the keyboard: a key by name, text as typed, or text as pasted. */
export type Key =
  | { readonly type: 'key'; readonly name: KeyName }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'paste'; readonly text: string }

/** What control characters ask for, by their letter (Ctrl-A …). */
const controls: Readonly<Record<string, KeyName>> = {
  a: 'home',
  b: 'left',
  c: 'interrupt',
  d: 'delete-or-quit',
  e: 'end',
  f: 'right',
  h: 'backspace',
  i: 'tab',
  j: 'newline',
  k: 'kill-to-end',
  m: 'enter',
  n: 'down',
  p: 'up',
  u: 'kill-to-start',
  w: 'word-backspace',
}

/** What letters ask for together with Alt. */
const alts: Readonly<Record<string, KeyName>> = { b: 'word-left', d: 'word-delete', f: 'word-right' }

/**
 * Returns the keys in what Ink hands over. One chunk may hold several where somebody types fast, or types ahead while
 * the program is busy, so control characters within text are keys of their own; unknown ones are dropped.
 */
export function keysOf(input: string, key: InkKey): readonly Key[] {
  if (key.eventType === 'release') return []
  const name = nameOf(input, key)
  if (name !== null) return [{ type: 'key', name }]
  if (key.ctrl || key.meta || key.super || key.hyper) return []
  return textKeys(input)
}

function nameOf(input: string, key: InkKey): KeyName | null {
  const word = key.ctrl || key.meta
  if (key.return) return key.meta || key.shift ? 'newline' : 'enter'
  if (key.escape) return 'escape'
  if (key.tab) return 'tab'
  if (key.leftArrow) return word ? 'word-left' : 'left'
  if (key.rightArrow) return word ? 'word-right' : 'right'
  if (key.upArrow) return 'up'
  if (key.downArrow) return 'down'
  if (key.home) return 'home'
  if (key.end) return 'end'
  if (key.pageUp) return 'page-up'
  if (key.pageDown) return 'page-down'
  if (key.backspace) return word ? 'word-backspace' : 'backspace'
  if (key.delete) return word ? 'word-delete' : 'delete'
  if (key.ctrl) return controls[input.toLowerCase()] ?? null
  if (key.meta) return alts[input.toLowerCase()] ?? null
  return null
}

function textKeys(input: string): readonly Key[] {
  const keys: Key[] = []
  for (const part of input.match(/[\u0000-\u001f\u007f]|[^\u0000-\u001f\u007f]+/g) ?? []) {
    const code = part.charCodeAt(0)
    if (code > 31 && code !== 127) keys.push({ type: 'text', text: part })
    else {
      const name = code === 127 ? 'backspace' : controls[String.fromCharCode(code + 96)]
      if (name !== undefined) keys.push({ type: 'key', name })
    }
  }
  return keys
}
