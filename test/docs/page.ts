/** A piece of a page that a reader follows: a command, what they type, what they see, or YAML to put somewhere. */
export type Step =
  | { readonly type: 'command'; readonly line: string }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'shown'; readonly lines: readonly string[]; readonly exit: number }
  | { readonly type: 'change'; readonly from: string; readonly text: string }
  | {
      readonly type: 'put'
      readonly file: string
      readonly at: 'first' | 'last'
      readonly path: readonly string[]
      readonly text: string
    }

const fence = /(?:^<!-- (?<note>.*?) -->\n)?^```(?<kind>\w+)\n(?<text>[\s\S]*?)^```$/gm

/**
 * Returns the steps of a Markdown page. What to do with a snippet stands in a remark before it: `typed`, `shown[, exit N]`, `change "…"`, or
 * `first|last under KEYS[ in FILE]`. A snippet that says nothing of itself is an error: then nothing would test it.
 */
export function stepsOf(page: string, usualFile: string): readonly Step[] {
  return [...page.matchAll(fence)].flatMap(({ groups }): Step[] => {
    const { note = '', kind = '', text = '' } = groups ?? {}
    if (kind === 'sh')
      return text
        .trimEnd()
        .split('\n')
        .map((line) => ({ type: 'command', line }))
    if (kind === 'text' && note === 'typed') return [{ type: 'typed', text }]
    const shown = /^shown(?:, exit (\d))?$/.exec(note)
    if (kind === 'text' && shown !== null)
      return [{ type: 'shown', lines: text.trimEnd().split('\n'), exit: Number(shown[1] ?? 0) }]
    const change = /^change "(.*)"$/.exec(note)?.[1]
    if (kind === 'yaml' && change !== undefined) return [{ type: 'change', from: change, text: text.trim() }]
    const put = /^(first|last) under (.*?)(?: in (\S+))?$/.exec(note)
    if (kind === 'yaml' && put !== null) {
      const [, at, keys = '', file = usualFile] = put
      return [{ type: 'put', file, at: at === 'first' ? 'first' : 'last', path: keys.split(' '), text }]
    }
    throw new Error(`nothing says what this snippet is for (${note}):\n${text}`)
  })
}

/** Returns a YAML text with lines put first or last under the key that a path leads to, as a reader would paste them. */
export function putUnder(
  text: string,
  path: readonly string[],
  at: 'first' | 'last',
  snippet: string,
): string {
  const lines = text.split('\n')
  const indentOf = (line: string) => line.length - line.trimStart().length
  let [from, to] = [0, lines.length]
  for (const key of path) {
    const found = lines.findIndex(
      (line, index) => index >= from && index < to && line.trimStart().startsWith(`${key}:`),
    )
    if (found === -1) throw new Error(`there is no key ${path.join(' ')}`)
    const own = indentOf(lines[found] ?? '')
    const isOutside = (line: string) =>
      line.trim() !== '' && !line.trimStart().startsWith('#') && indentOf(line) <= own
    const next = lines.findIndex((line, index) => index > found && isOutside(line))
    from = found + 1
    to = next === -1 ? lines.length : next
  }
  // Empty lines and remarks before the next key belong to that one.
  while (at === 'last' && /^\s*(?:#.*)?$/.test(lines[to - 1] ?? '')) to--
  lines.splice(at === 'first' ? from : to, 0, snippet.replace(/\n$/, ''))
  return lines.join('\n')
}

/** Returns the commands that a page names in passing, in a sentence: the command's name, and what follows it. */
export function namedInPassing(page: string): readonly (readonly [name: string, rest: string])[] {
  return [...page.matchAll(/`hearken ([a-z-]+)([^`\n]*)`/g)].map(
    ([, name = '', rest = '']) => [name, rest] as const,
  )
}

/**
 * Returns the first line of a page that what was seen does not show, or null. Lines stand in the order of the page, white space aside; `…`
 * stands for whatever was left out.
 */
export function firstNotShown(seen: string, lines: readonly string[]): string | null {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  const all = plain(seen)
  let from = 0
  for (const line of lines) {
    for (const piece of line.split('…').map(plain)) {
      const found = all.indexOf(piece, from)
      if (found === -1) return line
      from = found + piece.length
    }
  }
  return null
}
