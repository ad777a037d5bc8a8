import { type Coder, pickerOf } from '../analysis/index.ts'
import { advance, rerun } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import { verify } from '../transcript/index.ts'
import { type Begun, cannotSaveSentence } from './begin-conversation.ts'
import { offersSheet } from './case-sheet/offers-sheet.ts'
import { createConversation } from './converse.ts'
import { inCountry } from './in-country.ts'
import { inLanguage } from './in-language.ts'
import { type Keeper, keepNothing, keepOn } from './keep-transcript.ts'
import { type Lock, lockPath, takeLock } from './lock.ts'
import { pickedCoder } from './picked-coder.ts'
import { type Playable, shippedPlayable } from './scenario-files.ts'
import { type OpenedTranscript, openTranscriptOrFail } from './transcript-files.ts'
import { UsageMistake, type World } from './world.ts'

/**
 * Goes on with a saved conversation, in the same file; `given` is the scenario that was asked for, if any. Where a person
 * coded it they go on coding it, else `coder` does. Where the file cannot be written it goes on all the same, and one is
 * told. A mistake of use is a `UsageMistake`.
 */
export function resumeConversation(path: string, given: Playable | null, coder: Coder, world: World): Begun {
  // It is read once nobody else can write to it any more.
  const lock = takeLock(path)
  if (lock.type === 'elsewhere') {
    const names = { file: safeText(path), lock: safeText(lockPath(path)) }
    throw new UsageMistake(world.say('cli.open-elsewhere', names))
  }
  try {
    return goOn(openTranscriptOrFail(path, world), given, keeperOf(path, lock), coder, world)
  } catch (error) {
    if (lock.type === 'ours') lock.release()
    throw error
  }
}

/** Opens the file for writing once everything else is known to be well. */
function keeperOf(path: string, lock: Exclude<Lock, { type: 'elsewhere' }>): () => Keeper {
  return () => (lock.type === 'failed' ? keepNothing(lock.reason) : keepOn(path, lock.release))
}

function goOn(
  transcript: OpenedTranscript,
  given: Playable | null,
  open: () => Keeper,
  coder: Coder,
  world: World,
): Begun {
  const { header, records, path, remarks } = transcript
  const file = safeText(path)
  const { scenario } = inLanguage(scenarioOf(transcript, given, world), header.language, world).playable
  const found = verify(scenario, header, records)
  if (found.type === 'different') {
    throw new UsageMistake(world.say('cli.cannot-resume-changed', { file, turn: found.turn }))
  }
  const [session] = rerun(scenario, header, records)
  const ended = session.status === 'ended'
  if (ended && !offersSheet(session)) throw new UsageMistake(world.say('cli.cannot-resume-ended', { file }))
  // The clock of a conversation stands still while nobody talks: it goes on from its last record.
  const at = records.reduce((most, record) => ('at' in record ? Math.max(most, record.at) : most), 0)
  const [resumed, resumption] = advance(session, { type: 'resume', at })
  const begun = found.type === 'cut-off' ? [...found.missing, ...resumption] : resumption
  const keeper = open()
  const picker = pickerOf(header.coder)
  const conversation = createConversation(
    { session: resumed, header, begun, at },
    picker === null ? coder : pickedCoder(picker, world),
    keeper,
    world.now,
  )
  const notices = [...remarks, cannotSaveSentence(keeper, path, world) ?? []].flat()
  return { conversation, notice: notices.length === 0 ? null : notices.join('\n') }
}

/** The scenario to go on with: the one that was asked for, which must be the transcript's, else the shipped one of its id. */
function scenarioOf({ header, path }: OpenedTranscript, given: Playable | null, world: World): Playable {
  const { id } = header.scenario
  const names = { file: safeText(path), id: safeText(id) }
  if (given !== null && given.scenario.id !== id) {
    throw new UsageMistake(world.say('cli.resume-other-scenario', { ...names, given: given.scenario.id }))
  }
  const shipped = given === null ? shippedPlayable(id, world) : null
  const opened = given ?? (shipped === null ? null : inCountry(shipped, null, world))
  if (opened === null) throw new UsageMistake(world.say('cli.resume-no-scenario', names))
  return opened
}
