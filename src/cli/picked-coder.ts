import { type Coder, createPickedCoder, nothingPicked, type Picker, type Picks } from '../analysis/index.ts'
import type { World } from './world.ts'

/** Returns the coder that gives a turn what was picked for it; without picks, nothing. */
export function pickedCoder(
  picker: Picker,
  { say }: Pick<World, 'say'>,
  picks: Picks = nothingPicked,
): Coder {
  return createPickedCoder(picker, say, async () => picks)
}
