import { CommanderError, Command as Parser, Option as ParserOption } from 'commander'
import { nearest, safeText } from '../text/index.ts'
import type { Command, Given } from './command.ts'
import { commandGroups, commands } from './commands.ts'
import { type ExitCode, remark, UsageMistake, type World } from './world.ts'

/** Runs the command that the arguments name, and returns the exit code. Never throws. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await parseAndRun(args, world)
  } catch (error) {
    if (error instanceof UsageMistake) {
      remark(world, error.message)
      return 2
    }
    // Nobody did anything wrong but us: say so, without a stack trace, unless one is asked for.
    remark(
      world,
      world.say('cli.our-mistake', {
        message: safeText(error instanceof Error ? error.message : String(error)),
      }),
    )
    if (world.environment.HEARKEN_DEBUG === '1' && error instanceof Error) remark(world, error.stack ?? '')
    return 1
  }
}

/** Begins a command with what was given. */
type Start = (command: Pick<Command, 'load'>, given: Given) => void

async function parseAndRun(args: readonly string[], world: World): Promise<ExitCode> {
  let result: Promise<ExitCode> | null = null
  const start: Start = (command, given) => {
    result = command.load().then(({ run }) => run(given, world))
  }
  const parser = createParser(world, start)
  try {
    await parser.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return parsingMistake(error, args, world)
  }
  return result ?? 0
}

/** Builds the parser from the table of commands. */
function createParser(world: World, start: Start): Parser {
  const { say } = world
  const parser = new Parser('hearken')
  configure(parser, world)
    .description(say('cli.description'))
    .version(world.version, '--version', say('cli.option.version'))
    .helpCommand(false)
    .argument('[word]')
    .action((word?: string) => {
      if (word !== undefined) throw new UsageMistake(unknownCommand(word, world))
      start({ load: () => import('./commands/home.ts') }, { args: [], options: {} })
    })
    .addHelpText('after', `\n${say('cli.help.after')}`)
  for (const { title, commands } of commandGroups)
    for (const command of commands) addCommand(parser, command, world, start).helpGroup(say(title))
  return parser
}

/** Adds a command to the parser, and returns it as it stands there. */
function addCommand(parser: Parser, command: Command, world: World, start: Start): Parser {
  const { say } = world
  const sub = configure(parser.command(`${command.name} ${command.args}`.trim()), world)
    .description(say(command.about))
    .addHelpText(
      'after',
      `\n${say('cli.help.examples')}\n${command.examples.map((each) => `  ${each}`).join('\n')}`,
    )
  for (const option of command.options) {
    const added = new ParserOption(option.flags, say(option.about))
    sub.addOption(option.choices === undefined ? added : added.choices([...option.choices]))
  }
  sub.action((...parts: unknown[]) => start(command, givenFrom(parts)))
  return sub
}

function configure(parser: Parser, world: World): Parser {
  return parser
    .exitOverride()
    .helpOption('-h, --help', world.say('cli.option.help'))
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      // Mistakes are told in our own words, see `parsingMistake`.
      writeErr: () => {},
    })
}

/** Commander hands over the arguments, then the options, then the command itself. */
function givenFrom(parts: readonly unknown[]): Given {
  const args = parts.slice(0, -2).flatMap((part) => (Array.isArray(part) ? part : [part]))
  return {
    args: args.filter((part): part is string => typeof part === 'string'),
    options: (parts.at(-2) ?? {}) as Given['options'],
  }
}

function unknownCommand(word: string, world: World): string {
  const near = nearest(
    word,
    commands.map((command) => command.name),
  )
  return near === null
    ? world.say('cli.unknown-command', { word: safeText(word) })
    : world.say('cli.unknown-command-near', { word: safeText(word), near })
}

function parsingMistake(error: CommanderError, args: readonly string[], world: World): ExitCode {
  if (error.exitCode === 0) return 0
  const { say } = world
  const command = commands.find((each) => each.name === args[0])
  const word = safeText(/'([^']*)'/.exec(error.message)?.[1] ?? '')
  // Without a command every other mistake is one of the command's name: `hearken plya hoa`, `hearken lst --json`.
  const [first] = args
  if (command === undefined && first !== undefined && !first.startsWith('-')) {
    remark(world, unknownCommand(first, world))
    return 2
  }
  const help = `hearken ${command === undefined ? '' : `${command.name} `}--help`
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = (command?.options ?? []).flatMap((option) => option.flags.match(/--[a-z-]+/g) ?? [])
      const near = nearest(word, [...known, '--help'])
      remark(
        world,
        near === null
          ? say('cli.unknown-option', { word, help })
          : say('cli.unknown-option-near', { word, near, help }),
      )
      return 2
    }
    case 'commander.missingArgument':
      remark(world, say('cli.missing-argument', { word: error.message.split("'")[1] ?? '', help }))
      return 2
    case 'commander.optionMissingArgument':
      remark(world, say('cli.missing-value', { word, help }))
      return 2
    case 'commander.excessArguments':
      remark(world, say('cli.excess-arguments', { word: safeText(first ?? ''), help }))
      return 2
    case 'commander.invalidArgument': {
      // "error: option '--mode <mode>' argument 'exam' is invalid. Allowed choices are …"
      const option = command?.options.find(({ flags }) => error.message.includes(`'${flags}'`))
      const found = safeText(/ argument '([\s\S]*)' is invalid/.exec(error.message)?.[1] ?? '')
      const choices = (option?.choices ?? []).join(', ')
      remark(
        world,
        say('cli.invalid-value', { option: option?.flags.split(' ')[0] ?? word, choices, found, help }),
      )
      return 2
    }
    default:
      remark(world, say('cli.wrong-usage', { help }))
      return 2
  }
}
