import type { Utterance } from '../../analysis/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { fillSlots } from '../trainees/fill-slots.ts'
import type { Saying } from '../trainees/sayings/saying.ts'
import { type Quotable, quotable } from '../trainees/words-of-persona.ts'

/** What of the person's words can be said back in a turn. */
export interface SaidBack {
  /** What of the last answer can be said back, the last first. */
  readonly lately: readonly Quotable[]
  /** What could be said back before it, the last first. */
  readonly earlier: readonly Quotable[]
}

/** So many ways to fill one saying are made. */
const mostWays = 5

/** Returns what a trainee can take up of what was said so far. */
export function saidBackOf(context: readonly Utterance[]): SaidBack {
  const asked = context.findLastIndex(({ speaker }) => speaker === 'trainee')
  const of = (utterances: readonly Utterance[]) => {
    const lines = utterances.filter(({ speaker }) => speaker === 'persona').map(({ text }) => text)
    const whole = lines.flatMap(quotable).toReversed()
    // Where no sentence can be said back whole, parts of one can.
    return whole.length > 1 ? whole : [...whole, ...lines.flatMap(piecesOf).flatMap(quotable).toReversed()]
  }
  return { lately: of(context.slice(asked + 1)), earlier: of(context.slice(0, asked + 1)) }
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
          return [...earlier, ...lately].find(({ turned }) => turned !== lately[way]?.turned)?.turned ?? null
        default:
          // Examples of topics stand as clauses of their own.
          return null
      }
    }),
  ).flatMap((text) => text ?? [])
}

/** The parts of what somebody says, between commas and the like, each as a sentence of its own. */
function piecesOf(text: string): readonly string[] {
  return text
    .replace(/\*[^*]*\*/g, '. ')
    .split(/[,;:.!–—]+/)
    .map((piece) => `${piece.trim().replace(/^(?:and|but|or|so|then|because) /i, '')}.`)
}
