import type { Scenario } from '../scenario/index.ts'
import type { Conversation, Exchange, SpokenRecord } from './conversation.ts'
import { accepts, type Due } from './due.ts'
import { createEarning, type Earning } from './earning.ts'
import { createSummaryClock, dueByAnswer, dueByRubric, type FallingDue } from './falling-due.ts'
import { type GoodLabel, goodLabelsOf, heardIn, majorsOf } from './labels.ts'
import { dueWindow, repeatWindow } from './weights.ts'

interface OpenDue extends FallingDue {
  readonly turn: number
  /** Those of its labels that had been done just before it fell due. */
  readonly recent: ReadonlySet<GoodLabel>
  /** How many turns are left; null where the end of the conversation is the limit. */
  left: number | null
  /** Still open; met; missed; or let go, where it was met by what had been done just before it, which counts neither way. */
  outcome: 'open' | 'met' | 'missed' | 'let-go'
  metBy: { readonly label: GoodLabel; readonly turn: number } | null
}

/** When each label last met something, or would have but for a major flag: the index of its turn, those with one aside. */
type Recently = Map<GoodLabel, number>

/**
 * Returns what fell due in a conversation, in the order in which it did, with what met it. What fell due so late that the
 * conversation ended first is left out, and so is what the trainee had just done: nothing is asked twice in a row.
 */
export function duesOf(conversation: Conversation, scenario: Scenario): readonly Due[] {
  const summary = createSummaryClock()
  const recently: Recently = new Map()
  const earning = createEarning()
  const open = (due: FallingDue, turn: number, recent: ReadonlySet<GoodLabel>): OpenDue => {
    const left = due.source.type === 'rubric' ? null : dueWindow
    return { ...due, turn, recent, left, outcome: 'open', metBy: null }
  }
  const dues: OpenDue[] = dueByRubric(scenario).map((due) => open(due, 0, new Set()))
  const hear = (answer: readonly SpokenRecord[], turn: number, next: number) => {
    const falling = [...dueByAnswer(answer, scenario)]
    const facts = answer.reduce((sum, record) => sum + record.facts.length, 0)
    if (summary.tell(facts) && !falling.some((due) => due.labels.includes('summarize')))
      falling.push({ labels: ['summarize'], source: { type: 'summary' } })
    for (const due of falling) {
      const recent = new Set(due.labels.filter((label) => isRecent(label, next, recently)))
      if (recent.size < due.labels.length) dues.push(open(due, turn, recent))
    }
  }

  hear(conversation.opening, 0, 0)
  // Turns with a major flag do not help to space what is repeated.
  let index = 0
  for (const exchange of conversation.exchanges) {
    const { analysis, text, act } = exchange.said
    const due = dues.filter((each) => each.outcome === 'open')
    meet(exchange, index, due, earning, recently)
    if (goodLabelsOf(analysis, text).some(({ id }) => id === 'summarize')) summary.summarized()
    if (act !== 'wait') due.forEach(spend)
    if (majorsOf(analysis).length === 0) index += 1
    hear(exchange.answers, exchange.turn, index)
  }
  return dues.flatMap(closed)
}

/** Lets the labels of one turn meet what is due. */
function meet(
  { turn, said }: Exchange,
  index: number,
  dues: readonly OpenDue[],
  earning: Earning,
  recently: Recently,
): void {
  const { text, analysis } = said
  const closes = majorsOf(analysis).length > 0
  const counting = new Set(goodLabelsOf(analysis, text).map(({ id }) => id))
  const wanted = (label: GoodLabel) => wantedBy(dues, label)
  for (const label of earning({ labels: heardIn(analysis), text, closes }, wanted)) {
    recently.set(label, index)
    for (const due of dues) {
      const inDue = due.labels.find((each) => accepts(each, label))
      if (!counting.has(label) || due.outcome === 'met' || inDue === undefined) continue
      due.outcome = due.recent.has(inDue) ? 'let-go' : 'met'
      if (due.outcome === 'met') due.metBy = { label: inDue, turn }
    }
  }
}

function isRecent(label: GoodLabel, index: number, recently: Recently): boolean {
  return [...recently].some(([done, at]) => accepts(label, done) && index - at <= repeatWindow)
}

function wantedBy(dues: readonly OpenDue[], label: GoodLabel): 'by-a-line' | 'by-the-rubric' | null {
  const wanting = dues.filter((due) => due.labels.some((each) => accepts(each, label)))
  if (wanting.length === 0) return null
  return wanting.some((due) => due.source.type !== 'rubric') ? 'by-a-line' : 'by-the-rubric'
}

function spend(due: OpenDue): void {
  if (due.outcome !== 'open' || due.left === null) return
  due.left -= 1
  if (due.left === 0) due.outcome = 'missed'
}

/** What came of a due; nothing where it was let go, or cut off by the end with time left. */
function closed({ labels: [first], source, turn, outcome, metBy }: OpenDue): readonly Due[] {
  if (first === undefined || outcome === 'let-go' || (outcome === 'open' && source.type !== 'rubric'))
    return []
  if (metBy === null) return [{ label: first, source, turn, met: null, credit: 0 }]
  const late = source.type === 'rubric' && source.by !== null && metBy.turn > source.by
  return [{ label: metBy.label, source, turn, met: metBy.turn, credit: late ? 0.5 : 1 }]
}
