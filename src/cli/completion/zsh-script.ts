import type { CompletedCommand, CompletedOption } from './completed.ts'

/** Returns the script with which zsh completes `hearken`, each word with what it is about. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const named = commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', '\\:')}`)}`)
  const cases = commands.map(({ name, words, options }) => {
    const argument =
      words.length === 0
        ? "'*:file:_files'"
        : `'*:word: _alternative "words:word:(${words.join(' ')})" "files:file:_files"'`
    return [
      `    ${name})`,
      `      _arguments -S ${[...options.flatMap(specs), argument].join(' \\\n        ')} ;;`,
    ].join('\n')
  })
  return `#compdef hearken
# zsh completion for hearken: put this into a file _hearken in a folder of $fpath
_hearken() {
  local -a commands
  commands=(
${named.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _hearken ]; then _hearken "$@"; else compdef _hearken hearken; fi
`
}

function specs({ names, value, about }: CompletedOption): readonly string[] {
  const told = about.replace(/[[\]:\\]/g, '\\$&')
  const after = value === 'none' ? '' : value === 'any' ? ':value:_files' : `:value:(${value.join(' ')})`
  return names.map((name) => quoted(`${name}[${told}]${after}`))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
