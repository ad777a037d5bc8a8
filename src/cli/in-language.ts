import { formatReport } from '../problems/index.ts'
import type { HeaderRecord } from '../record/index.ts'
import { type Scenario, standingOf, textsOf, translateScenario } from '../scenario/index.ts'
import { safeText } from '../text/index.ts'
import type { Playable } from './scenario-files.ts'
import { checkedLanguage, languagesBeside, type OpenedTable, openTable, tablePath } from './string-tables.ts'
import { type ReadingWorld, UsageMistake, type World } from './world.ts'

/** A scenario in the language that was asked for, and how many of its texts are not told in it. */
export interface InLanguage {
  readonly playable: Playable
  readonly untold: number
}

/**
 * Returns a scenario told in a language, by the string table beside it. Where there is no such table, or it has errors, it is a
 * `UsageMistake`; what is missing or superfluous in it is none.
 */
export function inLanguage(playable: Playable, language: string, world: ReadingWorld): InLanguage {
  const { path, scenario } = playable
  if (language === scenario.language) return { playable, untold: 0 }
  const opened = openTable(path, scenario, checkedLanguage(language, world), world)
  if (opened === null) {
    const known = [scenario.language, ...languagesBeside(path, world)].join(', ')
    const file = safeText(tablePath(path, language))
    throw new UsageMistake(world.say('strings.no-table', { language, file, known }))
  }
  const errors = opened.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new UsageMistake(
      `${formatReport(errors, world.say)}\n\n${world.say('cli.not-playable', { file: safeText(opened.path) })}`,
    )
  const texts = translationsOf(opened, playable)
  const { sha256 } = opened
  return {
    playable: {
      ...playable,
      scenario: translateScenario(scenario, { language, texts }),
      strings: { sha256 },
    },
    untold: textsOf(scenario).size - texts.size,
  }
}

/** What there is a translation for, also where the original has changed since: better than another language. */
function translationsOf({ table }: OpenedTable, { scenario }: Playable): ReadonlyMap<string, string> {
  const originals = textsOf(scenario)
  return new Map(
    table.translations.flatMap((each): [string, string][] => {
      const standing = standingOf(each, originals.get(each.id))
      return each.text === null || standing === 'superfluous' ? [] : [[each.id, each.text]]
    }),
  )
}

/** Returns a sentence where the string table of a scenario, told in the language of a transcript, has changed since that was held. */
export function tableRemark(
  { path, strings: now }: Playable,
  { language, strings }: HeaderRecord,
  { say }: ReadingWorld,
): string | null {
  if (strings === undefined || strings.sha256 === now?.sha256) return null
  return say('strings.table-changed', { file: safeText(tablePath(path, language)) })
}

/** Returns the scenario of a transcript for its names: in its language where that table is here, else in its own. */
export function namesAsPlayed(playable: Playable, header: HeaderRecord, world: World): Scenario {
  try {
    return inLanguage(playable, header.language, world).playable.scenario
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    return playable.scenario
  }
}
