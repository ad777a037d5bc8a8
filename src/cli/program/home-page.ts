import { openConversation, type PastConversation } from '../../home/index.ts'
import type { PastRow, ReplayScreen } from '../../views/ink/index.ts'
import { flow, nextPracticeSentence, transcriptLines } from '../../views/plain/index.ts'
import { inCountry } from '../in-country.ts'
import { listScenarios } from '../list-scenarios.ts'
import { nextPracticeAfter } from '../next-practice.ts'
import { paperOf } from '../paper.ts'
import { pastConversations } from '../past-conversations.ts'
import { createReplayScreen } from '../replay-screen.ts'
import { reviewsBeside } from '../review-files.ts'
import { reviewedScoreSentence } from '../reviewed-score.ts'
import { openPlayable, shippedPlayable } from '../scenario-files.ts'
import { scenarioOfTranscript } from '../scenario-of-transcript.ts'
import { readSettings } from '../settings-file.ts'
import { openTranscriptOrFail } from '../transcript-files.ts'
import { UsageMistake, type World } from '../world.ts'
import { briefingPage } from './briefing-page.ts'
import { resumePage } from './conversation-page.ts'
import { sayOfficer } from './say-officer.ts'
import type { Page, Stage } from './stage.ts'

/** The columns of a past conversation's text; the smallest screen shows them all. */
const pastWidth = 56

/** Where one starts: go on, choose a scenario, look at what was. */
export function homePage(stage: Stage, notice: string | null = null): Page {
  const { world, settings } = stage
  const past = pastConversations(settings.folder, world)
  const open = openConversation(past)
  const endings = endingTitles(past, world)
  const played = (id: string) => {
    const last = past.find((each) => each.scenario === id && each.ending !== null)
    return last === undefined ? null : endings(last)
  }
  const next = nextSentence(past, stage)
  const scenarios = listScenarios(world).map((row) => ({ ...row, played: played(row.id) }))
  return {
    screen: () => ({
      type: 'home',
      scenarios,
      past: past.map((each) => pastRow(each, endings)),
      open: open === null ? null : pastRow(open, endings),
      next,
      officer: readSettings(world).officer,
      notice,
    }),
    act(intent) {
      try {
        if (intent.type === 'choose-scenario')
          stage.open(briefingPage(stage, inCountry(openPlayable(intent.id, world), null, world)))
        else if (intent.type === 'open-past') stage.open(pastPage(stage, intent.file))
        else if (intent.type === 'continue' && open !== null) stage.open(resumePage(stage, open.file, null))
        else if (intent.type === 'officer') sayOfficer(stage)
        else if (intent.type === 'quit') stage.leave()
      } catch (error) {
        if (!(error instanceof UsageMistake)) throw error
        stage.open(homePage(stage, error.message))
      }
    },
  }
}

/** What whoever practises here best practises next; nothing before their first conversation, since every scenario is new then. */
function nextSentence(past: readonly PastConversation[], { world, settings }: Stage): string | null {
  const own = past.filter(({ trainee, turns }) => trainee === settings.trainee && turns > 0)
  const next = own.length === 0 ? null : nextPracticeAfter(own, world)
  return next === null ? null : nextPracticeSentence(next, world.say)
}

/** Returns how the ending of a past conversation is called in its scenario; its id where the scenario is not here. */
function endingTitles(
  past: readonly PastConversation[],
  world: World,
): (of: PastConversation) => string | null {
  const played = new Set(past.filter((each) => each.ending !== null).map((each) => each.scenario))
  const titles = new Map(
    [...played].flatMap((id) =>
      (shippedPlayable(id, world)?.scenario.endings ?? []).map((ending) => [
        `${id} ${ending.id}`,
        ending.title,
      ]),
    ),
  )
  return ({ scenario, ending }) => (ending === null ? null : (titles.get(`${scenario} ${ending}`) ?? ending))
}

function pastRow(past: PastConversation, titles: (of: PastConversation) => string | null): PastRow {
  const { file, title, started, turns, score, sheet } = past
  return { file, title, date: started.slice(0, 10), turns, ending: titles(past), score, sheet }
}

/** A past conversation, to be read, with what reviewers said of it; from there it can be stepped through. */
function pastPage(stage: Stage, file: string): Page {
  const { world } = stage
  const opened = openTranscriptOrFail(file, world)
  const { header, records } = opened
  const beside = reviewsBeside(opened, world)
  const reviews = beside.reviews.map(({ review }) => review)
  const found = scenarioOfTranscript(header, null, world)
  const afterword = reviewedScoreSentence(records, reviews, found, world)
  const paper = { ...paperOf(world), width: pastWidth }
  const lines = [
    ...transcriptLines(records, found.scenario, paper, reviews),
    ...(afterword === null ? [] : flow([afterword], paper)),
  ]
  const page: Page = {
    screen: () => ({ type: 'past', lines }),
    act(intent) {
      if (intent.type === 'quit') stage.leave()
      else if (intent.type === 'step-through') {
        const remarks = [...opened.remarks, ...beside.remarks]
        const shown = { scenario: found, reviews, afterword, turn: null, blind: false }
        stage.open(steppingPage(stage, createReplayScreen({ ...opened, remarks }, shown), page))
      } else if (intent.type === 'home' || intent.type === 'continue') stage.back()
    },
  }
  return page
}

/** A past conversation that is stepped through; `behind` is where one comes back to. */
function steppingPage(stage: Stage, screen: ReplayScreen, behind: Page): Page {
  return {
    screen: () => screen,
    act(intent) {
      if (intent.type === 'quit') stage.leave()
      else if (intent.type === 'home') stage.open(behind)
    },
  }
}
