import type { CompletedCommand } from './completed.ts'

/** Returns the script with which bash completes `hearken`; where it has no word, bash completes files. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.value === 'none'
        ? []
        : option.names.map((each) => `    ${name}:${each}) words='${wordsOf(option.value)}' ;;`),
    ),
  )
  const options = commands.map(
    ({ name, options }) => `      ${name}) words='${options.flatMap((each) => each.names).join(' ')}' ;;`,
  )
  const words = commands
    .filter((command) => command.words.length > 0)
    .map(({ name, words }) => `      ${name}) words='${words.join(' ')}' ;;`)
  return `# bash completion for hearken: put this into ~/.local/share/bash-completion/completions/hearken
_hearken() {
  local now=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=none
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${names} --help --version'
  else case "$command:$before" in
${values.join('\n')}
  esac; fi
  if [ "$words" = none ]; then case "$now" in
    -*) case "$command" in
${options.join('\n')}
    esac ;;
    *) case "$command" in
${words.join('\n')}
    esac ;;
  esac; fi
  [ "$words" = none ] && words=
  COMPREPLY=($(compgen -W "$words" -- "$now"))
}
complete -o bashdefault -o default -F _hearken hearken
`
}

function wordsOf(value: readonly string[] | string): string {
  return typeof value === 'string' ? '' : value.join(' ')
}
