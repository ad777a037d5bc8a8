import { within } from '../machine/index.ts'
import type { Bounds } from '../scenario/index.ts'
import { removeWord, removeYaml, replaceYaml, type YamlPath } from '../text/index.ts'
import { replyPiece } from './reply-piece.ts'
import { boundsInWords, type Difference, nothingFound, type TestRun } from './run-conversation.ts'

/** A test file in which what was found is what is expected; `left` are the differences that no expectation can take up. */
export interface AcceptedFound {
  readonly text: string
  readonly accepted: readonly Difference[]
  readonly left: readonly Difference[]
}

/**
 * Returns the text of a test file with each expectation that was not met rewritten to what was found; everything else stays letter for
 * letter. `runs` are those of all its conversations, in the order of the file. A label or fact that is not as expected is taken out; a range is
 * widened as far as needed. Turns that come after the end of a conversation are left: what is to become of them only a person knows.
 */
export function acceptFound(text: string, runs: readonly TestRun[]): AcceptedFound {
  const accepted: Difference[] = []
  const left: Difference[] = []
  let now = text
  for (const [at, run] of runs.entries()) {
    for (const difference of run.differences) {
      const next = accept(now, ['conversations', at], run, difference)
      if (next === now) left.push(difference)
      else accepted.push(difference)
      now = next
    }
  }
  return { text: now, accepted, left }
}

function accept(text: string, path: YamlPath, { conversation }: TestRun, difference: Difference): string {
  const { turn, what, meter, expected, found } = difference
  const expects = conversation.turns[turn - 1]?.expects
  const then = [...path, 'turns', turn - 1, 'then']
  switch (what) {
    case 'state':
      return replaceYaml(text, [...then, 'state'], found)
    case 'label':
      return removeWord(text, [...then, 'has'], expected)
    case 'no-label':
      return removeWord(text, [...then, 'has-not'], expected)
    case 'told':
    case 'not-told':
      return removeWord(text, [...then, what], expected)
    case 'meter': {
      const bounds = expects?.meters.find(({ id }) => id === meter)?.bounds
      return bounds === undefined || meter === undefined
        ? text
        : replaceYaml(text, [...then, 'meters', meter], widened(bounds, Number(found)))
    }
    case 'reply':
      return replaceOrRemove(text, [...then, 'reply'], replyPiece(found))
    case 'ending':
      return replaceOrRemove(text, [...path, 'ends', 'ending'], found === nothingFound ? null : found)
    case 'score': {
      const { score } = conversation
      const is = found === nothingFound || score === null ? null : widened(score, Number(found))
      return replaceOrRemove(text, [...path, 'ends', 'score'], is)
    }
    case 'over':
      return text
  }
}

function replaceOrRemove(text: string, path: YamlPath, value: string | number | null): string {
  return value === null ? removeYaml(text, path) : replaceYaml(text, path, value)
}

/** Bounds that a number is within, as they are written. A figure that is not whole lies between whole ones. */
function widened({ least, most }: Bounds, found: number): string | number {
  const [low, high] = [Math.floor(found), Math.ceil(found)]
  const exact = least !== null && least === most
  const wide = exact
    ? { least: low, most: high }
    : {
        least: least === null ? null : Math.min(least, low),
        most: most === null ? null : Math.max(most, high),
      }
  if (!within(found, wide)) throw new RangeError(`${found} is not within what was widened for it`)
  return wide.least !== null && wide.least === wide.most ? wide.least : boundsInWords(wide)
}
