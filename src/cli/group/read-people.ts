import { mostVoters } from '../../course/index.ts'
import { safeText } from '../../text/index.ts'
import { type Given, textOption } from '../command.ts'
import { UsageMistake, type World } from '../world.ts'

/** What has no meaning where a group takes part, and why. */
const notTogether = [
  ['json', 'json'],
  ['watch', 'watch'],
  ['from', 'middle'],
  ['after', 'middle'],
  ['resume', 'saved'],
] as const

/** Reads `--group`: how many vote; null where one practises alone. What does not go together is a `UsageMistake`. */
export function readPeople(given: Given, { say }: World): number | null {
  const found = textOption(given, 'group')
  if (found === null) return null
  const people = Number(found)
  if (!/^\d$/.test(found) || people < 1)
    throw new UsageMistake(say('group.wrong-people', { found: safeText(found), most: mostVoters }))
  const other = notTogether.find(
    ([name]) => given.options[name] !== undefined && given.options[name] !== false,
  )
  if (other === undefined) return people
  throw new UsageMistake(say('group.not-together', { other: `--${other[0]}`, why: other[1] }))
}
