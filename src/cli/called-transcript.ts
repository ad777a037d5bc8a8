import { calledName } from '../home/index.ts'
import { openWhoOf } from './class-folder.ts'
import type { OpenedTranscript } from './transcript-files.ts'
import type { World } from './world.ts'

/** Returns a transcript with its trainee called as reports call them: by a code or a pseudonym. What could not be read of the folder is a remark of it. */
export function calledTranscript(opened: OpenedTranscript, world: World): OpenedTranscript {
  const remarks: string[] = []
  const whoOf = openWhoOf(world, (sentence) => remarks.push(sentence))
  const who = whoOf(opened.path, opened.header.trainee)
  const header = { ...opened.header, trainee: calledName(who, false, world.say) }
  const records = opened.records.map((record) => (record === opened.header ? header : record))
  return { ...opened, header, records, remarks: [...opened.remarks, ...remarks] }
}
