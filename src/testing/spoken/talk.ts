import type { Analysis, Utterance } from '../../analysis/index.ts'
import { type ExploredTurn, type Play, type Situation, step } from '../../machine/index.ts'
import { apart, otherStory } from './apart.ts'
import type { Sentence } from './clause.ts'

/** One turn of a witness in words, and how it was heard. */
export interface SpokenTurn {
  readonly meant: ExploredTurn
  /** Empty where nothing is said. */
  readonly text: string
  /** The first example of a topic that the words hold, or hold something made from. */
  readonly example: { readonly topic: string; readonly text: string } | null
  /** Null where nothing was found to say; the conversation stops there. */
  readonly heard: Analysis | null
  /** The rule that was to answer it, and the one that did. */
  readonly rule: string | null
  readonly answered: string | null
  /** Whether the story goes on as it was meant to: the same rule answers, and leads to the same state and facts. */
  readonly asMeant: boolean
}

/** A conversation so far, as it was said. A value. */
export interface Talk {
  readonly situations: readonly [Situation, ...Situation[]]
  readonly context: readonly Utterance[]
  readonly turns: readonly SpokenTurn[]
  /** How far it is from what was meant, summed over its turns. */
  readonly away: number
}

/** Returns a conversation of which only the opening was spoken. */
export function newTalk(opening: Situation): Talk {
  return { situations: [opening], context: utterancesIn(opening), turns: [], away: 0 }
}

/** Returns where a conversation stands. */
export function standing({ situations }: Talk): Situation {
  return situations.at(-1) ?? situations[0]
}

/** Tells whether nothing more can be said in a conversation. */
export function isOver(play: Play, talk: Talk): boolean {
  return !play.paths.has(standing(talk).state) || talk.turns.at(-1)?.heard === null
}

/** What a turn was meant to be, and the situation it was to lead to. */
export interface Meant {
  readonly turn: ExploredTurn
  readonly leadsTo: Situation
}

/** Returns a conversation with one more turn, said (or not: silence, leaving) and heard. */
export function sayIn(
  play: Play,
  talk: Talk,
  { turn, leadsTo }: Meant,
  sentence: Sentence | null,
  heard: Analysis,
): Talk {
  const next = step(play, standing(talk), { type: turn.type, analysis: heard })
  const text = sentence?.text ?? ''
  const away = apart(leadsTo, next)
  const { example = null } = sentence?.clauses.find((clause) => clause.example !== null) ?? {}
  const spoken: SpokenTurn = {
    meant: turn,
    text,
    example,
    heard,
    rule: leadsTo.memory.answer.rule,
    answered: next.memory.answer.rule,
    asMeant: away < otherStory,
  }
  return {
    situations: [...talk.situations, next],
    context: [
      ...talk.context,
      ...(text === '' ? [] : [{ speaker: 'trainee' as const, text }]),
      ...utterancesIn(next),
    ],
    turns: [...talk.turns, spoken],
    away: talk.away + away,
  }
}

/** Returns a conversation that stops because nothing was found to say. */
export function stopIn(talk: Talk, { turn, leadsTo }: Meant): Talk {
  const unsaid: SpokenTurn = {
    meant: turn,
    text: '',
    example: null,
    heard: null,
    rule: leadsTo.memory.answer.rule,
    answered: null,
    asMeant: false,
  }
  return { ...talk, turns: [...talk.turns, unsaid], away: talk.away + otherStory }
}

function utterancesIn({ memory }: Situation): readonly Utterance[] {
  return memory.answer.spoken.flatMap(({ by, text }): readonly Utterance[] =>
    text === '' ? [] : [{ speaker: by.type, text }],
  )
}
