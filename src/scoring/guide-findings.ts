import { type Label, pickerOf } from '../analysis/index.ts'
import { namedParagraphs } from '../guide/index.ts'
import type { Say } from '../language/index.ts'
import type { TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Conversation, Exchange } from './conversation.ts'
import type { GuideFindings } from './debrief.ts'
import type { Due } from './due.ts'
import { type GuideItem, type GuideList, guideLists } from './guide-lists.ts'
import type { Judgement } from './judgement.ts'
import { flagsOf, goodLabelsOf } from './labels.ts'
import { settledDues } from './settled.ts'
import { wordsOf } from './words.ts'

/** How many turns are named for one thing; of the others it is said how many there are. */
const mostTurns = 4

/**
 * Returns what the guide asks of whoever meets a possible victim, thing by thing, each with the turns where it was given or the one by which
 * it would have been due. Empty but where the scenario is a response and trains one of these paragraphs.
 */
export function guideFindingsOf(
  judgement: Judgement,
  scenario: Scenario,
  records: readonly TranscriptRecord[],
  say: Say,
): readonly GuideFindings[] {
  const trained = new Set(scenario.trains.flatMap(namedParagraphs))
  const meetsVictim = guideLists.some(({ paragraph }) => trained.has(paragraph))
  if (scenario.kind !== 'response' || !meetsVictim || judgement.conversation.exchanges.length === 0) return []
  const header = records.find(({ type }) => type === 'header')
  const picked = header?.type === 'header' && pickerOf(header.coder) !== null
  return guideLists.map((list) => ({
    title: say(list.title),
    things: [
      ...list.items.map((item) => thing(item, judgement, picked, say)),
      ...(list.manner === null ? [] : [manner(list.manner, judgement.conversation, say)]),
    ],
  }))
}

/** One thing: given at these turns, or due by that one. Where people picked the labels, the words are in any language and not looked at. */
function thing(
  item: GuideItem,
  judgement: Judgement,
  picked: boolean,
  say: Say,
): GuideFindings['things'][number] {
  const { conversation } = judgement
  const text = say(item.text)
  const turns = conversation.exchanges.flatMap((exchange) =>
    isGiven(exchange, item, picked) ? [exchange.turn] : [],
  )
  if (turns.length > 0) {
    const unsure = picked && item.words !== undefined
    return {
      text,
      given: true,
      when: say(unsure ? 'scoring.guide.picked' : 'scoring.guide.given', counted(turns)),
    }
  }
  if (conversation.ending === null) return { text, given: false, when: say('scoring.guide.not-yet') }
  return { text, given: false, when: whenDue(item, judgement, say) }
}

function isGiven({ said }: Exchange, { labels, words }: GuideItem, picked: boolean): boolean {
  return goodLabelsOf(said.analysis, said.text).some(
    (label) =>
      labels.includes(label.id) &&
      (picked || words === undefined || words.test(sentencesOf(label, said.text))),
  )
}

/** The whole sentences in which the words of a label stand. */
function sentencesOf(label: Pick<Label<string>, 'evidence'>, text: string): string {
  const ranges = wordsOf(label, text)
  return [...text.matchAll(/[^.?!\n]+[.?!\n]*/g)]
    .filter(({ index, 0: sentence }) =>
      ranges.some(([start, end]) => start < index + sentence.length && end > index),
    )
    .map(([sentence]) => sentence)
    .join(' ')
}

/** Where it fell due by the conversation itself, the first such place; else where it belongs in any conversation. */
function whenDue(item: GuideItem, { conversation, dues }: Judgement, say: Say): string {
  const missed = settledDues(conversation, dues).find(
    (due) => due.met === null && item.words === undefined && item.labels.includes(due.label),
  )
  const last = conversation.exchanges.at(-1)?.turn ?? 0
  if (missed !== undefined) return dueAt(missed, last, say)
  const asked = conversation.exchanges.find(({ said }) => isQuestion(said.analysis.form))
  const turn = { beginning: 1, 'first-question': asked?.turn ?? last, end: last }[item.by]
  return say(`scoring.guide.due.${item.by}`, { turn })
}

function dueAt({ source, turn }: Due, last: number, say: Say): string {
  if (source.type !== 'rubric') return say('scoring.guide.due.after', { turn })
  return source.by === null
    ? say('scoring.guide.due.end', { turn: last })
    : say('scoring.guide.due.by', { turn: source.by })
}

function isQuestion(form: string): boolean {
  return form === 'open' || form === 'closed' || form === 'specific' || form === 'choice'
}

/** Whether questions were put with respect: it shows by what went against it. */
function manner(
  { text, against }: NonNullable<GuideList['manner']>,
  { exchanges }: Conversation,
  say: Say,
): GuideFindings['things'][number] {
  const turns = exchanges.flatMap(({ turn, said }) =>
    flagsOf(said.analysis).some((flag) => against.includes(flag.id)) ? [turn] : [],
  )
  const given = turns.length === 0
  return {
    text: say(text),
    given,
    when: given ? say('scoring.guide.throughout') : say('scoring.guide.against', counted(turns)),
  }
}

function counted(turns: readonly number[]): { turns: string; more: number } {
  return { turns: turns.slice(0, mostTurns).join(', '), more: Math.max(0, turns.length - mostTurns) }
}
