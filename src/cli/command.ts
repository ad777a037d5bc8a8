import type { MessageId } from '../language/index.ts'
import type { ExitCode, World } from './world.ts'

/** One option of a command; `flags` as commander writes them: "--seed <N>". */
export interface Option {
  readonly flags: string
  readonly about: MessageId
  readonly choices?: readonly string[]
}

/** What was given on the command line. Options are by name, in camel case. */
export interface Given {
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** Does what a command is for. */
export type Run = (given: Given, world: World) => Promise<ExitCode>

/** One command. The table of them feeds the parser, the help and the README. */
export interface Command {
  readonly name: string
  /** As commander writes them: "<scenario>", "[scenario]", "<files...>". */
  readonly args: string
  readonly about: MessageId
  readonly options: readonly Option[]
  readonly examples: readonly string[]
  /** Loads the command's own code, so that others need not. */
  load(): Promise<{ readonly run: Run }>
}

/** Returns the text of an option, or null. */
export function textOption(given: Given, name: string): string | null {
  const value = given.options[name]
  return typeof value === 'string' ? value : null
}
