import { type TurnVotes, voteChoices } from '../../course/index.ts'
import type { VoteAbout, VotesRecord } from '../../record/index.ts'
import { flow, heading } from './flow.ts'
import type { Paper } from './paper.ts'

/** Returns the choices of a vote with their numbers: "1 open up · 2 stay as before · 3 close". */
export function voteChoicesText(about: VoteAbout, { say }: Pick<Paper, 'say'>): string {
  return voteChoices[about].map((choice, at) => `${at + 1} ${say(`group.choice.${choice}`)}`).join(' · ')
}

/** Returns the counts of a votes record in words, as `countsText` does. */
export function recordedCountsText({ about, counts }: VotesRecord, paper: Pick<Paper, 'say'>): string {
  const all = voteChoices[about].map((choice) => ({ choice, votes: counts[choice] ?? 0 }))
  return countsText({ counts: all }, paper)
}

/** Returns how a group voted on one turn, in words: "open up: 3, close: 1"; what nobody chose is left out. */
export function countsText({ counts }: Pick<TurnVotes, 'counts'>, { say }: Pick<Paper, 'say'>): string {
  return counts
    .filter(({ votes }) => votes > 0)
    .map(({ choice, votes }) => say('group.count', { choice: say(`group.choice.${choice}`), votes }))
    .join(', ')
}

/** Returns what came of the turn that a group voted on: what the person did, or what the turn was heard as. */
export function cameText(
  { about, came }: TurnVotes,
  name: string,
  picked: boolean,
  { say }: Pick<Paper, 'say'>,
): string {
  const words = came.map((choice) => say(`group.came.${choice}`)).join(', ')
  if (about === 'answer') return say('group.came-answer', { name, came: words })
  return say(picked ? 'group.came-turn-picked' : 'group.came-turn', { came: words })
}

/** Returns what stands after the answer: the votes, what came, and what to talk about. */
export function votedLines(
  votes: TurnVotes | null,
  name: string,
  picked: boolean,
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const counted =
    votes === null
      ? say('group.no-votes')
      : `${countsText(votes, paper)}. ${cameText(votes, name, picked, paper)}`
  return [
    '',
    ...flow([[theme.remark, counted]], paper, '  '),
    ...flow([[theme.title, say(`group.talk.${votes?.seen ?? 'none'}`, { name })]], paper, '  '),
  ]
}

/** Returns the end of a conversation that a group held: how it voted, turn by turn, and what there is to talk about. */
export function groupLines(
  votes: readonly TurnVotes[],
  questions: readonly string[],
  name: string,
  picked: boolean,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const rows = votes.flatMap((each) => {
    const words = `${countsText(each, paper)}. ${cameText(each, name, picked, paper)}`
    return flow([`${say('group.row', { turn: each.turn })}: `, words], paper, { first: '', rest: '    ' })
  })
  const asked = questions.flatMap((question, at) => {
    const mark = `${at + 1}. `
    return flow([question], paper, { first: mark, rest: ' '.repeat(mark.length) })
  })
  return [
    ...heading(say('group.results'), paper),
    ...(rows.length === 0 ? flow([say('group.no-votes')], paper) : rows),
    ...heading(say('group.questions'), paper),
    ...asked,
  ]
}
