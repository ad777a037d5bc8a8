import type { Say } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { textColumns } from './measure.ts'
import { noticeRows } from './notice-rows.ts'
import type { Page } from './page-frame.ts'
import { piece, type Row, row, type Size } from './row.ts'
import type { Intent, PastRow, ScenarioRow, Screen } from './screen.ts'
import type { Tools } from './tools.ts'
import { wrapPieces } from './wrap.ts'

/** The home screen. */
export type HomeScreen = Extract<Screen, { readonly type: 'home' }>

/** One thing that can be chosen at home: what it does, its words, and what is told about it. */
export interface Choice {
  readonly section: 'continue' | 'scenarios' | 'past'
  readonly intent: Intent
  readonly title: string
  readonly about: string
}

/** Returns what can be chosen, in the order in which it is shown. */
export function homeChoices(screen: HomeScreen, say: Say): readonly Choice[] {
  const { open, scenarios, past } = screen
  return [
    ...(open === null
      ? []
      : [{ ...pastChoice(open, 'continue', say), intent: { type: 'continue' } as const }]),
    ...scenarios.map((each) => scenarioChoice(each, say)),
    ...past.filter(({ file }) => file !== open?.file).map((each) => pastChoice(each, 'past', say)),
  ]
}

/** Returns the home screen as a page, with the chosen item marked. */
export function homePage(screen: HomeScreen, chosen: number, size: Size, tools: Tools): Page {
  const { say } = tools
  const width = textColumns(size)
  const choices = homeChoices(screen, say)
  const rows: Row[] = []
  if (screen.notice !== null) rows.push(...noticeRows(screen.notice, width), [])
  let marked: number | null = null
  choices.forEach((choice, index) => {
    if (choice.section !== choices[index - 1]?.section) {
      if (index > 0) rows.push([])
      rows.push(row(say(`screen.home.${choice.section}`), 'heading'))
    }
    if (index === chosen) marked = rows.length
    rows.push(...choiceRows(choice, index, index === chosen, width))
  })
  rows.push([], ...wrapPieces([piece(progress(screen, say), 'quiet')], width))
  if (screen.next !== null) rows.push(...wrapPieces([piece(safeText(screen.next), 'quiet')], width))
  rows.push(...wrapPieces([piece(say(`screen.officer.${screen.officer}`), 'quiet')], width))
  return {
    title: say('screen.home.title'),
    side: say('screen.home.side'),
    rows,
    keys: [
      say('screen.key.choose'),
      say('screen.key.enter-open'),
      say('screen.key.officer'),
      say('screen.key.q-quit'),
    ],
    marked,
  }
}

function choiceRows(choice: Choice, index: number, chosen: boolean, width: number): readonly Row[] {
  const number = index < 9 ? String(index + 1) : ' '
  const mark = piece(`${chosen ? '>' : ' '} ${number}  `, 'key')
  const title = piece(choice.title, chosen ? 'chosen' : 'plain')
  const margin = { first: [mark], rest: [piece('     ')] }
  return [
    ...wrapPieces([title], width, margin),
    ...(choice.section === 'past'
      ? []
      : wrapPieces([piece(choice.about, 'quiet')], width, { first: margin.rest, rest: margin.rest })),
  ]
}

function scenarioChoice(scenario: ScenarioRow, say: Say): Choice {
  const played =
    scenario.played === null
      ? say('screen.home.not-played')
      : say('screen.home.played', { ending: safeText(scenario.played) })
  const { level, minutes, kind } = scenario
  return {
    section: 'scenarios',
    intent: { type: 'choose-scenario', id: scenario.id },
    title: safeText(scenario.title),
    about: say('screen.home.scenario', {
      persona: safeText(scenario.persona),
      kind: say(`screen.kind.${kind}`),
      level,
      minutes,
      played,
    }),
  }
}

function pastChoice(past: PastRow, section: 'continue' | 'past', say: Say): Choice {
  const { date, turns } = past
  const title = safeText(past.title)
  const ending = past.ending === null ? say('screen.home.open') : safeText(past.ending)
  const score =
    past.score === null ? '' : say('screen.home.score', { score: past.score, sheet: past.sheet ?? 'none' })
  return {
    section,
    intent: { type: 'open-past', file: past.file },
    title:
      section === 'continue' ? title : say('screen.home.past-row', { date, title, turns, ending, score }),
    about: say('screen.home.open-row', { date, turns }),
  }
}

function progress(screen: HomeScreen, say: Say): string {
  const finished = screen.past.filter(({ ending }) => ending !== null).length
  const played = screen.scenarios.filter((each) => each.played !== null).length
  return say('screen.home.progress', {
    conversations: screen.past.length,
    finished,
    played,
    scenarios: screen.scenarios.length,
  })
}
