import type { Utterance } from '../../analysis/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { fillSlots } from '../trainees/fill-slots.ts'
import type { Saying } from '../trainees/sayings/saying.ts'
import { type Quotable, quotable } from '../trainees/words-of-persona.ts'

/** What of the person's words can be said back in a turn. */
export interface SaidBack {
  /** What of the last answer can be said back, the last first. */
  readonly lately: readonly Quotable[]
  /** The latest that could be said back before it. */
  readonly earlier: Quotable | null
}

/** So many ways to fill one saying are made. */
const mostWays = 3

/** Returns what a trainee can take up of what was said so far. */
export function saidBackOf(context: readonly Utterance[]): SaidBack {
  const asked = context.findLastIndex(({ speaker }) => speaker === 'trainee')
  const of = (utterances: readonly Utterance[]) =>
    utterances
      .filter(({ speaker }) => speaker === 'persona')
      .flatMap(({ text }) => quotable(text))
      .toReversed()
  const lately = of(context.slice(asked + 1))
  const earlier = of(context.slice(0, asked + 1))
  // Who has said only one thing since can still be heard as having said two, where there were two sentences.
  return { lately, earlier: earlier[0] ?? lately[1] ?? null }
}

/** Returns the ways in which a saying can be said here; none where something is not there to fill it with. */
export function fillSaying({ says }: Saying, scenario: Scenario, said: SaidBack): readonly string[] {
  const { lately, earlier } = said
  const count = says.includes('{service}') || says.includes('{offers}') ? scenario.services.length : 1
  const ways = Math.max(count, /\{(?:said|you)\}/.test(says) ? lately.length : 1)
  return Array.from({ length: Math.min(mostWays, ways) }, (_, way) =>
    fillSlots(says, (slot) => {
      switch (slot) {
        case 'name':
          return scenario.persona.name
        case 'service':
          return scenario.services[way]?.name ?? null
        case 'offers':
          return scenario.services[way]?.offers.replace(/[.\s]+$/, '') ?? null
        case 'said':
          return lately[way]?.said ?? null
        case 'you':
          return lately[way]?.turned ?? null
        case 'told':
          return earlier?.turned ?? null
        default:
          // Examples of topics stand as clauses of their own.
          return null
      }
    }),
  ).flatMap((text) => text ?? [])
}
