import { parseYaml } from '../text/index.ts'
import { gatherNames } from './names.ts'
import { readPersona } from './read-cast.ts'
import { createReading, readEntries } from './reading.ts'
import type { Scenario } from './scenario.ts'
import { ranges, scenarioKinds } from './shape/words.ts'
import { readChoice, readNumber, readText, readTexts } from './values.ts'

/** What a list shows of a scenario, read from the beginning of its file. */
export interface ScenarioHead {
  readonly id: string
  readonly title: string
  readonly level: Scenario['level']
  readonly minutes: number
  readonly persona: string
  readonly kind: Scenario['kind']
  readonly trains: readonly string[]
}

/** The first key that belongs to the machine rather than to the head. */
const body = /^(?:meters|facts|topics|services|thirds|opening|reactions|anywhere|states|endings)\s*:/m

/**
 * Reads what a list shows, from the lines before the machine begins, which is many times quicker than reading it all;
 * null where something of it is not there. What is wrong with the file is for `readScenario` to say.
 */
export function readHead(text: string): ScenarioHead | null {
  const cut = body.exec(text)?.index ?? text.length
  const tree = parseYaml(text.slice(0, cut))
  if (tree.root === null || tree.problems.length > 0) return null
  const reading = createReading('', '', gatherNames(null))
  const fields = readEntries(reading, tree.root)
  const id = readText(reading, fields, 'id')
  const title = readText(reading, fields, 'title')
  const level = readNumber(reading, fields, 'level', ...ranges.level)
  const minutes = readNumber(reading, fields, 'minutes', ...ranges.minutes)
  const kind = readChoice(reading, fields, 'kind', scenarioKinds)
  const { name } = readPersona(reading, fields.get('persona'))
  if (id === null || title === null || level === null || minutes === null || kind === null || name === '')
    return null
  const trains = readTexts(reading, fields, 'trains')
  return { id, title, level: level === 1 || level === 2 ? level : 3, minutes, persona: name, kind, trains }
}
