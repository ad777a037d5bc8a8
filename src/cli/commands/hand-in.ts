import { type Run, textOption } from '../command.ts'
import { handIn } from '../hand-in/hand-in.ts'
import { showPack, showReceipts } from '../hand-in/show.ts'
import { transcriptsFolder } from '../transcript-files.ts'

/** Packs conversations for an instructor; with `--list` shows the receipts, with `--check` what is in a pack. */
export const run: Run = async (given, world) => {
  const json = given.options.json === true
  const pack = textOption(given, 'check')
  if (pack !== null) return showPack(pack, json, world)
  const folder = transcriptsFolder(textOption(given, 'transcripts'), world)
  return given.options.list === true ? showReceipts(folder, json, world) : handIn(folder, given, world)
}
