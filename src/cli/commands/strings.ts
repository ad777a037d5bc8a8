import { existsSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { formatReport } from '../../problems/index.ts'
import { extractStrings, standingOf, textsOf } from '../../scenario/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { openPlayable, type Playable } from '../scenario-files.ts'
import { checkedLanguage, languagesBeside, type OpenedTable, openTable, tablePath } from '../string-tables.ts'
import { type ExitCode, print, remark, UsageMistake, type World } from '../world.ts'

const actions = ['extract', 'status']

/** Writes or brings up to date the string table of a scenario in a language (`extract`), or says how its tables stand (`status`). */
export const run: Run = async (given, world) => {
  const [action = '', word = ''] = given.args
  if (!actions.includes(action)) {
    const near = nearest(action, actions) ?? 'none'
    throw new UsageMistake(world.say('strings.unknown-action', { word: safeText(action), near }))
  }
  const playable = openPlayable(word, world)
  return action === 'extract' ? extract(playable, given, world) : status(playable, given, world)
}

function extract(playable: Playable, given: Given, world: World): ExitCode {
  const { scenario, path } = playable
  const wanted = textOption(given, 'language')
  if (wanted === null) throw new UsageMistake(world.say('strings.which-language'))
  const language = checkedLanguage(wanted, world)
  if (language === scenario.language) throw new UsageMistake(world.say('strings.own-language', { language }))
  const before = openTable(path, scenario, language, world)
  if (before !== null && hasErrors(before)) {
    print(world, formatReport(before.problems, world.say))
    remark(world, world.say('strings.not-extracted', { file: named(before.path, world) }))
    return 1
  }
  const head = world.say('strings.head', { title: safeText(scenario.title), language })
  const text = extractStrings(scenario, language, head, before)
  const file = tablePath(path, language)
  const changed = before?.text !== text
  if (changed) write(file, text, world)
  const after = openTable(path, scenario, language, world)
  if (after !== null)
    print(
      world,
      world.say('strings.extracted', {
        ...figuresOf(after, playable),
        changed: String(changed),
        file: named(file, world),
      }),
    )
  return 0
}

function write(file: string, text: string, world: World): void {
  try {
    writeFileSync(file, text, existsSync(file) ? {} : { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const values = { file: named(file, world), reason: code ?? String(error) }
    throw new UsageMistake(world.say('strings.cannot-write', values))
  }
}

function status(playable: Playable, given: Given, world: World): ExitCode {
  const { path, scenario } = playable
  const wanted = textOption(given, 'language')
  const languages = wanted === null ? languagesBeside(path, world) : [checkedLanguage(wanted, world)]
  const tables = languages.flatMap((language) => openTable(path, scenario, language, world) ?? [])
  const rows = tables.map((table) => ({
    language: table.language,
    file: named(table.path, world),
    ...figuresOf(table, playable),
    sound: !hasErrors(table),
  }))
  if (given.options.json === true) print(world, JSON.stringify(rows, null, 2))
  else if (rows.length === 0) remark(world, world.say('strings.none', { id: scenario.id }))
  else
    for (const { sound, ...row } of rows)
      print(world, world.say(sound ? 'strings.standing' : 'strings.unsound', row))
  return rows.every(({ sound }) => sound) ? 0 : 1
}

/** A path as it is named to whoever gave the command: from the folder they are in. */
function named(path: string, world: World): string {
  return safeText(relative(world.folder, path))
}

function hasErrors({ problems }: OpenedTable): boolean {
  return problems.some(({ severity }) => severity === 'error')
}

/** How many texts of a scenario are translated, missing, stale, and how many translations nothing asks for. */
function figuresOf({ table }: OpenedTable, { scenario }: Playable) {
  const originals = textsOf(scenario)
  const standings = table.translations.map((each) => standingOf(each, originals.get(each.id)))
  const count = (standing: (typeof standings)[number]) => standings.filter((each) => each === standing).length
  const [translated, stale] = [count('translated'), count('stale')]
  return {
    all: originals.size,
    translated,
    stale,
    missing: originals.size - translated - stale,
    superfluous: count('superfluous'),
  }
}
