import { type Plenary, type PlenaryChoices, type PlenaryMaker, plenaryPlaces } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { momentLines, plenaryLines } from '../../views/plain/index.ts'
import { beginAsking } from '../ask.ts'
import { paperOf } from '../paper.ts'
import { print, type World } from '../world.ts'
import { isPlace } from './plenary-choices.ts'

/** What an instructor types: strike a place out, take another turn for it, or take it in again. */
const answer = /^(strike|swap|again)\s+(\d+)$/i

/** Shows a plenary on a terminal and has the instructor strike out and swap, until it is right. Returns what was chosen. */
export async function choosePlenary(
  maker: PlenaryMaker,
  before: PlenaryChoices,
  world: World,
): Promise<PlenaryChoices> {
  const { say } = world
  const asking = beginAsking(world)
  let choices = before
  let plenary = maker.make(choices)
  show(plenaryLines(plenary, paperOf(world)), world)
  try {
    for (;;) {
      const typed = await asking.ask({
        ask: say('plenary.ask'),
        otherwise: say('plenary.done'),
        check: (text) =>
          isDone(text, world) || isShow(text) || read(text) !== null
            ? null
            : say('plenary.wrong-answer', { found: safeText(text), most: plenaryPlaces }),
      })
      if (isShow(typed)) {
        show(plenaryLines(plenary, paperOf(world)), world)
        continue
      }
      const change = read(typed)
      if (change === null) return choices
      const chosen = apply(choices, change)
      const next = maker.make(chosen)
      show(changeLines(plenary, next, change, world), world)
      if (change.what !== 'swap' || !isSame(plenary, next, change.number)) choices = chosen
      plenary = maker.make(choices)
    }
  } finally {
    asking.close()
  }
}

interface Change {
  readonly what: 'strike' | 'swap' | 'again'
  readonly number: number
}

function isShow(text: string): boolean {
  return /^show$/i.test(text)
}

function isDone(text: string, { say }: World): boolean {
  return text === say('plenary.done')
}

function read(text: string): Change | null {
  const [, what = '', number = ''] = answer.exec(text) ?? []
  if (!isPlace(Number(number))) return null
  return { what: what.toLowerCase() as Change['what'], number: Number(number) }
}

function apply({ strike, swap, seed }: PlenaryChoices, { what, number }: Change): PlenaryChoices {
  const others = strike.filter((each) => each !== number)
  if (what === 'strike') return { strike: [...others, number].sort((one, other) => one - other), swap, seed }
  return { strike: others, swap: what === 'swap' ? [...swap, number] : swap, seed }
}

function changeLines(
  before: Plenary,
  after: Plenary,
  { what, number }: Change,
  world: World,
): readonly string[] {
  const { say } = world
  if (what === 'strike') return [say('plenary.struck', { number })]
  const moment = after.moments.find((each) => each.number === number)
  if (moment === undefined || (what === 'swap' && isSame(before, after, number)))
    return [say('plenary.no-other', { number })]
  return momentLines(moment, after, paperOf(world))
}

function isSame(before: Plenary, after: Plenary, number: number): boolean {
  const at = ({ moments }: Plenary) => JSON.stringify(moments.find((each) => each.number === number) ?? null)
  return at(before) === at(after)
}

function show(lines: readonly string[], world: World): void {
  for (const line of lines) print(world, line)
}
