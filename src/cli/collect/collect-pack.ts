import { type Attribution, attributePack, type Manifest, type PackedBy } from '../../hand-in/index.ts'
import { type CollectedPack, sha256 } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { collectedPath } from '../class-folder.ts'
import { type ReadPack, readPack } from '../hand-in/read-pack.ts'
import type { World } from '../world.ts'
import { appendCollected } from './append-collected.ts'
import type { PackPath } from './pack-paths.ts'
import { type TakenTranscript, takeTranscript } from './take-transcript.ts'
import type { Taking } from './taking.ts'

/** A pack that was taken, and under which code. */
export interface TakenPack {
  readonly type: 'taken'
  readonly by: PackedBy
  readonly code: string | null
  readonly but: 'other-name' | 'not-in-roster' | null
  readonly transcripts: readonly TakenTranscript[]
}

/** What became of one pack. */
export type PackOutcome = { readonly path: string } & (
  | { readonly type: 'refused' | 'no-hand-in'; readonly sentence: string }
  /** It was taken before; `gone` where what was taken is deleted since. */
  | { readonly type: 'before' | 'gone' }
  | { readonly type: 'unclear'; readonly why: Unclear; readonly by: PackedBy }
  | TakenPack
)

type Unclear = Extract<Attribution, { readonly type: 'unclear' }>
type Clear = Extract<Attribution, { readonly type: 'clear' }>

/** Says under which code a pack is to be taken, where that is not clear; null where nobody can say. */
export type AskCode = (manifest: Manifest, why: Unclear) => Promise<string | null>

type Whole = Extract<ReadPack, { readonly type: 'pack' }>

/** What became of a conversation where nobody has to do anything about it. A pack of such only is not looked at again. */
export const harmless: readonly TakenTranscript['result'][] = ['new', 'longer', 'moved', 'same', 'shorter']

/** Takes one pack up, whole or not at all where it was changed or it is not clear whose it is. `told` is the code of its person, where somebody said it. */
export async function collectPack(
  { path, isFound }: PackPath,
  taking: Taking,
  { told, askCode }: { readonly told: string | null; readonly askCode: AskCode },
  world: World,
): Promise<PackOutcome> {
  const read = readPack(path, world)
  if (read.type === 'unreadable') return { type: 'refused', path, sentence: read.sentence }
  if (read.type === 'refused') {
    const isOther = isFound && read.code === 'not-ours'
    const other = world.say('collect.other-zip', { file: safeText(path) })
    return isOther
      ? { type: 'no-hand-in', path, sentence: other }
      : { type: 'refused', path, sentence: read.sentence }
  }
  const digest = sha256(read.bytes)
  const before = taking
    .collected()
    .lines.find(({ record }) => record !== null && record.type !== 'transcript' && record.sha256 === digest)
  if (before?.record?.type === 'gone') return { type: 'gone', path }
  // A pack that was taken is looked at again where somebody says whose it is: it may have been taken under another code.
  if (before !== undefined && told === null) return { type: 'before', path }
  const { by } = read.manifest
  const attributed = await attribute(read.manifest, taking, told, askCode)
  if (attributed.type === 'unclear') return { type: 'unclear', path, why: attributed, by }
  return { path, ...take(read, digest, attributed, taking, world) }
}

/** Whose the pack is; asks until it is clear, or nobody says more. */
async function attribute(
  manifest: Manifest,
  taking: Taking,
  told: string | null,
  askCode: AskCode,
): Promise<Attribution> {
  let found = attributePack(manifest.by, taking.roster, taking.collected(), told)
  while (found.type === 'unclear') {
    const answer = await askCode(manifest, found)
    if (answer === null) return found
    found = attributePack(manifest.by, taking.roster, taking.collected(), answer)
  }
  return found
}

function take(
  { manifest, transcripts }: Whole,
  digest: string,
  { code, but }: Clear,
  taking: Taking,
  world: World,
): TakenPack {
  const { by, made } = manifest
  const { person, name } = by
  const collected = new Date(world.now()).toISOString()
  const owner = { person, name, code, pack: digest, collected }
  const taken = transcripts.map((each) => takeTranscript(each, owner, taking, world))
  if (taken.every(({ result }) => harmless.includes(result)))
    note({ type: 'pack', sha256: digest, person, name, code, made, collected }, taking)
  return { type: 'taken', by, code, but, transcripts: taken }
}

function note(pack: CollectedPack, taking: Taking): void {
  try {
    appendCollected(collectedPath(taking.folder), [pack])
    taking.add(pack)
  } catch {
    // The pack is looked at once more next time, and all of it is found to be there.
  }
}
