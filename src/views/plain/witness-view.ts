import type { ExploredThing, Situation, Thing, Witness } from '../../machine/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { turnExample } from './explored-words.ts'
import { flow, indented } from './flow.ts'
import type { Paper } from './paper.ts'
import { spokenLines } from './speaking.ts'

/** A conversation that leads somewhere, as the machine plays it. */
export interface PlayedWitness {
  readonly scenario: Scenario
  readonly witness: Witness
  /** The opening first, then what came of each turn. */
  readonly situations: readonly Situation[]
  /** What is said in each turn, where it was said in words. */
  readonly words?: readonly string[]
}

/** Returns the conversation that leads to a thing, turn by turn; where there is none, what is known of that. */
export function witnessLines(
  { kind, id, verdict }: ExploredThing,
  place: string | null,
  isCut: boolean,
  played: PlayedWitness | null,
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const head = [
    ...(played === null ? [] : [howItIs({ kind, id }, played.witness, paper)]),
    ...(place === null || kind === 'rule' ? [] : [place]),
  ]
  const title = flow(
    [
      [theme.title, say(`explore.to.${kind}`, { id })],
      [theme.remark, head.map((part) => `  ${part}`).join('')],
    ],
    paper,
    { first: '', rest: '  ' },
  )
  if (played !== null) return [...title, ...playedLines(played, paper)]
  const why = verdict.type === 'reached' ? null : verdict.hindrance
  const found = isCut ? 'cut' : verdict.type === 'never' ? 'never' : 'not-found'
  const hindrance =
    why === null || isCut
      ? []
      : why.type === 'shadowed'
        ? [say('explore.to.shadowed', { by: why.by })]
        : [say('explore.to.never-holds')]
  return [
    ...title,
    ...flow([[theme.flag, [say(`explore.to.${found}`), ...hindrance].join(' ')]], paper, '  '),
  ]
}

function howItIs(
  { kind }: Thing,
  { turns, shortest, short, officer, seed }: Witness,
  { say }: Paper,
): string {
  return [
    say('explore.to.turns', { turns: turns.length }),
    say(shortest ? 'explore.to.shortest' : 'explore.to.not-shortest'),
    ...(short ? [say('explore.to.short')] : []),
    ...(officer === 'unsaid' ? [] : [say(`explore.to.officer.${officer}`)]),
    // What is said is chosen by the seed; what is felt and answered is not.
    ...(kind === 'line' ? [say('explore.to.seed', { seed: String(seed) })] : []),
  ].join(', ')
}

/** Returns a conversation as the machine plays it: what is said and done, what is answered, and how things stand then. */
export function playedLines(
  { scenario, witness, situations, words }: PlayedWitness,
  paper: Paper,
): readonly string[] {
  const width = String(witness.turns.length).length + 2
  return situations.flatMap((situation, number) => {
    const turn = witness.turns[number - 1]
    const before = situations[number - 1] ?? null
    return [
      ...(turn === undefined
        ? ['']
        : flow(
            [[paper.theme.trainee, words?.[number - 1] ?? turnExample(turn, scenario, paper.say)]],
            paper,
            {
              first: `${number}`.padEnd(width),
              rest: ' '.repeat(width),
            },
          )),
      ...indented(' '.repeat(width), paper, (narrower) => answerLines(scenario, situation, before, narrower)),
    ]
  })
}

function answerLines(
  scenario: Scenario,
  { state, memory }: Situation,
  before: Situation | null,
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const { rule, spoken } = memory.answer
  const told = memory.told.filter((fact) => !before?.memory.told.includes(fact))
  const stands = [
    before !== null && before.state !== state ? `${before.state} → ${state}` : state,
    ...scenario.meters.map(({ id }) => meterWords(id, before?.memory.meters[id], memory.meters[id] ?? 0)),
    ...(rule === null ? [] : [say('views.transcript.rule', { rule })]),
    ...(told.length === 0 ? [] : [say('views.transcript.told', { facts: told.join(', ') })]),
  ]
  return [
    ...spoken.flatMap(({ by, text }) =>
      spokenLines(
        by.type === 'third' ? { type: 'third', who: by.who, text } : { type: 'persona', text },
        scenario,
        paper,
      ),
    ),
    ...flow([[theme.remark, stands.join(' · ')]], paper, { first: '', rest: '  ' }),
  ]
}

function meterWords(meter: string, before: number | undefined, value: number): string {
  return before === undefined || before === value ? `${meter} ${value}` : `${meter} ${before} → ${value}`
}
