import type { Say } from '../../language/index.ts'
import type { Command } from '../command.ts'

/** One option as a shell completes it: its names ("--json", "-h"), and what may follow it. */
export interface CompletedOption {
  readonly names: readonly string[]
  /** "none" where nothing follows, "any" where a file or a word of one's own does, else the words to choose from. */
  readonly value: 'none' | 'any' | readonly string[]
  readonly about: string
}

/** One command as a shell completes it. `words` are what its arguments may be; files may stand there as well. */
export interface CompletedCommand {
  readonly name: string
  readonly about: string
  readonly words: readonly string[]
  readonly options: readonly CompletedOption[]
}

/** The words that an argument may be, by the name it has in the table of commands. */
export type ArgumentWords = Readonly<Record<string, readonly string[]>>

/** Returns the table of commands as a shell completes it. */
export function completedCommands(
  commands: readonly Command[],
  words: ArgumentWords,
  say: Say,
): readonly CompletedCommand[] {
  const help: CompletedOption = { names: ['--help', '-h'], value: 'none', about: say('cli.option.help') }
  return commands.map(({ name, args, about, options }) => ({
    name,
    about: say(about),
    words: [...args.matchAll(/[<[]([a-z-]+)/g)].flatMap(([, argument = '']) => words[argument] ?? []),
    options: [...options.map((option) => completedOption(option, say)), help],
  }))
}

function completedOption({ flags, about, choices }: Command['options'][number], say: Say): CompletedOption {
  const names = flags.match(/(?<=^|\s)--?[a-z-]+/g) ?? []
  return { names, value: choices ?? (/[<[]/.test(flags) ? 'any' : 'none'), about: say(about) }
}
