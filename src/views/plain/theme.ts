import { Chalk } from 'chalk'

/** Puts a colour on words; returns them as they are where there is none. */
export type Style = (text: string) => string

/** A style for each meaning. What a colour says is always said by a word or a mark as well. */
export interface Theme {
  readonly trainee: Style
  readonly persona: Style
  readonly third: Style
  /** What is shown rather than said. */
  readonly cue: Style
  /** A technique, a safeguard or partnership that was heard. */
  readonly hit: Style
  readonly flag: Style
  /** What the program says beside the conversation. */
  readonly remark: Style
  readonly title: Style
}

/** Returns the theme for a level of colour as chalk counts them: 0 none, 1 sixteen, 2 256, 3 all. */
export function createTheme(level: 0 | 1 | 2 | 3): Theme {
  const chalk = new Chalk({ level })
  return {
    trainee: (text) => chalk.cyan(text),
    persona: (text) => text,
    third: (text) => chalk.magenta(text),
    cue: (text) => chalk.italic(text),
    hit: (text) => chalk.green(text),
    flag: (text) => chalk.yellow(text),
    remark: (text) => chalk.dim(text),
    title: (text) => chalk.bold(text),
  }
}
