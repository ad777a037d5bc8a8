import { extname } from 'node:path'
import { safeText } from '../../text/index.ts'
import { createSheets, printPage } from '../../views/html/index.ts'
import { type Run, textOption } from '../command.ts'
import { inCountry } from '../in-country.ts'
import { inLanguage } from '../in-language.ts'
import { openPlayable } from '../scenario-files.ts'
import { remark, UsageMistake } from '../world.ts'
import { writeOut } from '../write-out.ts'

/** Writes the sheets to practise a scenario on paper, as one page of HTML. */
export const run: Run = async (given, world) => {
  const { say } = world
  const out = textOption(given, 'out')
  const opened = openPlayable(given.args[0] ?? '', world)
  const { id, language } = opened.scenario
  // A slip of the hand must not cost anybody a scenario or a conversation.
  if (out !== null && ['.yaml', '.yml', '.jsonl'].includes(extname(out).toLowerCase()))
    throw new UsageMistake(say('print.not-over', { file: safeText(out), id }))
  const short = given.options.short === true
  if (short && opened.scenario.short === null) throw new UsageMistake(say('print.no-short', { id }))
  const { playable, untold } = inLanguage(opened, textOption(given, 'language') ?? language, world)
  if (untold > 0) remark(world, say('print.untold', { count: untold }))
  const page = printPage(createSheets(inCountry(playable, given, world).scenario, short, say), say)
  if (out === null) world.stdout.write(page)
  else writeOut(out, page, world)
  return 0
}
