import { safeText } from '../../text/index.ts'
import { type Choosable, choosableLines } from '../../views/plain/index.ts'
import type { Asking } from '../ask.ts'
import { paperOf } from '../paper.ts'
import { remark, type World } from '../world.ts'

/**
 * Shows conversations as a numbered list and asks which are meant. What is proposed are those that ended and were not handed in as they
 * are.
 */
export async function chooseConversations<Each extends Choosable>(
  conversations: readonly Each[],
  asking: Asking,
  world: World,
): Promise<readonly Each[]> {
  const { say } = world
  for (const line of choosableLines(conversations, paperOf(world))) remark(world, line)
  const proposed = conversations.flatMap(({ standing, before }, index) =>
    standing === 'ended' && before !== 'same' ? [index + 1] : [],
  )
  const words = { all: say('hand-in.all'), none: say('hand-in.none') }
  const numbersOf = (answer: string) => chosenNumbers(answer, conversations.length, words)
  const answer = await asking.ask({
    ask: say('hand-in.which'),
    otherwise: proposed.length === 0 ? words.none : rangesOf(proposed),
    check: (word) =>
      numbersOf(word) === null
        ? say('hand-in.which-wrong', { word: safeText(word), most: conversations.length })
        : null,
  })
  const chosen = new Set(numbersOf(answer) ?? [])
  return conversations.filter((_, index) => chosen.has(index + 1))
}

/** The numbers that an answer such as "1,3-5" means; null where it means none that there is. */
function chosenNumbers(
  answer: string,
  most: number,
  { all, none }: { readonly all: string; readonly none: string },
): readonly number[] | null {
  if (answer.toLowerCase() === none) return []
  if (answer.toLowerCase() === all) return Array.from({ length: most }, (_, index) => index + 1)
  const numbers: number[] = []
  for (const word of answer.split(/[\s,;]+/).filter((each) => each !== '')) {
    const [, first = '', last = first] = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(word) ?? []
    const [from, to] = [Number(first), Number(last)]
    if (first === '' || from < 1 || to > most || from > to) return null
    for (let number = from; number <= to; number++) numbers.push(number)
  }
  return numbers.length === 0 ? null : numbers
}

/** Numbers in order as one writes them: "1-3,5". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = []
  for (const number of numbers) {
    const open = ranges.at(-1)
    if (open !== undefined && open.last === number - 1) open.last = number
    else ranges.push({ first: number, last: number })
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',')
}
