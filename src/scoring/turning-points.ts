import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { changesOf } from './changes.ts'
import type { Exchange } from './conversation.ts'
import type { Moment } from './debrief.ts'
import type { Judgement } from './judgement.ts'
import { goodLabelsOf } from './labels.ts'
import { movesOf } from './moves.ts'
import { quoteOf, wholeTurn } from './quoting.ts'

/** How many turning points each way are shown. */
const shown = 3

/** Returns the turns that moved the person most, at most three for the better and three for the worse, in their order. */
export function turningPoints(judgement: Judgement, scenario: Scenario, say: Say): readonly Moment[] {
  const moves = movesOf(judgement)
  const better = moves.filter((move) => move.gain > 0).sort((one, other) => other.gain - one.gain)
  const worse = moves.filter((move) => move.gain < 0).sort((one, other) => one.gain - other.gain)
  return [...better.slice(0, shown), ...worse.slice(0, shown)]
    .sort((one, other) => one.index - other.index)
    .map(({ exchange, steps, gain }) => {
      const changed = steps.filter((step) => step.before !== step.after)
      const values = { changes: changesOf(changed, say), name: scenario.persona.name }
      const remark = say(gain > 0 ? 'scoring.turned-better' : 'scoring.turned-worse', values)
      return {
        turn: exchange.turn,
        remark,
        ...(gain > 0 ? good(exchange, say) : bad(exchange, judgement, say)),
      }
    })
}

function good({ said }: Exchange, say: Say): Pick<Moment, 'quote' | 'instead'> {
  const [first] = goodLabelsOf(said.analysis, said.text)
  return { quote: quoted(first, said, say), instead: null }
}

function bad({ said, turn }: Exchange, { faults }: Judgement, say: Say): Pick<Moment, 'quote' | 'instead'> {
  const fault = faults.find((each) => each.turn === turn)
  const flag = said.analysis.flags.find((each) => fault === undefined || each.id === fault.flag)
  return { quote: quoted(flag, said, say), instead: flag?.instead ?? null }
}

function quoted(label: Parameters<typeof quoteOf>[0] | undefined, said: Exchange['said'], say: Say): string {
  const quote = label === undefined ? '' : quoteOf(label, said.text)
  return quote === '' ? wholeTurn(said, say) : quote
}
