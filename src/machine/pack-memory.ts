import { officers } from '../scenario/index.ts'
import { at, type Bits, idsIn, maskOf, type Packed } from './layout.ts'
import type { Memory } from './memory.ts'
import type { Play } from './play.ts'

/** What of the persona's memory conditions can ask about. */
export type Remembered = Pick<
  Memory,
  'officer' | 'meters' | 'told' | 'turns' | 'turnsHere' | 'heard' | 'visited'
>

/** Returns a state and a memory as a packed situation. */
export function packMemory({ layout, scenario }: Play, state: string, memory: Remembered): Packed {
  const packed = new Int32Array(layout.length)
  packed[at.state] = layout.places.numbers.get(state) ?? 0
  packed[at.turns] = memory.turns
  packed[at.turnsHere] = memory.turnsHere
  packed[at.officer] = officers.indexOf(memory.officer)
  for (const [index, meter] of scenario.meters.entries())
    packed[at.meters + index] = memory.meters[meter.id] ?? meter.start
  const set = (bits: Bits, ids: readonly string[]) => packed.set(maskOf(bits, ids), bits.from)
  set(layout.facts, memory.told)
  set(layout.names, memory.heard)
  set(layout.places, memory.visited)
  return packed
}

/** Returns the state and the memory of a packed situation. */
export function unpackMemory(
  { layout, scenario }: Play,
  packed: Packed,
): Remembered & { readonly state: string } {
  return {
    state: layout.places.ids[packed[at.state] ?? 0] ?? '',
    turns: packed[at.turns] ?? 0,
    turnsHere: packed[at.turnsHere] ?? 0,
    officer: officers[packed[at.officer] ?? 0] ?? 'unsaid',
    meters: Object.fromEntries(
      scenario.meters.map((meter, index) => [meter.id, packed[at.meters + index] ?? meter.start]),
    ),
    told: idsIn(layout.facts, packed),
    heard: idsIn(layout.names, packed),
    visited: idsIn(layout.places, packed),
  }
}
