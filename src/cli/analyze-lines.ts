import { selector } from '../language/index.ts'
import { type CodingPool, openCodingPool } from './coding-pool.ts'
import { inOrder } from './in-order.ts'
import { longestTurn } from './longest-turn.ts'
import { showProgress } from './progress.ts'
import { readLines } from './read-lines.ts'
import { readTurnLine } from './turn-line.ts'
import { type ExitCode, printInTurn, type World } from './world.ts'

/** One line of the answer; `isWrong` where the line that came was no turn. */
interface CodedLine {
  readonly text: string
  readonly isWrong: boolean
}

/**
 * Codes the turns of stdin, one object a line, with several jobs at once, and writes one line for each in the same order, as soon as it is
 * known. A line that is no turn gives an error in its place, and exit code 1 in the end.
 */
export async function analyzeLines(jobs: number, world: World): Promise<ExitCode> {
  const pool = openCodingPool(jobs, world)
  // Whoever types the lines sees how far it has come.
  const progress = world.stdin.isTTY === true ? null : showProgress('lines', null, world)
  const work = async (line: string, index: number) => {
    const coded = await codeLine(line, index + 1, pool, world)
    progress?.step()
    return coded
  }
  let exit: ExitCode = 0
  try {
    for await (const { text, isWrong } of inOrder(readLines(world.stdin), pool.width, work)) {
      if (isWrong) exit = 1
      if (world.stdout.isTTY === true) progress?.clear()
      await printInTurn(world, text)
    }
  } finally {
    progress?.clear()
    pool.close()
  }
  return exit
}

async function codeLine(line: string, number: number, pool: CodingPool, { say }: World): Promise<CodedLine> {
  const turn = readTurnLine(line)
  if (!('problem' in turn)) {
    const analysis = await pool.code(turn.text, turn.context, none)
    return { text: JSON.stringify({ id: turn.id, ...analysis }), isWrong: false }
  }
  const error = say('cli.analyze.wrong-line', {
    line: number,
    problem: selector(turn.problem),
    entry: turn.entry ?? 0,
    most: longestTurn,
  })
  return { text: JSON.stringify({ id: turn.id, error }), isWrong: true }
}

/** No topics: a turn alone belongs to no scenario. */
const none: readonly [] = []
