import { foldName } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { readSettings } from '../settings-file.ts'
import { UsageMistake, type World } from '../world.ts'

/**
 * Returns the name under which somebody's own conversations are: the one given, else the one that was last used where there are any by it,
 * else the only one there is. Several are a `UsageMistake`.
 */
export function whoseConversations(
  given: string | null,
  found: readonly { readonly trainee: string }[],
  world: World,
): string {
  // A transcript has the name as it was typed when there was time.
  if (given !== null) return found.find((each) => isBy(each, given))?.trainee ?? given
  const usual = readSettings(world).trainee
  if (usual !== null && (found.length === 0 || found.some((each) => isBy(each, usual)))) return usual
  const names = new Map(found.map(({ trainee }) => [foldName(trainee), trainee]))
  const [only] = names.values()
  if (names.size > 1) {
    const listed = [...names.values()].map((name) => (name.trim() === '' ? '""' : safeText(name)))
    throw new UsageMistake(world.say('hand-in.whose', { names: listed.sort().join(', ') }))
  }
  return only ?? usual ?? 'trainee'
}

/** Whether a conversation is by somebody of that name. */
export function isBy({ trainee }: { readonly trainee: string }, name: string): boolean {
  return foldName(trainee) === foldName(name)
}
