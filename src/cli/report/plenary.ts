import { createPlenary, type PlenaryChoices } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { rosterNames } from '../class-folder.ts'
import { type Given, textOption } from '../command.ts'
import { openPlayable } from '../scenario-files.ts'
import { transcriptPaths } from '../transcript-files.ts'
import { type ExitCode, print, remark, UsageMistake, type World } from '../world.ts'
import { writeOut } from '../write-out.ts'
import { choosePlenary } from './choose-plenary.ts'
import { filterFrom } from './filter.ts'
import { outputFrom } from './output.ts'
import { choicesFrom, flagsOf } from './plenary-choices.ts'
import { loadPlenaryWriter, plenaryFormats } from './plenary-formats.ts'
import { readClass } from './read-class.ts'
import { checkXapiOptions } from './xapi-options.ts'

/**
 * Shows turns of a class for a group to talk about. On a terminal the instructor strikes out and swaps before it is right; elsewhere, and
 * to have the same again, by flags. Exit codes are those of a report.
 */
export async function reportPlenary(word: string, given: Given, world: World): Promise<ExitCode> {
  const { say } = world
  const { format, out } = outputFrom(given, world)
  checkXapiOptions(format, given, world)
  const choices = choicesFrom(given, world)
  const write = await loadPlenaryWriter(format)
  if (write === null)
    throw new UsageMistake(say('plenary.no-format', { format, formats: plenaryFormats.join(', ') }))
  const { scenario } = openPlayable(word, world)
  const other = textOption(given, 'scenario')
  if (other !== null && other !== word)
    throw new UsageMistake(
      say('plenary.other-scenario', { plenary: safeText(word), scenario: safeText(other) }),
    )
  const filter = filterFrom({ ...given, options: { ...given.options, scenario: word, names: false } }, world)
  const paths = transcriptPaths(given.args, world)
  const { report, files, bad } = readClass(paths, filter, false, world)
  if (report.leftOut.unreadable === files) return 2
  const maker = createPlenary(scenario, rosterNames(paths, world), say)
  for (const figures of report.figures.conversations) {
    const conversation = report.open(figures)
    if (conversation !== null) maker.add(conversation)
  }
  if (maker.make(choices).moments.length === 0 && choices.strike.length === 0)
    remark(world, say('plenary.none', { scenario: scenario.id }))
  if (!world.interactive || format === 'json') {
    const text = write(maker.make(choices), out === null ? world : { ...world, colours: 0 })
    if (out === null) world.stdout.write(text)
    else writeOut(out, [text], world, 0o600)
  } else {
    const chosen = await choosePlenary(maker, choices, world)
    if (out !== null) writeOut(out, [write(maker.make(chosen), { ...world, colours: 0 })], world, 0o600)
    print(world, say('plenary.same-again', { command: commandOf(word, given, chosen) }))
  }
  if (bad > 0) remark(world, say('report.bad-files', { bad, files }))
  return bad > 0 ? 1 : 0
}

/** The command that gives the same choices again. */
function commandOf(word: string, given: Given, choices: PlenaryChoices): string {
  const kept = ['out', 'format', 'since', 'trainee'].flatMap((name) => {
    const value = textOption(given, name)
    return value === null ? [] : [`--${name}`, value]
  })
  const words = [...given.args, '--plenary', word, ...kept, ...flagsOf(choices)]
  return ['hearken', 'report', ...words.map(quoted)].join(' ')
}

/** A word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w./,:@%+=-]+$/.test(word)
    ? safeText(word)
    : `'${safeText(word).replaceAll("'", String.raw`'\''`)}'`
}
