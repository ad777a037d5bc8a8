import type { CompletedCommand, CompletedOption } from './completed.ts'

/** Returns the script with which fish completes `hearken`, each word with what it is about. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const first = commands.map(
    ({ name, about }) => `complete -c hearken -f -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
  )
  const rest = commands.flatMap(({ name, words, options }) => {
    const where = `complete -c hearken -n '__fish_seen_subcommand_from ${name}'`
    const given = words.length === 0 ? [] : [`${where} -a ${quoted(words.join(' '))}`]
    return [...given, ...options.map((option) => `${where} ${optionPart(option)}`)]
  })
  return [
    '# fish completion for hearken: put this into ~/.config/fish/completions/hearken.fish',
    ...first,
    ...rest,
    '',
  ].join('\n')
}

function optionPart({ names, value, about }: CompletedOption): string {
  const named = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const after = value === 'none' ? '' : value === 'any' ? ' -r' : ` -x -a ${quoted(value.join(' '))}`
  return `${named.join(' ')}${after} -d ${quoted(about)}`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
