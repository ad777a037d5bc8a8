import { type Picker, pickerOf } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import type { TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { createSheetDebrief } from './case-sheet/sheet-debrief.ts'
import { contextFigures } from './context-figures.ts'
import type { Debrief } from './debrief.ts'
import { familiesOf } from './families.ts'
import { guideFindingsOf } from './guide-findings.ts'
import { type Judgement, judge } from './judgement.ts'
import { limitsInWords } from './limits.ts'
import { partTitle } from './part-title.ts'
import { partsOf } from './parts.ts'
import { reasonFor } from './reasons.ts'
import { scorePart } from './score.ts'
import { countsAsTold, isNeed } from './told.ts'
import { turningPoints } from './turning-points.ts'

/** The most things that a debrief lists as not heard. */
const mostUnheard = 6

/**
 * Returns all that a debrief says about a conversation, every sentence in the language of `say`. Where no ending was
 * reached `ending` and `score` are null, and nothing is called missed or unheard that may still come. Never throws.
 */
export function createDebrief(records: readonly TranscriptRecord[], scenario: Scenario, say: Say): Debrief {
  const judgement = judge(records, scenario)
  const ended = scenario.endings.find((ending) => ending.id === judgement.conversation.ending)
  return {
    ending: ended === undefined ? null : { title: ended.title, text: ended.debrief },
    course: judgement.courses.map(({ meter: { id, from, to, good }, values }) => ({
      meter: id.replaceAll('-', ' '),
      values,
      from,
      to,
      good,
    })),
    turningPoints: turningPoints(judgement, scenario, say),
    families: familiesOf(judgement, scenario, say),
    guide: guideFindingsOf(judgement, scenario, records, say),
    heard: heardInWords(judgement, say),
    unheard: judgement.conversation.ending === null ? [] : unheardInWords(judgement, say),
    score: judgement.conversation.ending === null ? null : scoreInWords(judgement, scenario, say),
    caseSheet: createSheetDebrief(records, scenario, say),
    context: contextFigures(judgement, say),
    limits: limitsInWords(say, labelsIn(judgement), undefined, pickerIn(records)),
  }
}

function scoreInWords(judgement: Judgement, scenario: Scenario, say: Say): Debrief['score'] {
  const parts = partsOf(judgement, scenario).map((part) => ({
    ...scorePart(part),
    title: partTitle(part.id, scenario.persona.name, say),
    because: reasonFor(part, judgement, scenario, say),
  }))
  return { total: parts.reduce((sum, part) => sum + part.points, 0), parts }
}

function heardInWords({ told }: Judgement, say: Say): readonly string[] {
  return told
    .flatMap(({ fact, turn }) => (turn === null ? [] : [{ fact, turn }]))
    .sort((one, other) => one.turn - other.turn)
    .map(({ fact, turn }) => {
      const kind = say(`scoring.kind.${fact.kind}`)
      return say(turn === 0 ? 'scoring.heard-at-once' : 'scoring.heard', { tells: fact.tells, kind, turn })
    })
}

/** The needs first, and no more than can be taken in: the rest is counted, since none of it was owed to anybody. */
function unheardInWords({ told }: Judgement, say: Say): readonly string[] {
  const unheard = told
    .filter((each) => each.turn === null && countsAsTold(each))
    .sort((one, other) => Number(isNeed(other.fact)) - Number(isNeed(one.fact)))
  const shown = unheard.slice(0, mostUnheard).map(({ fact }) =>
    say('scoring.unheard', {
      tells: fact.tells,
      kind: say(`scoring.kind.${fact.kind}`),
      unlockedBy: fact.unlockedBy ?? say('scoring.unlocked-by-time'),
    }),
  )
  const more = unheard.length - shown.length
  return more === 0 ? shown : [...shown, say('scoring.unheard-more', { more })]
}

/** Who picked the labels; null where a program coded. */
function pickerIn(records: readonly TranscriptRecord[]): Picker | null {
  const header = records.find(({ type }) => type === 'header')
  return header?.type === 'header' ? pickerOf(header.coder) : null
}

function labelsIn({ conversation }: Judgement): ReadonlySet<string> {
  return new Set(
    conversation.exchanges.flatMap(({ said: { analysis } }) =>
      [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership, ...analysis.flags].map(
        ({ id }) => id,
      ),
    ),
  )
}
