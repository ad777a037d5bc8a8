import { voteChoices } from '../../course/index.ts'
import { safeText } from '../../text/index.ts'
import { cameText, countsText } from '../plain/index.ts'
import { usableColumns } from './measure.ts'
import type { Page } from './page-frame.ts'
import { piece, type Row, type Size } from './row.ts'
import type { Screen } from './screen.ts'
import { spokenRows } from './spoken-rows.ts'
import type { Tools } from './tools.ts'
import { turnPieces } from './turn-rows.ts'
import { wrapPieces } from './wrap.ts'

type Of<Type extends Screen['type']> = Extract<Screen, { readonly type: Type }>

/** Columns left free at the left: a projector's edge is not always on the wall. */
const margin = 4
const widest = 70

/** Returns the vote on a turn: the turn, a question, its choices. How the votes stand is not shown while people vote. */
export function votePage(screen: Of<'vote'>, size: Size, { say }: Tools): Page {
  const { scenario, said, votes, people } = screen
  const choices = voteChoices[votes.about]
  const name = safeText(scenario.persona.name)
  const cast = votes.cast.length
  return {
    title: say('group.title'),
    side: say('group.votes', { votes: cast, people }),
    rows: sparse(
      [
        wrapPieces(turnPieces(said, false, say), columnsOf(size)),
        wrapPieces([piece(say(`group.ask.${votes.about}`, { name }), 'heading')], columnsOf(size)),
        ...choices.map((choice, at) => [[piece(`${at + 1}  `, 'key'), piece(say(`group.choice.${choice}`))]]),
        [[piece('● '.repeat(cast), 'hit'), piece('○ '.repeat(people - cast), 'quiet')]],
      ],
      2,
    ),
    keys: [
      say('group.key.show'),
      say('group.key.vote', { most: choices.length }),
      say('group.key.other'),
      say('group.key.undo'),
    ],
    marked: null,
  }
}

/** Returns the pause after an answer: the turn, what was said, how the votes were, what came, and what to talk about. */
export function pausePage(screen: Of<'pause'>, size: Size, { say }: Tools): Page {
  const { scenario, said, answers, votes, picked } = screen
  const name = safeText(scenario.persona.name)
  const width = columnsOf(size)
  const turn = wrapPieces(turnPieces(said, false, say), width)
  if (answers === null) {
    const thinking = [[piece(say('group.listening', { name }), 'quiet')]]
    return {
      title: say('group.pause-title'),
      side: '',
      rows: sparse([turn, thinking], 2),
      keys: [],
      marked: null,
    }
  }
  const counted: readonly (readonly Row[])[] =
    votes === null
      ? []
      : [
          wrapPieces([piece(safeText(countsText(votes, { say })))], width),
          wrapPieces([piece(cameText(votes, name, picked, { say }), 'hit')], width),
        ]
  return {
    title: say('group.pause-title'),
    side: '',
    rows: sparse(
      [
        turn,
        ...answers.map((record) => spokenRows(record, scenario, width, say)),
        ...counted,
        wrapPieces([piece(say(`group.talk.${votes?.seen ?? 'none'}`, { name }), 'heading')], width),
      ],
      1,
    ),
    keys: [say('group.key.on')],
    marked: null,
  }
}

function columnsOf(size: Size): number {
  return Math.min(widest, usableColumns(size) - margin)
}

/** Blocks of rows, each moved in from the edge and with air above it; twice as much above the first. */
function sparse(blocks: readonly (readonly Row[])[], air: number): readonly Row[] {
  return blocks.flatMap((block, at) => [
    ...Array.from({ length: at === 0 ? air : 1 }, (): Row => []),
    ...block.map((row): Row => (row.length === 0 ? row : [piece(' '.repeat(margin)), ...row])),
  ])
}
