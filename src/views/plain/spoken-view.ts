import type { Scenario } from '../../scenario/index.ts'
import { causes, enoughHeard, heardAs, type Misheard, type SpokenFigures } from '../../testing/index.ts'
import { turnWords } from './explored-words.ts'
import { flow, heading } from './flow.ts'
import type { Paper } from './paper.ts'

/** How the witnesses of a scenario fared in words, and whether the walk that found them came to its end. */
export interface ToldSpoken {
  readonly scenario: Scenario
  readonly figures: SpokenFigures
  readonly isCut: boolean
}

/** So many turns of one cause are shown where not all are asked for, and so many things for each. */
const mostTurns = 5
const mostThings = 3

/** Returns how the witnesses fared in words as lines: how many lead where they are to, and what was not heard as it was meant. */
export function spokenFiguresLines(
  { scenario, figures, isCut }: ToldSpoken,
  all: boolean,
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const { witnesses, arrive, misheard } = figures
  const { title, id } = scenario
  if (witnesses === 0) return flow([[theme.flag, say('spoken.none')]], paper)
  const share = arrive / witnesses
  const isEnough = share >= enoughHeard
  const enough = 100 * enoughHeard
  return [
    ...flow([say('spoken.head', { title, id, arrive, witnesses, percent: percentOf(share) })], paper),
    ...flow(
      [
        isEnough
          ? [theme.hit, say('spoken.enough', { enough })]
          : [theme.flag, say('spoken.too-few', { enough })],
      ],
      paper,
    ),
    ...(isCut ? flow([[theme.flag, say('spoken.cut')]], paper) : []),
    ...causes.flatMap((cause) => {
      const own = misheard.filter((each) => each.cause === cause)
      return own.length === 0
        ? []
        : [...heading(say(`spoken.cause.${cause}`), paper), ...turnsLines(own, all, paper)]
    }),
  ]
}

/** A share as percent with one decimal, never rounded up to what it is not. */
function percentOf(share: number): string {
  return (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1)
}

function turnsLines(own: readonly Misheard[], all: boolean, paper: Paper): readonly string[] {
  const shown = all ? own : own.slice(0, mostTurns)
  const more = own.length - shown.length
  return [
    ...shown.flatMap((each) => turnLines(each, all, paper)),
    ...(more === 0
      ? []
      : flow([[paper.theme.remark, paper.say('spoken.more', { count: more })]], paper, '  ')),
  ]
}

function turnLines({ turn, things }: Misheard, all: boolean, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { text, example, meant, heard, rule, answered } = turn
  const words = turnWords(meant, say)
  const meaning = say('spoken.meant', { turn: words })
  const named = (all ? things : things.slice(0, mostThings)).map(({ kind, id }) => `${kind} ${id}`)
  const said = text === '' ? meaning : say('spoken.said', { text })
  const quoted =
    example === null ? '' : say('spoken.example', { example: example.text, topic: example.topic })
  const below = [
    ...(text === '' ? [] : [meaning]),
    ...(heard === null ? [] : [say('spoken.heard', { turn: turnWords(heardAs(heard, meant.type), say) })]),
    ...(heard === null
      ? []
      : [
          answered === rule
            ? say('spoken.line-differs', { rule: rule ?? '' })
            : say('spoken.answered', { answered: answered ?? '', rule: rule ?? '' }),
        ]),
    say('spoken.stops', {
      count: things.length,
      things: named.join(', '),
      more: things.length - named.length,
    }),
  ]
  return [
    ...flow([[theme.trainee, said], quoted], paper, { first: '  ', rest: '    ' }),
    ...below.flatMap((line) => flow([[theme.remark, line]], paper, { first: '    ', rest: '      ' })),
  ]
}
