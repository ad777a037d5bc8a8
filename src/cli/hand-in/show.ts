import { resolve } from 'node:path'
import { sha256 } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { packLines, receiptLines } from '../../views/plain/index.ts'
import { paperOf } from '../paper.ts'
import { printWrapped, remarkWrapped } from '../say-wrapped.ts'
import { type ExitCode, print, type World } from '../world.ts'
import { readPack } from './read-pack.ts'
import { readReceipts } from './receipts.ts'

/** Shows what is in a pack, and whether it is whole. */
export function showPack(word: string, json: boolean, world: World): ExitCode {
  const path = resolve(world.folder, word)
  const read = readPack(path, world)
  if (read.type === 'unreadable' || read.type === 'refused') {
    remarkWrapped(world, read.sentence)
    return read.type === 'unreadable' ? 2 : 1
  }
  const { manifest, bytes } = read
  const digest = sha256(bytes)
  if (json) print(world, JSON.stringify({ file: path, sha256: digest, ...manifest }, null, 2))
  else {
    for (const line of packLines(manifest, paperOf(world))) print(world, line)
    printWrapped(world, world.say('hand-in.whole', { file: safeText(path), sha256: digest }))
  }
  return 0
}

/** Shows the receipts beside transcripts. */
export function showReceipts(folder: string, json: boolean, world: World): ExitCode {
  const { receipts, remarks } = readReceipts(folder, world)
  for (const sentence of remarks) remarkWrapped(world, sentence)
  const all = receipts.map(({ receipt }) => receipt)
  if (json) print(world, JSON.stringify(all, null, 2))
  else for (const line of all.flatMap((each) => receiptLines(each, paperOf(world)))) print(world, line)
  if (!json && all.length === 0)
    remarkWrapped(world, world.say('hand-in.no-receipts', { folder: safeText(folder) }))
  return remarks.length === 0 ? 0 : 1
}
