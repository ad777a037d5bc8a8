import {
  type Analysis,
  type Flag,
  type FlagLabel,
  type Label,
  type LabelId,
  labelIds,
  type Range,
  severityOf,
} from '../../analysis/index.ts'
import type { Chance } from './chance.ts'
import type { Noticed } from './notice.ts'
import { compose, type Occasion, type Phrase, phraseFor } from './phrase.ts'
import type { Unlabelled } from './sayings/saying.ts'
import type { Surroundings } from './surroundings.ts'
import type { Subject, TraineeKind, Weight } from './trainee-kind.ts'

/** What a trainee keeps in mind from turn to turn. A value. */
export interface Mind {
  readonly noticed: Noticed
  /** The turns of this visit so far, and how many there are to be before leaving. */
  readonly turns: number
  readonly stays: number
  /** What the turn before was about, and all that was spoken about. */
  readonly topic: string | null
  readonly topics: ReadonlySet<string>
  /** How often each thing was done, and each text said. */
  readonly done: ReadonlyMap<LabelId | Unlabelled, number>
  readonly said: ReadonlyMap<string, number>
}

/** One turn as it was drawn: silence, or words with what they are meant to be. */
export type DrawnTurn =
  | { readonly type: 'wait' }
  | {
      readonly type: 'turn' | 'leave'
      readonly text: string
      readonly analysis: Analysis
      readonly topic: string | null
      readonly phrases: readonly Phrase[]
    }

/** No turn does more things than these. */
const mostThings = 3
const questions: ReadonlySet<LabelId | Unlabelled> = new Set([
  'elicit',
  'closed',
  'fact-seeking',
  'multiple',
  'consult',
  'intrusive',
])
/** What asking does not wear out. */
const untiring: ReadonlySet<LabelId | Unlabelled> = new Set(['elicit', 'closed', 'fact-seeking', 'multiple'])

/** Draws the next turn of a kind of trainee. */
export function drawTurn(
  kind: TraineeKind,
  mind: Mind,
  surroundings: Surroundings,
  chance: Chance,
): DrawnTurn {
  const leaves = mind.turns >= mind.stays
  if (leaves && !chance.happens(kind.lastWords)) return said('leave', [], null, surroundings)
  if (!leaves && chance.happens(kind.waits)) return { type: 'wait' }
  const things = drawThings(kind, mind, leaves, chance)
  const topic = drawTopic(kind, mind, things, surroundings, chance)
  const occasion: Occasion = { surroundings, noticed: mind.noticed, topic, said: mind.said, chance }
  const sayable = things.flatMap((thing) => phraseFor(thing, occasion) ?? [])
  // Where there is nothing yet to say back or to draw together, a word shows that one listens.
  const phrases = sayable.length > 0 ? sayable : [phraseFor('acknowledging', occasion) ?? []].flat()
  // What is asked comes last: people answer what was said last.
  const inOrder = [...phrases.filter(({ form }) => !asks(form)), ...phrases.filter(({ form }) => asks(form))]
  return said(leaves ? 'leave' : 'turn', inOrder, topic, surroundings)
}

function asks(form: Phrase['form']): boolean {
  return form !== 'statement' && form !== 'none'
}

/** What the turn does: what was called for, as far as this kind hears it, and else what it tends to do. */
function drawThings(
  kind: TraineeKind,
  mind: Mind,
  leaves: boolean,
  chance: Chance,
): readonly (LabelId | Unlabelled)[] {
  const things: (LabelId | Unlabelled)[] = []
  const add = (thing: LabelId | Unlabelled | undefined) => {
    if (thing === undefined || things.includes(thing) || things.length >= mostThings) return
    // One question a turn; who asks several at once does so as one thing (`multiple`).
    if (questions.has(thing) && things.some((other) => questions.has(other))) return
    things.push(thing)
  }
  for (const { labels } of mind.noticed.calls) {
    const likeliest = labels.reduce<LabelId | undefined>(
      (best, label) =>
        (kind.answers[label] ?? 0) > (best === undefined ? 0 : (kind.answers[best] ?? 0)) ? label : best,
      undefined,
    )
    if (likeliest !== undefined && chance.happens(kind.answers[likeliest] ?? 0)) add(likeliest)
  }
  if (things.length === 0) add(drawThing(kind, mind, leaves, chance))
  while (things.length < mostThings && chance.happens(kind.more)) {
    const before = things.length
    add(drawThing(kind, mind, leaves, chance))
    if (things.length === before) break
  }
  // Whoever says more than "ok" does not say "ok" first.
  const labelled = things.filter((thing) => thing !== 'acknowledging' && thing !== 'unclear')
  return labelled.length > 0 ? labelled : things.slice(0, 1)
}

