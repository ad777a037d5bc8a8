import { basename } from 'node:path'
import type { Thing } from '../machine/index.ts'
import { allReplies, allRules, allStates, type Scenario } from '../scenario/index.ts'
import { nearest, safeText } from '../text/index.ts'
import { UsageMistake, type World } from './world.ts'

/**
 * Returns the things of a scenario that a word means: states, endings, facts and lines by their id, rules by the line of the file they begin on, as
 * places are written ("hoa.yaml:88") or alone ("88"). A word that means nothing is a mistake, with the nearest one.
 */
export function findThings(word: string, scenario: Scenario, file: string, world: World): readonly Thing[] {
  const named = namedThings(scenario)
  const found = named.filter(({ id }) => id === word)
  if (found.length > 0) return found
  const [, path, line] = /^(?:(.+):)?(\d+)$/.exec(word) ?? []
  if (line !== undefined && basename(path ?? file) === file)
    return [ruleOn(Number(line), scenario, file, world)]
  const near = nearest(word, new Set(named.map(({ id }) => id)))
  const values = { word: safeText(word), file: safeText(file) }
  throw new UsageMistake(
    near === null
      ? world.say('explore.unknown-thing', values)
      : world.say('explore.unknown-thing-near', { ...values, near }),
  )
}

function namedThings(scenario: Scenario): readonly Thing[] {
  return [
    ...allStates(scenario).map(({ id }): Thing => ({ kind: 'state', id })),
    ...scenario.endings.map(({ id }): Thing => ({ kind: 'ending', id })),
    ...scenario.facts.map(({ id }): Thing => ({ kind: 'fact', id })),
    ...allReplies(scenario).flatMap(({ lines }) => lines.map(({ id }): Thing => ({ kind: 'line', id }))),
  ]
}

function ruleOn(line: number, scenario: Scenario, file: string, { say }: World): Thing {
  const lines = allRules(scenario).map(({ place }) => Number(place.slice(place.lastIndexOf(':') + 1)))
  if (lines.includes(line)) return { kind: 'rule', id: `${file}:${line}` }
  const before = lines.filter((each) => each < line)
  const near = before.length === 0 ? 'none' : String(Math.max(...before))
  throw new UsageMistake(say('explore.unknown-line', { line: String(line), file: safeText(file), near }))
}
