import type { Analysis } from '../../analysis/index.ts'
import type { ExploredTurn, Thing } from '../../machine/index.ts'
import type { SpokenWitness } from './speak-witness.ts'
import type { SpokenTurn } from './talk.ts'

/** Why a turn in words does not do what it was meant to, in the order in which they are told. */
export const causes = [
  'nothing-to-say',
  'not-understood',
  'understood',
  'other-topic',
  'missed',
  'besides',
  'form',
  'as-meant',
] as const
export type Cause = (typeof causes)[number]

/** A turn that was not heard as it was meant, so that witnesses do not lead where they are to lead. */
export interface Misheard {
  readonly cause: Cause
  readonly turn: SpokenTurn
  /** What is not come to for it. */
  readonly things: readonly Thing[]
}

/** How witnesses fared in words. */
export interface SpokenFigures {
  readonly witnesses: number
  /** How many lead where they are to lead. */
  readonly arrive: number
  readonly misheard: readonly Misheard[]
}

/** From this share of witnesses on a scenario is heard as it is meant. */
export const enoughHeard = 0.95

/** Returns how witnesses fared, with the turns at which they went astray: the one that stops most of them first, by cause. */
export function spokenFigures(
  spoken: readonly { readonly thing: Thing; readonly spoken: SpokenWitness }[],
): SpokenFigures {
  const astray = new Map<string, { cause: Cause; turn: SpokenTurn; things: Thing[] }>()
  for (const { thing, spoken: witness } of spoken) {
    const turn = witness.arrives ? undefined : turnAstray(witness)
    if (turn === undefined) continue
    const cause = causeOf(turn)
    const key = JSON.stringify([cause, turn.text, turn.meant, turn.rule, turn.answered])
    const known = astray.get(key)
    if (known === undefined) astray.set(key, { cause, turn, things: [thing] })
    else known.things.push(thing)
  }
  return {
    witnesses: spoken.length,
    arrive: spoken.filter(({ spoken: { arrives } }) => arrives).length,
    misheard: [...astray.values()].toSorted(
      (one, other) =>
        causes.indexOf(one.cause) - causes.indexOf(other.cause) || other.things.length - one.things.length,
    ),
  }
}

/** The turn from which on the story is another one; where it stays the same, the last. */
function turnAstray({ turns }: SpokenWitness): SpokenTurn | undefined {
  return turns.find(({ asMeant }) => !asMeant) ?? turns.at(-1)
}

/** Returns why a turn does not do what it was meant to. */
function causeOf({ meant, heard }: SpokenTurn): Cause {
  if (heard === null) return 'nothing-to-say'
  const was = heardAs(heard, meant.type)
  if (was.understood !== meant.understood) return meant.understood ? 'not-understood' : 'understood'
  if (meant.topics[0] !== undefined && meant.topics[0] !== was.topics[0]) return 'other-topic'
  if (meant.labels.some((label) => !was.labels.includes(label))) return 'missed'
  if (meant.topics.some((topic) => !was.topics.includes(topic))) return 'missed'
  if (was.labels.length > meant.labels.length || was.topics.length > meant.topics.length) return 'besides'
  return was.form === meant.form ? 'as-meant' : 'form'
}

/** Returns what was heard in a turn in the words in which turns are explored. */
export function heardAs(heard: Analysis, type: ExploredTurn['type']): ExploredTurn {
  const { form, techniques, safeguards, partnership, flags, topics = [], understood = true } = heard
  return {
    type,
    form,
    labels: [
      ...techniques.map(({ id }) => `technique ${id}`),
      ...safeguards.map(({ id }) => `safeguard ${id}`),
      ...partnership.map(({ id }) => `partnership ${id}`),
      ...flags.map(({ id }) => `flag ${id}`),
    ],
    topics: topics.map(({ id }) => id),
    understood,
  }
}
