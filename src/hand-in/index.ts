/**
 * In: transcripts as bytes, packs as bytes, rosters as CSV text. Out: packs that are handed in, what is in one and whether it is whole, whose
 * it is in a class; rosters that were read. Must not know: files, clocks, screens.
 */
export { type Attribution, attributePack } from './attribute-pack.ts'
export { compareVersions, headerLine, type VersionsCompared } from './compare-versions.ts'
export { createPack } from './create-pack.ts'
export type { Manifest, PackedBy, PackedFile } from './manifest.ts'
export {
  isSoundName,
  type OpenedPack,
  openPack,
  type PackProblem,
  type Unpacked,
} from './open-pack.ts'
export { packLimits } from './pack-limits.ts'
export { packName } from './pack-name.ts'
export { type ReadRoster, type RosterProblem, readRoster } from './read-roster.ts'
export { decodeReceipt, encodeReceipt, type Receipt } from './receipt.ts'
export { withoutRows } from './without-rows.ts'
