import type { TraineeRecord } from '../../record/index.ts'
import { judge, type Move, movesOf, type SpokenRecord, shortened } from '../../scoring/index.ts'
import type { ReportedConversation } from '../conversation-figures.ts'
import type { Candidate } from './candidate.ts'
import { closed } from './closed.ts'
import type { Found, Showing } from './found.ts'
import { met } from './met.ts'
import { opened } from './opened.ts'
import { longestText, type PlenaryLine } from './plenary.ts'

/** How many turns of a kind one conversation offers; more than one is shown only where there are few. */
const mostOfAKind = 3

/**
 * Returns the turns of a conversation that a group could talk about, each once: after which the person opened up, which met what was
 * due, and which closed them where another way to ask is known. Names in them are not hidden yet.
 */
export function momentsOf(
  { id, trainee, records }: Pick<ReportedConversation, 'id' | 'trainee' | 'records'>,
  showing: Showing,
): readonly Candidate[] {
  const judgement = judge(records, showing.scenario)
  const { opening, exchanges } = judgement.conversation
  const moves = movesOf(judgement)
  const all = moves.flatMap((move): readonly Candidate[] => {
    const { exchange, index } = move
    const before = index === 0 ? opening : (exchanges[index - 1]?.answers ?? [])
    // A turn that answers nothing, or that nobody answers, is no scene.
    if (exchange.answers.length === 0 || before.length === 0) return []
    const found =
      opened(move, judgement, showing) ?? met(move, judgement, showing) ?? closed(move, moves, showing)
    if (found === null) return []
    const { turn } = exchange
    const { labels, strength } = found
    return [
      {
        key: JSON.stringify([trainee.id, id, turn]),
        whose: trainee.id,
        about: [...before.slice(-1), ...exchange.answers].map(({ line }) => line.replace(/\.\d+$/, '')),
        labels,
        turn,
        strength,
        moment: sceneOf(before, exchange, found, showing),
      },
    ]
  })
  return [...Map.groupBy(all, ({ moment }) => moment.kind).values()].flatMap((same) =>
    same.sort((one, other) => other.strength - one.strength).slice(0, mostOfAKind),
  )
}

function sceneOf(
  before: readonly SpokenRecord[],
  { said, answers }: Move['exchange'],
  { kind, why, another }: Found,
  showing: Showing,
): Candidate['moment'] {
  return {
    kind,
    before: before.map((record) => lineOf(record, showing)),
    said: { who: 'trainee', name: showing.say('plenary.officer'), text: wordsOf(said, showing) },
    after: answers.map((record) => lineOf(record, showing)),
    why,
    another,
  }
}

function lineOf(record: SpokenRecord, { scenario }: Showing): PlenaryLine {
  const text = shortened(record.text, longestText)
  if (record.type === 'persona') return { who: 'persona', name: scenario.persona.name, text }
  const third = scenario.thirds.find(({ id }) => id === record.who)
  return { who: 'third', name: third?.name ?? record.who, text }
}

function wordsOf({ text, act }: TraineeRecord, { say }: Showing): string {
  const did = act === 'wait' ? [say('views.waits')] : act === 'leave' ? [say('views.leaves')] : []
  return [...did, text].filter((each) => each !== '').join(' ')
}
