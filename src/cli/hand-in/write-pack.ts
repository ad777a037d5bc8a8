import { rmSync } from 'node:fs'
import { packLimits } from '../../hand-in/index.ts'
import { sha256 } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { readBytes } from '../read-text.ts'
import { replaceFile } from '../replace-file.ts'
import { UsageMistake, type World } from '../world.ts'

/**
 * Writes a pack and reads it back, since a memory stick may not hold what was put on it. Others may read it, as far as its folder lets
 * them: that is what it is for. Where it cannot be written nothing is left there, and it is a `UsageMistake`.
 */
export function writePack(path: string, pack: Uint8Array, world: World): void {
  const file = safeText(path)
  const reason = replaceFile(path, pack, world)
  if (reason !== null) throw new UsageMistake(world.say('hand-in.not-written', { file, reason }))
  const { bytes } = readBytes(path, packLimits.packed)
  if (bytes !== null && sha256(bytes) === sha256(pack)) return
  rmSync(path, { force: true })
  throw new UsageMistake(world.say('hand-in.not-as-written', { file }))
}
