import type { LabelId } from '../../analysis/index.ts'
import type { Chance } from './chance.ts'
import type { Mind } from './mind.ts'
import type { Unlabelled } from './sayings/saying.ts'
import type { TraineeKind, Weight } from './trainee-kind.ts'

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

/** Returns what a turn does: what was called for, as far as this kind hears it, and else what it tends to do. */
export function drawThings(
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
