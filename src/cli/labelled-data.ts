import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { selector } from '../language/index.ts'
import { checkLabelledTurns, type LabelledTurn, type WrongLabelledLine } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import { longestTurn } from './longest-turn.ts'
import { readText } from './read-text.ts'
import { UsageMistake, type World } from './world.ts'

/** Labelled turns to measure with. `remarks` are sentences about lines that are left out. */
export interface LabelledData {
  readonly turns: readonly LabelledTurn[]
  readonly remarks: readonly string[]
}

/** Files of labelled turns larger than this are not read: hundreds of thousands of turns. */
const mostBytes = 500_000_000

/** So many wrong lines are told one by one; the rest is counted. */
const mostTold = 20

/** Returns the turns of a file of labelled turns; a `UsageMistake` where it cannot be read or holds none. */
export function openLabelledData(word: string, world: World): LabelledData {
  return readAll([resolve(world.folder, word)], safeText(word), world)
}

/** Returns the turns of the labelled test set that ships. */
export function shippedLabelledData(world: World): LabelledData {
  // Built it lies in `dist/accuracy`, beside the compiled scenarios.
  const folder =
    world.compiled === null
      ? join(world.home, 'src', 'analysis', 'corpus', 'test')
      : join(dirname(world.compiled), 'accuracy')
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return readAll(
    files.sort().map((file) => join(folder, file)),
    safeText(folder),
    world,
  )
}

function readAll(paths: readonly string[], named: string, world: World): LabelledData {
  const read = paths.map((path) => readOne(path, world))
  const turns = read.flatMap((each) => each.turns)
  const remarks = read.flatMap((each) => each.remarks)
  if (turns.length > 0) return { turns, remarks }
  throw new UsageMistake([...remarks, world.say('accuracy.no-turns', { file: named })].join('\n'))
}

function readOne(path: string, { say }: World): LabelledData {
  const file = safeText(path)
  const read = readText(path, mostBytes)
  if (read.text === null)
    throw new UsageMistake(say('accuracy.data-unreadable', { file, why: selector(read.why.type) }))
  const { turns, wrong } = checkLabelledTurns(read.text, longestTurn)
  const told = wrong.slice(0, mostTold).map((each) => say('accuracy.wrong-line', valuesOf(each, file)))
  const count = wrong.length - told.length
  return { turns, remarks: count === 0 ? told : [...told, say('accuracy.more-wrong-lines', { file, count })] }
}

function valuesOf(wrong: WrongLabelledLine, file: string) {
  return {
    file,
    line: wrong.line,
    problem: selector(wrong.problem),
    key: wrong.problem === 'wrong-key' ? wrong.key : '',
    isMissing: wrong.problem === 'wrong-key' && wrong.isMissing ? 'yes' : 'no',
    found: wrong.problem === 'unknown-label' ? safeText(wrong.found) : '',
    most: longestTurn,
  }
}