function drawThing(
  kind: TraineeKind,
  mind: Mind,
  leaves: boolean,
  chance: Chance,
): LabelId | Unlabelled | undefined {
  const stretch = leaves || mind.turns >= mind.stays - 2 ? 2 : mind.turns < 2 ? 0 : 1
  // The keys of the data are what it is typed by.
  const does = Object.entries(kind.does) as readonly (readonly [LabelId | Unlabelled, Weight])[]
  return chance.weighted(
    does.map(([thing, weight]) => {
      const now = typeof weight === 'number' ? weight : weight[stretch]
      const times = untiring.has(thing) ? 0 : (mind.done.get(thing) ?? 0)
      return [thing, now * kind.again ** times] as const
    }),
  )
}

/** What the turn is about. Questions are about what the scenario has a question for. */
function drawTopic(
  kind: TraineeKind,
  mind: Mind,
  things: readonly (LabelId | Unlabelled)[],
  { examples, scenario }: Surroundings,
  chance: Chance,
): string | null {
  const use = things.includes('elicit')
    ? 'open'
    : things.includes('closed')
      ? 'closed'
      : things.includes('fact-seeking') || things.includes('multiple')
        ? 'specific'
        : 'offer'
  const usable = examples.get(use) ?? new Map<string, readonly string[]>()
  const mayOffer = things.includes('next-step')
  const fits = (topic: string | null) => topic !== null && (use === 'offer' || usable.has(topic))
  const fresh =
    use === 'offer' && !mayOffer
      ? []
      : scenario.topics.flatMap(({ id }) => (usable.has(id) && !mind.topics.has(id) ? [id] : []))
  const subject = chance.weighted<Subject>([
    ['taken-up', fits(mind.noticed.spokenOf) ? kind.subjects['taken-up'] : 0],
    ['same', fits(mind.topic) ? kind.subjects.same : 0],
    ['new', fresh.length > 0 ? kind.subjects.new : 0],
    ['none', kind.subjects.none],
  ])
  switch (subject) {
    case 'taken-up':
      return mind.noticed.spokenOf
    case 'same':
      return mind.topic
    case 'new':
      return chance.oneOf(fresh) ?? null
    default:
      return null
  }
}

function said(
  type: 'turn' | 'leave',
  phrases: readonly Phrase[],
  topic: string | null,
  { recognise }: Surroundings,
): DrawnTurn {
  const { text, ranges } = compose(phrases)
  const labels = new Map<LabelId, Range[]>()
  for (const [at, phrase] of phrases.entries()) {
    const range = ranges[at]
    for (const label of phrase.labels)
      labels.set(label, [...(labels.get(label) ?? []), ...(range === undefined ? [] : [range])])
  }
  const labelled = phrases.filter((phrase) => phrase.labels.length > 0)
  // What was asked about comes first; beside it what the words themselves name.
  const named = recognise(labelled.flatMap((phrase) => (phrase.namesTopic ? [] : [phrase.text])).join(' '))
  const topics = [...new Set([...(topic === null || labelled.length === 0 ? [] : [topic]), ...named])]
  const pick = <Id extends LabelId>(ids: readonly Id[]): readonly Label<Id>[] =>
    ids.flatMap((id) => {
      const evidence = labels.get(id)
      return evidence === undefined ? [] : [{ id, confidence: 1, evidence, because: '' }]
    })
  const form = phrases.find((phrase) => phrase.form === 'open')?.form ?? phrases.at(-1)?.form ?? 'none'
  const isUnclear = labels.size === 0 && topics.length === 0 && form !== 'none'
  const analysis: Analysis = {
    form,
    techniques: pick(labelIds.technique),
    safeguards: pick(labelIds.safeguard),
    partnership: pick(labelIds.partnership),
    flags: pick<Flag>(labelIds.flag).map(
      (flag): FlagLabel => ({ ...flag, severity: severityOf(flag.id), instead: '' }),
    ),
    topics: topics.map((id, at) => ({ id, confidence: at === 0 ? 1 : 0.9 })),
    understood: !isUnclear,
  }
  return { type, text, analysis, topic: topics[0] ?? null, phrases }
}
